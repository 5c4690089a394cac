import { key } from './encode.ts';
import type { Engine, EngineHit } from './engine.ts';
import type { Filters } from './facets.ts';
import type { Query, Row } from './query.ts';
import { asRead, type Term } from './reading.ts';

/** Tells records where words that belong together stand together from those that have them somewhere. */
export interface Belonging {
  /** Those of the records where they stand together; if there are none, all of them, and the words that stand apart. */
  among(hits: EngineHit[]): { hits: EngineHit[]; apart: string[] };
  /** Only those where they do. */
  only(hits: EngineHit[]): EngineHit[];
}

/** A figure’s record begins with its value, after a hedge of so many words at most: “ước khoảng hơn 900 ha”. */
const longestHedge = 3;

/**
 * Looks where “731 ngày” and “421/QĐ-UBND” stand in a row. Of figures, those are meant whose own value it is: their
 * sentence may state others too.
 */
export async function belongTogether(
  engine: Engine,
  { rows, open, words }: Pick<Query, 'rows' | 'open' | 'words'>,
  terms: readonly Term[],
  filters: Filters,
): Promise<Belonging> {
  // A number that was joined, or a word left out or not yet finished, stands nowhere.
  const isLookedFor = (word: string) => terms.some((term) => term.word === word && !term.beginning);
  const meant = rows.filter((row) => row.symbol || asRead(row.words, terms).every(isLookedFor));
  const standing = await Promise.all(
    meant.map(async (row) => {
      const hits = await findRow(engine, row, { open: open && row.words.at(-1) === words.at(-1), terms, filters });
      return new Map(hits.map((hit) => [hit.id, { isFigure: engine.holds(hit, 'figures'), start: hit.words[0] ?? 0 }]));
    }),
  );
  const isValue = ({ id }: EngineHit) => standing.some((row) => (row.get(id)?.start ?? Infinity) <= longestHedge);
  const someIsValue = standing.some((row) =>
    [...row.values()].some(({ isFigure, start }) => isFigure && start <= longestHedge),
  );
  const standTogether = (hit: EngineHit) => standing.every((row) => row.has(hit.id));
  const only = (hits: readonly EngineHit[]) =>
    hits.filter((hit) => standTogether(hit) && (!someIsValue || !engine.holds(hit, 'figures') || isValue(hit)));
  return {
    only,
    among(hits) {
      const own = only(hits);
      // The figure whose value it is may lack the other words; one whose sentence states it too may have them.
      const together = own.length > 0 ? own : hits.filter(standTogether);
      // A symbol is nothing but itself.
      if (together.length > 0 || meant.some(({ symbol }) => symbol)) return { hits: together, apart: [] };
      return { hits, apart: hits.length > 0 ? meant.map((row) => asRead(row.words, terms).join(' ')) : [] };
    },
  };
}

/** Records with a row; of a symbol that is still being typed, “421/QĐ-UB”, with what stands before its last word. */
async function findRow(
  engine: Engine,
  { words, symbol }: Row,
  { open, terms, filters }: { open: boolean; terms: readonly Term[]; filters: Filters },
): Promise<EngineHit[]> {
  const keys = asRead(words, terms).map(key);
  const whole = await engine.row(keys, filters);
  return whole.length === 0 && symbol && open ? engine.row(keys.slice(0, -1), filters) : whole;
}
