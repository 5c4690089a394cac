import { format, parseISO } from 'date-fns';

/** `2022-11-02` → “2-11-2022”, as the newspaper prints days. */
export const formatDay = (date: string): string => format(parseISO(date), 'd-M-yyyy');

/** `2022-11` or `2022-11-02` → “11-2022”. */
export const formatMonth = (date: string): string => format(parseISO(date), 'M-yyyy');

/**
 * A figure's period in words: `2017` → “năm 2017”, `../2022-11-02` → “đến 11-2022”, `2015/2020` → “2015–2020”.
 *
 * @param period ISO 8601 year, month, day or interval, as `Figure.period` holds it.
 */
export function formatPeriod(period: string): string {
  const [from = '', to] = period.split('/');
  if (to === undefined) return point(from);
  if (from === '..') return `đến ${monthOrYear(to)}`;
  if (to === '..') return `từ ${monthOrYear(from)}`;
  return /^\d{4}$/.test(from) && /^\d{4}$/.test(to) ? `${from}–${to}` : `${bare(from)} đến ${bare(to)}`;
}

function point(date: string): string {
  return date.length === 4 ? `năm ${date}` : date.length === 7 ? `tháng ${formatMonth(date)}` : formatDay(date);
}

/** A state “up to now” is known to the month; the day of the report adds nothing. */
function monthOrYear(date: string): string {
  return date.length === 4 ? date : formatMonth(date);
}

function bare(date: string): string {
  return date.length === 4 ? date : date.length === 7 ? formatMonth(date) : formatDay(date);
}

/** Whole years from one day to another: “bài đăng hơn 4 năm trước” is 4. */
export function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}
