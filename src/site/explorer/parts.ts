import { createHash } from 'node:crypto';
import type { ArticleCard } from '../../dataset/manifest.ts';
import { facetsOf } from '../figureFacets.ts';
import { count, groupBy, yearOf } from '../holdings.ts';
import type { Archive } from '../pages.ts';
import { showFigure } from '../show.ts';
import { readArticle } from '../store.ts';
import type { FigurePart } from './entry.ts';
import { packFigures } from './pack.ts';

/** A part to write. */
export interface PlannedPart {
  name: string;
  /** Equal keys mean equal files as long as the code is the same. */
  key: string;
  figures: number;
  make: () => FigurePart;
}

/** Figures of a part: a file of this many is read in a moment on a phone. */
export const figuresInPart = 2000;

/**
 * Names the parts, newest first. Those of a year fill from its oldest report on, so that full ones stay as they are.
 */
export function planParts(archive: Archive): PlannedPart[] {
  const common = hash(JSON.stringify([...archive.registers.localities.values()]));
  return [...groupBy(archive.manifest.articles, (article) => [yearOf(article)])]
    .flatMap(([year, articles]) =>
      cut(articles).map((reports, index): PlannedPart => {
        const name = `${year}-${index + 1}`;
        const key = hash(common + reports.map((report) => report.hash).join());
        return { name, key, figures: count(reports).figures, make: () => makePart(reports, archive) };
      }),
    )
    .toReversed();
}

function cut(articles: readonly ArticleCard[]): ArticleCard[][] {
  const parts: ArticleCard[][] = [];
  let room = 0;
  for (const article of articles) {
    if (article.figures === 0) continue;
    if (room <= 0) {
      parts.push([]);
      room = figuresInPart;
    }
    parts.at(-1)?.push(article);
    room -= article.figures;
  }
  return parts;
}

function makePart(articles: readonly ArticleCard[], { gazetteer }: Archive): FigurePart {
  return packFigures(
    articles.map(({ id }) => {
      const { record } = readArticle(id);
      const { title, date, dateInferred, checks } = record;
      return {
        id,
        title,
        date,
        ...(dateInferred !== undefined && { dateInferred: true as const }),
        figures: record.figures.map((figure) => ({
          figure,
          shown: showFigure(figure, { gazetteer, date, article: id, checks }),
          facets: facetsOf(figure, record, gazetteer),
        })),
      };
    }),
  );
}

export const hash = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 16);
