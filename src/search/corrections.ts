import { fold, foldWord } from '../vietnamese/fold.ts';
import { typoDistance } from '../vietnamese/typo.ts';
import { attempt, likelyRows, rarest, type Attempt, type LikelyRow } from './attempts.ts';
import { decodeWords } from './encode.ts';
import type { Engine } from './engine.ts';
import type { Filters } from './facets.ts';
import { joinNumbers } from './query.ts';
import { longestRun } from './rank.ts';
import { asked, type Term } from './reading.ts';
import { looksVietnamese, nearestWords } from './repair.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Other ways to write the same words: numbers joined, one word cut in two by mistake, the last one not finished. */
export function respellings(terms: readonly Term[], open: boolean, vocabulary: Vocabulary | undefined): Term[][] {
  const others: Term[][] = [];
  const numbers = joinNumbers(terms.map(({ word }) => word));
  if (numbers) others.push(numbers.map((word) => ({ word, beginning: false })));
  terms.forEach((term, at) => {
    const next = terms[at + 1];
    const joined = next && term.word + next.word;
    if (!next || !joined || !vocabulary?.knows(joined) || /\d/u.test(joined)) return;
    const typed = `${term.typed ?? term.word} ${next.typed ?? next.word}`;
    others.push(terms.toSpliced(at, 2, { word: joined, beginning: false, typed, how: 'spaces' }));
  });
  const last = terms.at(-1);
  if (open && last && !last.beginning) others.push(terms.with(-1, { ...last, beginning: true }));
  return others;
}

/**
 * Reads unknown words as typos: of the words near each, those that the archive has with the other words of the query,
 * in a row if it can be.
 */
export async function correctUnknown(
  engine: Engine,
  terms: Term[],
  unknown: readonly Term[],
  filters: Filters,
  vocabulary: Vocabulary,
): Promise<Attempt | undefined> {
  let corrected = terms;
  for (const term of unknown) {
    const at = corrected.indexOf(term);
    const before = corrected[at - 1];
    const after = corrected[at + 1];
    const candidates = nearestWords(term.word, before?.word, after?.word, vocabulary).map(({ word }) => ({
      word,
      beginning: false,
      typed: term.word,
      how: 'typo' as const,
    }));
    if (candidates.length === 0 || term.word.length < shortestTypo) return undefined;
    const known = corrected.filter((other) => other === before || other === after || !unknown.includes(other));
    const scored = await Promise.all(
      candidates.map(async (candidate, order) => {
        const inRow = await beside(engine, before, candidate, after, unknown, filters);
        const others = known.filter((other) => other !== term && !unknown.includes(other)).map(asked);
        const found = await engine.countAll([...others, asked(candidate)]);
        return { candidate, value: inRow * 4 + Math.log2(1 + found) - order * 0.7, inRow, found };
      }),
    );
    // A word that is spelled as the language spells is rather one that the archive lacks, unless another fits its
    // place.
    const mustFit = looksVietnamese(term.word) && corrected.length > 1;
    const best = scored
      .filter(({ found, inRow }) => found > 0 && (inRow > 0 || !mustFit))
      .toSorted((one, other) => other.value - one.value)[0];
    if (!best) return undefined;
    corrected = corrected.with(at, best.candidate);
  }
  const found = await attempt(engine, corrected, filters);
  return found.hits.length > 0 ? found : undefined;
}

async function beside(
  engine: Engine,
  before: Term | undefined,
  candidate: Term,
  after: Term | undefined,
  unknown: readonly Term[],
  filters: Filters,
): Promise<number> {
  const row = [before, candidate, after].filter((term): term is Term => term !== undefined && !unknown.includes(term));
  return row.length > 1 &&
    !row.some(({ beginning }) => beginning) &&
    (await engine.row(row.map(asked), filters)).length > 0
    ? row.length - 1
    : 0;
}

/** Shorter words are too near to too many others. */
const shortestTypo = 3;

/** Records looked into for what stands where a word is missing. */
const lookedInto = 8;

/** So many of the other words, the rarest, say where to look. */
const enoughAround = 3;

/**
 * Reads one word as a typo by its place: leaves it out, finds records where the rest stands in a row around a gap, and
 * looks what fills it. So “dân vện khéo” is put right, and a slip that makes another word of the language too.
 *
 * @param suspects Words that may be the typo; all of them when each exists.
 */
export async function correctMisfit(
  engine: Engine,
  terms: Term[],
  suspects: readonly Term[],
  filters: Filters,
): Promise<Attempt | undefined> {
  if (terms.length < 3) return undefined;
  // The typo is seldom one of the rarest: most suspects leave the same words to look by.
  const looked = new Map<string, Promise<LikelyRow[]>>();
  const around = await Promise.all(
    suspects.map(async (term) => {
      const hole = terms.indexOf(term);
      const places = rarest(engine, terms, enoughAround, hole);
      const likely = looked.get(places.join()) ?? likelyRows(engine, terms, places, filters);
      looked.set(places.join(), likely);
      return { term, hole, likely: await likely };
    }),
  );
  for (const { term, hole, likely } of around.toSorted((one, other) => one.likely.length - other.likely.length)) {
    const typed = term.typed ?? term.word;
    if (typed.length < 2) continue;
    const nearest = likely.toSorted((one, other) => other.hit.score - one.hit.score).slice(0, lookedInto);
    const fillers = await Promise.all(nearest.map((each) => readFillers(each, terms, hole)));
    for (const there of new Set(fillers.flat())) {
      const most = typed.length > 4 ? 2 : 1;
      if (there === '' || there === term.word || typoDistance(fold(typed), fold(there), most) > most) continue;
      const meant: Term = { word: there, beginning: false, typed, how: 'typo' };
      const found = await attempt(engine, terms.with(hole, meant), filters);
      if (found.rows.size > 0) return found;
    }
  }
  return undefined;
}

/** What stands in a record where one term is missing and all the others are in a row around it. */
async function readFillers({ hit, starts }: LikelyRow, terms: readonly Term[], hole: number): Promise<string[]> {
  const text = decodeWords((await hit.data()).content);
  const wordAt = (at: number) => text[at]?.canonical ?? '';
  return starts
    .filter((start) =>
      terms.every(({ word, beginning }, at) => {
        if (at === hole) return true;
        const there = foldWord(wordAt(start + at));
        return beginning ? there.startsWith(foldWord(word)) : there === foldWord(word);
      }),
    )
    .map((start) => wordAt(start + hole));
}

/** Leaves out one word, the one without which most remains of the rest; nothing is left of two words or fewer. */
export async function leaveOneOut(engine: Engine, terms: Term[], filters: Filters): Promise<Attempt | undefined> {
  if (terms.length < 3) return undefined;
  const attempts = await Promise.all(terms.map((term, at) => attempt(engine, terms.toSpliced(at, 1), filters, [term])));
  const best = attempts.toSorted((one, other) => togetherness(other) - togetherness(one))[0];
  return best && best.hits.length > 0 ? best : undefined;
}

function togetherness({ terms, hits, rows }: Attempt): number {
  const run = Math.max(0, ...hits.slice(0, 200).map((hit) => longestRun(hit.words, terms.length).length));
  return rows.size > 0 ? 100 + Math.log2(rows.size) : run * 4 + Math.log2(1 + hits.length);
}
