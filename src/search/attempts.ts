import type { Engine, EngineHit, Filters } from './engine.ts';
import { longestRun } from './rank.ts';
import { asked, type Term } from './reading.ts';

/** What was found for some terms. */
export interface Attempt {
  terms: Term[];
  /** Records with all the terms; at first only those with the terms in a row, when these are few: see `more`. */
  hits: EngineHit[];
  /** How many records have all the terms. */
  count: number;
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
  const inRow = whole ? await engine.row(names, filters) : [];
  const rows = new Map(inRow.map((hit) => [hit.id, hit.words[0] ?? 0]));
  if (rows.size > 0 && rows.size <= fewRows && Object.keys(filters).length === 0) {
    const more = async () => (await engine.all(names)).filter(({ id }) => !rows.has(id));
    return { terms, hits: inRow, count: await engine.countAll(names), more, rows, left };
  }
  const hits = await engine.all(names, filters);
  return { terms, hits, count: hits.length, rows, left };
}

/** Whether the words were found as one would expect them to stand, so that nothing else need be tried. */
export function isGood({ terms, hits, rows }: Attempt): boolean {
  if (terms.length < 3) return hits.length > 0;
  return rows.size > 0 || hits.some((hit) => longestRun(hit.words, terms.length).length === terms.length);
}
