import { takeTone } from '../vietnamese/tones.ts';

/**
 * What a name is filed under: equal for every way a report prints it.
 *
 * Case, apostrophes and hyphens do not count (“K’Bang”, “KBang”, “Kbang”), nor where the tone mark stands (“Tú Thuỷ”),
 * nor how the Bahnar and Jrai word for water is spelled (“Đak”, “Đăk”, “Đắk”, “Dak”). Marks do: “Tú An” is not “Tu An”.
 */
export function nameKey(name: string): string {
  return name
    .replaceAll(/['’‘`´]/gu, '')
    .split(/[\s\-–]+/u)
    .filter((syllable) => syllable !== '')
    .map(syllableKey)
    .join(' ');
}

const waters = new Set(['đak', 'đăk', 'dak', 'dăk']);

/** Syllables seen: the language has some seven thousand, and taking one apart costs more than looking it up. */
const known = new Map<string, string>();
const MOST = 20_000;

function syllableKey(syllable: string): string {
  const seen = known.get(syllable);
  if (seen !== undefined) return seen;
  const { letters, tone } = takeTone(syllable);
  const key = waters.has(letters) ? 'đak' : `${letters}${tone === 'ngang' ? '' : `:${tone}`}`;
  if (known.size < MOST) known.set(syllable, key);
  return key;
}
