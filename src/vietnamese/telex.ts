import { readSyllable, spell } from './syllable.ts';
import { toneMarks, type Tone } from './tones.ts';

/**
 * Reads a word typed on Telex keys while the input method was off: “nghefo”, “ngheof” → “nghèo”, “dduwowngf”,
 * “duongwfd” → “đường”.
 *
 * @returns The syllable, or nothing when the keys spell none or say no more than they show (“cao”).
 */
export function readTelex(keys: string): string | undefined {
  // “a”, “e”, “o” may put a hat on a letter further back (“tuana”: tuân), or be a letter: “boeos” is boéo, not bôé.
  return readKeys(keys, telexKey) ?? readKeys(keys, (key, letters) => telexKey(key, letters, true));
}

/** What one key does to the letters typed so far; `undefined` when it is a letter and nothing else. */
export type KeyEffect = { tone: Tone } | { letters: string } | undefined;

/** The state machine of an input method: each key changes the tone, or a letter before it, or is a letter. */
export function readKeys(keys: string, effect: (key: string, letters: string) => KeyEffect): string | undefined {
  let letters = '';
  let tone: Tone = 'ngang';
  let pressed = false;
  for (const key of keys.toLowerCase()) {
    const done = effect(key, letters);
    if (!done) letters += key;
    else if ('letters' in done) letters = done.letters;
    // A second tone key is a correction to a person, but in “U23” it is no tone at all.
    else if (tone !== 'ngang' && done.tone !== 'ngang') return undefined;
    else {
      tone = done.tone;
      pressed = true;
    }
  }
  if (!pressed && letters === keys.toLowerCase()) return undefined;
  // “thuow” is thuơ while nothing follows, but “duowng” is dương.
  letters = letters.replace(/(?<!q)uơ(?=.)/u, 'ươ');
  const plain = readSyllable(letters);
  // “coij” has its tone at the end; “cacs” spells a stopped rhyme, which is no syllable before its tone is put on.
  const syllable = plain ?? readSyllable(letters.normalize('NFD').replace(/([aeiouy]\p{M}*)/u, `$1${toneMarks.sắc}`));
  if (!syllable) return undefined;
  const word = spell({ ...syllable, tone });
  return readSyllable(word) ? word : undefined;
}

const toneKeys: Record<string, Tone> = { s: 'sắc', f: 'huyền', r: 'hỏi', x: 'ngã', j: 'nặng', z: 'ngang' };
const hats: Record<string, string> = { a: 'â', e: 'ê', o: 'ô' };

function telexKey(key: string, letters: string, nearOnly = false): KeyEffect {
  const tone = toneKeys[key];
  if (tone && /[aeiouyăâêôơư]/u.test(letters)) return { tone };
  const hat = hats[key];
  if (hat && (nearOnly ? letters.endsWith(key) : letters.includes(key))) return { letters: letters.replace(key, hat) };
  // A third o takes the hat off again: “xooong” is xoong.
  if (key === 'o' && letters.endsWith('ô')) return { letters: `${letters.slice(0, -1)}oo` };
  if (key === 'd' && letters.startsWith('d')) return { letters: `đ${letters.slice(1)}` };
  if (key === 'w') return { letters: addHorn(letters) ?? `${letters}ư` };
  return undefined;
}

/** Puts the horn or the breve where the rhyme can bear it: “duong” → “dương”, “oan” → “oăn”, “mua” → “mưa”. */
export function addHorn(letters: string): string | undefined {
  if (/(?<!q)uo/u.test(letters)) return letters.replace('uo', 'uơ');
  if (letters.includes('ưo')) return letters.replace('ưo', 'ươ');
  if (/oa/u.test(letters)) return letters.replace('oa', 'oă');
  if (/(?<!q)u/u.test(letters)) return letters.replace(/(?<!q)u/u, 'ư');
  if (/o/u.test(letters)) return letters.replace('o', 'ơ');
  if (/a/u.test(letters)) return letters.replace('a', 'ă');
  return undefined;
}
