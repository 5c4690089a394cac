import type { LevelChangeCheck } from '../check.ts';
import { add, decimal, divide, multiply, subtract, toNumber } from '../decimal.ts';
import {
  isChange,
  isHedged,
  printedDecimals,
  sameThing,
  type Finder,
  type Findings,
  type NamedFigure,
} from './finding.ts';

/** “đạt 91,5% (tăng 3,05% so với cùng kỳ năm 2021)”: a level, how it changed, and the level before. */
export const levelChange: Finder = (text, figures) => {
  const found: Findings = { relations: [], checks: [] };
  for (const [at, change] of figures.entries()) {
    if (
      !change.change ||
      !isChange(change) ||
      !(directions.up.test(change.change.dir) || directions.down.test(change.change.dir))
    )
      continue;
    // “giảm từ 9,84% xuống còn 5,06%” states two levels.
    if (followsFrom(text, change)) continue;
    const level = levelOf(figures.slice(0, at), change);
    if (!level) continue;
    found.relations.push({ kind: 'changeOf', from: change.id, to: level.id });
    const check = checkChange(
      level,
      change,
      figures.find((figure) => isStartingLevel(text, figure, level)),
    );
    if (check) found.checks.push(check);
  }
  return found;
};

/**
 * The nearest figure before of the same thing; a change in pieces is one of pieces, a change in percent of anything.
 */
function levelOf(before: readonly NamedFigure[], change: NamedFigure): NamedFigure | undefined {
  return before.findLast(
    (figure) =>
      !isChange(figure) &&
      figure.kind !== 'comparison' &&
      sameThing(figure, change) &&
      (change.unit === '%' || figure.unit === change.unit || change.kind === 'percent_points'),
  );
}

const directions = { up: /^(?:tăng|cao hơn|nhiều hơn)/u, down: /^(?:giảm|thấp hơn|ít hơn)/u };

/** “từ 88,45% năm 2021 lên 91,5%”: the level before, stated. */
function isStartingLevel(text: string, figure: NamedFigure, level: NamedFigure): boolean {
  return (
    figure.end <= level.start && figure.kind === 'percent' && figure.value !== undefined && followsFrom(text, figure)
  );
}

function followsFrom(text: string, { start }: NamedFigure): boolean {
  return /(?<!\p{L})từ\s+$/u.test(text.slice(Math.max(0, start - 5), start));
}

/** Signed: negative for “giảm 3 vụ”. */
export function signed({ value, change }: NamedFigure): number | undefined {
  if (value === undefined || !change) return undefined;
  return directions.down.test(change.dir) ? -value : value;
}

/** Only percentages can be read in two ways; “%” after a percentage may be points or relative. */
export function checkChange(
  level: NamedFigure,
  change: NamedFigure,
  before?: NamedFigure,
): LevelChangeCheck | undefined {
  const levelValue = level.value;
  const changeValue = signed(change);
  if (level.kind !== 'percent' || levelValue === undefined || changeValue === undefined) return undefined;
  if (isHedged(level) || isHedged(change)) return undefined;
  const points = change.kind === 'percent_points';
  if (!points && change.kind !== 'percent') return undefined;
  const ifPoints = toNumber(subtract(decimal(levelValue), decimal(changeValue)));
  const hundred = decimal(100);
  const growth = add(hundred, decimal(changeValue));
  const decimals = Math.max(2, printedDecimals(level), printedDecimals(change));
  const ifRelative =
    growth.units > 0n ? toNumber(divide(multiply(decimal(levelValue), hundred), growth, decimals)) : undefined;
  const base = change.change?.base;
  const beforeValue = before?.value;
  const readings = [ifPoints, ...(points ? [] : [ifRelative])];
  const verdictOf = (value: number): 'ok' | 'off' => (readings.includes(value) ? 'ok' : 'off');
  return {
    kind: 'level-change',
    verdict: beforeValue !== undefined ? verdictOf(beforeValue) : points ? 'derived' : 'unclear',
    figures: [...(before ? [before] : []), level, change].map(({ id }) => id),
    level: level.id,
    change: change.id,
    levelValue,
    changeValue,
    ...(base !== undefined && { base }),
    // A share below 0 % or above 100 % cannot have been.
    ...(ifPoints >= 0 && { ifPoints }),
    ...(!points && ifRelative !== undefined && { ifRelative }),
    ...(before && beforeValue !== undefined && { before: before.id, beforeValue }),
  };
}
