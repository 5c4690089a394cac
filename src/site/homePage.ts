import type { ArticleCard } from '../dataset/manifest.ts';
import type { ArticleRecord } from '../dataset/record.ts';
import type { ShownCheck } from './shown.ts';
import { formatDay } from './dates.ts';
import { thingOf } from '../dataset/statement.ts';
import { headlines } from './headlines.ts';
import type { StatedIn } from './holdingFigures.ts';
import type { Archive } from './pages.ts';
import { placeName } from './placeNames.ts';
import { endedText, nowText } from './placeText.ts';
import type { PageData } from './pageData.ts';
import { formatNumber } from './numbers.ts';
import { sumCharts } from './programmePage.ts';
import { seriesRow } from './seriesList.ts';
import { showChecks } from './show.ts';
import { programmeRow, showArticle } from './showArticle.ts';
import { readArticle } from './store.ts';
import { yearGrid } from './yearGrid.ts';

/** Reports listed under the leading one. */
export const othersShown = 8;
/** Those with their figures, where the archive holds more reports than these. */
const cardsShown = 5;
/** Rows of figures beside the leading report. */
const figuresShown = 4;
/** Programmes and places beside the list. */
const rowsShown = 8;

/** What the front page shows. */
export function homePage(data: PageData['home'], archive: Archive) {
  const newest = data.newest.slice(0, othersShown + 1).map((card) => ({ card, record: readArticle(card.id).record }));
  const [lead, ...others] = newest.map(({ card, record }) => ({
    ...showArticle(card, archive),
    chart: partsOf(record, archive),
  }));
  const many = data.articles > newest.length;
  const places = [...new Set(data.newest.flatMap(({ locality }) => locality))].slice(0, rowsShown);
  const counts = new Map(data.places.map((count) => [count.id, count]));
  return {
    lead,
    others: many ? others.slice(0, cardsShown) : others,
    briefly: many ? others.slice(cardsShown) : [],
    /** More reports than stand here. */
    many,
    figures: headlines(digestsInTurn(newest.slice(1)), newest.flatMap(statedIn), thingOf, figuresShown, archive),
    series: many ? data.series.map(seriesRow) : [],
    months: many ? yearGrid(data.years) : [],
    check: firstOff(data),
    programmes: data.programmes
      .filter(({ articles }) => articles > 0)
      .toSorted((a, b) => b.articles - a.articles)
      .slice(0, rowsShown)
      .map((count) => programmeRow(count, archive)),
    places: places.flatMap((id) => {
      const place = archive.registers.localities.get(id);
      const count = counts.get(id);
      return place && count ? [placeRow(place.id, count.figures, archive)] : [];
    }),
    counts: [
      { count: formatNumber(data.articles), noun: 'bài báo' },
      { count: formatNumber(data.figures), noun: 'số liệu' },
      { count: formatNumber(data.documents), noun: 'văn bản' },
      { count: formatNumber(data.localities), noun: 'địa phương' },
    ],
    updated: data.contentDate === '' ? undefined : formatDay(data.contentDate),
  };
}

interface NewestReport {
  card: ArticleCard;
  record: ArticleRecord;
}

const statedIn = ({ record }: NewestReport): StatedIn[] => record.figures.map((figure) => ({ figure, record }));

/** The first figure of the digest of each report, then the second of each: no report takes the list for itself. */
function digestsInTurn(reports: readonly NewestReport[]): StatedIn[] {
  const longest = Math.max(0, ...reports.map(({ card }) => card.digest.length));
  return Array.from({ length: longest }, (_, turn) =>
    reports.flatMap(({ card, record }) => {
      const figure = record.figures.find(({ id }) => id === card.digest[turn]?.id);
      return figure ? [{ figure, record }] : [];
    }),
  ).flat();
}

/** The first row of parts that a report states, for a small chart under it. */
function partsOf(record: ArticleRecord, archive: Archive) {
  return sumCharts(record, undefined, archive)[0];
}

/** A place as lists show it: since when it is no more, and where its ground went. */
export function placeRow(id: string, figures: number, archive: Archive) {
  const place = archive.registers.localities.get(id);
  if (!place) throw new Error(`No locality “${id}”.`);
  const ended = endedText(place);
  const now = place.to === undefined ? undefined : nowText(place, archive);
  const about = [figures > 0 && `${formatNumber(figures)} số liệu`, now].filter(Boolean).join(', ');
  return {
    name: placeName(place),
    href: `/dia-phuong/${id}/`,
    ...(ended !== undefined && { ended }),
    ...(about !== '' && { about }),
  };
}

/** The newest arithmetic that does not add up. */
function firstOff({ newest }: PageData['home']): ShownCheck | undefined {
  const card = newest.find(({ off }) => off > 0);
  if (!card) return undefined;
  const { record } = readArticle(card.id);
  return showChecks(
    record.checks.filter(({ verdict }) => verdict === 'off'),
    card.id,
  )[0];
}
