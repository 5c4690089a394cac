import { readFileSync } from 'node:fs';
import { findArticleFiles } from '../archive/readArchive.ts';
import { parseArticlePath } from '../archive/articlePath.ts';
import { printOf, type ReportPrint } from './duplicates.ts';

/**
 * The prints of all reports of a content folder, read as plain text: quick, and good for broken files too.
 */
export function readPrints(content: string): ReportPrint[] {
  return findArticleFiles(content).map((file) => {
    const text = readFileSync(file, 'utf8').normalize('NFC');
    const [whole = '', matter = ''] = /^---\n([^]*?)\n---\n/u.exec(text) ?? [];
    const url = valueOf(matter, /^ {2,}url: *(.+)$/mu);
    const date = valueOf(matter, /^date: *(.+)$/mu);
    const { slug } = parseArticlePath(file);
    return printOf(
      file,
      {
        title: valueOf(matter, /^title: *(.+)$/mu) ?? slug,
        ...(date !== undefined && { date }),
        ...(url !== undefined && { url }),
      },
      text.slice(whole.length),
    );
  });
}

function valueOf(matter: string, field: RegExp): string | undefined {
  return field
    .exec(matter)?.[1]
    ?.trim()
    .replace(/^(["'])(.*)\1$/u, '$2');
}
