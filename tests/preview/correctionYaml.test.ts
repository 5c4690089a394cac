import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { correctionYaml } from '../../src/preview/correctionYaml.ts';

const entry = { words: '5 tuyến', ignore: false, fields: { unit: 'tuyến đường', value: '1.359,5', note: ' ' } };

test('the first correction of a report brings its field, a further one joins those that are there', () => {
  const first = correctionYaml({ ...entry, joins: false });
  expect(first).toBe('figures:\n  - words: "5 tuyến"\n    unit: tuyến đường\n    value: 1359.5\n');
  const both = first + correctionYaml({ ...entry, words: '9 hộ', ignore: true, occurrence: 2, joins: true });
  expect(parse(both)).toEqual({
    figures: [
      { words: '5 tuyến', unit: 'tuyến đường', value: 1359.5 },
      { words: '9 hộ', occurrence: 2, ignore: true },
    ],
  });
});
