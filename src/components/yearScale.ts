/** Places days along a drawing. */
export interface YearScale {
  from: number;
  to: number;
  /** Position of a day: `2025-07-01`, `2025-07`, or a year's first day, `2025`. */
  x: (date: string) => number;
  /** Years to label, so close that they still can be read. */
  ticks: { year: number; x: number }[];
}

/**
 * A scale over whole years, both ends included.
 *
 * @param from First year shown.
 * @param to Last year shown; the scale ends on its last day.
 * @param left Where the first year begins, in units of the drawing.
 * @param right Where the last year ends.
 */
export function yearScale(from: number, to: number, left: number, right: number): YearScale {
  const year = (right - left) / (to - from + 1);
  const x = (date: string): number => round(left + (fraction(date) - from) * year);
  const step = steps.find((step) => step * year >= narrowestTick) ?? 100;
  const ticks = [];
  for (let tick = Math.ceil(from / step) * step; tick <= to; tick += step) {
    if (x(`${tick}`) + labelWidth <= right) ticks.push({ year: tick, x: x(`${tick}`) });
  }
  return { from, to, x, ticks };
}

/** Room for “2015”, and for that and some air. */
const labelWidth = 32;
const narrowestTick = 52;
const steps = [1, 2, 5, 10, 20, 50];

/** `2025-07-01` → 2025.5: months and days as parts of a year, near enough to draw. */
function fraction(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 372;
}

/** A tenth of a unit is finer than a pixel; more digits only make pages heavier. */
export function round(position: number): number {
  return Math.round(position * 10) / 10;
}
