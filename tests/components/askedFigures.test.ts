import { expect, test } from 'vitest';
import { askedFigures, understood } from '../../src/components/search/askedFigures.ts';
import { answer } from '../../src/search/answer.ts';
import { buildAnswerFiles } from '../../src/search/answerFiles.ts';
import { readLexicon } from '../../src/search/suggest.ts';
import { figures, lexicon } from '../search/archive.ts';

const [model] = figures.filter(({ series, places }) => series === 'ho-ngheo' && places.includes('an-khe'));
const many = Array.from({ length: 12 }, (_, at) => ({
  ...(model ?? expect.unreachable('no figure')),
  url: `bai/${at}`,
  date: `2022-11-${10 + at}`,
}));

async function ask(words: string, of = many) {
  const files = buildAnswerFiles(of);
  return answer(
    words.split(' '),
    readLexicon(lexicon),
    async (path) => JSON.parse(files.get(path) ?? 'null') ?? undefined,
  );
}

const left = (...words: string[]) => ({ unmatched: words.map((word) => ({ word, beginning: false })) });

test('words that the answer was read from are understood, others are not', async () => {
  const found = await ask('hộ nghèo an khê chiếm');
  const words = (terms: { word: string }[]) => terms.map(({ word }) => word);
  expect(words(understood(found, left('hộ', 'chiếm')))).toEqual(['hộ']);
  expect(understood(undefined, left('hộ'))).toEqual([]);
});

test('the figures that were asked for follow those above, none twice', async () => {
  const found = await ask('hộ nghèo an khê');
  const asked = found && askedFigures(found);
  expect(asked?.total).toBe(3);
  expect(asked?.hits.map(({ url }) => url)).toEqual(['bai/2', 'bai/1', 'bai/0']);
  expect(asked?.asked).toEqual({ isPart: false });
  const few = await ask('hộ nghèo an khê', many.slice(0, 2));
  expect(few && askedFigures(few)).toBeUndefined();
});
