/**
 * Every accepted way to spell one Vietnamese syllable: “hòa” and “hoà”, “ủy” and “uỷ”, “tỷ” and “tỉ”.
 *
 * @param syllable One syllable in NFC, in any case.
 * @returns The syllable itself first, then its variants.
 */
export function spellings(syllable: string): string[] {
  const found = new Set([syllable]);
  for (const form of [...found]) add(found, moveTone(form));
  for (const form of [...found]) add(found, swapFinalI(form));
  return [...found];
}

const TONES = ['̀', '́', '̉', '̃', '̣'];

/** Vowel pairs whose tone mark old and new orthography place differently, when nothing follows them. */
const PAIRS = ['oa', 'oe', 'uy'];

function moveTone(syllable: string): string | undefined {
  for (const pair of PAIRS) {
    for (const tone of TONES) {
      const first = (pair.slice(0, 1) + tone + pair.slice(1)).normalize('NFC');
      const second = (pair + tone).normalize('NFC');
      if (syllable.endsWith(first) && !isGlide(syllable, first)) return syllable.slice(0, -first.length) + second;
      if (syllable.endsWith(second) && !isGlide(syllable, second)) return syllable.slice(0, -second.length) + first;
    }
  }
  return undefined;
}

/** In “quy” the u belongs to the consonant: “quý” has one spelling. */
function isGlide(syllable: string, ending: string): boolean {
  return syllable.slice(0, -ending.length).toLowerCase() === 'q';
}

/** After h, k, l, m, s, t alone both letters are printed: “kỹ” and “kĩ”, “tỷ” and “tỉ”. */
function swapFinalI(syllable: string): string | undefined {
  const [consonant = '', vowel = '', ...marks] = syllable.normalize('NFD');
  if (!'hklmst'.includes(consonant) || marks.length > 1 || marks.some((mark) => !TONES.includes(mark)))
    return undefined;
  if (vowel === 'y' && marks.length > 0) return [consonant, 'i', ...marks].join('').normalize('NFC');
  if (vowel === 'i' && marks.length > 0) return [consonant, 'y', ...marks].join('').normalize('NFC');
  return undefined;
}

function add(found: Set<string>, form: string | undefined): void {
  if (form !== undefined) found.add(form);
}
