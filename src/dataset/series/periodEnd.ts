import { dayOf, monthOf, yearOf } from '../periods/day.ts';

/** The last day of a period: `2017` ends on 2017-12-31, `../2022-11-02` on that day. */
export function periodEnd(period: string): string {
  const last = period.split('/').at(-1) ?? period;
  if (/^\d{4}$/u.test(last)) return `${last}-12-31`;
  if (!/^\d{4}-\d\d$/u.test(last)) return last;
  const [year, month] = [yearOf(last), Number(last.slice(5))];
  return (
    [31, 30, 29, 28].map((day) => dayOf(year, month, day)).find((day) => day !== undefined) ?? monthOf(year, month)
  );
}
