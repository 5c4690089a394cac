/** What runs in the browser for the tests: searches, and gives back what can be sent. */
import { openSearch, type FindOptions } from '../../src/search/client.ts';

const search = openSearch('/pagefind/');

/** The outcome of one search, without functions. */
export interface Outcome {
  total: number;
  slugs: string[];
  kinds: string[];
  titles: string[];
  excerpts: { text: string; marked: boolean }[][];
  passages: string[];
  terms: { word: string; typed?: string; how?: string }[];
  unmatched: string[];
  apart: string[];
  year?: number;
  notSearched: string[];
  facets?: Record<string, Record<string, number>>;
}

async function find(typed: string, options: FindOptions & { facets?: boolean } = {}): Promise<Outcome> {
  const found = await search.find(typed, options);
  const best = await found.hits(0, 10);
  const hits = [...best, ...(best.length < 10 ? await found.hits(best.length, 10 - best.length) : [])];
  return {
    total: await found.total(),
    slugs: hits.map(({ url }) => url.split('/').at(-2) ?? ''),
    kinds: hits.map(({ shown }) => shown['kind'] ?? ''),
    titles: hits.map(({ title }) => title.map(({ text }) => text).join('')),
    excerpts: hits.map(({ excerpt }) => excerpt),
    passages: hits.map(({ passage }) => passage),
    terms: found.terms,
    unmatched: found.unmatched.map(({ typed: asTyped, word }) => asTyped ?? word),
    apart: found.apart,
    ...(found.searched.year !== undefined && { year: found.searched.year }),
    notSearched: found.notSearched.map(({ name }) => name),
    ...(options.facets && { facets: await found.facets() }),
  };
}

Object.assign(globalThis, {
  findAll: async (queries: { typed: string; options?: FindOptions }[]) => {
    const outcomes: Outcome[] = [];
    for (const { typed, options } of queries) outcomes.push(await find(typed, options));
    return outcomes;
  },
  answerAll: async (queries: string[]) => {
    const answers = [];
    for (const typed of queries) answers.push((await search.answer(typed)) ?? null);
    return answers;
  },
  nearAll: async (queries: string[]) => {
    const all = [];
    for (const typed of queries) {
      const { words, names } = await search.near(typed);
      all.push({ words, names: names.map(({ name }) => name) });
    }
    return all;
  },
  suggestAll: async (queries: string[]) => {
    const names = await search.names();
    return queries.map((typed) => names.suggest(typed).map(({ name }) => name));
  },
});
