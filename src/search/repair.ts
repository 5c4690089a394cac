import { fold, isMarked } from '../vietnamese/fold.ts';
import { cutRunTogether } from '../vietnamese/runTogether.ts';
import { readSyllable, canonicalSyllable, isUnmarkedSyllable } from '../vietnamese/syllable.ts';
import { readTelex } from '../vietnamese/telex.ts';
import { typoDistance } from '../vietnamese/typo.ts';
import { readVni } from '../vietnamese/vni.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How a word came to be read otherwise than it was typed. */
export type RepairKind = 'telex' | 'vni' | 'spaces' | 'typo';

export interface Repair {
  kind: RepairKind;
  typed: string;
  words: string[];
  /** Other ways to cut a word apart, less likely by themselves. */
  others?: string[][];
}

/**
 * Reads a word that the archive does not have as typed: as Telex keys, as VNI keys, as syllables without spaces.
 *
 * @param vocabulary Words of the archive; without it, only readings that are syllables by their spelling.
 */
export function readKeystrokes(typed: string, vocabulary?: Vocabulary): Repair | undefined {
  const known = (word: string) => vocabulary?.knows(word) ?? true;
  const telex = readTelex(typed);
  if (telex && known(canonicalSyllable(telex))) return { kind: 'telex', typed, words: [canonicalSyllable(telex)] };
  const vni = readVni(typed);
  if (vni && known(canonicalSyllable(vni))) return { kind: 'vni', typed, words: [canonicalSyllable(vni)] };
  const [words, ...others] = vocabulary && typed.length > 3 ? cutApart(typed, vocabulary) : [];
  return words ? { kind: 'spaces', typed, words, others } : undefined;
}

/**
 * “hongheoankhe” → hộ nghèo An Khê: by how often syllables occur, and occur in a row, in the archive. Telex keys may be
 * run together too: “hoojngheof”.
 */
function cutApart(typed: string, vocabulary: Vocabulary): string[][] {
  const marked = isMarked(typed);
  const cuts = cutRunTogether(typed, (word, before) => {
    const read = marked || vocabulary.knows(word) ? word : canonicalSyllable(readTelex(word) ?? word);
    const folded = fold(read);
    const weight = vocabulary.knows(canonicalSyllable(read)) ? vocabulary.weight(folded) : undefined;
    if (weight === undefined || (!isUnmarkedSyllable(folded) && word.length < 3)) return undefined;
    const pair = before === undefined ? undefined : vocabulary.pairWeight(fold(readTelex(before) ?? before), folded);
    // A new word costs more than any word gains: few long syllables before many short ones.
    return weight - 22 + (pair === undefined ? 0 : 4 + pair);
  });
  return cuts
    .filter((words) => words.length > 1)
    .map((words) =>
      words.map((word) => canonicalSyllable(marked || vocabulary.knows(word) ? word : (readTelex(word) ?? word))),
    );
}

/** A word of the archive that may have been meant. */
export interface Candidate {
  word: string;
  /** The higher the likelier; comparable only for one typed word. */
  score: number;
}

/**
 * Words that a typed word may have been meant to be, the likeliest first: near by keystrokes, common, and at home
 * between the words beside it. Folded unless the reader typed marks and they agree.
 */
export function nearestWords(
  typed: string,
  before: string | undefined,
  after: string | undefined,
  vocabulary: Vocabulary,
  most = 6,
): Candidate[] {
  const letters = fold(typed);
  const furthest = letters.length > 5 ? 2 : 1;
  const candidates: Candidate[] = [];
  for (const word of vocabulary.all) {
    if (Math.abs(word.length - letters.length) > furthest || word === letters) continue;
    const distance = typoDistance(letters, word, furthest);
    if (distance > furthest) continue;
    const pairs =
      (before ? (vocabulary.pairWeight(fold(before), word) ?? -2) : 0) +
      (after ? (vocabulary.pairWeight(word, fold(after)) ?? -2) : 0);
    candidates.push({ word, score: (vocabulary.weight(word) ?? 0) * 0.4 + pairs * 1.2 - distance * 5 });
  }
  return candidates.toSorted((one, other) => other.score - one.score).slice(0, most);
}

/** Whether a word looks like a syllable of the language, so that an unknown one is more likely a slip than a name. */
export function looksVietnamese(word: string): boolean {
  return readSyllable(word) !== undefined || isUnmarkedSyllable(fold(word));
}
