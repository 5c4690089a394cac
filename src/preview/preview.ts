import { statSync } from 'node:fs';
import { findOccurrences } from '../archive/occurrences.ts';
import type { Problem } from '../archive/problem.ts';
import type { ProblemLevel } from '../archive/problemKinds.ts';
import { findArticleFiles, readArticleFile } from '../archive/readArchive.ts';
import { parseArticlePath } from '../archive/articlePath.ts';
import { readRegisters } from '../archive/readRegisters.ts';
import { checkKinds, levelName, levelOf } from '../check/kinds.ts';
import { reviewArticle } from '../check/reviewArticle.ts';
import { readyRegisters } from '../dataset/registers.ts';
import { trace } from '../figures/extract.ts';
import { numberClasses } from '../site/numberClasses.ts';
import { labelFigure, printFigure, type PrintedFigure } from '../site/figureText.ts';
import { formatPeriod } from '../site/dates.ts';

/** A number of the report as the panel lists it. */
export interface PreviewNumber {
  /** As a correction names it. */
  words: string;
  /** Which of several places with these words, from 1; absent when there is one. */
  occurrence?: number;
  before: string;
  after: string;
  className: string;
  /** Rule of the extractor that read it. */
  rule: string;
  /** Set for figures that the page shows. */
  figure?: {
    id: string;
    printed: string;
    label: string;
    place?: string;
    placeFrom?: string;
    period?: string;
    periodFrom?: string;
    corrected?: string[];
  };
  /** A figure that an editor ignores. */
  ignored?: true;
}

export interface PreviewProblem extends Problem<string> {
  level: ProblemLevel;
  levelName: string;
  keep?: string;
}

/** What the panel beside a report shows. */
export interface Preview {
  file: string;
  status?: string;
  /** The report has a field `figures`, or `accepted`, to which an entry is added. */
  has: { figures: boolean; accepted: boolean };
  numbers: PreviewNumber[];
  problems: PreviewProblem[];
}

/**
 * Reads a report as its file is now, whatever state it is in.
 *
 * @param id `2022/an-khe-tong-ket-dan-van-kheo`
 * @returns Nothing when there is no such report.
 */
export function readPreview(content: string, id: string): Preview | undefined {
  const file = findArticleFiles(content).find((each) => {
    const { year, slug } = parseArticlePath(each);
    return `${year}/${slug}` === id;
  });
  if (file === undefined || !statSync(file).isFile()) return undefined;
  const { registers, problems: ofRegisters } = readRegisters(content);
  const { article, problems } = readArticleFile(file, registers);
  if (!article)
    return {
      file,
      has: { figures: false, accepted: false },
      numbers: [],
      problems: [...problems, ...ofRegisters].map(describe),
    };

  const context = readyRegisters(registers);
  const { record, problems: found } = reviewArticle(article, registers, context);
  const figures = new Map(record.figures.map((figure) => [figure.start, figure]));
  const { text } = article;
  const numbers = trace(text).map(({ entry, rule }): PreviewNumber => {
    const figure = figures.get(entry.start);
    const places = findOccurrences(text, entry.text);
    const at = places.findIndex(({ start, end }) => start <= entry.start && entry.start < end);
    return {
      words: entry.text,
      ...(places.length > 1 && at !== -1 && { occurrence: at + 1 }),
      before:
        text
          .slice(Math.max(0, entry.start - 40), entry.start)
          .split('\n')
          .at(-1) ?? '',
      after: text.slice(entry.end, entry.end + 40).split('\n')[0] ?? '',
      className: numberClasses[entry.class].name,
      rule,
      ...(entry.class === 'figure' && !figure && { ignored: true }),
      ...(figure && {
        figure: {
          id: figure.id,
          printed: plain(printFigure(figure)),
          label: labelFigure(figure),
          ...(figure.place && { place: figure.place.join(', ') }),
          ...(figure.placeFrom && { placeFrom: sources[figure.placeFrom] }),
          ...(figure.period !== undefined && { period: formatPeriod(figure.period) }),
          ...(figure.periodFrom && { periodFrom: sources[figure.periodFrom] }),
          ...(figure.corrected && { corrected: figure.corrected }),
        },
      }),
    };
  });
  const has = { figures: article.figures.length > 0, accepted: (article.accepted ?? []).length > 0 };
  return { file, status: article.status, has, numbers, problems: [...found, ...ofRegisters].map(describe) };
}

function plain({ qualifier, number, unit }: PrintedFigure): string {
  return [qualifier, number, unit]
    .filter((part) => part !== undefined)
    .join(' ')
    .replace(' %', '%');
}

const sources = { sentence: 'trong câu', paragraph: 'câu trước', article: 'suy ra từ bài', editor: 'người sửa ghi' };

function describe(problem: Problem<string>): PreviewProblem {
  const keep = checkKinds[problem.kind]?.keep;
  return {
    ...problem,
    level: levelOf(problem.kind),
    levelName: levelName(problem.kind),
    ...(keep !== undefined && { keep }),
  };
}
