import { foldWord } from '../vietnamese/fold.ts';
import { decodeWords } from './encode.ts';
import type { Engine, EngineHit } from './engine.ts';
import type { Filters } from './facets.ts';
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

/**
 * Records with the terms in a row, found by the rarest of them: where these stand as far apart as they should, the text
 * itself says whether the others stand between. The common words, most of what an index is, need not be loaded.
 *
 * @returns Nothing when there are too many such records to read them all, or too few terms to leave one out.
 */
async function fewInRow(engine: Engine, terms: readonly Term[], filters: Filters): Promise<RowFound[] | undefined> {
  for (const enough of [2, 3, 4]) {
    if (terms.length <= enough) return undefined;
    const likely = await likelyRows(engine, terms, rarest(engine, terms, enough), filters);
    if (likely.length > fewRows) continue;
    const rows = await Promise.all(likely.map((each) => readRow(each, terms)));
    return rows.flatMap((row) => row ?? []);
  }
  return undefined;
}

/** A record, and where in it a row of terms may start. */
export interface LikelyRow {
  hit: EngineHit;
  starts: number[];
}

/** The places of the rarest terms in a query, `most` of them, without one. */
export function rarest(engine: Engine, terms: readonly Term[], most: number, except?: number): number[] {
  const weight = (at: number) => engine.common.weight(terms[at]?.word ?? '') ?? 0;
  return [...terms.keys()]
    .filter((at) => at !== except)
    .toSorted((one, other) => weight(one) - weight(other))
    .slice(0, most);
}

/** Records where the terms at these places of the query stand as far apart as in a row of all. */
export async function likelyRows(
  engine: Engine,
  terms: readonly Term[],
  places: readonly number[],
  filters: Filters,
): Promise<LikelyRow[]> {
  const names = places.flatMap((at) => terms[at] ?? []).map(asked);
  return (await engine.all(names, filters)).flatMap((hit) => {
    const starts = rowAround(hit.words, places);
    return starts.length > 0 ? [{ hit, starts }] : [];
  });
}

async function readRow({ hit, starts }: LikelyRow, terms: readonly Term[]): Promise<RowFound | undefined> {
  const text = decodeWords((await hit.data()).content);
  const words = terms.map(({ word }) => foldWord(word));
  const standing = starts.filter((from) =>
    words.every((word, at) => foldWord(text[from + at]?.canonical ?? '') === word),
  );
  const [start] = standing;
  if (start === undefined) return undefined;
  // As if all the words had been looked for; a text that says it more often is rather about it.
  const positions = words.map((_, at) => start + at);
  return { hit: { ...hit, words: positions, score: hit.score * standing.length }, start };
}

/** Whether the words were found as one would expect them to stand, so that nothing else need be tried. */
export function isGood({ terms, hits, rows }: Attempt): boolean {
  if (terms.length < 3) return hits.length > 0;
  return rows.size > 0 || hits.some((hit) => longestRun(hit.words, terms.length).length === terms.length);
}
