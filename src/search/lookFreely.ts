import { attempt, isGood, type Attempt } from './attempts.ts';
import { correctMisfit, correctUnknown, leaveOneOut, respellings } from './corrections.ts';
import type { Engine } from './engine.ts';
import type { Filters } from './facets.ts';
import type { Query } from './query.ts';
import { readTerms, type Term } from './reading.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Looks for the words exactly as typed. */
export async function lookLiterally(engine: Engine, query: Query, filters: Filters) {
  const terms = query.words.map((word) => ({ word, beginning: false }));
  return { attempt: await attempt(engine, terms, filters), unmatched: [] };
}

/** Tries readings from the plainest to the boldest, and stops at the first that stands. */
export async function lookFreely(
  engine: Engine,
  vocabulary: () => Promise<Vocabulary>,
  query: Query,
  filters: Filters,
): Promise<{ attempt: Attempt; unmatched: Term[] }> {
  const { terms, unknown } = await readTerms(query, engine, vocabulary);
  const first = unknown.length === 0 ? await attempt(engine, terms, filters) : undefined;
  if (first && isGood(first) && !isCutApart(first)) return { attempt: first, unmatched: [] };

  for (const others of respellings(terms, query.open, await vocabulary())) {
    const other = await attempt(engine, others, filters);
    const better = first ? isGood(other) && (await other.count()) > (await first.count()) : other.hits.length > 0;
    if (better) return { attempt: other, unmatched: [] };
  }
  // A word cut apart is one word again for those who look for a typo in it.
  const whole = mendCuts(terms);
  const strange = whole.filter((term) => unknown.includes(term) || !terms.includes(term));
  // A symbol that differs in one letter is another document’s.
  const symbols = new Set(query.rows.flatMap(({ words, symbol }) => (symbol ? words : [])));
  const inSymbol = ({ word, typed = word }: Term) => symbols.has(typed);
  if (strange.length < 2 && !strange.some(inSymbol)) {
    const suspects = strange.length > 0 ? strange : whole.filter((term) => !inSymbol(term));
    const misfit = await correctMisfit(engine, whole, suspects, filters);
    if (misfit) return { attempt: misfit, unmatched: [] };
  }
  if (strange.length > 0 && !strange.some(inSymbol)) {
    const corrected = await correctUnknown(engine, whole, strange, filters, await vocabulary());
    if (corrected && (!first || isBetter(corrected, first))) return { attempt: corrected, unmatched: [] };
  }
  if (first && first.hits.length > 0) return { attempt: first, unmatched: [] };
  if (first) {
    const left = await leaveOneOut(engine, terms, filters);
    return left ? { attempt: left, unmatched: left.left } : { attempt: first, unmatched: [] };
  }
  const known = terms.filter((term) => !unknown.includes(term));
  const rest = await attempt(engine, known, filters, unknown);
  // One strange word among three is a slip; two of three leave nothing that was asked for.
  const enough = known.length >= unknown.length && known.length > 0;
  const none: Attempt = { terms: known, hits: [], count: async () => 0, rows: new Map(), left: unknown };
  return { attempt: enough ? rest : none, unmatched: unknown };
}

function isCutApart({ terms, rows }: Attempt): boolean {
  return rows.size === 0 && terms.some(({ how }) => how === 'spaces');
}

function isBetter(one: Attempt, other: Attempt): boolean {
  return one.rows.size > 0 || other.hits.length === 0 || other.terms.length - one.terms.length > 1;
}

/** The terms with words that were cut apart as they were typed. */
function mendCuts(terms: readonly Term[]): Term[] {
  return terms.flatMap((term, at) => {
    if (term.how !== 'spaces' || term.typed === undefined) return [term];
    const before = terms[at - 1];
    return before?.how === 'spaces' && before.typed === term.typed ? [] : [{ word: term.typed, beginning: false }];
  });
}
