import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameAnchors, type AnchoredWords } from '../../src/dataset/anchors.ts';
import { compareAnchors } from '../../src/dataset/compareAnchors.ts';
import { slug } from '../../src/dataset/slug.ts';
import { recordOf, seedRecords } from './goldReports.ts';

test.each([
  ['678-ho', '678 hộ'],
  ['154-4-trieu-dong', '154,4 triệu đồng'],
  ['27-28-truong', '27/28 trường'],
  ['96-42-phan-tram', '96,42%'],
  ['260-m2', '260 m²'],
  ['420-757-000-dong', '420.757.000 đồng'],
  ['5-den-10-trieu-dong', '5 đến 10 triệu đồng'],
  ['28-trieu-dong-nguoi-nam', '28 triệu đồng/người/năm'],
])('%s is the address of “%s”', (address, words) => {
  expect(slug(words)).toBe(address);
});

test('the seeds have the anchors their figures are cited by', () => {
  expect(seedRecords('annotations').flatMap(({ figures }) => figures.map(({ id }) => id))).toEqual([
    ...['so-678-ho', 'so-952-ho', 'so-53-mo-hinh', 'so-29-mo-hinh', 'so-23-mo-hinh', 'so-8-mo-hinh', 'so-4-mo-hinh'],
    ...['so-2-mo-hinh', 'so-58-co-quan', 'so-8-don-vi', 'so-123-ho', 'so-420-757-000-dong', 'so-19-tap-the'],
    ...['so-7-ca-nhan', 'so-5-den-10-trieu-dong', 'so-359-ho', 'so-2-04-phan-tram', 'so-154-4-trieu-dong'],
    ...['so-731-ngay-cong', 'so-260-m2', 'so-5-tuyen', 'so-60-trieu-dong', 'so-27-28-truong', 'so-96-42-phan-tram'],
    ...['so-91-5-phan-tram', 'so-3-05-phan-tram', 'so-10-tap-the', 'so-20-ca-nhan'],
  ]);
});

/** A text of sentences, each with the words of a figure in it; the figures are found again by searching. */
interface Line {
  before: string;
  figure: string;
  after: string;
}

function read(lines: readonly Line[]): { text: string; figures: AnchoredWords[] } {
  let text = '';
  const figures = lines.map(({ before, figure, after }) => {
    const sentence = `${before} ${figure} ${after}.`;
    const start = text.length;
    text += `${sentence} `;
    const at = start + before.length + 1;
    return { start: at, end: at + figure.length, text: figure, sentence: { start, end: start + sentence.length } };
  });
  return { text, figures };
}

function anchorsOf(lines: readonly Line[]): string[] {
  const { text, figures } = read(lines);
  return nameAnchors(text, figures);
}

const word = fc.constantFrom(
  ...'xã làng hộ nghèo mía bò cầu trường người dân Đông Nghĩa An thoát mở được học'.split(' '),
);
const words = (least: number) => fc.array(word, { minLength: least, maxLength: 6 }).map((each) => each.join(' '));
const line: fc.Arbitrary<Line> = fc.record({
  before: words(1),
  figure: fc.constantFrom('3 hộ', '3 xã', '27/28 trường', '96,42%', '5 triệu đồng'),
  after: words(1),
});
/** Reports whose sentences differ: equal sentences have nothing to tell them apart. */
const report = fc.uniqueArray(line, {
  minLength: 1,
  maxLength: 12,
  selector: ({ before, figure, after }) => `${before} ${figure} ${after}`,
});

describe('anchors', () => {
  test('are all different', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const anchors = anchorsOf(lines);
        expect(new Set(anchors).size).toBe(anchors.length);
      }),
    );
  });

  test('are words of an address', () => {
    fc.assert(
      fc.property(report, (lines) => {
        for (const anchor of anchorsOf(lines)) expect(anchor).toMatch(/^so-[a-z0-9]+(?:-{1,2}[a-z0-9]+)*$/u);
      }),
    );
  });

  test('move with their sentences', () => {
    fc.assert(
      fc.property(report, fc.nat(), (lines, turn) => {
        const at = turn % lines.length;
        const moved = [...lines.slice(at), ...lines.slice(0, at)];
        const anchors = anchorsOf(lines);
        expect(anchorsOf(moved)).toEqual([...anchors.slice(at), ...anchors.slice(0, at)]);
      }),
    );
  });

  test('do not swap or change when text with other figures is inserted anywhere', () => {
    fc.assert(
      fc.property(report, fc.nat(), words(2), (lines, where, inserted) => {
        const at = where % (lines.length + 1);
        const more = { before: inserted, figure: '999 con voi', after: inserted };
        const anchors = anchorsOf([...lines.slice(0, at), more, ...lines.slice(at)]);
        expect(anchors.toSpliced(at, 1)).toEqual(anchorsOf(lines));
      }),
    );
  });

  test('of equal phrases are told apart by the words around', () => {
    const { figures } = recordOf('Có 3 hộ ở xã Đông. Có 3 hộ ở xã Nghĩa An.');
    expect(figures.map(({ id }) => id)).toEqual(['so-3-ho--o-xa-dong', 'so-3-ho--o-xa-nghia']);
  });

  test('of sentences equal throughout are counted', () => {
    const { figures } = recordOf('Có 3 hộ nghèo.\n\nCó 3 hộ nghèo.\n\nCó 3 hộ nghèo.');
    expect(new Set(figures.map(({ id }) => id)).size).toBe(3);
  });
});

describe('a build against the published anchors', () => {
  const published = [
    { article: '2022/a', anchor: 'so-3-ho', words: '3 hộ' },
    { article: '2022/a', anchor: 'so-5-xa', words: '5 xã' },
    { article: '2022/b', anchor: 'so-1-cau', words: '1 cầu' },
  ];

  test('says nothing when all are there, and more', () => {
    const now = [...published, { article: '2022/c', anchor: 'so-9-ho', words: '9 hộ' }];
    expect(compareAnchors(published, now.toReversed())).toEqual([]);
  });

  test('lists what it drops and changes', () => {
    const now = [
      { article: '2022/a', anchor: 'so-3-ho--o-xa-dong', words: '3 hộ' },
      { article: '2022/a', anchor: 'so-5-xa', words: '5 xã, phường' },
    ];
    expect(compareAnchors(published, now)).toEqual([
      { article: '2022/a', anchor: 'so-3-ho', words: '3 hộ', kind: 'dropped', candidates: ['so-3-ho--o-xa-dong'] },
      { article: '2022/a', anchor: 'so-5-xa', words: '5 xã', kind: 'changed', now: '5 xã, phường', candidates: [] },
      { article: '2022/b', anchor: 'so-1-cau', words: '1 cầu', kind: 'article-dropped', candidates: [] },
    ]);
  });
});
