import { fold } from '../vietnamese/fold.ts';
import { canonicalSyllable, readSyllable } from '../vietnamese/syllable.ts';
import { takeTone } from '../vietnamese/tones.ts';
import { typoDistance } from '../vietnamese/typo.ts';
import { compounds } from '../vocabulary/compounds.ts';
import { freeWords } from '../vocabulary/freeWords.ts';
import { longCompounds } from '../vocabulary/longCompounds.ts';

/** Words of a report that may be a misprint. The text keeps them; a page only says what may have been meant. */
export interface Typo {
  /** Offsets of the report's text. */
  start: number;
  end: number;
  /** “đạo dức” */
  printed: string;
  /** “đạo đức” */
  suggestion: string;
}

/**
 * Finds suspected misprints: a syllable away from a word of the vocabulary, where no other reading explains it.
 *
 * Made to miss rather than to accuse. A pair of syllables is named only when one of them is no syllable of the language
 * or differs in a single mark from the word meant; when neither forms a word with its other neighbour (“phát thanh | tích
 * cực”); when the odd one is no word of its own; and when only one word can be meant. Names, and words that the report
 * prints as it prints names, are left alone.
 */
export function findTypos(text: string): Typo[] {
  const words = readWords(text);
  const typos: Typo[] = [];
  for (let at = 0; at < words.length; at++) {
    const found = findPair(words, at) ?? findLong(words, at);
    if (!found) continue;
    const first = words[at];
    const last = words[at + found.length - 1];
    if (!first || !last) continue;
    typos.push({
      start: first.start,
      end: last.end,
      printed: text.slice(first.start, last.end),
      suggestion: inCaseOf(first.printed, found.join(' ')),
    });
    at += found.length - 1;
  }
  return typos;
}

interface Word {
  printed: string;
  /** Under which the vocabulary holds it. */
  key: string;
  start: number;
  end: number;
  /** One space, and nothing else, stands before the next word. */
  joined: boolean;
  /** Not printed as a name: lower case, or a capital where every sentence has one. */
  plain: boolean;
}

function readWords(text: string): Word[] {
  const found = [...text.matchAll(/[\p{L}\p{M}]+/gu)];
  return found.map((match, index): Word => {
    const [printed] = match;
    const end = match.index + printed.length;
    const next = found[index + 1];
    const small = printed === printed.toLowerCase();
    const opens = /^\p{Lu}\p{Ll}*$/u.test(printed) && /(?:^|\n|[.!?…:] )["“‘']?$/u.test(text.slice(0, match.index));
    return {
      printed,
      key: canonicalSyllable(printed),
      start: match.index,
      end,
      joined: next !== undefined && next.index === end + 1 && text.charAt(end) === ' ',
      plain: small || opens,
    };
  });
}

/** “bảo hiện y tế”: all but one syllable of a word of three or more are there. */
function findLong(words: readonly Word[], at: number): string[] | undefined {
  const run = words.slice(at, at + 2);
  const candidates = new Set(run.flatMap(({ key }, index) => longByPlace[index]?.get(key) ?? []));
  for (const candidate of candidates) {
    const printed = words.slice(at, at + candidate.length);
    if (printed.length < candidate.length || !isRun(printed)) continue;
    const odd = printed.findIndex(({ key }, index) => key !== candidate[index]);
    const meant = candidate[odd];
    const word = printed[odd];
    if (!word || meant === undefined || printed.some(({ key }, index) => index !== odd && key !== candidate[index]))
      continue;
    if (candidate.length < 4 && (freeWords.has(word.key) || isExplained(words, at, candidate.length))) continue;
    if (near(word.key, meant)) return candidate;
  }
  return undefined;
}

/** “đạo dức”, “thanh tích”. */
function findPair(words: readonly Word[], at: number): string[] | undefined {
  const pair = words.slice(at, at + 2);
  const [first, second] = pair;
  if (!first || !second || !isRun(pair) || isWord(first.key, second.key) || isExplained(words, at, 2)) return undefined;
  const meant = [
    ...slipsOf(second, first, secondsOf.get(first.key)).map((key) => [first.key, key]),
    ...slipsOf(first, second, firstsOf.get(second.key)).map((key) => [key, second.key]),
  ];
  return meant.length === 1 ? meant[0] : undefined;
}

/** Words are joined by single spaces, and none is a name. */
function isRun(words: readonly Word[]): boolean {
  return words.every(({ plain, joined }, index) => plain && (joined || index === words.length - 1));
}

/** A neighbour outside makes a word with the edge: “công tác”, “tích cực”. */
function isExplained(words: readonly Word[], at: number, length: number): boolean {
  const before = words[at - 1];
  const first = words[at];
  const last = words[at + length - 1];
  const after = words[at + length];
  return (
    (before !== undefined && first !== undefined && before.joined && isWord(before.key, first.key)) ||
    (last !== undefined && after !== undefined && last.joined && isWord(last.key, after.key))
  );
}

/**
 * Syllables that one slip of the hand turns into what is printed.
 *
 * Beside a word of its own (“nhà”, “đã”) any sound syllable may stand: there only what is no syllable counts.
 */
function slipsOf({ key }: Word, beside: Word, candidates: readonly string[] = []): string[] {
  if (!readSyllable(key)) return looksVietnamese(key) ? candidates.filter((meant) => near(key, meant)) : [];
  if (freeWords.has(key) || freeWords.has(beside.key)) return [];
  return candidates.filter((meant) => differsInOneMark(key, meant));
}

/**
 * A slip still looks like Vietnamese: no word of the Ba Na or the Jrai (“klông pút”), no two syllables set as one
 * (“môtô”).
 */
function looksVietnamese(key: string): boolean {
  const cuts = Array.from({ length: key.length - 1 }, (_, index) => [key.slice(0, index + 1), key.slice(index + 1)]);
  return fold(key) !== key && !otherOnset.test(key) && !cuts.some((parts) => parts.every((part) => readSyllable(part)));
}

/** Two consonants that no Vietnamese syllable begins with. */
const otherOnset = /^(?!ch|gh|kh|ng|nh|ph|th|tr)[bcdđghjklmnpqrstvxfwz]{2}/u;

/** A letter too many, missing, wrong or swapped, whatever the marks. */
function near(printed: string, meant: string): boolean {
  return typoDistance(fold(printed), fold(meant), 1) <= 1;
}

/** “thanh” and “thành”, “dức” and “đức”: the same letters but for the tone, or but for the mark of one letter. */
function differsInOneMark(printed: string, meant: string): boolean {
  if (fold(printed) !== fold(meant)) return false;
  const left = takeTone(printed);
  const right = takeTone(meant);
  const letters = [...left.letters].filter((letter, index) => letter !== right.letters[index]).length;
  return letters + Number(left.tone !== right.tone) === 1;
}

function inCaseOf(printed: string, words: string): string {
  return /^\p{Lu}/u.test(printed) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

const pairs = Object.entries(compounds).flatMap(([first, seconds]) =>
  seconds.split(' ').map((second): [string, string] => [canonicalSyllable(first), canonicalSyllable(second)]),
);
const longWords = longCompounds.map((words) => words.split(' ').map(canonicalSyllable));

const known = new Set([
  ...pairs.map((pair) => pair.join(' ')),
  ...longWords.flatMap((words) => words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`)),
]);
const isWord = (first: string, second: string): boolean => known.has(`${first} ${second}`);

const secondsOf = new Map<string, string[]>();
const firstsOf = new Map<string, string[]>();
for (const [first, second] of pairs) {
  secondsOf.set(first, [...(secondsOf.get(first) ?? []), second]);
  firstsOf.set(second, [...(firstsOf.get(second) ?? []), first]);
}

/** Words of three and more by their first and by their second syllable: at most one of the two is misprinted. */
const longByPlace = [0, 1].map((place) => Map.groupBy(longWords, (words) => words[place] ?? ''));
