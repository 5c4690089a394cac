import { decodeWords, type DecodedWord } from './encode.ts';
import type { EngineHit } from './engine.ts';
import { bestPassage, excerpt, printedPassage, type ExcerptPart, type Passage, type Wanted } from './passage.ts';
import { readShown } from './records.ts';

/** A result to show. */
export interface Hit {
  /** Address below the site’s base. */
  url: string;
  /** `kind`, `title`, `date` and what the record was given to show. */
  shown: Record<string, string>;
  title: ExcerptPart[];
  excerpt: ExcerptPart[];
  /** Printed words to scroll to. */
  passage: string;
}

/** Results whose text is looked at before they are shown: they are loaded anyway. */
const firstPage = 10;

/** Orders the first page by what the texts say: the real order of the words, and their marks. */
export async function refine(hits: EngineHit[], wanted: readonly Wanted[]): Promise<EngineHit[]> {
  const top = hits.slice(0, firstPage);
  const read = await Promise.all(
    top.map(async (hit, at) => {
      const { words, passage, title } = await readHit(hit, wanted);
      const head = passage.start < title ? 1 : 0;
      const value = passage.found * 1.5 + passage.row * 2 + passage.marks * 3 + head * passage.row * 0.8;
      return { hit, value: words.length > 0 ? value - at * 0.25 : 0 };
    }),
  );
  return [...read.toSorted((one, other) => other.value - one.value).map(({ hit }) => hit), ...hits.slice(firstPage)];
}

interface HitText {
  words: DecodedWord[];
  passage: Passage;
  /** How many of the words are its title. */
  title: number;
}

const readHits = new WeakMap<EngineHit, Promise<HitText>>();

/** A hit is of one search only, so what was read of it is read once. */
function readHit(hit: EngineHit, wanted: readonly Wanted[]): Promise<HitText> {
  const known = readHits.get(hit);
  if (known) return known;
  const reading = hit.data().then(({ content, meta }) => {
    const words = decodeWords(content);
    return { words, passage: bestPassage(words, wanted), title: (meta['title'] ?? '').split(' ').length };
  });
  readHits.set(hit, reading);
  return reading;
}

/** Loads a hit for showing. */
export async function show(hit: EngineHit, wanted: readonly Wanted[]): Promise<Hit> {
  const fragment = await hit.data();
  const { words, passage, title } = await readHit(hit, wanted);
  const body = words.slice(title).map((word, at) => ({ ...word, position: at }));
  const inBody = bestPassage(body, wanted);
  return {
    url: fragment.raw_url.replace(/^\//u, ''),
    shown: readShown(fragment.meta['about'] ?? ''),
    title: markAll(words.slice(0, title), wanted),
    excerpt: excerpt(body, inBody, wanted),
    passage: passage.found > 0 ? printedPassage(words, passage, wanted) : '',
  };
}

function markAll(words: Parameters<typeof excerpt>[0], wanted: readonly Wanted[]): ExcerptPart[] {
  return excerpt(words, { start: 0, found: 0, row: 0, marks: 0 }, wanted);
}
