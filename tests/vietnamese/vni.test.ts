import { describe, expect, test } from 'vitest';
import { readVni } from '../../src/vietnamese/vni.ts';

const typed: [word: string, keys: string[]][] = [
  ['hộ', ['ho65', 'ho56', 'HO65']],
  ['nghèo', ['ngheo2', 'nghe2o']],
  ['đường', ['d9uong72', 'duong972', 'd9u7o7ng2', 'd9uo7ng2']],
  ['đồng', ['d9ong62', 'd9o62ng', 'dong692']],
  ['thủy', ['thuy3', 'thu3y']],
  ['hoặc', ['hoa8c5', 'hoac85']],
  ['tiến', ['tien61', 'tie61n']],
  ['đoàn', ['d9oan2', 'doan92']],
  ['người', ['nguoi72']],
];

describe.each(typed)('%s', (word, keys) => {
  test.each(keys)('%s', (each) => {
    expect(readVni(each)).toBe(word);
  });
});

test.each(['m2', 'u23', 'U23', '82b', 'kbang', 'ngheo', '2022', 'covid19', 'ct7a', 'h1n1', ''])(
  '“%s” is nothing typed on VNI keys',
  (keys) => {
    expect(readVni(keys)).toBeUndefined();
  },
);
