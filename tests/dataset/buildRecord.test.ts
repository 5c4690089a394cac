import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articles, recordOf, registers, seedRecords, sources } from './goldReports.ts';

/** Pieces that reports are made of, put together without sense. */
const piece = fc.constantFrom(
  ...[
    'xã Đông và Nghĩa An',
    'phường Tây Sơn',
    'toàn huyện',
    'ở thị xã',
    'xã Ia Nhơn',
    'làng Pốt (xã Song An)',
    'Huyện ủy Kbang',
  ],
  ...[
    'năm 2017',
    'đến nay',
    '6 tháng đầu năm 2018',
    'ngày 13-3',
    'so với cùng kỳ năm 2021',
    '5 năm qua',
    'quý III',
    'Dịp này,',
  ],
  ...[
    '359 hộ nghèo',
    '27/28 trường đạt chuẩn',
    'đạt 96,42%',
    'chiếm 2,04%',
    '(tăng 3,05%',
    '5 đến 10 triệu đồng',
    '260 m2 đất',
  ],
  ...[
    'trong đó có',
    'gồm',
    'và',
    ',',
    ';',
    ':',
    '(',
    ')',
    '.',
    '…',
    '\n\n',
    '“Dân vận khéo”',
    'khen',
    'riêng',
    'K’Bang',
    '12',
    '3,5',
  ],
);
const text = fc.array(piece, { minLength: 1, maxLength: 40 }).map((pieces) => pieces.join(' ').normalize('NFC'));

const moment = String.raw`\d{4}(?:-\d\d(?:-\d\d)?)?`;
const period = new RegExp(`^(?:${moment}|(?:${moment}|\\.\\.)/(?:${moment}|\\.\\.))$`, 'u');

describe('whatever a report says', () => {
  test('a figure stands in its sentence, and a sentence in the text', () => {
    fc.assert(
      fc.property(text, (words) => {
        for (const { start, end, text: printed, sentence } of recordOf(words).figures) {
          expect(words.slice(start, end)).toBe(printed);
          expect(words.slice(sentence.start, sentence.end)).toBe(sentence.text);
          expect(sentence.start <= start && start < sentence.end).toBe(true);
        }
      }),
    );
  });

  test('no figure of the ledger is lost, and no anchor is used twice', () => {
    fc.assert(
      fc.property(text, (words) => {
        const { figures, ledger } = recordOf(words);
        expect(figures.map(({ start }) => start)).toEqual(
          ledger.filter((entry) => entry.class === 'figure').map(({ start }) => start),
        );
        expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
      }),
    );
  });

  test('places are of the gazetteer, periods are ISO 8601, and both say where they come from', () => {
    fc.assert(
      fc.property(text, (words) => {
        for (const figure of recordOf(words).figures) {
          for (const id of figure.place ?? []) expect(registers.gazetteer.places.has(id)).toBe(true);
          expect(figure.period).toMatch(period);
          expect(figure.placeFrom !== undefined && figure.periodFrom !== undefined).toBe(true);
          for (const said of [figure.placeWords, figure.periodWords]) {
            if (said) expect(words.slice(said.start, said.end)).toBe(said.words);
          }
        }
      }),
    );
  });

  test('relations and checks name figures of the report', () => {
    fc.assert(
      fc.property(text, (words) => {
        const { figures, checks } = recordOf(words);
        const ids = new Set(figures.map(({ id }) => id));
        const named = [
          ...figures.flatMap(({ relations }) => relations.map(({ figure }) => figure)),
          ...checks.flatMap((check) => check.figures),
        ];
        expect(named.filter((id) => !ids.has(id))).toEqual([]);
      }),
    );
  });

  test('the record is JSON', () => {
    fc.assert(
      fc.property(text, (words) => {
        const record = recordOf(words);
        expect(JSON.parse(JSON.stringify(record))).toEqual(record);
      }),
    );
  });
});

test.each(sources)('the record of a seed holds the report without its body, on the %s', (source) => {
  const [record] = seedRecords(source);
  expect(Object.keys(record ?? {}).toSorted()).toEqual(
    [
      ...[
        'slug',
        'year',
        'file',
        'title',
        'titleSupplied',
        'date',
        'dateInferred',
        'locality',
        'author',
        'programme',
        'source',
      ],
      ...['photos', 'status', 'id', 'figures', 'ledger', 'checks'],
    ].toSorted(),
  );
  expect(record?.id).toBe(`${articles[0]?.year}/${articles[0]?.slug}`);
});

test('a report without figures has a record', () => {
  expect(recordOf('Trời nắng đẹp.')).toMatchObject({ figures: [], ledger: [], checks: [] });
});
