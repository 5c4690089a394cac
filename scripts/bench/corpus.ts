/**
 * Synthetic Vietnamese articles for measuring: made up from the syllable inventory, no word of anyone’s.
 *
 * The same number gives the same article, whatever the size of the corpus. Words are drawn by Zipf’s law from an
 * invented vocabulary of one to four syllables, each article around a topic with words, fixed phrases and names of its
 * own, so that syllables, pairs and longer runs repeat about as unevenly as in a newspaper.
 */
import { onsets, readSyllable, rhymes, spell } from '../../src/vietnamese/syllable.ts';
import { toneMarks, type Tone } from '../../src/vietnamese/tones.ts';

export interface SyntheticArticle {
  slug: string;
  year: number;
  date: string;
  title: string;
  paragraphs: string[];
  place: string;
  author: string;
}

/** Years the articles are spread over; 10.000 articles are 2.500 a year, about seven a day. */
const years = [2022, 2023, 2024, 2025];

/** The article with this number. */
export function syntheticArticle(number: number): SyntheticArticle {
  const random = randomFrom(number * 7919 + 17);
  const topic = topics[zipf(random, topics.length)] ?? topic0;
  const place = pick(random, places);
  const author = pick(random, people);
  const title = sentence(random, topic, 9 + Math.floor(random() * 6), place).replace(/\.$/u, '');
  const paragraphs = Array.from({ length: 6 + Math.floor(random() * 4) }, () =>
    Array.from({ length: 3 + Math.floor(random() * 3) }, () =>
      sentence(random, topic, 16 + Math.floor(random() * 18), random() < 0.25 ? place : pick(random, places)),
    ).join(' '),
  );
  const year = years[number % years.length] ?? 2025;
  const day = Math.floor(number / years.length) % 336;
  const date = `${year}-${pad(1 + Math.floor(day / 28))}-${pad(1 + (day % 28))}`;
  return { slug: `bai-${number}`, year, date, title, paragraphs, place, author };
}

/** A generator of numbers in [0, 1) that always gives the same ones (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<Item>(random: () => number, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

/** A rank by Zipf’s law with exponent 1, from the inverse of the distribution. */
function zipf(random: () => number, count: number): number {
  return Math.min(count - 1, Math.floor(Math.exp(random() * Math.log(count + 1))) - 1);
}

const seed = randomFrom(20250701);

const syllables = [...onsets]
  .flatMap((onset) =>
    [...rhymes].flatMap((rhyme) => Object.keys(toneMarks).map((tone) => ({ onset, rhyme, tone: tone as Tone }))),
  )
  .map((syllable) => spell(syllable))
  .filter((word) => readSyllable(word))
  .map((word) => ({ word, at: seed() * (word.length > 5 ? 3 : 1) }))
  .sort((one, other) => one.at - other.at)
  .slice(0, 2800)
  .map(({ word }) => word);

const words = Array.from({ length: 9000 }, (_, rank) => {
  const length = rank < 250 ? 1 : seed() < 0.12 ? 1 : seed() < 0.85 ? 2 : 3 + Math.floor(seed() * 2);
  return Array.from({ length }, () => syllables[zipfFlat(seed, syllables.length)] ?? 'và').join(' ');
});

/** Flatter than Zipf: a syllable serves in many words, but none in half of them. */
function zipfFlat(random: () => number, count: number): number {
  return Math.floor(count * random() ** 2.2);
}

interface Topic {
  words: string[];
  phrases: string[];
}

const topics: Topic[] = Array.from({ length: 400 }, () => ({
  words: Array.from({ length: 70 }, () => words[200 + Math.floor(seed() * (words.length - 200))] ?? ''),
  phrases: Array.from({ length: 6 }, () =>
    Array.from({ length: 2 + Math.floor(seed() * 2) }, () => words[Math.floor(seed() * 4000)] ?? '').join(' '),
  ),
}));
const topic0: Topic = topics[0] ?? { words: [], phrases: [] };

const places = Array.from({ length: 160 }, () => name(seed, 2));
const people = Array.from({ length: 60 }, () => name(seed, 3));

function name(random: () => number, length: number): string {
  return Array.from({ length }, () => capital(pick(random, syllables))).join(' ');
}

function sentence(random: () => number, topic: Topic, length: number, place: string): string {
  const parts: string[] = [];
  let count = 0;
  while (count < length) {
    const dice = random();
    const part =
      dice < 0.05
        ? place
        : dice < 0.12
          ? pick(random, topic.phrases)
          : dice < 0.4
            ? pick(random, topic.words)
            : dice < 0.43
              ? number(random)
              : (words[zipf(random, words.length)] ?? '');
    parts.push(dice > 0.97 ? `${part},` : part);
    count += part.split(' ').length;
  }
  return `${capital(parts.join(' ').replace(/,$/u, ''))}.`;
}

function number(random: () => number): string {
  const dice = random();
  if (dice < 0.5) return String(Math.floor(random() * 900) + 2);
  if (dice < 0.7) return `${Math.floor(random() * 99)},${Math.floor(random() * 100)}%`;
  return Math.floor(random() * 900000 + 1000)
    .toString()
    .replaceAll(/(?<=\d)(?=(?:\d{3})+$)/g, '.');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
