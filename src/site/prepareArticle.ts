import { createHash } from 'node:crypto';
import type { Article, Photo } from '../archive/article.ts';
import type { Problem } from '../archive/problem.ts';
import type { Registers } from '../archive/registers.ts';
import { buildRecord } from '../dataset/buildRecord.ts';
import { findCitations, type Citation } from '../dataset/citedDocuments.ts';
import { chooseDigest } from '../dataset/digest.ts';
import { unregistered } from '../dataset/documentSymbol.ts';
import type { Figure } from '../dataset/figure.ts';
import type { ArticleCard, FacetCounts, FigureCard } from '../dataset/manifest.ts';
import type { ArticleRecord } from '../dataset/record.ts';
import type { ContextRegisters } from '../dataset/registers.ts';
import { findTypos, type Typo } from '../dataset/typos.ts';
import { linkRecord, noLinks, type SeriesLinks } from '../dataset/series/links.ts';
import { pointsOf, type MeasuredPoint } from '../dataset/series/points.ts';
import { findPlaces } from '../gazetteer/findPlaces.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { PlaceMention } from '../gazetteer/mention.ts';
import { findOtherWords } from '../gazetteer/otherLanguages.ts';
import { renderBody } from './body.ts';
import { countFacets, facetsOf, placesAround } from './figureFacets.ts';
import { markReport } from './marks.ts';

/** Everything an article's page shows, as prepare stores it on disk. */
export interface PreparedArticle {
  record: ArticleRecord;
  byline?: string;
  photos: Photo[];
  documents: Citation[];
  /** Words that may be misprints, in text order. */
  typos: Typo[];
  /** Ids of the places that the text names, in its order. */
  named: string[];
  /** Ids of the figures shown large. */
  digest: string[];
  /** The body as the archive keeps it. */
  markdown: string;
  /** The report in plain words; offsets of figures and documents count in it. */
  text: string;
  /** The report as HTML. */
  body: string;
}

/** What series and counts over all reports need of one; kept apart so that they are made without the reports. */
export interface SeriesExtract {
  points: MeasuredPoint[];
  facets: FacetCounts;
}

/**
 * Prepares a report once: its figures in context, its documents, its body as HTML, and its entry in the manifest.
 *
 * @param links What other reports make of its figures; none while that is not known yet.
 * @returns Problems that only the whole article shows, as a correction that matches nothing; no article beside them.
 */
export function prepareArticle(
  article: Article,
  registers: Registers,
  context: ContextRegisters,
  links: SeriesLinks = noLinks,
): { prepared: PreparedArticle; card: ArticleCard; extract: SeriesExtract; problems: Problem[] } {
  const { record: own, problems } = buildRecord(article, context);
  const { gazetteer } = context;
  const record = linkRecord(own, links);
  const documents = findCitations(article, registers.documents.values());
  const typos = findTypos(article.text);
  const mentions = findPlaces(article.text, gazetteer, { date: record.date, near: record.locality });
  const otherWords = findOtherWords(article.text, mentions);
  const { figures: shown, problems: ofDigest } = chooseDigest(article, record);
  problems.push(...ofDigest);
  const prepared: PreparedArticle = {
    record,
    ...(article.byline !== undefined && { byline: article.byline }),
    photos: article.photos,
    documents,
    typos,
    named: placesNamed(mentions),
    digest: shown.map(({ id }) => id),
    markdown: article.markdown,
    text: article.text,
    body: renderBody(article, markReport(article, record, { documents, typos, otherWords }, gazetteer)),
  };
  const extract = {
    points: pointsOf(own),
    facets: countFacets(own.figures.map((figure) => facetsOf(figure, own, gazetteer))),
  };
  return { prepared, card: toCard(prepared, shown, gazetteer), extract, problems };
}

function toCard(prepared: PreparedArticle, shown: readonly Figure[], gazetteer: Gazetteer): ArticleCard {
  const { record } = prepared;
  const numbers: ArticleCard['numbers'] = {};
  for (const entry of record.ledger) numbers[entry.class] = (numbers[entry.class] ?? 0) + 1;
  return {
    id: record.id,
    date: record.date,
    ...(record.dateInferred !== undefined && { dateInferred: record.dateInferred }),
    title: record.title,
    ...(record.titleSupplied && { titleSupplied: true }),
    locality: record.locality,
    author: record.author,
    programme: record.programme,
    document: [...new Set(prepared.documents.flatMap(({ document }) => document ?? []))].toSorted(),
    symbols: unregistered(prepared.documents).map(({ printed }) => printed),
    place: placesAround(
      [...record.locality, ...record.figures.flatMap(({ place = [] }) => place), ...prepared.named],
      record.date,
      gazetteer,
    ),
    figuresOf: countFiguresOf(record, gazetteer),
    series: [],
    lead: (shown[0] ?? record.figures[0])?.sentence.text ?? '',
    figures: record.figures.length,
    numbers,
    digest: shown.map(toFigureCard),
    off: record.checks.filter(({ verdict }) => verdict === 'off').length,
    hash: createHash('sha256').update(JSON.stringify(prepared)).digest('base64url').slice(0, 16),
  };
}

/** Places that the text names, as far as the gazetteer settles them. */
function placesNamed(mentions: readonly PlaceMention[]): string[] {
  const ids = mentions.flatMap(({ resolutions }) =>
    resolutions.flatMap((resolution) => (resolution.kind === 'unique' ? [resolution.place.id] : [])),
  );
  return [...new Set(ids)];
}

function countFiguresOf({ figures, date }: ArticleRecord, gazetteer: Gazetteer): ArticleCard['figuresOf'] {
  const counts: ArticleCard['figuresOf'] = {};
  for (const { place = [], programme = [] } of figures) {
    const about = [
      ...placesAround(place, date, gazetteer).map((id) => `dia-phuong/${id}`),
      ...programme.map((id) => `chuong-trinh/${id}`),
    ];
    for (const each of about) counts[each] = (counts[each] ?? 0) + 1;
  }
  return counts;
}

function toFigureCard(figure: Figure): FigureCard {
  const { id, start, text, num, kind, value, min, max, of, unit, indicator, label, qualifier, change, place, period } =
    figure;
  const fields = {
    id,
    start,
    text,
    num,
    kind,
    value,
    min,
    max,
    of,
    unit,
    indicator,
    label,
    qualifier,
    change,
    place,
    period,
  };
  return JSON.parse(JSON.stringify(fields));
}
