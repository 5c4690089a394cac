import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { telexKeys } from '../../scripts/bench/queries.ts';
import { fold } from '../../src/vietnamese/fold.ts';
import { readSyllable, spell } from '../../src/vietnamese/syllable.ts';
import { titles } from './archive.ts';
import { openInBrowser, type Opened } from './browser.ts';
import type { Outcome } from './page.ts';
import { first, nothing } from './queries.ts';

let search: Opened;
const outcomes = new Map<string, Outcome>();
const articles = { filters: { kind: ['article'] }, everywhere: true };

beforeAll(async () => {
  search = await openInBrowser();
  const queries = [...first.flatMap(([, each]) => each), ...nothing.map(([query]) => query)];
  const found = await search.findAll(queries.map((typed) => ({ typed, options: articles })));
  queries.forEach((typed, at) => {
    const outcome = found[at];
    if (outcome) outcomes.set(typed, outcome);
  });
}, 60_000);

afterAll(() => search.close());

describe.each(first)('%s comes first', (slug, queries) => {
  test.each(queries)('%s', (query) => {
    expect(outcomes.get(query)?.slugs[0]).toBe(slug);
  });
});

test('the table has at least 150 queries', () => {
  expect(first.flatMap(([, queries]) => queries).length).toBeGreaterThanOrEqual(150);
});

test.each(nothing)('nothing is offered for %s', (query, unmatched) => {
  expect(outcomes.get(query)).toMatchObject({ total: 0, unmatched });
});

describe('any headline, typed in any way, finds its report among the first ten', () => {
  const ways: [name: string, mangle: (title: string) => string][] = [
    ['as printed', (title) => title],
    ['decomposed', (title) => title.normalize('NFD')],
    ['without marks', fold],
    ['in capitals', (title) => title.toUpperCase()],
    ['with the tone elsewhere', (title) => eachWord(title, otherPlacement)],
    ['as Telex keys', (title) => eachWord(title.toLowerCase(), telexKeys)],
    ['with every second word unmarked', (title) => eachWord(title, (word, at) => (at % 2 ? fold(word) : word))],
    ['with its quotes taken off', (title) => title.replaceAll(/[“”]/gu, '')],
  ];
  test.each(ways)('%s', async (_, mangle) => {
    const all = [...titles];
    // Quotes in a headline ask for a phrase, which is what the headline has.
    const found = await search.findAll(all.map(([, title]) => ({ typed: mangle(title), options: articles })));
    const missed = all.filter(([slug], at) => !found[at]?.slugs.includes(slug)).map(([slug]) => slug);
    expect(missed).toEqual([]);
  });

  test('with one slip in one long word', async () => {
    const slips = fc.sample(fc.tuple(fc.constantFrom(...titles), fc.nat(99), fc.nat(99)), { numRuns: 60, seed: 7 });
    const queries = slips.map(([[slug, title], word, letter]) => ({ slug, typed: slip(title, word, letter) }));
    const found = await search.findAll(queries.map(({ typed }) => ({ typed, options: articles })));
    const missed = queries.filter(({ slug }, at) => !found[at]?.slugs.includes(slug)).map(({ typed }) => typed);
    expect(missed).toEqual([]);
  });
});

function eachWord(text: string, change: (word: string, at: number) => string): string {
  let at = 0;
  return text.replaceAll(/[\p{L}\p{M}]+/gu, (word) => change(word, at++));
}

function otherPlacement(word: string): string {
  const syllable = readSyllable(word);
  return syllable ? spell(syllable, 'newer') : word;
}

/** Swaps two letters of one word of four letters or more. */
function slip(title: string, word: number, letter: number): string {
  const long = title.replaceAll(/[“”]/gu, '').split(' ');
  const candidates = long.flatMap((each, at) => (/^\p{L}{4,}$/u.test(each) ? [at] : []));
  const at = candidates[word % candidates.length] ?? 0;
  const letters = [...(long[at] ?? '')];
  const where = 1 + (letter % (letters.length - 2));
  letters.splice(where, 2, letters[where + 1] ?? '', letters[where] ?? '');
  return long.with(at, letters.join('')).join(' ');
}
