import { expect, test } from 'vitest';
import { ask } from '../../src/components/search/ask.ts';
import { isPart } from '../../src/components/search/extent.ts';
import { readState } from '../../src/components/search/state.ts';
import type { FoundIn, Search } from '../../src/search/client.ts';
import type { Shard } from '../../src/search/manifest.ts';
import { readLexicon } from '../../src/search/suggest.ts';

const shard = (holds: Shard['holds'], from: string): Shard => ({
  name: `${from}-${holds}`,
  folder: '',
  holds,
  years: [Number(from.slice(0, 4))],
  from,
  count: 1,
});
const articles = shard('articles', '2025-01');
const [figures, oldFigures] = [shard('figures', '2025-01'), shard('figures', '2010-01')];

/** Of an archive whose old figures are searched only when they are asked for: one report, and a figure in each. */
const search: Search = {
  async find(_, { filters = {}, within } = {}) {
    const kinds = filters['kind'] ?? ['article', 'figure'];
    const isOld = filters['year']?.includes('2010') ?? false;
    const searched = within?.shards ?? [
      ...(kinds.includes('article') ? [articles] : []),
      ...(kinds.includes('figure') ? [isOld ? oldFigures : figures] : []),
    ];
    const count = (kind: Shard['holds']) => searched.filter(({ holds }) => holds === kind).length;
    const notSearched = kinds.includes('figure') && !isOld && !within ? [oldFigures] : [];
    const found: FoundIn = {
      terms: [],
      unmatched: [],
      any: true,
      inRow: false,
      apart: [],
      searched: { shards: searched },
      notSearched,
      total: async () => searched.length,
      facets: async () => ({
        kind: { article: count('articles'), figure: count('figures') },
        year: isOld ? { 2010: 1 } : { 2025: searched.length },
        place: { kbang: searched.length },
      }),
      hits: async () => [],
    };
    return found;
  },
  answer: async () => undefined,
  near: async () => ({ words: [], names: [] }),
  names: async () => readLexicon({ names: [] }),
  warm: async () => undefined,
};

/** What is asked for, and whether there may be more figures, reports, results of a year and of a place than counted. */
test.each([
  ['?q=a', { figure: true, article: false, year: true, place: true }],
  // The list has all reports; the figures beside them were counted in a part.
  ['?q=a&loai=bai-bao', { figure: true, article: false, year: false, place: false }],
  ['?q=a&nam=2010', { figure: false, article: false, year: true, place: false }],
  // Of another place it is counted where the results were looked for.
  ['?q=a&noi=kbang', { figure: true, article: false, year: true, place: true }],
])('%s: counts that may be more: %j', async (address, more) => {
  const { counts } = await ask(search, readState(new URLSearchParams(address)));
  expect({
    figure: isPart(counts.loai.extent, 'figure'),
    article: isPart(counts.loai.extent, 'article'),
    year: isPart(counts.nam.extent),
    place: isPart(counts.noi.extent),
  }).toEqual(more);
});
