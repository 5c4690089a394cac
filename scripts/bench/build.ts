/** Builds one engine’s index in a process of its own: `node build.ts <engine> <articles> <folder>`; prints JSON. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { syntheticArticle, type SyntheticArticle } from './corpus.ts';
import { bodyOf, type WholeFileEngine } from './engines/engine.ts';
import { watchMemory } from './memory.ts';

const [engine = '', count = '0', folder = ''] = process.argv.slice(2);
const peak = watchMemory();
const start = performance.now();
await mkdir(folder, { recursive: true });
await build();
console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000, megabytes: peak() / 1e6 }));

function* articles(): Generator<SyntheticArticle> {
  for (let number = 0; number < Number(count); number++) yield syntheticArticle(number);
}

async function build(): Promise<void> {
  if (engine === 'ours') return buildOurs();
  if (engine === 'stock') return buildStock();
  const { engine: peer }: { engine: WholeFileEngine } = await import(`./engines/${engine}.ts`);
  await writeFile(join(folder, 'index.json'), await peer.build(articles()));
}

async function buildStock(): Promise<void> {
  const { createIndex, close } = await import('pagefind');
  const { index } = await createIndex({ forceLanguage: 'vi' });
  for (const article of articles()) {
    const { year, slug, title } = article;
    const content = `${title}\n\n${bodyOf(article)}`;
    await index?.addCustomRecord({ url: `/bai/${year}/${slug}/`, content, language: 'vi', meta: { title } });
  }
  await index?.writeFiles({ outputPath: folder });
  await close();
}

async function buildOurs(): Promise<void> {
  const { buildIndex } = await import('../../src/search/buildIndex.ts');
  const { shardName, shardYears } = await import('../../src/search/shardYears.ts');
  const all = [...articles()];
  const counts = new Map([...Map.groupBy(all, ({ year }) => year)].map(([year, group]) => [year, group.length]));
  const groups = shardYears(counts);
  await buildIndex({
    outputFolder: folder,
    cacheFolder: `${folder}.cache`,
    lexicon: { names: [] },
    shards: [
      {
        name: 'registers',
        holds: 'registers',
        years: [],
        key: 'bench',
        records: () =>
          [...new Set(all.map(({ place }) => place))].map((title, at) => ({
            kind: 'place',
            url: `dia-phuong/${at}/`,
            title,
            text: '',
          })),
      },
      ...groups.map((years) => ({
        name: shardName(years),
        holds: 'articles' as const,
        years,
        // The newest is keyed by the size of all, so that one article more builds one shard again.
        key: years === groups.at(-1) ? `bench ${count}` : 'bench',
        records: () => all.filter((article) => years.includes(article.year)).map(toRecord),
      })),
    ],
  });
}

function toRecord(article: SyntheticArticle) {
  const { year, slug, title, date, place, author } = article;
  return {
    kind: 'article' as const,
    url: `bai/${year}/${slug}/`,
    title,
    text: bodyOf(article),
    date,
    places: [place],
    authors: [author],
    shown: { place },
  };
}
