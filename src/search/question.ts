import { fold, foldWord } from '../vietnamese/fold.ts';
import { asking, joining, narrowing, numbering, rates } from '../vocabulary/questions.ts';
import { canonicalWords } from './encode.ts';
import { isPlain } from './query.ts';
import type { LexiconEntry } from './lexicon.ts';
import type { OpenLexicon } from './suggest.ts';

/** A query read as a question: what is asked about, where and when. */
export interface Question {
  /** Entries that a stretch of the query names; several when one name has several bearers, the likeliest first. */
  series: LexiconEntry[];
  places: LexiconEntry[];
  programmes: LexiconEntry[];
  documents: LexiconEntry[];
  year?: number;
  /** Words that name nothing of the above and mean something: they must stand with the figure. */
  rest: string[];
  /** The reader asks for a number in so many words: “bao nhiêu”, “mấy”. */
  asks: boolean;
  /** The word right behind those that ask: what is counted begins with it, “bao nhiêu *cá* nhân”. */
  head?: string;
}

/**
 * Reads words against the names of places, series, programmes and documents, longest first.
 *
 * @param words Canonical words of the query, keystrokes and typos already put right.
 */
export function readQuestion(words: readonly string[], lexicon: OpenLexicon): Question {
  const [first, ...others] = asRates(words);
  const readings = [readWords(first, lexicon), ...others.map((each) => readWords(each, lexicon))];
  return readings.reduce((best, each) => (each.rest.length < best.rest.length ? each : best));
}

/** “hộ nghèo an khê bao nhiêu phần trăm” asks for the “tỷ lệ hộ nghèo”, wherever the thing stands. */
function asRates(words: readonly string[]): [string[], ...string[][]] {
  for (const [asked, named] of Object.entries(rates)) {
    const at = find(words, canonicalWords(asked));
    if (at === undefined) continue;
    const length = canonicalWords(asked).length;
    const marked = words.slice(at, at + length).some((word) => foldWord(word) !== word);
    const rate = canonicalWords(named).map((word) => (marked ? word : foldWord(word)));
    const others = words.toSpliced(at, length);
    if (find(others, rate) !== undefined) return [others];
    return [[...rate, ...others], ...others.map((_, place) => others.toSpliced(place, 0, ...rate))];
  }
  return [[...words]];
}

function readWords(words: readonly string[], lexicon: OpenLexicon): Question {
  const taken = new Array<boolean>(words.length).fill(false);
  const question: Question = { series: [], places: [], programmes: [], documents: [], rest: [], asks: false };
  const lists = {
    series: question.series,
    place: question.places,
    programme: question.programmes,
    document: question.documents,
  };
  for (const { entries, from, to } of findNames(words, lexicon)) {
    if (taken.slice(from, to).some(Boolean)) continue;
    const kind = entries[0]?.kind;
    if (kind === undefined || kind === 'author' || lists[kind].length > 0) continue;
    lists[kind].push(...entries.filter((entry) => entry.kind === kind));
    taken.fill(true, from, to);
  }
  let counted: number | undefined;
  words.forEach((word, at) => {
    if (taken[at]) return;
    const asks = asking.find((phrase) => standsAt(words, at, canonicalWords(phrase)));
    const phrase = asks ?? numbering.find((each) => standsAt(words, at, canonicalWords(each)));
    if (phrase !== undefined) {
      const end = at + canonicalWords(phrase).length;
      question.asks ||= asks !== undefined;
      if (asks !== undefined) counted = end;
      taken.fill(true, at, end);
    } else if (/^(?:19|20)\d\d$/u.test(word) && question.year === undefined) {
      question.year = Number(word);
      taken[at] = true;
    } else if (joining.some((each) => agrees(each, word))) taken[at] = true;
  });
  question.rest = words.filter((_, at) => !taken[at]);
  const head = counted === undefined || taken[counted] ? undefined : words[counted];
  return head === undefined ? question : { ...question, head };
}

/** A word typed without marks agrees with any marks; one typed with them only with these. */
export function agrees(there: string, typed: string): boolean {
  return foldWord(typed) === typed ? foldWord(there) === typed : there === typed;
}

function standsAt(words: readonly string[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((part, step) => agrees(part, words[at + step] ?? ''));
}

function find(words: readonly string[], phrase: readonly string[]): number | undefined {
  const at = words.findIndex((_, from) => standsAt(words, from, phrase));
  return at === -1 ? undefined : at;
}

interface NameFound {
  entries: LexiconEntry[];
  from: number;
  to: number;
  value: number;
  isWhole: boolean;
}

/**
 * Stretches of the query that name something, the longest first; a whole name before the beginning of one. What begins
 * the names of several series names none of them: “mô hình dân vận khéo” of “… văn hóa-xã hội” and of “… quốc phòng-an ninh”.
 */
function findNames(words: readonly string[], lexicon: OpenLexicon): NameFound[] {
  const found = new Map<string, NameFound>();
  for (const entry of lexicon.entries) {
    for (const name of lexicon.spellings(entry)) {
      for (let from = 0; from < words.length; from++) {
        const length = agreeing(name, words, from);
        if (!isEnough(entry, name, length, words.slice(from, from + length))) continue;
        const isWhole = length === name.length;
        const value = length + (isWhole ? 0.5 : 0) - (entry.kind === 'document' ? 0.2 : 0);
        const key = `${from} ${length} ${entry.kind} ${isWhole}`;
        const same = found.get(key);
        if (!same) found.set(key, { entries: [entry], from, to: from + length, value, isWhole });
        else if (!same.entries.includes(entry)) same.entries.push(entry);
      }
    }
  }
  const names = [...found.values()].filter(({ entries, isWhole }) => isWhole || entries.length === 1);
  for (const { entries } of names) entries.sort((one, other) => (other.count ?? 0) - (one.count ?? 0));
  return names.sort((one, other) => other.value - one.value || one.from - other.from);
}

/** How many words of a name the query has from a word on; one with other marks agrees with none. */
function agreeing(name: readonly string[], words: readonly string[], from: number): number {
  let length = 0;
  for (const part of name) {
    const word = words[from + length];
    if (word === undefined) break;
    const marked = fold(word) !== word;
    if (marked ? word !== part : word !== foldWord(part)) break;
    length += 1;
  }
  return length;
}

/**
 * Whether so much of a name names it. A whole name does, except a syllable of the language standing alone (“Đông”); of a
 * series its beginning does too, two words and half of it: “trường đạt chuẩn” of “trường đạt chuẩn quốc gia”, unless
 * the rest narrows it.
 */
function isEnough(entry: LexiconEntry, name: readonly string[], length: number, said: readonly string[]): boolean {
  if (length === 0) return false;
  if (length === name.length) return length > 1 || entry.kind === 'series' || !isPlain(said[0] ?? '');
  if (entry.kind !== 'series') return false;
  // “tỷ lệ” alone begins the names of all rates.
  const rate = Object.values(rates)
    .map((each) => canonicalWords(each))
    .find((each) => standsAt(name, 0, each));
  const besides = rate?.length ?? 0;
  const isHalf = length - besides > 1 && (length - besides) * 2 >= name.length - besides;
  return isHalf && !narrowing.some((phrase) => standsAt(name, length, canonicalWords(phrase)));
}
