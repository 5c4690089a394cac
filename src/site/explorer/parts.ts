import { createHash } from 'node:crypto';
import type { ArticleCard } from '../../dataset/manifest.ts';
import { countFacets, facetsOf } from '../figureFacets.ts';
import { withSource } from '../figureRows.ts';
import { groupBy, yearOf } from '../holdings.ts';
import type { Archive } from '../pages.ts';
import { readArticle } from '../store.ts';
import type { FigureEntry, FigurePart, PartSummary } from './entry.ts';

/** A part to write. */
export interface PlannedPart {
  name: string;
  year: string;
  /** Equal keys mean equal files as long as the code is the same. */
  key: string;
  make: () => { part: FigurePart; summary: PartSummary };
}

/** Figures of a part: a file of this many is read in a moment on a phone. */
const figuresInPart = 2000;

/** Names the parts, newest first. Those of a year fill from its oldest report on, so that full ones stay as they are. */
export function planParts(archive: Archive): PlannedPart[] {
  const common = hash(JSON.stringify([...archive.registers.localities.values()]));
  const names = new Map((archive.manifest.series ?? []).map(({ id, name }) => [id, name]));
  return [...groupBy(archive.manifest.articles, (article) => [yearOf(article)])]
    .flatMap(([year, articles]) =>
      cut(articles).map((reports, index): PlannedPart => {
        const name = `${year}-${index + 1}`;
        const key = hash(common + reports.map((report) => report.hash).join());
        return { name, year, key, make: () => makePart(reports, { name, year, key }, names, archive) };
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

function makePart(
  articles: readonly ArticleCard[],
  about: Pick<PartSummary, 'name' | 'year' | 'key'>,
  names: ReadonlyMap<string, string>,
  archive: Archive,
): { part: FigurePart; summary: PartSummary } {
  const reports = articles.map(({ id }) => {
    const { record } = readArticle(id);
    return {
      title: record.title,
      date: record.date,
      figures: record.figures.map((figure): FigureEntry => {
        const amount = figure.value ?? figure.min ?? figure.max;
        return {
          ...withSource(figure, record, archive),
          facets: facetsOf(figure, record, archive.gazetteer),
          ...(figure.series !== undefined && { pointOf: figure.series }),
          ...(amount !== undefined && { amount }),
          ...(figure.unit !== undefined && { unit: figure.unit }),
        };
      }),
    };
  });
  const figures = reports.flatMap((report) => report.figures);
  const ids = [...new Set(figures.flatMap(({ pointOf }) => pointOf ?? []))].sort();
  return {
    part: { reports, series: Object.fromEntries(ids.map((id) => [id, names.get(id) ?? id])) },
    summary: { ...about, figures: figures.length, facets: countFacets(figures.map(({ facets }) => facets)) },
  };
}

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 16);
