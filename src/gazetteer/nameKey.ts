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
    .map((syllable) => {
      const { letters, tone } = takeTone(syllable);
      return waters.has(letters) ? 'đak' : `${letters}${tone === 'ngang' ? '' : `:${tone}`}`;
    })
    .join(' ');
}

const waters = new Set(['đak', 'đăk', 'dak', 'dăk']);
