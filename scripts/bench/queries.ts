import { fold } from '../../src/vietnamese/fold.ts';
import { readSyllable, spell } from '../../src/vietnamese/syllable.ts';
import { pick, randomFrom, syntheticArticle } from './corpus.ts';

/** How readers type: each is measured by itself. */
export const dresses = ['exact', 'unmarked', 'tone', 'telex', 'typo'] as const;
export type Dress = (typeof dresses)[number];

export interface KnownItem {
  dress: Dress;
  query: string;
  /** The article that the reader has in mind. */
  slug: string;
}

/**
 * Queries for articles that a reader knows: four to seven syllables in a row from the headline, whole words, dressed.
 *
 * Only words that stand so in no other headline: where two articles answer equally well, nothing can be measured. The
 * same for every engine.
 */
export function knownItems(articles: number, perDress: number): KnownItem[] {
  const random = randomFrom(articles + 1);
  const titles = Array.from({ length: articles }, (_, number) => plainWords(syntheticArticle(number).title).join(' '));
  return dresses.flatMap((dress) =>
    Array.from({ length: perDress }, () => {
      for (;;) {
        const number = Math.floor(random() * articles);
        const words = (titles[number] ?? '').split(' ');
        const length = Math.min(words.length, 4 + Math.floor(random() * 4));
        const from = Math.floor(random() * (words.length - length + 1));
        const chosen = words.slice(from, from + length);
        const others = titles.filter((title) => ` ${title} `.includes(` ${chosen.join(' ')} `));
        if (others.length === 1) {
          return { dress, slug: syntheticArticle(number).slug, query: wear(dress, chosen, random).join(' ') };
        }
      }
    }),
  );
}

function plainWords(title: string): string[] {
  return title
    .toLowerCase()
    .replaceAll(/,(?= |$)/g, '')
    .split(' ');
}

function wear(dress: Dress, words: string[], random: () => number): string[] {
  switch (dress) {
    case 'exact':
      return words;
    case 'unmarked':
      return words.map(fold);
    case 'tone':
      return words.map((word) => otherSpelling(word));
    case 'telex':
      return words.map(telexKeys);
    case 'typo':
      return mistype(words, random);
  }
}

/** hòa → hoà, kỹ → kĩ: the other spelling where there are two. */
function otherSpelling(word: string): string {
  const syllable = readSyllable(word);
  if (!syllable) return word;
  const vowel = /^[hklmt]$|^qu$/u.test(syllable.onset) && /^[iy]$/u.test(syllable.rhyme);
  const rhyme = vowel ? (syllable.rhyme === 'i' ? 'y' : 'i') : syllable.rhyme;
  return spell({ ...syllable, rhyme }, 'newer');
}

const letterKeys: Record<string, string> = { ă: 'aw', â: 'aa', ê: 'ee', ô: 'oo', ơ: 'ow', ư: 'uw', đ: 'dd' };
const toneKeys: Record<string, string> = { sắc: 's', huyền: 'f', hỏi: 'r', ngã: 'x', nặng: 'j', ngang: '' };

/** đường → dduwowngf, as hands that know Telex type it with the input method off. */
export function telexKeys(word: string): string {
  const syllable = readSyllable(word);
  if (!syllable) return word;
  const { onset, rhyme, tone } = syllable;
  return (
    [...(onset + rhyme.replace('oo', 'ooo'))].map((letter) => letterKeys[letter] ?? letter).join('') +
    (toneKeys[tone] ?? '')
  );
}

/** One slip in one word of three letters or more: a letter swapped, missing, doubled or wrong. Its marks stay. */
function mistype(words: string[], random: () => number): string[] {
  const long = words.flatMap((word, at) => (word.length > 2 && readSyllable(word) ? [at] : []));
  const at = long.length > 0 ? pick(random, long) : 0;
  const letters = [...(words[at] ?? '')];
  const where = 1 + Math.floor(random() * (letters.length - 1));
  const slip = Math.floor(random() * 4);
  if (slip === 0) letters.splice(where - 1, 2, letters[where] ?? '', letters[where - 1] ?? '');
  if (slip === 1) letters.splice(where, 1);
  if (slip === 2) letters.splice(where, 0, letters[where] ?? '');
  if (slip === 3) letters.splice(where, 1, pick(random, [...'aeiounhgtcmlr']));
  return words.with(at, letters.join(''));
}
