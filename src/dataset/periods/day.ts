/** Calendar days as reports use them: `2018-03-13`. No clock and no time zone. */

/** The day, or nothing for “31-2” or a month 13. */
export function dayOf(year: number, month: number, day: number): string | undefined {
  const lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const length = lengths[month - 1];
  return length !== undefined && day >= 1 && day <= length ? `${monthOf(year, month)}-${two(day)}` : undefined;
}

/** `2018-03` */
export function monthOf(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${two(month)}`;
}

/** The year of a day, as a number. */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** The day so many months and days before; the last of the month where it has no such day. */
export function goBack(day: string, months: number, days: number): string {
  const count = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 - months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  const last = [31, 30, 29, 28].find((each) => dayOf(year, month, each) !== undefined) ?? 28;
  const at = Date.UTC(year, month - 1, Math.min(Number(day.slice(8)), last) - days);
  return new Date(at).toISOString().slice(0, 10);
}

/** Whether a period is a day, or days in a row that an event can take; not a year's stretch from day to day. */
export function isDays(period: string): boolean {
  const [from = '', to = from] = period.split('/');
  if (!isDay(from) || !isDay(to)) return false;
  return Date.parse(to) - Date.parse(from) <= 31 * 86_400_000;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/u.test(text);
}

/**
 * The year of a day that is printed without one: reports leave out what their own date says.
 *
 * It is the last such day before the report, or up to two months after it (“sẽ tổ chức ngày 5-4”).
 */
export function nearestYear(report: string, month: number): number {
  const [year, reportMonth] = [yearOf(report), Number(report.slice(5, 7))];
  if (month - reportMonth > 2) return year - 1;
  return reportMonth - month > 9 ? year + 1 : year;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
