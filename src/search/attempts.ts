import { foldWord } from '../vietnamese/fold.ts';
import { decodeWords } from './encode.ts';
import type { Engine, EngineHit, Filters } from './engine.ts';
import { once } from './once.ts';
import { longestRun, rowAround } from './rank.ts';
import { asked, type Term } from './reading.ts';

/** What was found for some terms. */
export interface Attempt {
  terms: Term[];
  /** Records with all the terms; at first only those with the terms in a row, when these are few: see `more`. */
  hits: EngineHit[];
  /** How many records have all the terms; to count them may take more loading than to find the first. */
  count: () => Promise<number>;
  /** Finds the other records, when `hits` has not all. */
  more?: () => Promise<EngineHit[]>;
  /** Where all the terms stand in a row in their order, by hit. */
  rows: Map<string, number>;
  /** Terms that were left out because nothing holds them with the others. */
  left: Term[];
}

/** As many records with the words in a row as fill a first page: the others are then left for later. */
const fewRows = 10;

/** Looks for all the terms: in a row first, since that is what most queries mean and costs least to answer. */
export async function attempt(engine: Engine, terms: Term[], filters: Filters, left: Term[] = []): Promise<Attempt> {
  const names = terms.map(asked);
  const whole = terms.length > 1 && !terms.some(({ beginning }) => beginning);
  const inRow = whole ? ((await fewInRow(engine, terms, filters)) ?? (await inRowOf(engine, names, filters))) : [];
  const rows = new Map(inRow.map(({ hit, start }) => [hit.id, start]));
  if (rows.size > 0 && rows.size <= fewRows) {
    const more = once(async () => (await engine.all(names, filters)).filter(({ id }) => !rows.has(id)));
    const count = once(async () => rows.size + (await more()).length);
    return { terms, hits: inRow.map(({ hit }) => hit), count, more, rows, left };
  }
  const hits = await engine.all(names, filters);
  return { terms, hits, count: async () => hits.length, rows, left };
}

interface RowFound {
  hit: EngineHit;
  start: number;
}

async function inRowOf(engine: Engine, names: readonly string[], filters: Filters): Promise<RowFound[]> {
  return (await engine.row(names, filters)).map((hit) => ({ hit, start: hit.words[0] ?? 0 }));
}

/** So many words, the rarest of a query, say well enough where all of them may stand. */
const enoughWords = 3;

/**
 * Records with the terms in a row, found by the rarest of them: where these stand as far apart as they should, the text
 * itself says whether the others stand between. The common words, most of what an index is, need not be loaded.
 *
 * @returns Nothing when there are too few terms for that, or too many such records.
 */
async function fewInRow(engine: Engine, terms: readonly Term[], filters: Filters): Promise<RowFound[] | undefined> {
  if (terms.length <= enoughWords) return undefined;
  const weight = (at: number) => engine.common.weight(terms[at]?.word ?? '') ?? 0;
  const rarest = [...terms.keys()].toSorted((one, other) => weight(one) - weight(other)).slice(0, enoughWords);
  const hits = await engine.all(rarest.flatMap((at) => terms[at] ?? []).map(asked), filters);
  const likely = hits.flatMap((hit) => {
    const starts = rowAround(hit.words, rarest);
    return starts.length > 0 ? [{ hit, starts }] : [];
  });
  if (likely.length > fewRows) return undefined;
  const words = terms.map(({ word }) => foldWord(word));
  const read = await Promise.all(
    likely.map(async ({ hit, starts }) => {
      const text = decodeWords((await hit.data()).content);
      const standing = starts.filter((from) =>
        words.every((word, at) => foldWord(text[from + at]?.canonical ?? '') === word),
      );
      const [start] = standing;
      if (start === undefined) return [];
      // As if all the words had been looked for; a text that says it more often is rather about it.
      const positions = words.map((_, at) => start + at);
      return [{ hit: { ...hit, words: positions, score: hit.score * standing.length }, start }];
    }),
  );
  return read.flat();
}

/** Whether the words were found as one would expect them to stand, so that nothing else need be tried. */
export function isGood({ terms, hits, rows }: Attempt): boolean {
  if (terms.length < 3) return hits.length > 0;
  return rows.size > 0 || hits.some((hit) => longestRun(hit.words, terms.length).length === terms.length);
}
