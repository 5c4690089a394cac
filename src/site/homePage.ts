import type { ShownCheck } from './shown.ts';
import { formatDay } from './dates.ts';
import type { Archive } from './pages.ts';
import { placeName } from './placeNames.ts';
import { endedText, nowText } from './placeText.ts';
import type { PageData } from './plan.ts';
import { formatNumber } from './numbers.ts';
import { sumCharts } from './programmePage.ts';
import { showChecks } from './show.ts';
import { programmeRow, showArticle } from './showArticle.ts';
import { readArticle } from './store.ts';

/** Reports listed under the leading one. */
const othersShown = 8;
/** Rows of figures beside the leading report. */
const figuresShown = 4;
/** Programmes and places beside the list. */
const rowsShown = 8;

/** What the front page shows. */
export function homePage(data: PageData['home'], archive: Archive) {
  const [lead, ...others] = data.newest
    .slice(0, othersShown + 1)
    .map((card) => ({ ...showArticle(card, archive), chart: partsOf(card.id, archive) }));
  const places = [...new Set(data.newest.flatMap(({ locality }) => locality))].slice(0, rowsShown);
  const counts = new Map(data.places.map((count) => [count.id, count]));
  return {
    lead,
    others,
    figures: others.flatMap(({ figures = [] }) => figures).slice(0, figuresShown),
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

/** The first row of parts that a report states, for a small chart under it. */
function partsOf(id: string, archive: Archive) {
  return sumCharts(readArticle(id).record, undefined, archive)[0];
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
