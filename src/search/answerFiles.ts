/** A figure as an answer shows it. */
export interface AnswerFigure {
  /** Address of the figure below the site’s base: `bai/2022/an-khe/#so-359-ho-ngheo`. */
  url: string;
  /** As printed; with its unit unless what is counted begins with it: “359”, “154,4 triệu đồng”. */
  value: string;
  /** What is counted, as the report says it: “hộ nghèo”. */
  indicator: string;
  /** The sentence, and where the words of the figure stand in it. */
  sentence: string;
  start: number;
  end: number;
  /** Places it is about, by gazetteer id; their names for readers. */
  places: readonly string[];
  placeNames: string;
  /** ISO 8601 as the dataset has it, and for readers: “đến 11-2022”. */
  period: string;
  periodName: string;
  /** The sentence does not say the place, or the period: they come from the report around it. */
  placeInferred?: boolean;
  periodInferred?: boolean;
  /** Day of the report: `2022-11-02`. */
  date: string;
  /** “Ngọc Minh, “An Khê tổng kết…”, Báo Gia Lai, 2-11-2022”. */
  source: string;
  series?: string;
  /** Whom it covers when that is not the whole place: it answers only those who ask for them. */
  scope?: string;
  programmes?: readonly string[];
  /** What the arithmetic check says, if one was made: “Lệch 0,01”, and in a sentence or two. */
  check?: { verdict: 'ok' | 'off' | 'derived' | 'unclear'; label: string; text: string };
}

/** What is published about a series: where it has figures, and the newest of every place. */
export interface SeriesAnswers {
  /** Number of figures by place. */
  places: Record<string, number>;
  newest: AnswerFigure[];
}

/** Figures that one file holds; readers who want more go to the page of the series. */
export const mostInFile = 100;

/**
 * The small files that answers are read from, by their path below the search’s folder: one for a series, one for a
 * series in a place, one for a place. A reader’s question loads two of them, whatever the archive has.
 */
export function buildAnswerFiles(figures: Iterable<AnswerFigure>): Map<string, string> {
  const bySeries = new Map<string, AnswerFigure[]>();
  const byPlace = new Map<string, AnswerFigure[]>();
  for (const figure of figures) {
    if (figure.series !== undefined) add(bySeries, figure.series, figure);
    for (const place of figure.places) add(byPlace, place, figure);
  }
  const files = new Map<string, string>();
  for (const [series, all] of sorted(bySeries)) {
    const inPlaces = new Map<string, AnswerFigure[]>();
    for (const figure of all) for (const place of figure.places) add(inPlaces, place, figure);
    const newest = sorted(inPlaces).flatMap(([, here]) => newestFirst(here).slice(0, 1));
    const unplaced = all.filter(({ places }) => places.length === 0);
    const answers: SeriesAnswers = {
      places: Object.fromEntries(sorted(inPlaces).map(([place, here]) => [place, here.length])),
      newest: newestFirst([...new Set([...newest, ...unplaced])]).slice(0, mostInFile),
    };
    files.set(`answers/series/${series}.json`, JSON.stringify(answers));
    for (const [place, here] of inPlaces) {
      const kept = newestFirst(here).slice(0, mostInFile);
      files.set(`answers/series/${series}/${place}.json`, JSON.stringify(kept));
    }
  }
  for (const [place, here] of sorted(byPlace)) {
    files.set(`answers/places/${place}.json`, JSON.stringify(newestFirst(here).slice(0, mostInFile)));
  }
  return files;
}

/** Newest first: by the report’s day, then as the report states them. */
export function newestFirst(figures: readonly AnswerFigure[]): AnswerFigure[] {
  return figures.toSorted((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0));
}

function add(map: Map<string, AnswerFigure[]>, name: string, figure: AnswerFigure): void {
  const list = map.get(name);
  if (list) list.push(figure);
  else map.set(name, [figure]);
}

function sorted(map: Map<string, AnswerFigure[]>): [string, AnswerFigure[]][] {
  return [...map].sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
}
