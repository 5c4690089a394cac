import { existsSync, readFileSync } from 'node:fs';
import type { Problem } from '../archive/problem.ts';
import { findArticleFiles, readArticleFile } from '../archive/readArchive.ts';
import { parseArticlePath } from '../archive/articlePath.ts';
import type { Registers } from '../archive/registers.ts';
import { noSeriesNames, readSeriesNames } from '../archive/series.ts';
import { buildRecord } from '../dataset/buildRecord.ts';
import type { ContextRegisters } from '../dataset/registers.ts';
import { buildSeries } from '../dataset/series/buildSeries.ts';
import type { MeasuredPoint } from '../dataset/series/points.ts';
import { reviewMagnitudes } from './reviewArticle.ts';

/**
 * What only all reports together show: `content/series.yaml` against the series there are, and values that are a power
 * of ten away from their series.
 *
 * @param points Of all published reports. A report with such a value is read once more; they are few.
 */
export function reviewSeries(
  content: string,
  points: readonly MeasuredPoint[],
  registers: Registers,
  context: ContextRegisters,
): Problem<string>[] {
  const file = `${content}/series.yaml`;
  const { names, problems } = existsSync(file)
    ? readSeriesNames(file, readFileSync(file))
    : { names: noSeriesNames, problems: [] };
  const { checks, problems: ofSeries } = buildSeries(points, context.gazetteer, names);
  const files = checks.size === 0 ? [] : findArticleFiles(content);
  const ofReports = files.flatMap((each) => {
    const { year, slug } = parseArticlePath(each);
    const found = checks.get(`${year}/${slug}`);
    const { article } = found ? readArticleFile(each, registers) : {};
    return found && article
      ? reviewMagnitudes(article, { ...buildRecord(article, context).record, checks: found })
      : [];
  });
  return [...problems, ...ofSeries, ...ofReports];
}
