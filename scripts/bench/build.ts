/** Builds one engine’s index in a process of its own: `node build.ts <engine> <articles> <folder>`; prints JSON. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { syntheticArticle, type SyntheticArticle } from './corpus.ts';
import { bodyOf, type WholeFileEngine } from './engines/engine.ts';
import { processorSeconds } from './processor.ts';
import { watchMemory } from './memory.ts';

const [engine = '', count = '0', folder = ''] = process.argv.slice(2);
// Made before the clock starts: an archive has its texts.
const articles = Array.from({ length: Number(count) }, (_, number) => syntheticArticle(number));
const peak = watchMemory();
const before = await processorSeconds();
const start = performance.now();
await mkdir(folder, { recursive: true });
await build();
const seconds = (performance.now() - start) / 1000;
console.log(JSON.stringify({ seconds, processor: (await processorSeconds()) - before, megabytes: peak() / 1e6 }));

async function build(): Promise<void> {
  if (engine === 'ours') return buildOurs();
  if (engine === 'stock') return buildStock();
  const { engine: peer }: { engine: WholeFileEngine } = await import(`./engines/${engine}.ts`);
  await writeFile(join(folder, 'index.json'), await peer.build(articles));
}

async function buildStock(): Promise<void> {
  const { createIndex, close } = await import('pagefind');
  const { index } = await createIndex({ forceLanguage: 'vi' });
  for (const article of articles) {
    const { year, slug, title } = article;
    const content = `${title}\n\n${bodyOf(article)}`;
    await index?.addCustomRecord({ url: `/bai/${year}/${slug}/`, content, language: 'vi', meta: { title } });
  }
  await index?.writeFiles({ outputPath: folder });
  await close();
}

async function buildOurs(): Promise<void> {
  const { buildIndex } = await import('../../src/search/buildIndex.ts');
  const { countByMonth, dividePeriods, isWithin } = await import('../../src/search/periods.ts');
  const all = articles.toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
  const places = [...new Set(all.map(({ place }) => place))];
  await buildIndex({
    outputFolder: folder,
    cacheFolder: `${folder}.cache`,
    lexicon: { names: [] },
    shards: [
      {
        name: 'registers',
        holds: 'registers',
        years: [],
        from: '',
        key: 'bench',
        records: () => places.map((title, at) => ({ kind: 'place', url: `dia-phuong/${at}/`, title, text: '' })),
      },
      ...dividePeriods(countByMonth(all)).map((period) => {
        const inPeriod = all.filter(({ date }) => isWithin(period, date));
        return {
          ...period,
          holds: 'articles' as const,
          key: `bench ${inPeriod.length}`,
          records: () => inPeriod.map(toRecord),
        };
      }),
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
