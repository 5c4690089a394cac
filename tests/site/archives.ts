import fc from 'fast-check';
import { readRegisters } from '../../src/archive/readRegisters.ts';
import type { ArticleCard, Manifest } from '../../src/dataset/manifest.ts';
import { buildGazetteer } from '../../src/gazetteer/gazetteer.ts';
import type { Archive } from '../../src/site/pages.ts';

/** A report as the manifest has it, with only what a test is about; all its figures are about all it is about. */
export function card(id: string, fields: Partial<ArticleCard> = {}): ArticleCard {
  const { programme = ['dan-van-kheo'], place = ['gia-lai', 'kbang'], figures = 3 } = fields;
  const about = [...programme.map((each) => `chuong-trinh/${each}`), ...place.map((each) => `dia-phuong/${each}`)];
  return {
    id,
    date: `${id.slice(0, 4)}-05-10`,
    title: `Bài ${id}`,
    locality: ['kbang'],
    author: ['ha-duyet'],
    programme,
    document: [],
    symbols: [],
    place,
    series: [],
    figuresOf: figures > 0 ? Object.fromEntries(about.map((each) => [each, figures])) : {},
    lead: '',
    figures,
    numbers: { figure: figures },
    digest: [],
    off: 0,
    hash: id,
    ...fields,
  };
}

/** An archive of these reports, in the manifest's order. */
export function archiveOf(articles: readonly ArticleCard[]): Manifest {
  return {
    contentDate: '2026-01-01',
    articles: articles.toSorted((a, b) => (a.date === b.date ? Number(a.id > b.id) - 0.5 : a.date < b.date ? -1 : 1)),
    registers: {
      programmes: ['dan-van-kheo', 'nong-thon-moi'],
      localities: ['an-khe', 'gia-lai', 'kbang'],
      authors: ['ha-duyet', 'ngoc-minh'],
      documents: ['02-ct-hu-kbang'],
    },
    numbers: {},
  };
}

const subset = (ids: readonly string[]) => fc.subarray([...ids]);

/** Any archive of up to `most` reports, ids unique. */
export const anyArticles = (most: number): fc.Arbitrary<ArticleCard[]> =>
  fc.uniqueArray(
    fc
      .record({
        year: fc.integer({ min: 2015, max: 2024 }),
        month: fc.integer({ min: 1, max: 12 }),
        slug: fc.integer({ min: 1, max: 9999 }),
        programme: subset(['dan-van-kheo', 'nong-thon-moi']),
        place: subset(['an-khe', 'kbang', 'gia-lai']),
        author: subset(['ha-duyet', 'ngoc-minh']),
        figures: fc.integer({ min: 0, max: 130 }),
        hash: fc.string(),
      })
      .map(({ year, month, slug, ...fields }) =>
        card(`${year}/bai-${slug}`, { date: `${year}-${String(month).padStart(2, '0')}-01`, ...fields }),
      ),
    { maxLength: most, selector: ({ id }) => id },
  );

/** The registers of the project with no report: what shows a figure asks them for names. */
export function emptyArchive(): Archive {
  const { registers } = readRegisters('content');
  return { manifest: archiveOf([]), registers, gazetteer: buildGazetteer(registers.localities), pages: [] };
}
