import { createHash } from 'node:crypto';
import { readArticleFile } from '../src/archive/readArchive.ts';
import type { Registers } from '../src/archive/registers.ts';
import type { ArticleCard, FacetCounts, SeriesCard, SeriesYear } from '../src/dataset/manifest.ts';
import type { ContextRegisters } from '../src/dataset/registers.ts';
import type { SeriesResult } from '../src/dataset/series/buildSeries.ts';
import { countPoints, linkRecord, linksOf, noLinks, type SeriesLinks } from '../src/dataset/series/links.ts';
import { pointsByYear } from '../src/dataset/series/pointYears.ts';
import type { Series } from '../src/dataset/series/series.ts';
import type { Gazetteer } from '../src/gazetteer/gazetteer.ts';
import { addFacets, countFacets, facetsOf, noFacets } from '../src/site/figureFacets.ts';
import { rowsPerPage } from '../src/site/paginate.ts';
import { prepareArticle, type SeriesExtract } from '../src/site/prepareArticle.ts';
import {
  keepSeries,
  readArticle,
  readSeriesText,
  writeArticle,
  writeSeriesText,
  type PreparedFile,
} from '../src/site/store.ts';

/** The reports of the site, and what they make of one another's figures. */
export interface ReportsToLink {
  shown: readonly PreparedFile[];
  extracts: ReadonlyMap<string, SeriesExtract>;
  series: SeriesResult;
  registers: Registers;
  context: ContextRegisters;
}

/**
 * Stores the series, and brings into each report what it has from the others: the series of its figures, and checks
 * against their other points. Reports for which that stayed the same are not touched.
 *
 * @returns What the manifest says of it.
 */
export function linkReports({ shown, extracts, series, registers, context }: ReportsToLink): {
  cards: ArticleCard[];
  series: SeriesCard[];
  facets: FacetCounts;
} {
  const links = linksOf(series);
  for (const entry of shown) linkArticle(entry, links.get(entry.card.id) ?? noLinks, registers, context);
  const names = new Map(series.series.map(({ id, name }) => [id, name]));
  const hashes = new Map(shown.map(({ card }) => [card.id, card.hash]));
  return {
    cards: shown.map(({ card }) => linkCard(card, links.get(card.id), names)),
    series: storeSeries(series.series, hashes),
    facets: sumFacets(shown, extracts, links, context.gazetteer),
  };
}

/** Brings what other reports make of a report into its file, when that is not what stands there. */
function linkArticle(entry: PreparedFile, links: SeriesLinks, registers: Registers, context: ContextRegisters): void {
  const key = links === noLinks ? undefined : hashOf(links);
  if (entry.links === key) return;
  const { id } = entry.card;
  const checked = links.checks.length > 0;
  // A check stands in the margin of the text, too; such reports are few.
  const article = checked || entry.checked ? readArticleFile(entry.file, registers).article : undefined;
  if (article) {
    writeArticle(id, prepareArticle(article, registers, context, links).prepared);
  } else {
    const prepared = readArticle(id);
    writeArticle(id, { ...prepared, record: linkRecord(prepared.record, links) });
  }
  if (key === undefined) delete entry.links;
  else entry.links = key;
  if (checked) entry.checked = true;
  else delete entry.checked;
}

/** The report's entry with what others make of it: pages that show it are rendered again when that changes. */
function linkCard(card: ArticleCard, links: SeriesLinks | undefined, names: ReadonlyMap<string, string>): ArticleCard {
  if (!links) return card;
  const named = Object.entries(links.series).map(([figure, id]) => [figure, id, names.get(id)]);
  return {
    ...card,
    series: links.compared,
    off: card.off + links.checks.length,
    hash: hashOf([card.hash, links, named]),
  };
}

function storeSeries(all: readonly Series[], hashes: ReadonlyMap<string, string>): SeriesCard[] {
  keepSeries(new Set(all.map(({ id }) => id)));
  return all.map((series) => {
    const text = JSON.stringify(series);
    if (readSeriesText(series.id) !== text) writeSeriesText(series.id, text);
    return seriesCard(series, text, hashes);
  });
}

function seriesCard(series: Series, text: string, hashes: ReadonlyMap<string, string>): SeriesCard {
  const { id, name, group, merged, lines } = series;
  const articles = new Set<string>();
  for (const { segments } of lines) {
    for (const { points } of segments) for (const { article } of points) articles.add(article);
  }
  const points = countPoints(series);
  return {
    id,
    name,
    ...(group !== undefined && { group }),
    points,
    places: new Set(lines.map(({ place }) => place.join('+'))).size,
    merged,
    ...(points > rowsPerPage && { years: seriesYears(series, hashes) }),
    hash: hashOf([text, [...articles].sort().map((article) => hashes.get(article))]),
  };
}

/** A report changes only the pages that its points stand on. */
function seriesYears(series: Series, hashes: ReadonlyMap<string, string>): SeriesYear[] {
  return [...pointsByYear(series)].map(([year, points]) => ({
    year,
    points: points.length,
    pages: Array.from({ length: Math.ceil(points.length / rowsPerPage) }, (_, index) => {
      const rows = points.slice(index * rowsPerPage, (index + 1) * rowsPerPage);
      return hashOf([rows, rows.map(({ article }) => hashes.get(article))]);
    }),
  }));
}

function sumFacets(
  shown: readonly PreparedFile[],
  extracts: ReadonlyMap<string, SeriesExtract>,
  links: ReadonlyMap<string, SeriesLinks>,
  gazetteer: Gazetteer,
): FacetCounts {
  const sum = noFacets();
  for (const { card } of shown) {
    const facets = extracts.get(card.id)?.facets;
    const checked = (links.get(card.id)?.checks.length ?? 0) > 0;
    if (facets) addFacets(sum, checked ? facetsWithChecks(card.id, gazetteer) : facets);
  }
  return sum;
}

/** Checks against other reports are not in the extract; reports that have some are few. */
function facetsWithChecks(id: string, gazetteer: Gazetteer): FacetCounts {
  const { record } = readArticle(id);
  return countFacets(record.figures.map((figure) => facetsOf(figure, record, gazetteer)));
}

const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 16);
