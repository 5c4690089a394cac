import { isDays } from './day.ts';
import { keepLongest } from './keepLongest.ts';
import { periodRules } from './rules.ts';
import { bases, documents, meetings } from './words.ts';

/**
 * - `time`: when the figures of the sentence hold
 * - `base`: what they are compared with: “so với cùng kỳ năm 2021”
 * - `occasion`: the event reported, which dates what is given there: “dịp này”
 * - `event`: the event again, only for verbs of giving: “tại hội nghị”
 * - `document`: the date of a decision or plan
 * - `season`: “vụ Đông xuân 2019-2020”, which is part of what is counted and the time only when nothing else is said
 */
export type PeriodRole = 'time' | 'base' | 'occasion' | 'event' | 'document' | 'season';

/** Words of a text that speak of a time. */
export interface PeriodMention {
  start: number;
  end: number;
  words: string;
  role: PeriodRole;
  /** ISO 8601: `2017`, `2018-05`, `2018-03-13`, `2015/2020`, `P5Y/2022-11-02`, `../2022-11-02`. */
  period: string;
}

/**
 * Finds every time a text speaks of, in order.
 *
 * Written for Vietnamese reports; date libraries read “quý III” as the first quarter. A year that is not printed is
 * taken from the report's date.
 *
 * @param text NFC.
 * @param report Day of the report: `2018-03-13`.
 */
export function findPeriods(text: string, report: string): PeriodMention[] {
  const found = periodRules.flatMap(({ pattern, read, role }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const period = read(match, report);
      if (period === undefined) return [];
      const start = match.index;
      const end = start + match[0].length;
      return [{ start, end, words: match[0], period, role: role ?? roleOf(text, start) }];
    }),
  );
  return keepLongest(found).map((mention) => (isOfMeeting(text, mention) ? { ...mention, role: 'event' } : mention));
}

/** “Sáng 13-3, Huyện ủy Kbang sơ kết …”: the day of a meeting, not of what it hears. */
function isOfMeeting(text: string, { role, period, words, end }: PeriodMention): boolean {
  if (role !== 'time' || !isDays(period) || /^từ/iu.test(words)) return false;
  const sentence = /^[^.!?\n]*(?:[.!?](?!\s+\p{Lu})[^.!?\n]*)*/u.exec(text.slice(end, end + 300))?.[0] ?? '';
  return meeting.test(sentence);
}

function roleOf(text: string, start: number): PeriodRole {
  const before = text.slice(Math.max(0, start - 80), start);
  if (afterBase.test(before) || afterMultiple.test(before)) return 'base';
  return afterDocument.test(before) ? 'document' : 'time';
}

const afterBase = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${bases.join('|')})(?:\s+với)?(?:\s+cùng k[ỳì])?(?:\s+(?:cuối|đầu|kế hoạch|mức|con số))*\s+$`,
  'iu',
);
/** “gấp 3 lần năm 2019” */
const afterMultiple = /(?<![\p{L}\p{M}])gấp\s[^;()]{1,14}\slần\s+$/iu;
const afterDocument = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${documents.join('|')})[^,.;:)”"\n]{0,60}$`, 'u');
const meeting = new RegExp(String.raw`(?<!\p{L})(?:${meetings.join('|')})(?!\p{L})`, 'iu');
