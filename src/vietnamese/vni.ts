import { addHorn, readKeys, type KeyEffect } from './telex.ts';
import type { Tone } from './tones.ts';

/**
 * Reads a word typed on VNI keys while the input method was off: “ho65” → “hộ”, “ngheo2” → “nghèo”, “d9uong72” →
 * “đường”.
 *
 * @returns The syllable, or nothing when the keys spell none.
 */
export function readVni(keys: string): string | undefined {
  return /^\p{L}+\d/u.test(keys) && /^[a-z0-9]+$/iu.test(keys) ? readKeys(keys, vniKey) : undefined;
}

const toneKeys: Record<string, Tone> = { 0: 'ngang', 1: 'sắc', 2: 'huyền', 3: 'hỏi', 4: 'ngã', 5: 'nặng' };
const hats: Record<string, string> = { a: 'â', e: 'ê', o: 'ô' };

function vniKey(key: string, letters: string): KeyEffect {
  const tone = toneKeys[key];
  if (tone) return { tone };
  if (key === '6') return { letters: letters.replace(/[aeo](?!.*[aeo])/u, (vowel) => hats[vowel] ?? vowel) };
  if (key === '7') return { letters: addHorn(letters) ?? letters };
  if (key === '8') return { letters: letters.replace('a', 'ă') };
  if (key === '9') return { letters: letters.replace(/^d/u, 'đ') };
  return undefined;
}
