import { dayOf, goBack, monthOf, nearestYear, yearOf } from './day.ts';
import type { PeriodRole } from './findPeriods.ts';
import { counts, events, futures, nows, occasions, quarters, spans, stretches } from './words.ts';

/** One way to say a time. `read` declines (`undefined`) what it recognises and cannot be a time: “31-2”. */
export interface PeriodRule {
  name: string;
  pattern: RegExp;
  /** Set where the words themselves say the role. */
  role?: PeriodRole;
  read: (match: RegExpMatchArray, report: string) => string | undefined;
}

const YEAR = String.raw`(?:19|20)\d{2}(?!\d|[.,]\d)`;
const DASH = String.raw`\s*[-–—]\s*`;
const DAY = String.raw`(?<!\d|\d[-/.])\d{1,2}\s?[-/.]\s?\d{1,2}(?:\s?[-/.]\s?${YEAR})?(?!\d|[-/.]\d|%)`;
const COUNT = `\\d{1,2}|${Object.keys(counts).join('|')}`;

export const periodRules: readonly PeriodRule[] = [
  {
    name: 'year',
    pattern: words(`năm\\s+(${YEAR})`),
    read: ([, year]) => year,
  },
  {
    name: 'state at the end of a year',
    pattern: words(`(?:tính\\s+)?(?:đến|tới|hết)\\s+(?:(?:cuối|hết|nay là|đầu)\\s+)?năm\\s+(${YEAR})`),
    read: ([, year]) => `../${year}`,
  },
  {
    name: 'span of years',
    pattern: words(`(?:${spans.join('|')})\\s+(${YEAR})${DASH}(${YEAR})`),
    read: ([, from, to]) => `${from}/${to}`,
  },
  {
    name: 'season',
    role: 'season',
    pattern: words(`vụ\\s+[\\p{L}-]+(?:\\s+[\\p{L}-]+)?\\s+(${YEAR})${DASH}(${YEAR})`),
    read: ([, from, to]) => `${from}/${to}`,
  },
  {
    name: 'from year to year',
    pattern: words(`từ\\s+(?:năm\\s+)?(${YEAR})\\s+(?:đến|tới)\\s+(?:năm\\s+)?(${YEAR})`),
    read: ([, from, to]) => `${from}/${to}`,
  },
  {
    name: 'year till now',
    pattern: words(`từ\\s+(?:đầu\\s+)?(?:năm\\s+)?(${YEAR})\\s+(?:đến|tới)\\s+nay`),
    read: ([, from], report) => `${from}/${report}`,
  },
  {
    name: 'this year till now',
    pattern: words(`(?:từ\\s+)?đầu\\s+năm\\s+(?:đến|tới)\\s+nay`),
    read: (_, report) => `${yearOf(report)}-01-01/${report}`,
  },
  {
    name: 'term till now',
    pattern: words(`từ\\s+đầu\\s+nhiệm\\s+k[ỳì]\\s+(?:đến|tới)\\s+nay`),
    read: (_, report) => `../${report}`,
  },
  {
    name: 'months of a year',
    pattern: words(`(${COUNT})\\s+(tháng|quý)\\s+(đầu|cuối)\\s+năm(?:\\s+(${YEAR}))?`),
    read: ([, count = '', unit, end, year], report) => {
      const months = (toNumber(count) ?? 0) * (unit === 'quý' ? 3 : 1);
      if (months < 1 || months > 12) return undefined;
      const of = year === undefined ? yearOf(report) : Number(year);
      return end === 'đầu'
        ? `${monthOf(of, 1)}/${monthOf(of, months)}`
        : `${monthOf(of, 13 - months)}/${monthOf(of, 12)}`;
    },
  },
  {
    name: 'months of a year, plainly',
    pattern: words(`(\\d{1,2})\\s+tháng\\s+(?:của\\s+)?năm\\s+(${YEAR})`),
    read: ([, months = '', year = '']) =>
      Number(months) <= 12 ? `${monthOf(Number(year), 1)}/${monthOf(Number(year), Number(months))}` : undefined,
  },
  {
    name: 'months of this year, in short',
    // “GRDP 9 tháng ước tăng”; “sau 3 tháng tăng cân” is a stretch of another kind.
    pattern: words(String.raw`(?<!(?:sau|trong|hơn|gần|mỗi|cứ|từ|\d)\s)(\d{1,2})\s+tháng(?=\s+(?:ước|tăng|giảm|đạt))`),
    read: ([, months = ''], report) =>
      Number(months) > 1 && Number(months) < 13
        ? `${monthOf(yearOf(report), 1)}/${monthOf(yearOf(report), Number(months))}`
        : undefined,
  },
  {
    name: 'quarter',
    pattern: words(`quý\\s+(IV|III|II|I|[1-4])(?!\\d)(?:(?:\\s*[-/.]\\s*|\\s+năm\\s+|\\s+)(${YEAR}))?`),
    read: ([, name = '', year], report) => {
      const quarter = quarters[name.toUpperCase()];
      const of = year === undefined ? yearOf(report) : Number(year);
      return quarter === undefined ? undefined : `${monthOf(of, quarter * 3 - 2)}/${monthOf(of, quarter * 3)}`;
    },
  },
  {
    name: 'month',
    pattern: words(`tháng\\s+(\\d{1,2})(?!\\d|[-/.]\\d{1,2}(?!\\d))(?:(?:\\s?[-/.]\\s?|\\s+năm\\s+)(${YEAR}))?`),
    read: ([, name = '', year], report) => {
      const month = Number(name);
      if (month < 1 || month > 12) return undefined;
      return monthOf(year === undefined ? nearestYear(report, month) : Number(year), month);
    },
  },
  {
    name: 'state in a month',
    pattern: words(
      `(?:tính\\s+)?(?:đến|tới)\\s+(?:cuối\\s+|hết\\s+)?tháng\\s+(\\d{1,2})(?:(?:\\s?[-/.]\\s?|\\s+năm\\s+)(${YEAR}))?`,
    ),
    read: ([, name = '', year], report) => {
      const month = Number(name);
      if (month < 1 || month > 12) return undefined;
      return `../${monthOf(year === undefined ? nearestYear(report, month) : Number(year), month)}`;
    },
  },
  {
    name: 'day',
    pattern: words(`(?:ngày|sáng|trưa|chiều|tối|đêm|hôm)(?:\\s+ngày)?\\s+(${DAY})`),
    read: ([, day = ''], report) => readDay(day, report),
  },
  {
    name: 'day in words',
    pattern: words(`ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})(?:\\s+năm\\s+(${YEAR}))?`),
    read: ([, day, month, year], report) =>
      dayOf(year === undefined ? nearestYear(report, Number(month)) : Number(year), Number(month), Number(day)),
  },
  {
    name: 'state on a day',
    pattern: words(`(?:(?:tính\\s+)?(?:đến|tới)|chốt)\\s+(?:hết\\s+)?ngày\\s+(${DAY})`),
    read: ([, day = ''], report) => prefixed('../', readDay(day, report)),
  },
  {
    name: 'from day to day',
    pattern: words(`từ\\s+(?:ngày\\s+)?(${DAY})\\s+(?:đến|tới)\\s+(?:hết\\s+)?(?:ngày\\s+)?(${DAY})`),
    read: ([, from = '', to = ''], report) => {
      const [first, last] = [readDay(from, report), readDay(to, report)];
      return first && last && first <= last ? `${first}/${last}` : undefined;
    },
  },
  {
    name: 'days of a month',
    pattern: words(
      `(?:từ\\s+)?ngày\\s+(\\d{1,2})\\s*(?:[-–]|đến|và)\\s*(?:ngày\\s+)?(\\d{1,2}[-/.]\\d{1,2}(?:[-/.]${YEAR})?)(?!\\d|[-/.]\\d)`,
    ),
    read: ([, from, to = ''], report) => {
      const last = readDay(to, report);
      const first = last && dayOf(yearOf(last), Number(last.slice(5, 7)), Number(from));
      return first && last && first < last ? `${first}/${last}` : undefined;
    },
  },
  {
    name: 'stretch before the report',
    pattern: words(`(?:(${COUNT})\\s+)?(năm|tháng|tuần|ngày)\\s+(?:vừa\\s+)?qua`),
    read: ([, count, unit = ''], report) => {
      const number = count === undefined ? 1 : toNumber(count);
      const length = stretches[unit.toLowerCase()];
      return number && length ? `${goBack(report, number * length.months, number * length.days)}/${report}` : undefined;
    },
  },
  {
    name: 'this year',
    pattern: words('năm nay'),
    read: (_, report) => String(yearOf(report)),
  },
  {
    name: 'last year',
    pattern: words('năm (?:ngoái|trước)'),
    read: (_, report) => String(yearOf(report) - 1),
  },
  {
    name: 'now',
    pattern: words(nows.join('|').replaceAll(' ', '\\s+')),
    role: 'time',
    read: (_, report) => `../${report}`,
  },
  {
    name: 'now, in one syllable',
    // “thực hiện”, “phát hiện” end in the same syllable.
    pattern: words(
      String.raw`(?<!(?:thực|thể|phát|xuất|biểu|tái|hiển)\s)hiện(?=,?\s+(?:có|còn|đã|toàn|cả|huyện|thị xã|xã|tỉnh|\d))`,
    ),
    role: 'time',
    read: (_, report) => `../${report}`,
  },
  {
    name: 'time to come',
    pattern: words(futures.join('|').replaceAll(' ', '\\s+')),
    read: (_, report) => `${report}/..`,
  },
  {
    name: 'occasion',
    pattern: words(occasions.join('|').replaceAll(' ', '\\s+')),
    role: 'occasion',
    read: (_, report) => report,
  },
  {
    name: 'event',
    pattern: words(events.join('|').replaceAll(' ', '\\s+')),
    role: 'event',
    read: (_, report) => report,
  },
];

/** “13-3”, “13/3/2018”. */
function readDay(printed: string, report: string): string | undefined {
  const [day, month, year] = printed.split(/\s?[-/.]\s?/u).map(Number);
  if (day === undefined || month === undefined) return undefined;
  return dayOf(year ?? nearestYear(report, month), month, day);
}

function prefixed(prefix: string, period: string | undefined): string | undefined {
  return period === undefined ? undefined : `${prefix}${period}`;
}

function toNumber(printed: string): number | undefined {
  return /^\d+$/u.test(printed) ? Number(printed) : counts[printed.toLowerCase()];
}

/** Whole words, in any case: `\b` takes “ă” for punctuation. */
function words(source: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])(?:${source})(?![\p{L}\p{M}])`, 'giu');
}
