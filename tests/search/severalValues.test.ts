import { expect, test } from 'vitest';
import { answer, differentValues } from '../../src/search/answer.ts';
import { buildAnswerFiles, mostInFile, type AnswerFigure } from '../../src/search/answerFiles.ts';
import { readLexicon } from '../../src/search/suggest.ts';
import { figures, lexicon } from './archive.ts';

const model = figures.find(({ url }) => url.endsWith('so-359-ho'));
const poor = (size: number, date: string, report: string, more: Partial<AnswerFigure> = {}): AnswerFigure => {
  if (!model) throw new Error('no figure');
  const period = `../${date}`;
  const statement = ['ho-ngheo', 'an-khe', period].join('\n');
  return {
    ...model,
    url: `${report}#${size}`,
    value: `${size}`,
    amount: `${size}`,
    size,
    period,
    statement,
    date,
    ...more,
  };
};
const stated = [
  poor(562, '2015-12-26', 'a'),
  poor(406, '2015-12-26', 'a'),
  poor(406, '2015-12-26', 'b'),
  poor(861, '2015-12-26', 'b'),
  poor(622, '2015-12-25', 'c'),
];

async function ask(words: string, of: readonly AnswerFigure[]) {
  const files = buildAnswerFiles(of);
  const found = await answer(words.split(' '), readLexicon(lexicon), async (path) => {
    const file = files.get(path);
    return file === undefined ? undefined : JSON.parse(file);
  });
  return found && { values: found.values?.map(({ url }) => url), isPart: found.isPart, figures: found.figures.length };
}

test.each(['hộ nghèo an khê 2015', 'hộ nghèo an khê', 'hộ nghèo'])(
  'of “%s” all values of the newest day answer, lowest first, equal ones once',
  async (words) => {
    expect((await ask(words, stated))?.values).toEqual(['a#406', 'a#562', 'b#861']);
  },
);

test('one value answers alone, however often it is stated', async () => {
  expect(await ask('hộ nghèo an khê', stated.slice(1, 3))).toEqual({
    values: undefined,
    isPart: { figures: false, values: false },
    figures: 2,
  });
});

test('a part of another is no value that contradicts it, and what leaves its period open contradicts none', () => {
  const [whole] = stated;
  if (!whole) throw new Error('no figure');
  const { statement, ...open } = whole;
  expect(differentValues(whole, [whole, poor(12, '2015-12-26', 'a', { hangs: true })])).toEqual([whole]);
  expect(statement).toBeDefined();
  expect(differentValues(open, [open, ...stated])).toEqual([]);
});

test('of a day that fills a file there may be more values, of a newer one not', async () => {
  const many = Array.from({ length: mostInFile + 1 }, (_, at) => poor(1000 + at, '2015-12-20', 'd'));
  expect((await ask('hộ nghèo an khê', many))?.isPart).toEqual({ figures: true, values: true });
  expect((await ask('hộ nghèo an khê', [...stated, ...many]))?.isPart).toEqual({ figures: true, values: false });
});
