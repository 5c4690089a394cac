import type { Figure } from '../dataset/figure.ts';
import { statementOf } from '../dataset/statement.ts';
import type { FigureKind } from '../figures/ledger.ts';
import { formatPeriod } from './dates.ts';
import { formatFigure } from './figureText.ts';
import { headlines } from './headlines.ts';
import type { StatedIn } from './holdingFigures.ts';
import type { Cell, IndicatorGrid } from './indicatorTable.ts';
import type { Archive } from './pages.ts';
import { formatPlaces, listOf } from './placeNames.ts';

/** Measures of one drawing; more need a table, and there is one below. */
const measuresShown = 3;
const givenShown = 5;
/** Fewer figures need no list of their own. */
const fewestGiven = 3;

/**
 * Indicators that two places share, of one group and one kind of value, side by side.
 *
 * @param programme Id of the programme whose page it is: figures that are not said to be its own are told apart.
 */
export function pairCharts({ places, rows }: IndicatorGrid, programme: string, archive: Archive) {
  const pairs = places.flatMap((_, left) =>
    places.slice(left + 1).flatMap((_, offset) => {
      const right = left + 1 + offset;
      const groups = new Map<string, { name: string; cells: [StatedIn, StatedIn] }[]>();
      for (const { name, cells } of rows) {
        const [a, b] = [onlyOf(cells[left]), onlyOf(cells[right])];
        if (!comparable(a, b) || !a || !b) continue;
        const key = `${a.figure.group}\n${a.figure.kind}`;
        groups.set(key, [...(groups.get(key) ?? []), { name, cells: [a, b] }]);
      }
      return [...groups.values()];
    }),
  );
  return pairs
    .toSorted((a, b) => b.length - a.length)
    .flatMap((measures) => {
      const [first] = measures;
      if (!first) return [];
      const [a, b] = first.cells;
      return [
        {
          title: a.figure.group,
          names: [placeAndYear(a, archive), placeAndYear(b, archive)] as [string, string],
          rows: measures.slice(0, measuresShown).map(({ name, cells: [one, two] }) => ({
            label: name,
            values: [one.figure.value ?? 0, two.figure.value ?? 0] as [number, number],
            printed: [formatFigure(one.figure), formatFigure(two.figure)] as [string, string],
          })),
          note: noteOf(measures, programme, archive),
        },
      ];
    });
}

/** What keeps the two from being added up, or measured against each other without a thought. */
function noteOf(measures: readonly { cells: [StatedIn, StatedIn] }[], programme: string, archive: Archive): string {
  const foreign = measures
    .flatMap(({ cells }) => cells)
    .filter(({ figure }) => !figure.programme?.includes(programme))
    .map((cell) => placeAndYear(cell, archive));
  const years = new Set(measures.flatMap(({ cells }) => cells.map(({ record }) => record.date.slice(0, 4))));
  return [
    ...(foreign.length === 0
      ? []
      : [
          `Phạm vi có thể khác nhau: số của ${listOf([...new Set(foreign)])} bài không nói là của riêng chương trình này.`,
        ]),
    years.size === 1
      ? 'Hai nơi đặt cạnh nhau, không cộng vào nhau.'
      : 'Hai nơi, hai năm: đặt cạnh nhau, không cộng và không nối.',
  ].join(' ');
}

const counted: ReadonlySet<FigureKind> = new Set(['count', 'percent', 'area', 'labour_days']);

/** Values of one kind and unit; money and the like print differently from report to report and stand in the table. */
function comparable(a: StatedIn | undefined, b: StatedIn | undefined): boolean {
  if (!a || !b || a.figure.value === undefined || b.figure.value === undefined) return false;
  return counted.has(a.figure.kind) && a.figure.kind === b.figure.kind && a.figure.unit === b.figure.unit;
}

/** The value of a cell, unless there are several: none of them is drawn as if it were the only one. */
const onlyOf = (cell: Cell | undefined): StatedIn | undefined => (cell?.length === 1 ? cell[0] : undefined);

function placeAndYear({ figure, record }: StatedIn, { gazetteer }: Archive): string {
  const [id = ''] = figure.place ?? [];
  const name =
    figure.place?.length === 1
      ? (gazetteer.places.get(id)?.name ?? id)
      : formatPlaces(figure.place ?? [], gazetteer, record.date);
  return `${name} ${record.date.slice(0, 4)}`;
}

/**
 * What the one report about a place and period says people gave: money, days of work, land. Where several reports speak
 * of them no report's list is that of the place. Units differ, so that nothing is drawn; the list with the most units
 * comes first.
 */
export function givenLists(stated: readonly StatedIn[], archive: Archive) {
  const lists = new Map<string, StatedIn[]>();
  const reports = new Map<string, Set<string>>();
  for (const each of stated) {
    const { figure, record } = each;
    if (figure.group !== 'Đóng góp' || !figure.place || figure.period === undefined) continue;
    if (figure.relations.some(({ kind }) => kind === 'sameAs')) continue;
    const ground = [figure.place.join('+'), figure.period].join('\n');
    lists.set(ground, [...(lists.get(ground) ?? []), each]);
    reports.set(ground, (reports.get(ground) ?? new Set()).add(record.id));
  }
  return [...lists]
    .flatMap(([ground, list]) => (reports.get(ground)?.size === 1 ? [list] : []))
    .filter((list) => list.length >= fewestGiven && unitsOf(list) > 1)
    .toSorted((a, b) => unitsOf(b) - unitsOf(a))
    .flatMap((list) => {
      const [first] = list;
      if (!first) return [];
      const place = formatPlaces(first.figure.place ?? [], archive.gazetteer, first.record.date);
      return [
        {
          title: 'Đóng góp',
          sub: `${place}, ${formatPeriod(first.figure.period ?? '')}`,
          figures: headlines(
            list.toSorted((a, b) => a.figure.start - b.figure.start),
            list,
            givenKey,
            givenShown,
            archive,
          ),
        },
      ];
    });
}

/** A row of one thing in several parts or places is a breakdown; values that contradict one another stand as one. */
const givenKey = (figure: Figure): string => statementOf(figure) ?? figure.id;

const unitsOf = (list: readonly StatedIn[]): number => new Set(list.map(({ figure }) => figure.unit)).size;
