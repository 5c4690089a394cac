import { describe, expect, test } from 'vitest';
import { findCitations } from '../../src/dataset/citedDocuments.ts';
import { readSymbol, unregistered } from '../../src/dataset/documentSymbol.ts';

/** One series and number, every way reports print it. */
test.each([
  ['qd-ubnd', 421, ['421/QĐ-UBND', '421-QĐ/UBND', '0421/QĐ-UBND']],
  ['2012-qd-ubnd', 16, ['16/2012/QĐ-UBND']],
  ['a-nq-cp', 30, ['30a/NQ-CP']],
  ['ct-hu', 2, ['02-CT/HU', '2/CT-HU']],
  ['nq-ubtvqh15', 1664, ['1664/NQ-UBTVQH15']],
  // The Party of a province, and that of the country.
  ['qd-tu', 5, ['05-QĐ/TU']],
  ['qd-tuw', 5, ['05-QĐ/TƯ']],
])('%s, number %i', (series, number, printed) => {
  expect(printed.map((each) => readSymbol(each))).toEqual(
    printed.map((each) => expect.objectContaining({ printed: each, series, number })),
  );
});

test.each(['00/QĐ-UBND', '12345678/QĐ-UBND', 'QĐ-UBND', '421'])('“%s” has no number and series', (printed) => {
  expect(readSymbol(printed)).toBeUndefined();
});

describe('documents of a report that the register does not hold', () => {
  test.each([
    ['Quyết định số 421/QĐ-UBND. Theo Quyết định 421 ấy và Quyết định 421-QĐ/UBND.', ['421/QĐ-UBND']],
    ['Theo Chỉ thị 06-CT/HU, Chỉ thị 06 và Nghị định 35/NĐ-CP.', ['06-CT/HU', '35/NĐ-CP']],
    // A number alone does not say whose document it is.
    ['Theo Nghị quyết 30a.', []],
  ])('%s', (text, printed) => {
    expect(unregistered(findCitations({ text, locality: ['kbang'] }, [])).map((each) => each.printed)).toEqual(printed);
  });
});
