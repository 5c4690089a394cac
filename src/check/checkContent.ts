import { existsSync, readFileSync } from 'node:fs';
import { readArchiveFacts } from '../archive/archiveFacts.ts';
import { duplicateSlugs } from '../archive/articlePath.ts';
import { inFileOrder, type Problem } from '../archive/problem.ts';
import { findArticleFiles, readArticleFile } from '../archive/readArchive.ts';
import { readRegisters } from '../archive/readRegisters.ts';
import { readyRegisters } from '../dataset/registers.ts';
import { checkGazetteer } from '../gazetteer/checkGazetteer.ts';
import { locateIn } from '../gazetteer/locateIn.ts';
import { pointsOf, type MeasuredPoint } from '../dataset/series/points.ts';
import { reviewSeries } from './reviewSeries.ts';
import { reviewArticle } from './reviewArticle.ts';
import { findSameReports, type ReportIdentity } from './sameReports.ts';

/**
 * Checks a content folder, or some of its files.
 *
 * @param content `content`
 * @param named Paths of files, as `findArticleFiles` gives them; none: everything.
 * @returns How many reports were looked at, and all that was found in them, in the order of the files.
 */
export function checkContent(
  content: string,
  named: readonly string[] = [],
): { articles: number; problems: Problem<string>[] } {
  const { registers, problems: ofRegisters } = readRegisters(content);
  const context = readyRegisters(registers);
  const places = checkGazetteer(
    context.gazetteer,
    locateIn(`${content}/localities`, (file) => readFileSync(file, 'utf8')),
  );
  const all = findArticleFiles(content);
  const problems: Problem<string>[] = [
    ...ofRegisters,
    ...readArchiveFacts(content).problems,
    ...places,
    ...duplicateSlugs(all),
  ];

  const files = named.length > 0 ? named.filter((file) => file.includes('articles/') && existsSync(file)) : all;
  const reports: ReportIdentity[] = [];
  const points: MeasuredPoint[] = [];
  for (const file of files) {
    const { article, problems: ofArticle } = readArticleFile(file, registers);
    problems.push(...ofArticle);
    if (!article) continue;
    const { record, problems: ofReview } = reviewArticle(article, registers, context);
    problems.push(...ofReview);
    if (article.status === 'published') points.push(...pointsOf(record));
    const { title, date, source, status } = article;
    reports.push({ file, title, date, source, status });
  }
  problems.push(...findSameReports(reports));
  if (named.length === 0) problems.push(...reviewSeries(content, points, registers, context));
  const asked = named.length > 0 ? problems.filter(({ file }) => named.includes(file)) : problems;
  return { articles: files.length, problems: inFileOrder(asked) };
}
