import { citeFiles, citeFormats } from '../src/site/cite/citeFiles.ts';
import type { Archive } from '../src/site/pages.ts';
import { readArticle } from '../src/site/store.ts';
import { hashOfParts, keyOfAll } from './hashOfParts.ts';
import { writeUnits, type FileUnit } from './writeUnits.ts';

/** Writes every report's citations and its Markdown twin beside its page. */
export async function writeCitations(archive: Archive, out: string): Promise<void> {
  await writeUnits('citations', citationUnits(archive), out);
}

function* citationUnits(archive: Archive): Iterable<FileUnit> {
  const code = hashOfParts(['src/site', 'package-lock.json']);
  for (const { id, hash } of archive.manifest.articles) {
    yield {
      paths: citeFormats.map(({ name }) => `bai/${id}/${name}`),
      key: keyOfAll(code, hash),
      contents: () => {
        const files = citeFiles(readArticle(id), archive);
        return citeFormats.map(({ name }) => files[name]);
      },
    };
  }
}
