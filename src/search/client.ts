import { answer, type Answer } from './answer.ts';
import { openCommonWords, type PublishedCommonWords } from './commonWords.ts';
import { Engine, type PagefindModule } from './engine.ts';
import type { Lexicon, LexiconEntry } from './lexicon.ts';
import { look, type FindOptions, type Found } from './look.ts';
import { registers, type Manifest, type Shard } from './manifest.ts';
import { once } from './once.ts';
import { isPlain, readQuery } from './query.ts';
import { nearestWords, readKeystrokes } from './repair.ts';
import { readLexicon, type OpenLexicon } from './suggest.ts';
import { openVocabulary, type PublishedVocabulary, type Vocabulary } from './vocabulary.ts';

export type { Answer } from './answer.ts';
export type { AnswerFigure } from './answerFiles.ts';
export type { FacetCounts, Filters } from './engine.ts';
export type { Hit } from './hits.ts';
export type { FindOptions, Found } from './look.ts';
export type { ExcerptPart } from './passage.ts';
export type { Term } from './reading.ts';

/** A search opened in a page or a worker. */
export interface Search {
  /**
   * Looks for what a reader typed, in the newest shards first; `notSearched` are the older ones, which `everywhere`
   * looks into as well.
   */
  find(typed: string, options?: FindOptions): Promise<Found & { notSearched: Shard[] }>;
  /** Figures that answer the query, read from a file or two; the engine is not needed. */
  answer(typed: string): Promise<Answer | undefined>;
  /** What may be offered for a query that found nothing: words of the archive near its words, and names. */
  near(typed: string): Promise<{ words: string[]; names: LexiconEntry[] }>;
  /** Names for the box in the header; loads one small file and not the engine. */
  names(): Promise<OpenLexicon>;
  /** Starts loading what a first search needs. */
  warm(): Promise<void>;
}

/** Shards are loaded, newest first, until they hold this many records; older ones when they are asked for. */
const firstRecords = 10_500;

/**
 * Opens the search published at `base` (an address ending in a slash). Nothing is loaded before it is used.
 *
 * @param importModule How Pagefind’s module is imported; a bundler must leave this import alone.
 */
export function openSearch(
  base: string,
  importModule: (url: string) => Promise<PagefindModule> = (url) => import(/* @vite-ignore */ url),
): Search {
  const manifest = once(() => readJson<Manifest>(`${base}shards.json`, { cache: 'no-cache' }));
  const lexicon = once(async () => readLexicon(await readJson<Lexicon>(`${base}${(await manifest()).lexicon}`)));
  const vocabulary = once(async () =>
    openVocabulary(await readJson<PublishedVocabulary>(`${base}${(await manifest()).vocabulary}`)),
  );
  const engine = once(async () => {
    const { shards, commonWords } = await manifest();
    const code = shards.find(({ name }) => name === registers)?.folder ?? '';
    const [module, common] = await Promise.all([
      importModule(`${base}${code}/pagefind.js`),
      readJson<PublishedCommonWords>(`${base}${commonWords}`),
    ]);
    return new Engine(base, module, openCommonWords(common));
  });
  // One load after the other: the first brings the code that the others need.
  let loading: Promise<unknown> = Promise.resolve();
  const load = (wanted: readonly Shard[]) => {
    const next = loading.then(async () => {
      const opened = await engine();
      const missing = wanted.filter((shard) => !opened.loaded.includes(shard));
      if (missing.length > 0) await opened.load(missing);
      return opened;
    });
    loading = next.catch(() => undefined);
    return next;
  };
  const shardsFor = async (options: FindOptions) => wantedShards((await manifest()).shards, options);

  return {
    names: lexicon,
    async answer(typed) {
      const query = readQuery(typed);
      // Exclusions and phrases ask for texts, not for a figure.
      if (query.excluded.length > 0 || query.phrases.length > 0 || query.words.length === 0) return undefined;
      const words = await readWords(query.words, await lexicon(), vocabulary);
      return answer(words, await lexicon(), async (path) => readJsonIfAny(`${base}${path}`));
    },
    async near(typed) {
      const known = await vocabulary();
      // Every short syllable is a slip away from a dozen others.
      const words = readQuery(typed).words.filter((word) => !known.knows(word) && /^\D{4,}$/u.test(word));
      const near = words.flatMap((word) =>
        nearestWords(word, undefined, undefined, known, 3).map((each) => known.forms(each.word)[0] ?? each.word),
      );
      return { words: [...new Set(near)], names: (await lexicon()).similar(typed, (word) => known.knows(word)) };
    },
    async warm() {
      await load(await shardsFor({}));
    },
    async find(typed, options = {}) {
      const shards = await shardsFor(options);
      const opened = await load(shards);
      const notSearched = (await manifest()).shards.filter((shard) => !opened.loaded.includes(shard));
      const found = await look(opened, vocabulary, readQuery(typed), options);
      // What the newest shards do not have is looked for in all before it is called unknown.
      const doubtful = !found.any || found.unmatched.length > 0 || found.terms.some(({ how }) => how === 'typo');
      if (notSearched.length > 0 && doubtful && !options.everywhere)
        return this.find(typed, { ...options, everywhere: true });
      return { ...found, notSearched };
    },
  };
}

/** What a shard of years holds; the registers hold the rest, and Pagefind’s code. */
const kindIn = { articles: 'article', figures: 'figure' } as const;

function wantedShards(shards: readonly Shard[], { filters = {}, everywhere }: FindOptions): Shard[] {
  const years = filters['year'] ?? [];
  const kinds = filters['kind'] ?? [];
  const wanted: Shard[] = [];
  let records = 0;
  for (const shard of shards) {
    if (shard.holds !== 'registers' && kinds.length > 0 && !kinds.includes(kindIn[shard.holds])) continue;
    const named = shard.years.some((year) => years.includes(String(year)));
    if (shard.holds !== 'registers' && !everywhere && !named && records >= firstRecords) continue;
    wanted.push(shard);
    records += shard.count;
  }
  return wanted;
}

/** Words of a question with keystrokes undone; those that name something are known without the vocabulary. */
async function readWords(
  words: readonly string[],
  lexicon: OpenLexicon,
  vocabulary: () => Promise<Vocabulary>,
): Promise<string[]> {
  const read: string[] = [];
  for (const word of words) {
    const known = isPlain(word) || lexicon.hasWord(word);
    const keystrokes = known ? undefined : readKeystrokes(word, await vocabulary());
    read.push(...(keystrokes?.words ?? [word]));
  }
  return read;
}

async function readJsonIfAny<Content>(url: string): Promise<Content | undefined> {
  const response = await fetch(url);
  // Written by `buildAnswerFiles`, of the same release.
  return response.ok ? ((await response.json()) as Content) : undefined;
}

async function readJson<Content>(url: string, options: RequestInit = {}): Promise<Content> {
  const response = await fetch(url, options);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  // Written by `buildIndex`, of the same release.
  return (await response.json()) as Content;
}
