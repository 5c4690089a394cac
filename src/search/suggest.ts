import { fold, foldWord } from '../vietnamese/fold.ts';
import { canonicalSyllable } from '../vietnamese/syllable.ts';
import { readTelex } from '../vietnamese/telex.ts';
import { readVni } from '../vietnamese/vni.ts';
import { typoDistance } from '../vietnamese/typo.ts';
import { canonicalWords } from './encode.ts';
import type { Lexicon, LexiconEntry } from './lexicon.ts';

/** A lexicon ready to be asked. */
export interface OpenLexicon {
  entries: readonly LexiconEntry[];
  byId: ReadonlyMap<string, LexiconEntry>;
  /** Names that what was typed so far may become, the best first. */
  suggest(typed: string, most?: number): LexiconEntry[];
  /**
   * Names that share a word with what was typed, or one a slip away; for a query that found nothing.
   *
   * @param isKnown Whether the archive has a word: what it has is no slip.
   */
  similar(typed: string, isKnown: (word: string) => boolean, most?: number): LexiconEntry[];
  /** Whether some name has this word, marks aside. */
  hasWord(word: string): boolean;
  /** Every way an entry is named, in canonical words. */
  spellings(entry: LexiconEntry): readonly string[][];
}

export function readLexicon({ names }: Lexicon): OpenLexicon {
  const spelled = new Map<LexiconEntry, string[][]>();
  const spellings = (entry: LexiconEntry) => {
    const known = spelled.get(entry) ?? [entry.name, ...(entry.also ?? [])].map((name) => canonicalWords(name));
    spelled.set(entry, known);
    return known;
  };
  let words: Set<string> | undefined;
  return {
    hasWord(word) {
      words ??= new Set(names.flatMap((entry) => spellings(entry).flat().map(foldWord)));
      return words.has(foldWord(word));
    },
    entries: names,
    byId: new Map(names.map((entry) => [`${entry.kind}:${entry.id}`, entry])),
    spellings,
    similar(typed, isKnown, most = 5) {
      const typedWords = readTyped(typed).map((word) => ({ word: foldWord(word), slip: !isKnown(word) }));
      return names
        .map((entry) => ({
          entry,
          value: Math.max(...spellings(entry).map((name) => shared(name.map(foldWord), typedWords))),
        }))
        .filter(({ value }) => value > 0)
        .toSorted((one, other) => other.value - one.value || (other.entry.count ?? 0) - (one.entry.count ?? 0))
        .slice(0, most)
        .map(({ entry }) => entry);
    },
    suggest(typed, most = 8) {
      const words = readTyped(typed);
      if (words.length === 0) return [];
      return names
        .map((entry, order) => ({ entry, order, value: Math.max(...spellings(entry).map((name) => fit(name, words))) }))
        .filter(({ value }) => value > 0)
        .toSorted(
          (one, other) =>
            other.value - one.value || (other.entry.count ?? 0) - (one.entry.count ?? 0) || one.order - other.order,
        )
        .slice(0, most)
        .map(({ entry }) => entry);
    },
  };
}

/** Canonical words, keystrokes undone; a word that is one as it stands is left alone. */
export function readTyped(typed: string): string[] {
  return canonicalWords(typed).map((word) => {
    const read = readTelex(word) ?? readVni(word);
    return read ? canonicalSyllable(read) : word;
  });
}

/** How well typed words, the last one perhaps unfinished, fit a name: at its beginning, at a word of it, with marks. */
function fit(name: readonly string[], typed: readonly string[]): number {
  for (let from = 0; from + typed.length <= name.length; from++) {
    const agrees = typed.every((word, at) => {
      const there = name[from + at] ?? '';
      const marked = fold(word) !== word;
      if (at < typed.length - 1) return marked ? there === word : fold(there) === fold(word);
      return fold(there).startsWith(fold(word)) && (!marked || there === word || fold(there) !== fold(word));
    });
    if (agrees) return (from === 0 ? 3 : 1) + (typed.length === name.length ? 1 : 0) + marksKept(name, typed, from);
  }
  return 0;
}

/** Share of a name’s words that were typed, or nearly; names of which less than half was typed are no help. */
function shared(name: readonly string[], typed: readonly { word: string; slip: boolean }[]): number {
  const near = ({ word, slip }: { word: string; slip: boolean }, there: string) =>
    word === there || (slip && word.length > 3 && there.length > 3 && typoDistance(word, there, 1) <= 1);
  const share = name.filter((there) => typed.some((each) => near(each, there))).length / name.length;
  return share < 0.5 ? 0 : share;
}

function marksKept(name: readonly string[], typed: readonly string[], from: number): number {
  return typed.filter((word, at) => name[from + at] === word).length / (2 * typed.length);
}
