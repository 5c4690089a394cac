/** The six tones by name, and the combining mark each is written with. */
export const toneMarks = {
  ngang: '',
  huyền: '\u0300',
  sắc: '\u0301',
  hỏi: '\u0309',
  ngã: '\u0303',
  nặng: '\u0323',
} as const;

export type Tone = keyof typeof toneMarks;

/** `older`: hòa, khỏe, thủy. `newer`: hoà, khoẻ, thuỷ. They differ only in open “oa”, “oe”, “uy”. */
export type Placement = 'older' | 'newer';

const tones = Object.entries(toneMarks).filter(([, mark]) => mark !== '');
const anyTone = new RegExp(`[${tones.map(([, mark]) => mark).join('')}]`, 'u');
const allTones = new RegExp(anyTone.source, 'gu');

/** A word taken apart into its letters (quality marks kept: “ê”, “ơ”) and its tone. Lower case, NFC. */
export function takeTone(word: string): { letters: string; tone: Tone } {
  const decomposed = word.toLowerCase().normalize('NFD');
  const mark = anyTone.exec(decomposed)?.[0];
  const tone = tones.find(([, each]) => each === mark)?.[0] ?? 'ngang';
  return { letters: decomposed.replaceAll(allTones, '').normalize('NFC'), tone: isTone(tone) ? tone : 'ngang' };
}

/** Writes a tone on a rhyme (“oa” + huyền): “òa” in the older placement, “oà” in the newer. */
export function placeTone(rhyme: string, tone: Tone, placement: Placement = 'older'): string {
  if (tone === 'ngang') return rhyme;
  const at = toneBearer(rhyme, placement);
  return `${rhyme.slice(0, at + 1)}${toneMarks[tone]}${rhyme.slice(at + 1)}`.normalize('NFC');
}

/** Index of the letter of a rhyme that bears the tone. */
function toneBearer(rhyme: string, placement: Placement): number {
  // “uơ”, “ươ”, “iê”, “uyê”: the last vowel with a quality mark.
  for (let at = rhyme.length - 1; at >= 0; at--) if ('ăâêôơ'.includes(rhyme.charAt(at))) return at;
  if (rhyme.includes('ư')) return rhyme.indexOf('ư');
  const vowels = /^[aeiouy]+/u.exec(rhyme)?.[0] ?? '';
  const medial = /^(?:o[aeo]|uy)/u.test(vowels);
  if (!medial) return 0;
  return rhyme.length > 2 || placement === 'newer' ? 1 : 0;
}

function isTone(name: string): name is Tone {
  return name in toneMarks;
}
