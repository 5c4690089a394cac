import { fold } from '../vietnamese/fold.ts';
import { key, keyStart } from './encode.ts';
import type { Engine } from './engine.ts';
import { isPlain, type Query } from './query.ts';
import { readKeystrokes, type Repair, type RepairKind } from './repair.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word of a query as it is looked for. */
export interface Term {
  /** Canonical word, with the marks that were typed or restored. */
  word: string;
  /** Any word that begins so. */
  beginning: boolean;
  /** What the reader typed, when it was read otherwise. */
  typed?: string;
  how?: RepairKind;
}

/** A query after what can be read without trying: keystrokes undone, the open word recognised, unknown words named. */
export interface Reading {
  terms: Term[];
  /** Words that the loaded shards do not have. */
  unknown: Term[];
}

/** Reads the words of a query against the archive; loads the vocabulary only when a word asks for it. */
export async function readTerms(
  { words, open }: Pick<Query, 'words' | 'open'>,
  engine: Engine,
  vocabulary: () => Promise<Vocabulary>,
): Promise<Reading> {
  const terms: Term[] = [];
  const unknown: Term[] = [];
  for (const [at, word] of words.entries()) {
    const last = open && at === words.length - 1;
    if (await has(engine, word)) {
      terms.push({ word, beginning: false });
      continue;
    }
    // A single letter begins a tenth of all words: the rest of the query answers until there are two.
    if (last && words.length > 1 && /^\p{L}$/u.test(word)) continue;
    const begins = last && (await engine.count(keyStart(word))) > 0;
    const keystrokes = isPlain(word) && !begins ? undefined : readKeystrokes(word, await vocabulary());
    if (keystrokes && keystrokes.kind !== 'spaces') {
      const read = keystrokes.words.map((each) => ({
        word: each,
        beginning: false,
        typed: word,
        how: keystrokes.kind,
      }));
      terms.push(...read);
    } else if (begins) {
      terms.push({ word, beginning: true });
    } else {
      const apart = keystrokes ?? (/^\d+$/u.test(word) ? undefined : readKeystrokes(word, await vocabulary()));
      if (apart)
        terms.push(
          ...(await standing(engine, apart)).map((each) => ({
            word: each,
            beginning: false,
            typed: word,
            how: apart.kind,
          })),
        );
      else {
        const term = { word, beginning: false };
        terms.push(term);
        unknown.push(term);
      }
    }
  }
  return { terms, unknown };
}

/** Of the ways to cut a word apart, the first whose words some record has in a row. */
async function standing(engine: Engine, { words, others = [] }: Repair): Promise<string[]> {
  for (const cut of [words, ...others]) if ((await engine.row(cut.map(key))).length > 0) return cut;
  return words;
}

async function has(engine: Engine, word: string): Promise<boolean> {
  return engine.common.weight(word) !== undefined || (await engine.count(key(word))) > 0;
}

/** How a term is asked for. */
export function asked({ word, beginning }: Term): string {
  return beginning ? keyStart(word) : key(word);
}

/** Words of the query as they were read: “hooj” as “hộ”. */
export function asRead(words: readonly string[], terms: readonly Term[]): string[] {
  return words.flatMap((word) => {
    const from = terms.findIndex(({ typed }) => typed === word);
    if (from === -1) return [word];
    // One that was cut apart is several terms; one typed twice is read twice.
    const to = terms.findIndex(({ typed, how }, at) => at > from && (typed !== word || how !== 'spaces'));
    return terms.slice(from, to === -1 ? undefined : to).map((term) => term.word);
  });
}

/** Words of a query that bear marks, which a better match bears too. */
export function isMarkedTerm({ word }: Term): boolean {
  return fold(word) !== word;
}
