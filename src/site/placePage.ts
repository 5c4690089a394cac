import type { RegisteredLocality } from '../archive/registers.ts';
import { indicatorGroups } from '../vocabulary/indicators.ts';
import { capital } from './capital.ts';
import { yearAddress } from './bucketPage.ts';
import { withSource } from './figureRows.ts';
import { formatDay } from './dates.ts';
import { headlines, thingAndPlaceOf } from './headlines.ts';
import { figuresListed, figuresOf } from './holdingFigures.ts';
import { figuresIn } from './holdings.ts';
import { placesAround } from './figureFacets.ts';
import type { Archive } from './pages.ts';
import { listOf, placeName, placeNameInline } from './placeNames.ts';
import { tierOf } from './placeIndex.ts';
import {
  childrenOf,
  dayAfter,
  formerUnit,
  leadsElsewhere,
  nowText,
  successorsOf,
  toldApart,
  todaysUnits,
} from './placeText.ts';
import type { PageData } from './pageData.ts';
import { formatCount, placeLinks } from './showArticle.ts';
import type { Link } from './shown.ts';

/** Years of the axis after the newest thing on it. */
const margin = 3;
const reportsDrawn = 8;
/** Figures shown large, side by side. */
const headlinesShown = 4;

/** What a place's page shows. */
export function placePage(data: PageData['place'], archive: Archive) {
  const place = archive.registers.localities.get(data.id);
  if (!place) throw new Error(`No locality “${data.id}”.`);
  const figures = figuresOf(data, ({ place: ids = [] }, { date }) =>
    placesAround(ids, date, archive.gazetteer).includes(data.id),
  );
  const shown = figures.slice(0, figuresListed(figures.length)).map(({ figure, record }) => ({
    group: figure.group,
    figure: withSource(figure, record, archive),
  }));
  const parent = place.parents.at(-1);
  return {
    place,
    tier: tierOf(place),
    name: placeName(place),
    inline: placeNameInline(place),
    headlines: headlines(figures, figures, thingAndPlaceOf, headlinesShown, archive),
    listed: shown.length,
    groups: indicatorGroups.flatMap((title) => {
      const own = shown.filter(({ group }) => group === title).map(({ figure }) => figure);
      return own.length > 0 ? [{ title, figures: own }] : [];
    }),
    status: statusText(place),
    parent: parent && placeLinks([parent.id], archive)[0],
    // A village goes on when its commune ends.
    around: place.to === undefined && parent ? formerUnit(parent.id, archive) : undefined,
    nowLabel: leadsElsewhere(place, archive) ? 'Một phần nay thuộc' : 'Nay thuộc',
    nowLinks:
      place.to === undefined
        ? []
        : placeLinks(
            todaysUnits(place, archive).map(({ id }) => id),
            archive,
          ),
    history: historyOf(place, data, archive),
    successors: successorRows(place, data, archive),
    predecessors: placeLinks(predecessorsOf(place, archive), archive),
    children: placeLinks(
      childrenOf(place, archive).map(({ id }) => id),
      archive,
    ),
    confusable: (place.confusable ?? []).flatMap((id) => {
      const other = archive.registers.localities.get(id);
      return other
        ? [{ link: { text: placeName(other), href: `/dia-phuong/${id}/` }, about: aboutNamesake(other, archive) }]
        : [];
    }),
    sources: place.sources.map((source) => ({ ...source, of: source.of.map((field) => fieldNames[field]).join(', ') })),
  };
}

const fieldNames: Record<RegisteredLocality['sources'][number]['of'][number], string> = {
  code: 'mã',
  from: 'ngày bắt đầu',
  to: 'ngày kết thúc',
  created: 'văn bản lập',
  ended: 'văn bản kết thúc',
  parents: 'nơi trực thuộc',
  successors: 'đơn vị kế tiếp',
  changes: 'thay đổi',
};

/** “Đơn vị lịch sử, 28-12-1984 đến 30-6-2025” */
function statusText({ from, to }: RegisteredLocality): { text: string; historical: boolean } | undefined {
  if (to !== undefined) {
    const since = from === undefined ? '' : `${formatDay(from)} `;
    return { text: `Đơn vị lịch sử, ${since}đến ${formatDay(to)}`, historical: true };
  }
  return from === undefined ? undefined : { text: `Từ ${formatDay(from)}`, historical: false };
}

/** “huyện Kbang cũ”, “thuộc Pleiku, đến 30-6-2025” */
function aboutNamesake(place: RegisteredLocality, { registers }: Archive): string {
  const parent = registers.localities.get(place.parents.at(-1)?.id ?? '');
  const time =
    place.to !== undefined
      ? `đến ${formatDay(place.to)}`
      : place.from !== undefined
        ? `từ ${formatDay(place.from)}`
        : undefined;
  return [parent && `thuộc ${placeNameInline(parent)}`, time].filter(Boolean).join(', ');
}

function historyOf(place: RegisteredLocality, data: PageData['place'], archive: Archive) {
  const { newest, years } = data;
  const changes = [
    ...(place.from === undefined
      ? []
      : [{ date: place.from, text: place.created ? `Lập theo ${place.created.document}` : 'Bắt đầu' }]),
    ...(place.changes ?? []).map(({ date, what }) => ({ date, text: what })),
    ...(place.to === undefined ? [] : [{ date: dayAfter(place.to), text: endText(place, archive) }]),
  ];
  const drawn =
    newest.length <= reportsDrawn
      ? newest.toReversed().map((card) => ({
          date: card.date,
          text: formatCount({ articles: 1, figures: figuresIn(card, `dia-phuong/${place.id}`) }),
          href: `/bai/${card.id}/`,
        }))
      : years.map((year) => ({
          date: year.year,
          text: formatCount(year),
          href: yearAddress('dia-phuong', place.id, data, year.year),
        }));
  const dates = [...changes, ...drawn].map(({ date }) => Number(date.slice(0, 4)));
  if (changes.length === 0) return undefined;
  const first = Math.min(...dates);
  return {
    name: placeNameInline(place),
    from: place.from === undefined ? first - margin : first,
    to: Math.max(...dates, Number(archive.manifest.contentDate.slice(0, 4)) || 0) + margin,
    valid: {
      from: place.from ?? `${first - margin}`,
      ...(place.to !== undefined && { until: dayAfter(place.to) }),
    },
    ...(newest.length > reportsDrawn && {
      summary: `${formatCount(data)}, ${[...new Set([years[0]?.year, years.at(-1)?.year])].join('–')}`,
    }),
    changes: changes.map((change) => ({ ...change, printed: formatDay(change.date) })),
    reports: drawn.map((report) => ({
      ...report,
      printed: report.date.length === 4 ? report.date : formatDay(report.date),
    })),
  };
}

function endText(place: RegisteredLocality, archive: Archive): string {
  const now = nowText(place, archive);
  const next = successorsOf(place, archive);
  const ongoing = next.every(({ to }) => to === undefined);
  if (now === undefined) return 'Kết thúc';
  if (ongoing) return capital(now);
  return `Thành ${listOf(next.map((unit) => toldApart(unit, place)))}`;
}

/** Old communes of a district with today's units: those that went into the same unit stand together. */
function successorRows(place: RegisteredLocality, { newest }: PageData['place'], archive: Archive) {
  if (place.to === undefined) return [];
  const mentioned = new Set(newest.flatMap((card) => card.place));
  const units = childrenOf(place, archive);
  const rows = new Map<string, { from: (Link & { mentioned?: boolean })[]; to: Link }>();
  for (const unit of units.length > 0 ? units : [place]) {
    for (const next of unit.to === undefined ? [unit] : successorsOf(unit, archive)) {
      const row = rows.get(next.id) ?? { from: [], to: { text: placeName(next), href: `/dia-phuong/${next.id}/` } };
      const name = unit.level === 'xã' ? unit.name : placeNameInline(unit);
      row.from.push({
        text: name,
        href: `/dia-phuong/${unit.id}/`,
        ...(mentioned.has(unit.id) && unit.id !== place.id && { mentioned: true }),
      });
      rows.set(next.id, row);
    }
  }
  return [...rows.values()];
}

/** Units on whose ground a unit was made; one that already was there and only grew has none. */
function predecessorsOf({ id, from }: RegisteredLocality, { registers }: Archive): string[] {
  return [...registers.localities.values()]
    .filter(
      ({ successors = [], to }) =>
        to !== undefined && dayAfter(to) === from && successors.some((successor) => successor.id === id),
    )
    .map((place) => place.id);
}
