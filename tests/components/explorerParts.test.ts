import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { openParts, rowsPerPage, type Finding } from '../../src/components/explorerParts.ts';
import { readChoice } from '../../src/site/explorer/choice.ts';
import { buildPartIndex, countPart } from '../../src/site/explorer/counts.ts';
import type { FigurePart } from '../../src/site/explorer/entry.ts';
import { packFigures } from '../../src/site/explorer/pack.ts';

/** Thirty files of sixty figures, one a month from the newest on: every second figure of An Khê, one “731 ngày công”. */
const months = Array.from({ length: 30 }, (_, index) => `${2024 - Math.floor(index / 12)}-${12 - (index % 12)}`);
const perFile = 60;
const rare = 27;

function fileOf(month: number): FigurePart {
  const [year = '', number = ''] = (months[month] ?? '').split('-');
  const date = `${year}-${number.padStart(2, '0')}-15`;
  const figures = Array.from({ length: perFile }, (_, at) => {
    const isRare = month === rare && at === 0;
    const value = String(isRare ? 731 : month * perFile + at + 1000);
    const label = isRare ? 'ngày công' : 'hộ nghèo';
    return {
      figure: { id: `so-${value}`, sentence: { start: 0, end: 3, text: value }, start: 0, end: value.length },
      shown: { href: '', printed: { number: value }, value, label },
      facets: { group: 'khac', kind: 'tien', check: [], place: at % 2 === 0 ? ['an-khe'] : ['kbang'] },
    };
  });
  return packFigures([{ id: `${year}/bai-${number}`, title: 'Bài', date, figures }]);
}

const read: string[] = [];
async function serve(address: string): Promise<Response> {
  const name = address.replace(/^loc\/|\?.*$/gu, '');
  read.push(name);
  const parts = months.map((month, index) => ({
    about: { name: month, key: 'k', figures: perFile },
    counts: countPart(fileOf(index)),
  }));
  if (name === 'index.json') return Response.json(buildPartIndex(parts));
  const month = months.indexOf(name.replace('.json', ''));
  return month === -1 ? new Response('', { status: 404 }) : Response.json(fileOf(month));
}
beforeAll(() => void vi.stubGlobal('fetch', serve));
afterAll(() => void vi.unstubAllGlobals());
afterEach(() => void (read.length = 0));

const progress: string[] = [];
const asker = () => {
  const find = openParts('loc/', []);
  return (query: string, parts = 12, isOver = () => false): Promise<Finding> =>
    find(readChoice(new URLSearchParams(query)), { parts, onProgress: (day) => progress.push(day), isOver });
};
const ask: ReturnType<typeof asker> = (...asked) => asker()(...asked);
const rowsOf = ({ groups }: Finding): string[] => groups.flatMap(({ figures }) => figures.map(({ value }) => value));

describe('the page of a choice of facets', () => {
  test('says how many there are in all and reads only the files that it shows', async () => {
    const finding = await ask('noi=an-khe&trang=5');
    expect(finding).toMatchObject({ total: 30 * 30, page: 5, order: 'bai' });
    expect(rowsOf(finding)).toHaveLength(rowsPerPage);
    expect(finding).not.toHaveProperty('seenTo');
    expect(read).toEqual(['index.json', ...months.slice(13, 17).map((month) => `${month}.json`)]);
  });

  test('counts what each other choice would find beside it', async () => {
    const { counts } = await ask('noi=an-khe&nam=2022');
    expect(counts).toMatchObject({ noi: { 'an-khe': 180, kbang: 180 }, nam: { 2024: 360, 2023: 360, 2022: 180 } });
  });

  test('holds each figure once, in the order of the reports', async () => {
    const pages = await Promise.all(Array.from({ length: 9 }, (_, index) => ask(`noi=kbang&trang=${index + 1}`)));
    const all = pages.flatMap(rowsOf).map(Number);
    expect(all).toEqual(
      months.flatMap((_, month) => Array.from({ length: 30 }, (_, at) => 1001 + month * 60 + at * 2)),
    );
  });

  test('is the last one when there are fewer', async () => {
    expect(await ask('noi=an-khe&trang=99')).toMatchObject({ page: 9 });
  });
});

describe('typed words', () => {
  test('are looked for to the end while nothing is found, and it is said how far', async () => {
    progress.length = 0;
    const finding = await ask('q=731 ngày công');
    expect(rowsOf(finding)).toEqual(['731']);
    expect(progress).toHaveLength(rare);
    expect(progress.slice(0, 2)).toEqual(['2024-12-15', '2024-11-15']);
    expect(finding).toMatchObject({ total: 1, seenTo: '2022-09-15' });
    expect(finding).not.toHaveProperty('counts');
  });

  test('that nothing says are looked for in every file', async () => {
    expect(await ask('q=không có')).toEqual(expect.not.objectContaining({ seenTo: expect.anything() }));
    expect(new Set(read).size).toBe(months.length + 1);
  });

  test('are looked for until the page is full, and the day of the last report looked at is known', async () => {
    expect(await ask('q=ho ngheo')).toMatchObject({ total: 120, seenTo: '2024-11-15', page: 1 });
    expect(await ask('q=ho ngheo&trang=2')).toMatchObject({ total: 240, seenTo: '2024-09-15', page: 2 });
  });

  test('are looked for as far as asked once something is found', async () => {
    expect(await ask('q=1000', 3)).toMatchObject({ total: 1, seenTo: '2024-10-15', seen: 3 });
  });

  test('on a page that there is not are not looked for to the end', async () => {
    expect(await ask('q=ho ngheo&trang=999999', 3)).toMatchObject({ page: 8, total: 720, seenTo: '2024-01-15' });
  });
});

describe('another order', () => {
  test('by value holds for all that is chosen, on every page', async () => {
    const [first, second] = [await ask('loai=tien&xep=gia-tri'), await ask('loai=tien&xep=gia-tri&trang=2')];
    expect(first).toMatchObject({ order: 'gia-tri', total: 1800 });
    expect([rowsOf(first)[0], rowsOf(first).at(-1), rowsOf(second)[0]]).toEqual(['2799', '2700', '2699']);
  });

  test('is read once for all its pages', async () => {
    const askAgain = asker();
    await askAgain('loai=tien&xep=gia-tri');
    read.length = 0;
    await askAgain('loai=tien&xep=gia-tri&trang=2');
    expect(read).toEqual([]);
  });

  test('is not read to the end when nobody waits for it any more', async () => {
    await ask('loai=tien&xep=gia-tri', 12, () => true);
    expect(read.length).toBeLessThan(6);
  });

  test('by value is not kept among values that do not compare', async () => {
    expect(await ask('noi=an-khe&xep=gia-tri')).toMatchObject({ order: 'bai', orders: ['bai', 'nhom', 'noi'] });
  });
});

test('a series that does not exist holds nothing', async () => {
  expect(await ask('chuoi=khong-co')).toMatchObject({ total: 0, groups: [] });
});
