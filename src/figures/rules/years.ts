import { actNouns } from '../../vocabulary/counted.ts';
import { periodCues, yearCues } from '../../vocabulary/dates.ts';
import { functionWord, rangeMark } from '../../vocabulary/grammar.ts';
import { fewOnEarth, yearWord } from '../../vocabulary/periods.ts';
import { isYear, smallNumber } from '../digits.ts';
import type { Quantity } from '../quantity.ts';
import { other, type Rule } from '../rule.ts';
import { isCapital, isWord, textAt, type Tokens, touchesNext } from '../tokens.ts';

/** Two years that bound a stretch of time: “giai đoạn 2015-2020”, “năm học 2020 – 2021”. */
export const stretchOfYears: Rule = {
  name: 'stretch of years',
  read(tokens, at, quantity) {
    if (!isYear(tokens, at)) return undefined;
    const to = endOfStretch(tokens, at);
    return to === undefined || isMeasured(quantity) || quantity?.strength === 'time'
      ? undefined
      : other('period', at, to);
  },
};

/** A year: “năm 2017”, “SN 1984”, “World Cup 2018”. */
export const year: Rule = {
  name: 'year',
  read(tokens, at, quantity) {
    if (!isYear(tokens, at)) return undefined;
    // “thu hút từ 1500 – 2000 golfer”, but “năm 1771-1789 người Tây Sơn”
    const told = yearWord(tokens.key[at - 1]) || periodCues.before(tokens, at) !== undefined;
    const range = quantity?.min !== undefined && quantity.min < EARLIEST && quantity.strength === 'known';
    if (range && !told) return undefined;
    if (yearCues.before(tokens, at)) return isMeasured(quantity) ? undefined : other('year', at, at + 1);
    return standsAlone(tokens, at, quantity) ? other('year', at, at + 1) : undefined;
  },
};

/** No year before it is told of without “năm”. */
const EARLIEST = 1800;

/** “2015-2020”, “2015 – 2020”, “2019-20”. */
function endOfStretch(tokens: Tokens, at: number): number | undefined {
  if (!rangeMark(tokens.key[at + 1]) && !(textAt(tokens, at + 1) === '/' && isYear(tokens, at + 2))) return undefined;
  const first = smallNumber(tokens, at) ?? 0;
  const second = smallNumber(tokens, at + 2) ?? 0;
  if (isYear(tokens, at + 2) && second > first && second - first < 120 && first >= 1800) return at + 3;
  const short = /^\d\d$/.test(textAt(tokens, at + 2)) && touchesNext(tokens, at + 1) && periodCues.before(tokens, at);
  return short ? at + 3 : undefined;
}

function isMeasured(quantity: Quantity | undefined): boolean {
  return (
    quantity !== undefined && (quantity.scaled || quantity.strength === 'money' || quantity.strength === 'measure')
  );
}

/** Four digits of a likely year that nothing counts: “World Cup 2018”, “(2019)”, “2017 là năm …”. */
function standsAlone(tokens: Tokens, at: number, quantity: Quantity | undefined): boolean {
  const value = smallNumber(tokens, at) ?? 0;
  if (value < 1900 || value > 2060 || isMeasured(quantity) || quantity?.strength === 'time') return false;
  if (quantity?.strength !== 'known') return true;
  // “kỳ thi THPT quốc gia 2018 tỉnh Hà Giang”: there are not so many provinces.
  if (fewOnEarth.has(quantity.unit ?? '')) return true;
  // “Luật Giao thông đường bộ 2008 quy định …”
  if (actNouns.has(quantity.unit ?? '') && isWord(tokens, at - 1) && !functionWord(tokens.key[at - 1])) return true;
  // “World Cup 2018 đội tuyển …”, but “trồng 2000 cây”, “có 1950 hộ”.
  return value % 10 !== 0 && isWord(tokens, at - 1) && isCapital(tokens, at - 1) && !functionWord(tokens.key[at - 1]);
}
