import type { Rule } from '../rule.ts';
import { age } from './ages.ts';
import { bracketed } from './bracketed.ts';
import { breakdown } from './breakdown.ts';
import { byword, code } from './codes.ts';
import { cued } from './cued.ts';
import { date } from './dates.ts';
import { documentSymbol } from './documents.ts';
import { bareFigure, figure } from './figures.ts';
import { campaign, coordinate, label, mapScale } from './labels.ts';
import { listed, named, numbering, unknown } from './leftovers.ts';
import { period } from './periods.ts';
import { phone } from './phones.ts';
import { mark, score } from './scores.ts';
import { time } from './times.ts';
import { web } from './web.ts';
import { stretchOfYears, year } from './years.ts';

/**
 * Every rule, the most telling evidence first: what the digits’ own shape says (an address, a code, a date), then the
 * words before them (thôn, Nghị quyết, thứ), then the words after them (tuổi, năm, a unit), then what is left. The first
 * rule that reads a number decides; this list is the only place where rules meet.
 */
export const rules: readonly Rule[] = [
  web,
  documentSymbol,
  code,
  byword,
  time,
  phone,
  age,
  date,
  stretchOfYears,
  mapScale,
  coordinate,
  label,
  campaign,
  breakdown,
  bracketed,
  cued,
  year,
  listed,
  period,
  score,
  mark,
  named,
  figure,
  numbering,
  bareFigure,
  unknown,
];

/** Rules that read a number in words as well, “xe tải dưới hai tấn”; the others look at digits. */
export const spelledRules: readonly Rule[] = [label];
