import type { PartWholeCheck, SumCheck } from '../check.ts';
import { add, compare, decimal, divide, multiply, subtract, toNumber } from '../decimal.ts';
import { isChange, isHedged, type Finder, type Findings, type NamedFigure } from './finding.ts';

/**
 * Wholes and their parts in one sentence.
 *
 * - “53 mô hình …, trong đó có 29 mô hình”: a part; several need not be all
 * - “06 lớp, gồm 02 lớp nuôi dê và 04 lớp trồng rau”, “7 hộ (3 hộ xã A, 4 hộ xã B)”: all parts
 * - “trong đó có 23 mô hình …, 8 …, 4 … và 2 …” without a whole: their sum is derived
 */
export const parts: Finder = (text, figures) => {
  const found: Findings = { relations: [], checks: [] };
  const taken = new Set<string>();
  for (const [at, whole] of figures.entries()) {
    if (taken.has(whole.id) || !isPlain(whole)) continue;
    const group = partsOf(text, figures, at);
    if (!group) continue;
    for (const part of group.parts) {
      taken.add(part.id);
      found.relations.push({ kind: 'partOf', from: part.id, to: whole.id });
    }
    found.checks.push(...checkParts(whole, group.parts, group.exhaustive));
  }
  for (const list of listsWithoutWhole(text, figures, taken)) found.checks.push(...checkSum(list));
  return found;
};

interface Group {
  parts: NamedFigure[];
  /** The report means to list them all. */
  exhaustive: boolean;
}

/** Words that open a list of parts, and whether the list is meant to be whole. */
const openers: readonly { pattern: RegExp; exhaustive: boolean }[] = [
  { pattern: /(?<!\p{L})trong (?:đó|số đó|số này)(?!\p{L})[^;:]{0,40}$/iu, exhaustive: false },
  { pattern: /(?<!\p{L})(?:bao gồm|gồm có|gồm|chia ra|chia làm)(?!\p{L})[^;:]{0,25}$/iu, exhaustive: true },
  { pattern: /^[^;.()]{0,40}:\s*(?:\p{L}+\s+){0,3}$/u, exhaustive: true },
  { pattern: /^[^;.:()]{0,60}\(\s*(?:[\p{L}\s]{1,30}:?\s*)?$/u, exhaustive: true },
];

function partsOf(text: string, figures: readonly NamedFigure[], at: number): Group | undefined {
  const whole = figures[at];
  const first = figures.slice(at + 1).find((figure) => figure.unit === whole?.unit && isPlain(figure));
  if (!whole || !first) return undefined;
  const opening = text.slice(whole.end, first.start);
  const opener = openers.find(({ pattern }) => pattern.test(opening));
  const run = runFrom(text, figures, first, opening.includes('(') && !opening.includes(')'));
  if (opener) {
    const single = run.length === 1 && opener.exhaustive;
    return single ? undefined : { parts: run, exhaustive: opener.exhaustive };
  }
  // No word says so, but a new clause lists them and they add up to it exactly: “512 ha …; lúa 305ha, bắp 118 ha, rau
  // đậu 89 ha”.
  return /[;:]/u.test(opening) && addsUp(whole, run) ? { parts: run, exhaustive: true } : undefined;
}

/** Figures of one unit in a row: nothing between them ends the list. In brackets, to the closing one. */
function runFrom(
  text: string,
  figures: readonly NamedFigure[],
  first: NamedFigure,
  inBrackets: boolean,
): NamedFigure[] {
  const run = [first];
  for (const figure of figures.slice(figures.indexOf(first) + 1)) {
    const last = run.at(-1) ?? first;
    const gap = text.slice(last.end, figure.start);
    if (inBrackets ? gap.includes(')') : /[;.](?!\d)/u.test(gap) && !/;/u.test(gap)) break;
    if (figure.unit !== first.unit || !isPlain(figure)) {
      if (inBrackets) continue;
      break;
    }
    if (gap.length > 90) break;
    run.push(figure);
  }
  return run;
}

function addsUp(whole: NamedFigure, run: readonly NamedFigure[]): boolean {
  if (run.length < 2 || (whole.value ?? 0) < 10 || isHedged(whole) || run.some(isHedged)) return false;
  return compare(total(run), decimal(whole.value ?? 0)) === 0;
}

function checkParts(
  whole: NamedFigure,
  list: readonly NamedFigure[],
  exhaustive: boolean,
): (PartWholeCheck | SumCheck)[] {
  const wholeValue = whole.value;
  if (wholeValue === undefined) return [];
  const soft = isHedged(whole) || list.some(isHedged);
  const difference = toNumber(subtract(total(list), decimal(wholeValue)));
  if (list.length > 1 && !soft && (exhaustive || difference === 0)) {
    return [
      {
        ...sumOf([whole, ...list], list),
        verdict: difference === 0 ? 'ok' : 'off',
        total: whole.id,
        totalValue: wholeValue,
        difference,
      },
    ];
  }
  if (soft || exhaustive) return [];
  return list.flatMap((part) => checkPart(part, whole));
}

function checkPart(part: NamedFigure, whole: NamedFigure): PartWholeCheck[] {
  const { value: partValue, unit } = part;
  const { value: wholeValue } = whole;
  if (partValue === undefined || !wholeValue) return [];
  return [
    {
      kind: 'part-whole',
      verdict: partValue <= wholeValue ? 'ok' : 'off',
      figures: [whole.id, part.id],
      part: part.id,
      whole: whole.id,
      partValue,
      wholeValue,
      share: toNumber(divide(multiply(decimal(partValue), decimal(100)), decimal(wholeValue), 1)),
      ...(unit !== undefined && { unit }),
    },
  ];
}

/**
 * Three or more of one unit after “trong đó có”, “gồm”, the last joined by “và”, and no whole of that unit before them.
 */
function listsWithoutWhole(text: string, figures: readonly NamedFigure[], taken: ReadonlySet<string>): NamedFigure[][] {
  const lists: NamedFigure[][] = [];
  let done = -1;
  for (const [at, first] of figures.entries()) {
    if (at <= done || taken.has(first.id) || !isPlain(first) || isHedged(first)) continue;
    const before = text.slice(Math.max(figures[at - 1]?.end ?? 0, first.start - 60), first.start);
    if (!/(?<!\p{L})(?:trong đó|bao gồm|gồm)(?!\p{L})[^;:,]{0,25}$/iu.test(before)) continue;
    const run = runFrom(text, figures, first, false);
    const [beforeLast, last] = run.slice(-2);
    done = at + run.length - 1;
    if (run.length < 3 || !last || !beforeLast || run.some(isHedged)) continue;
    if (/(?<!\p{L})và\s+$/u.test(text.slice(beforeLast.end, last.start))) lists.push(run);
  }
  return lists;
}

function checkSum(list: readonly NamedFigure[]): SumCheck[] {
  return [{ ...sumOf(list, list), verdict: 'derived' }];
}

function sumOf(all: readonly NamedFigure[], list: readonly NamedFigure[]): Omit<SumCheck, 'verdict'> {
  const unit = list[0]?.unit;
  return {
    kind: 'sum',
    figures: all.map(({ id }) => id),
    parts: list.map(({ id }) => id),
    values: list.map(({ value }) => value ?? 0),
    sum: toNumber(total(list)),
    ...(unit !== undefined && { unit }),
  };
}

function total(list: readonly NamedFigure[]) {
  return list.map(({ value }) => decimal(value ?? 0)).reduce(add, decimal(0));
}

/** A plain amount of a counted or measured thing: no range, ratio, change, price or percentage. */
function isPlain(figure: NamedFigure): boolean {
  return (
    figure.value !== undefined &&
    figure.of === undefined &&
    figure.unit !== undefined &&
    !isChange(figure) &&
    addable.has(figure.kind)
  );
}

const addable = new Set(['count', 'money', 'area', 'mass', 'volume', 'length', 'labour_days']);
