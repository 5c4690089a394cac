import type { SumCheck } from '../dataset/check.ts';
import type { Figure } from '../dataset/figure.ts';
import type { ArticleRecord } from '../dataset/record.ts';
import { periodBounds } from '../dataset/tables/periodBounds.ts';
import { formatDay, formatPeriod } from './dates.ts';
import { yearAddress } from './bucketPage.ts';
import { withSource } from './figureRows.ts';
import { figuresListed, figuresOf, reportsRead } from './holdingFigures.ts';
import { labelFigure } from './figureText.ts';
import { formatNumber } from './numbers.ts';
import { indicatorGrid, showGrid } from './indicatorTable.ts';
import type { Archive } from './pages.ts';
import { formatPlaces } from './placeNames.ts';
import { districtsEnded } from './placeText.ts';
import type { PageData } from './pageData.ts';
import { givenLists, pairCharts } from './programmeCharts.ts';
import { showDocument } from './showDocument.ts';
import { timeAxis } from './timeAxis.ts';
import { readArticle } from './store.ts';
import { capital } from './capital.ts';

/** Reports drawn on the time line; more would be a smear, and stand as columns of years. */
const eventsShown = 12;
/** Charts beside each other. */
const chartsShown = 3;
/** Years before the first report, so that it does not stand on the edge. */
const margin = 3;

/** What a programme's page shows. */
export function programmePage(data: PageData['programme'], archive: Archive) {
  const programme = archive.registers.programmes.get(data.id);
  if (!programme) throw new Error(`No programme “${data.id}”.`);
  const figures = figuresOf(data, ({ programme = [] }) => programme.includes(data.id));
  // A report cites documents of several programmes; only those tied to this one are its own.
  const cited = [...archive.registers.documents.values()]
    .filter((document) => programme.documents?.includes(document.id) || document.programme?.includes(data.id))
    .map(({ id }) => id);
  // Indicators may stand beside each other though a report says no programme of them: “khen thưởng cho 19 tập thể”.
  const stated = figuresOf(data, ({ programme: own }) => own?.includes(data.id) ?? true);
  const grid = indicatorGrid(stated, archive);
  const sums = data.newest
    .slice(0, eventsShown)
    .flatMap(({ id }) => sumCharts(readArticle(id).record, data.id, archive));
  return {
    programme,
    charts: [
      ...sums.map((chart) => ({ kind: 'bars' as const, ...chart })),
      ...pairCharts(grid, data.id, archive).map((chart) => ({ kind: 'pair' as const, ...chart })),
      ...givenLists(figures, archive).map((chart) => ({ kind: 'given' as const, ...chart })),
    ]
      .filter((chart, index, all) => all.findIndex(({ kind }) => kind === chart.kind) === index)
      .slice(0, chartsShown),
    indicators:
      grid.rows.length > 0
        ? { ...showGrid(grid), ...(data.articles > reportsRead && { newest: reportsRead }) }
        : undefined,
    figures: figures
      .slice(0, figuresListed(figures.length))
      .map(({ figure, record }) => withSource(figure, record, archive)),
    timeline: data.newest.length <= eventsShown ? timelineOf(data, archive, programme.title) : undefined,
    axis:
      data.newest.length > eventsShown
        ? timeAxis(data, archive, (year) => yearAddress('chuong-trinh', data.id, data, year))
        : undefined,
    documents: cited.flatMap((id) => {
      const document = archive.registers.documents.get(id);
      return document ? [showDocument(document, archive)] : [];
    }),
    counts: [
      { count: formatNumber(data.articles), noun: 'bài' },
      { count: formatNumber(data.localities), noun: 'địa phương' },
      { count: formatNumber(data.figures), noun: 'số liệu' },
      { count: formatNumber(cited.length), noun: 'văn bản' },
    ],
  };
}

function timelineOf({ id: programme, newest, years }: PageData['programme'], archive: Archive, title: string) {
  const shown = newest.toReversed();
  const first = shown[0];
  if (!first) return undefined;
  const to = Math.max(Number(archive.manifest.contentDate.slice(0, 4)), Number(years.at(-1)?.year));
  const from = Number(first.date.slice(0, 4)) - margin;
  const lanes = new Map<string, typeof shown>();
  for (const card of shown) {
    const name = card.locality.map((id) => archive.registers.localities.get(id)?.name ?? id).join(', ');
    lanes.set(name, [...(lanes.get(name) ?? []), card]);
  }
  return {
    label: `Trục thời gian ${from}–${to} của ${title}`,
    from,
    to,
    lanes: [...lanes].map(([name, cards]) => ({
      name,
      spans: cards.flatMap(({ id }) => summedUp(id, programme)),
      events: cards.map(({ id, date, title, figures }) => ({
        date,
        printed: formatDay(date),
        title,
        label: shorten(title, shown.length),
        detail: `${figures} số liệu`,
        href: `/bai/${id}/`,
      })),
    })),
    ...(to >= Number(districtsEnded.slice(0, 4)) && {
      era: {
        from: districtsEnded,
        printed: formatDay(districtsEnded),
        lines: ['Từ 1-7-2025', 'không còn', 'cấp huyện'],
      },
    }),
  };
}

/** As many reports as can stand with their whole titles. */
const namedInFull = 4;
/** Longest label of a point among more of them, in characters. */
const longestLabel = 46;

function shorten(title: string, events: number): string {
  const longest = events <= namedInFull ? 2 * longestLabel : longestLabel;
  const cut = title.lastIndexOf(' ', longest);
  return title.length <= longest || cut === -1 ? title : `${title.slice(0, cut)}…`;
}

/** The stretch that a report sums up: from the first day that its figures about the programme speak of. */
function summedUp(id: string, programme: string): { from: string; to: string }[] {
  const { record } = readArticle(id);
  const starts = record.figures
    // A change reaches back to what it is measured against, which is not summed up.
    .filter((figure) => figure.programme?.includes(programme) && !figure.change)
    .flatMap(({ period = '../..' }) => periodBounds(period).start ?? [])
    .filter((start) => start < record.date);
  const [from] = starts.toSorted();
  return from === undefined ? [] : [{ from, to: record.date }];
}

/** A row of parts, “23 mô hình trên lĩnh vực kinh tế, 8 mô hình về văn hóa-xã hội…”, as bars. */
export function sumCharts(record: ArticleRecord, programme: string | undefined, { gazetteer }: Archive) {
  return record.checks
    .filter((check): check is SumCheck => check.kind === 'sum' && check.parts.length >= 3)
    .flatMap((check) => {
      const parts = check.parts.flatMap((id) => record.figures.find((figure) => figure.id === id) ?? []);
      const [first] = parts;
      if (!first || (programme !== undefined && !first.programme?.includes(programme))) return [];
      const place = first.place && formatPlaces(first.place, gazetteer, record.date);
      const sub = [place, first.period !== undefined && formatPeriod(first.period)].filter(Boolean).join(', ');
      return [
        {
          title: partsTitle(parts, first.unit),
          sub: first.unit === undefined ? sub : `${sub}, đơn vị: ${first.unit}`,
          bars: parts.map((part) => ({
            label: partLabel(labelFigure(part), part.unit),
            value: part.value ?? 0,
            printed: formatNumber(part.value ?? 0),
            href: `/bai/${record.id}/#${part.id}`,
          })),
          note:
            check.totalValue === undefined
              ? `Suy ra: ${check.values.map((value) => formatNumber(value)).join(' + ')} = ${formatNumber(check.sum)}. Bài không nêu tổng.`
              : `Tổng bài nêu: ${formatNumber(check.totalValue)}.`,
        },
      ];
    });
}

/** “Mô hình theo lĩnh vực” where the report says that the parts are fields; else no more than what is counted. */
function partsTitle(parts: readonly Figure[], unit = 'phần'): string {
  const byField = parts.some((part) => /(?<!\p{L})lĩnh vực(?!\p{L})/u.test(labelFigure(part)));
  return byField ? `${capital(unit)} theo lĩnh vực` : `${capital(unit)}: từng phần`;
}

/** “mô hình trên lĩnh vực kinh tế” → “Kinh tế": the noun that all parts share says nothing in a label. */
function partLabel(indicator: string, unit: string | undefined): string {
  const own = unit !== undefined && indicator.startsWith(unit) ? indicator.slice(unit.length).trim() : indicator;
  return capital(own.replace(/^(?:“[^”]*”\s+)?(?:trên|về|trong|ở|thuộc)\s+(?:lĩnh vực\s+)?/u, '') || indicator);
}
