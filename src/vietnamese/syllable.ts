import { fold } from './fold.ts';
import { placeTone, takeTone, type Placement, type Tone } from './tones.ts';

/** A Vietnamese syllable by its parts: “nghèo” is ngh + eo + huyền. */
export interface Syllable {
  onset: string;
  rhyme: string;
  tone: Tone;
}

/** Consonants a syllable can begin with, longest first so that “ngh” wins over “ng”. */
export const onsets = [
  ...['ngh', 'ch', 'gh', 'gi', 'kh', 'ng', 'nh', 'ph', 'qu', 'th', 'tr'],
  ...['b', 'c', 'd', 'đ', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'x', ''],
];

/** Every rhyme of the language, without tone, by its first vowel. */
export const rhymes = new Set(
  [
    'a ac ach ai am an ang anh ao ap at au ay',
    'ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu',
    'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu',
    'o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay',
    'oăc oăm oăn oăng oăt oe oen oeo oet ooc oong',
    'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt',
    'u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uơ uôc uôi uôm uôn uông uôt',
    'uy uya uych uyên uyêt uyn uynh uyp uyt uyu',
    'ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu',
    'y yêm yên yêng yêt yêu',
  ].flatMap((row) => row.split(' ')),
);

/** What follows “qu”, whose “u” is the medial of the rhyme. */
const afterQu = new Set(
  (
    'a ac ach ai an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt ân âng ât ây e en eo et ê ên êch ênh êt ' +
    'i ich in inh it y ych yn ynh yt yên yêt ơ ôc'
  ).split(' '),
);

/** Rhymes of “gì”, “gìn”, “giêng”, “giết”: the i of “gi” is also the vowel. */
const afterG = new Set(['i', 'in', 'iêng', 'iêt']);

/** Reads a word as a syllable; nothing when it breaks the spelling: “ka”, “nge”, “hoạk”, “các” with a grave. */
export function readSyllable(word: string): Syllable | undefined {
  const { letters, tone } = takeTone(word);
  for (const onset of onsets) {
    if (!letters.startsWith(onset)) continue;
    const rhyme = letters.slice(onset.length);
    if (spells(onset, rhyme) && bears(rhyme, tone)) return { onset, rhyme, tone };
  }
  return afterG.has(letters.slice(1)) && letters.startsWith('g')
    ? { onset: 'g', rhyme: letters.slice(1), tone }
    : undefined;
}

/** Writes a syllable out, “hòa” in the older placement of the tone and “hoà” in the newer. */
export function spell({ onset, rhyme, tone }: Syllable, placement: Placement = 'older'): string {
  return onset + placeTone(rhyme, tone, placement);
}

/**
 * The one spelling under which a syllable is indexed: tone in the older place (hòa, khỏe, thủy), and i or y as most
 * print them (kỹ, lý, mỹ, tỷ, hy, quý, but sĩ, vĩ). A word that is no syllable comes back as it was, in lower case.
 */
export function canonicalSyllable(word: string): string {
  const syllable = readSyllable(word);
  return syllable ? spell({ ...syllable, rhyme: canonicalVowel(syllable) }) : word.normalize('NFC').toLowerCase();
}

/** Whether unmarked text could be a syllable once its marks are put back: “ngheo”, “duong”, but not “glar”. */
export function isUnmarkedSyllable(word: string): boolean {
  return foldedSyllables.has(word);
}

const foldedSyllables = new Set([
  ...onsets.flatMap((onset) =>
    [...(onset === 'qu' ? afterQu : rhymes)]
      .filter((rhyme) => spells(onset, rhyme))
      .map((rhyme) => fold(onset + rhyme)),
  ),
  ...[...afterG].map((rhyme) => fold(`g${rhyme}`)),
]);

function spells(onset: string, rhyme: string): boolean {
  if (onset === 'qu') return afterQu.has(rhyme);
  if (!rhymes.has(rhyme)) return false;
  const front = /^[eêiy]/u.test(rhyme);
  if (/^(?:k|gh|ngh)$/u.test(onset)) return front;
  if (/^(?:c|g|ng)$/u.test(onset)) return !front;
  if (onset === 'gi') return !/^[iy]/u.test(rhyme) || rhyme.startsWith('iê');
  return onset === '' || !rhyme.startsWith('yê');
}

/** A stopped rhyme is said only with a rising or a heavy tone. */
function bears(rhyme: string, tone: Tone): boolean {
  return !/(?:[cpt]|ch)$/u.test(rhyme) || tone === 'sắc' || tone === 'nặng';
}

function canonicalVowel({ onset, rhyme }: Syllable): string {
  if (onset === 'qu') return rhyme.replace(/^i/u, 'y');
  if (rhyme !== 'i' && rhyme !== 'y') return rhyme;
  return /^(?:h|k|l|m|t)$/u.test(onset) ? 'y' : onset === '' ? rhyme : 'i';
}
