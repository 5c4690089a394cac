import { expect, test } from 'vitest';
import { encodeWords } from '../../src/search/encode.ts';
import { readQuery } from '../../src/search/query.ts';
import type { RecordKind, SearchRecord } from '../../src/search/records.ts';
import { lookUp, namesOf, publishWhereabouts } from '../../src/search/whereabouts.ts';

const names = (kind: RecordKind, title: string, text = ''): Set<string> => {
  const record: SearchRecord = { kind, url: '', title, text };
  return namesOf(record, encodeWords(`${title}\n\n${text}`).words);
};

/** Reports in shards 0–2, figures in 3–5, and shards that have little in common with them. */
const shards = [
  names('article', 'Hộ nghèo ở Kbang', 'Theo Quyết định số 421/QĐ-UBND, có 731 hộ, 901,9 triệu đồng.'),
  names('article', 'Hộ nghèo ở An Khê', 'Người dân góp 731 ngày công.'),
  names('article', 'Hộ nghèo ở Pleiku', 'Không có gì.'),
  names('figure', '731 hộ nghèo, huyện Kbang', 'Còn 731 hộ nghèo, góp 50 ngày công.'),
  names('figure', '731 ngày công, thị xã An Khê', 'Góp 731 ngày công.'),
  names('figure', 'hơn 901,9 triệu đồng tiền góp, huyện Kbang', 'Góp hơn 901,9 triệu đồng.'),
  ...Array.from({ length: 4 }, () => names('article', 'Hộ dân')),
];
const pieces = publishWhereabouts(shards);

async function where(typed: string): Promise<number[]> {
  const known = await lookUp(
    readQuery(typed),
    pieces.length,
    () => false,
    async (piece) => pieces[piece] ?? {},
  );
  return shards.flatMap((_, at) => (known.mayHave(at, [3, 4, 5].includes(at)) ? [at] : []));
}

/** What is typed, and the shards that may have all of it. */
test.each([
  ['hộ nghèo pleiku ', [2]],
  ['ho ngheo An Khê ', [1]],
  // Of figures only those whose value it is; in a report it may stand anywhere.
  ['731 ngày công', [1, 4]],
  ['731 hộ', [0, 1, 3]],
  ['901,9 triệu đồng', [0, 5]],
  ['421/QĐ-UBND', [0]],
  ['421/QĐ-UB', [0]],
  ['422/QĐ-UBND', []],
  ['pleik', [2]],
  // A word in most shards is not looked for in them one by one.
  ['hộ', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
])('“%s” may be in %j', async (typed, expected) => {
  expect(await where(typed)).toEqual(expected);
});

test.each([
  ['xyzzyq', ['xyzzyq']],
  ['hộ nghèo zzzyq', ['zzzyq']],
  ['pleik', []],
  ['pleik ', ['pleik']],
  // What objects bear without being given it.
  ['hộ constructor', ['constructor']],
])('of “%s” no shard has %j', async (typed, expected) => {
  const load = async (piece: number) => pieces[piece] ?? {};
  const { unknown } = await lookUp(readQuery(typed), pieces.length, () => false, load);
  expect([...unknown]).toEqual(expected);
});
