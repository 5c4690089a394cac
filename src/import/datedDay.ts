import { dayOf } from '../dataset/periods/day.ts';
import { reviews } from '../dataset/periods/words.ts';

/** The day of a report as its text prints it. */
export interface PrintedDay {
  /** “Sáng 13-3” */
  words: string;
  day: number;
  month: number;
  year?: number;
}

/** A whole date, and why when part of it was worked out. */
export interface DatedDay {
  date: string;
  inferred?: string;
}

const DAY = String.raw`(?<day>\d{1,2})\s?[-/.]\s?(?<month>\d{1,2})(?:\s?[-/.]\s?(?<year>(?:19|20)\d{2}))?(?![\d%]|[-/.,]\d)`;
const LONG = String.raw`(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2})(?:[\s,]+năm\s+(?<year>(?:19|20)\d{2}))?`;
const PART = String.raw`(?<![\p{L}\p{M}])(?:sáng|trưa|chiều|tối|đêm|ngày|hôm)(?:\s+(?:sớm|nay|qua|ngày))?[\s,(]+`;
const patterns = [
  new RegExp(`${PART}${DAY}`, 'giu'),
  new RegExp(`${PART}${LONG}`, 'giu'),
  new RegExp(String.raw`(?<!\d|\d[-/.,])${DAY}`, 'gu'),
];

/** The first day that a text prints; in its opening that is the day of the report. */
export function findPrintedDay(opening: string): PrintedDay | undefined {
  const found = patterns
    .flatMap((pattern) => [...opening.matchAll(pattern)])
    .filter(({ groups = {} }) => dayOf(2000, Number(groups['month']), Number(groups['day'])) !== undefined)
    .toSorted((a, b) => a.index - b.index);
  const match = found[0];
  if (!match?.groups) return undefined;
  const { day, month, year } = match.groups;
  return {
    words: match[0].replaceAll(/\s+/gu, ' ').trim(),
    day: Number(day),
    month: Number(month),
    ...(year !== undefined && { year: Number(year) }),
  };
}

/**
 * The date of a report of which the day is printed. The year is worked out from the years that the text speaks of:
 * early in a year, results “trong năm 2017” are those of the year before; later on, the last year named is its own.
 *
 * @returns Nothing when the text names no year that could be it.
 */
export function dateOf({ words, day, month, year }: PrintedDay, text: string): DatedDay | undefined {
  if (year !== undefined) {
    const date = dayOf(year, month, day);
    return date === undefined ? undefined : { date };
  }
  const found = yearOf(text, month);
  const date = found && dayOf(found.year, month, day);
  if (!found || date === undefined) return undefined;
  return { date, inferred: `Bài in ngày và tháng (“${words}”), không in năm. ${found.why}` };
}

interface YearMention {
  year: number;
  words: string;
  /** The year is over, or all of it is looked back on. */
  past: boolean;
  planned: boolean;
}

function yearOf(text: string, month: number): { year: number; why: string } | undefined {
  const mentions = yearsIn(text);
  const told = mentions.filter(({ planned }) => !planned);
  const last = Math.max(...told.map(({ year }) => year));
  const [mention] = told.filter(({ year }) => year === last).toSorted((a, b) => Number(b.past) - Number(a.past));
  if (mention) {
    const after = month <= 4 && mention.past;
    return after
      ? {
          year: last + 1,
          why: `Bài nêu kết quả “${mention.words}” và viết vào tháng ${month}, nên ngày ấy thuộc năm sau, ${last + 1}.`,
        }
      : { year: last, why: `Bài nói về “${mention.words}”, nên ngày ấy thuộc năm ${last}.` };
  }
  const [plan] = mentions.toSorted((a, b) => a.year - b.year);
  if (!plan) return undefined;
  const year = month >= 10 ? plan.year - 1 : plan.year;
  return {
    year,
    why: `Bài nói việc sẽ làm “${plan.words}” và viết vào tháng ${month}, nên ngày ấy thuộc năm ${year}.`,
  };
}

const plans = ['nhiệm vụ', 'kế hoạch', 'phương hướng', 'dự kiến', 'phấn đấu', 'mục tiêu', 'đến', 'tới', 'định hướng'];
const comparisons = ['so với', 'so', 'cùng kỳ', 'cùng kì', 'hơn', 'kém', 'bằng', 'từ'];

/** Years said to be when something was, is or will be; not ends of spans (“2015-2020”) nor bases of comparison. */
function yearsIn(text: string): YearMention[] {
  const pattern =
    /(?<![\p{L}\p{M}])(?:(?<in>trong|hết|cả|kết thúc|qua)\s+)?(?:năm(?:\s+học)?|quý\s+[IV\d]+[-/]|tháng\s+\d{1,2}[-/])\s*(?<year>(?:19|20)\d{2})(?!\d|\s?[-–]\s?\d)/giu;
  return [...text.matchAll(pattern)].flatMap((match): YearMention[] => {
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    if (ends(comparisons).test(before)) return [];
    const year = Number(match.groups?.['year']);
    const [plan, review] = [lastOf(plans, before), lastOf(reviews, before)];
    const planned = plan > review;
    const past = !planned && (match.groups?.['in'] !== undefined || review > -1);
    return [{ year, words: match[0].replaceAll(/\s+/gu, ' '), past, planned }];
  });
}

const ends = (words: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${words.join('|')})\s+$`, 'iu');

/** Where the last of some words stands in the sentence that a text ends with; -1 for nowhere. */
function lastOf(words: readonly string[], text: string): number {
  const sentence = text.slice(Math.max(text.lastIndexOf('. '), text.lastIndexOf('\n'), text.lastIndexOf(';')) + 1);
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${words.join('|')})(?![\p{L}\p{M}])`, 'giu');
  return [...sentence.matchAll(pattern)].at(-1)?.index ?? -1;
}
