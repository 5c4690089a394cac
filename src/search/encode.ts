import { readSyllable, spell, canonicalSyllable } from '../vietnamese/syllable.ts';
import { escapeSigns, unescapeSigns } from './signs.ts';

/**
 * The text of a record as Pagefind is given it: `decode(encode(text)) === text`.
 *
 * A word is written in its canonical form, lower case, then `ꞏ`, then signs: “Hoà, bình” is `hòaꞏ^*,~ bìnhꞏ`. Pagefind
 * indexes letters and digits and drops signs, so it finds words whole (`anꞏ` is never “anh”) or by their beginning
 * (`an`), however they were printed; the signs say how that was, and what stands between the words. đ is written `ḏ`,
 * which Pagefind folds to d as it folds every mark.
 */
export function encode(text: string): string {
  return encodeWords(text).encoded;
}

/** The encoded text together with its words in canonical spelling. */
export function encodeWords(text: string): { encoded: string; words: string[] } {
  const parts = cut(text.normalize('NFC'));
  const first = parts[0];
  if (!first) return { encoded: text && escapeSigns(text), words: [] };
  const words: string[] = [];
  const tokens = first.before ? [escapeSigns(first.before)] : [];
  parts.forEach(({ printed, after }, at) => {
    const { canonical, token } = read(printed);
    words.push(canonical);
    tokens.push(after === usual(at, parts.length) ? token : token + (escapeSigns(after) || nothing));
  });
  return { encoded: tokens.join(' '), words };
}

/** A word of a record as it was printed, and what follows it. */
export interface DecodedWord {
  /** Place in the record, as Pagefind counts words. */
  position: number;
  /** As it is searched: canonical, lower case, with its marks. Empty for signs before the first word. */
  canonical: string;
  printed: string;
  after: string;
}

/** The words of an encoded text in order. */
export function decodeWords(encoded: string): DecodedWord[] {
  if (encoded === '') return [];
  return encoded.split(' ').map((token, position, tokens) => {
    const stop = token.indexOf(end);
    if (stop < 0) return { position, canonical: '', printed: '', after: unescapeSigns(token) };
    const canonical = unbar(token.slice(0, stop));
    const signs = token.slice(stop + end.length);
    const dress = /^[\^*+=]*(?:\{[^}]*\})?/u.exec(signs)?.[0] ?? '';
    const after = signs.slice(dress.length);
    return {
      position,
      canonical,
      printed: undress(canonical, dress),
      after: after === '' ? usual(position, tokens.length) : after === nothing ? '' : unescapeSigns(after),
    };
  });
}

/** The text that `encode` was given. */
export function decode(encoded: string): string {
  return decodeWords(encoded)
    .map((word) => word.printed + word.after)
    .join('');
}

/** The words of a text in canonical spelling, as a query must name them. */
export function canonicalWords(text: string): string[] {
  return cut(text.normalize('NFC')).map(({ printed }) => read(printed).canonical);
}

/** How a whole word stands in the index. */
export function key(canonical: string): string {
  return keyStart(canonical) + end;
}

/** Whether a term asks for a whole word, not for the beginning of one. */
export function isKey(term: string): boolean {
  return term.endsWith(end);
}

/** How the beginning of a word stands in the index. */
export function keyStart(letters: string): string {
  return letters.replaceAll('đ', 'ḏ');
}

/** The letter that ends a whole word in the index; no language of the archive uses it. */
const end = 'ꞏ';
/** No space after this word: “260m2” is two words. */
const nothing = '<';

/** What follows a word unless signs say otherwise: a space, and nothing after the last. */
function usual(at: number, count: number): string {
  return at === count - 1 ? '' : ' ';
}

interface Part {
  before: string;
  printed: string;
  after: string;
}

/** Numbers with grouped thousands, runs of digits, or words of letters with apostrophes inside (K’Bang, m2). */
const wordPattern =
  /(?<![\p{N}.,])\p{Nd}{1,3}(?:\.\p{Nd}{3})+(?!\p{N}|[.,]\p{N})|(?<!\p{N})\p{Nd}{1,3}(?: \p{Nd}{3}){2,}(?!\p{N}|[.,]\p{N})|\p{N}+|[[\p{L}\p{M}]--[ꞏ]][[\p{L}\p{M}\p{N}]--[ꞏ]]*(?:['’ʼ][[\p{L}\p{M}]--[ꞏ]][[\p{L}\p{M}\p{N}]--[ꞏ]]*)*/gv;

function cut(text: string): Part[] {
  const matches = [...text.matchAll(wordPattern)];
  return matches.map((match, at) => {
    const stop = match.index + match[0].length;
    return {
      before: at === 0 ? text.slice(0, match.index) : '',
      printed: match[0],
      after: text.slice(stop, matches[at + 1]?.index),
    };
  });
}

interface Reading {
  canonical: string;
  /** As it stands in an encoded text: its key, and in signs how the printed word is made from it. */
  token: string;
}

/** Words repeat: an article of 800 has 300 different ones, an archive of ten million some ten thousand. */
const readings = new Map<string, Reading>();

function read(printed: string): Reading {
  const known = readings.get(printed);
  if (known) return known;
  const canonical = canonicalForm(printed);
  const plain = ['', capital, capitals].flatMap((letters) =>
    ['', newerPlacement, otherVowel, newerPlacement + otherVowel, grouped].map((form) => letters + form),
  );
  const dress = plain.find((each) => undress(canonical, each) === printed) ?? `{${escapeSigns(printed, true)}}`;
  const reading = { canonical, token: key(canonical) + dress };
  if (readings.size < 200_000) readings.set(printed, reading);
  return reading;
}

function canonicalForm(printed: string): string {
  if (/^\p{Nd}/u.test(printed)) return printed.replaceAll(/[. ]/g, '');
  const letters = printed.normalize('NFKC').replaceAll(/[^\p{L}\p{M}\p{N}]|ʼ/gu, '');
  return canonicalSyllable(letters.replaceAll(/[ḏḎ]/gu, 'd'));
}

const capital = '^';
const capitals = '^^';
const newerPlacement = '*';
const otherVowel = '+';
const grouped = '=';

/** The word as printed, from its canonical form and the signs that say how. */
function undress(canonical: string, dress: string): string {
  if (dress === '') return canonical;
  if (dress.startsWith('{')) return unescapeSigns(dress.slice(1, -1));
  const word = respell(canonical, dress);
  if (dress.startsWith(capitals)) return word.toUpperCase();
  return dress.startsWith(capital) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

function respell(canonical: string, dress: string): string {
  if (dress.includes(grouped)) return canonical.replaceAll(/(?<=\d)(?=(?:\d{3})+$)/g, '.');
  if (!dress.includes(newerPlacement) && !dress.includes(otherVowel)) return canonical;
  const syllable = readSyllable(canonical);
  if (!syllable) return canonical;
  const rhyme = dress.includes(otherVowel)
    ? syllable.rhyme.replace(/^[iy]/u, (vowel) => (vowel === 'i' ? 'y' : 'i'))
    : syllable.rhyme;
  return spell({ ...syllable, rhyme }, dress.includes(newerPlacement) ? 'newer' : 'older');
}

function unbar(word: string): string {
  return word.replaceAll('ḏ', 'đ');
}
