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
  /** Equal in figures that are values of one thing in one place, scope and period; absent where these are left open. */
  statement?: string;
  /** It is a part, a share or a change of another figure of its statement in its report. */
  hangs?: true;
  /** The value apart from its words, its unit, and how large it is among others. */
  amount: string;
  unit?: string;
  size: number;
  /** Whom it covers when that is not the whole place: it answers only those who ask for them. */
  scope?: string;
  programmes?: readonly string[];
  /** What the arithmetic check says, if one was made: “Lệch 0,01”, and in a sentence or two. */
  check?: { verdict: 'ok' | 'off' | 'derived' | 'unclear'; label: string; text: string };
}

/** What is published about a series: the years of its figures, of all and by place, and the newest of every place. */
export interface SeriesAnswers {
  years: string[];
  places: Record<string, string[]>;
  newest: AnswerFigure[];
}

/** What is published about a place: the years of its figures, and the newest of them. */
export interface PlaceAnswers {
  years: string[];
  newest: AnswerFigure[];
}

/** Figures that one file holds; readers who want more go to the page of the series. */
export const mostInFile = 100;

/**
 * The small files that answers are read from, by their path below the search’s folder: one for a series, one for a
 * series in a place, one for a place, and beside each of them one for every year. A reader’s question loads two or
 * three of them, whatever the archive has.
 */
export function buildAnswerFiles(figures: Iterable<AnswerFigure>): Map<string, string> {
  const series = new Map<string, Map<string, Shelf>>();
  const places = new Map<string, Shelf>();
  for (const figure of figures) {
    for (const place of figure.places) put(places, place, figure);
    if (figure.series === undefined) continue;
    const inPlaces = series.get(figure.series) ?? new Map<string, Shelf>();
    series.set(figure.series, inPlaces);
    for (const place of figure.places.length > 0 ? figure.places : [nowhere]) put(inPlaces, place, figure);
  }
  const files = new Map<string, string>();
  const publish = (path: string, content: unknown) => files.set(`answers/${path}.json`, JSON.stringify(content));
  const publishYears = (path: string, { years }: Shelf) => {
    for (const [year, all] of sorted(years)) publish(`${path}/${year}`, firstOf(all));
  };
  for (const [id, inPlaces] of sorted(series)) {
    const named = sorted(inPlaces).filter(([place]) => place !== nowhere);
    for (const [place, shelf] of named) {
      publish(`series/${id}/${place}`, firstOf(shelf.all));
      publishYears(`series/${id}/${place}`, shelf);
    }
    const newest: Shelf = { all: [], years: new Map() };
    for (const [place, { all, years }] of sorted(inPlaces)) {
      // The newest of every place; what has none stands for itself.
      const most = place === nowhere ? mostInFile : 1;
      newest.all.push(...firstOf(all, most));
      for (const [year, ofYear] of years) {
        newest.years.set(year, [...(newest.years.get(year) ?? []), ...firstOf(ofYear, most)]);
      }
    }
    publishYears(`series/${id}`, newest);
    publish(`series/${id}`, {
      years: yearsIn(newest),
      places: Object.fromEntries(named.map(([place, shelf]) => [place, yearsIn(shelf)])),
      newest: firstOf(newest.all),
    } satisfies SeriesAnswers);
  }
  for (const [id, shelf] of sorted(places)) {
    publish(`places/${id}`, { years: yearsIn(shelf), newest: firstOf(shelf.all) } satisfies PlaceAnswers);
    publishYears(`places/${id}`, shelf);
  }
  return files;
}

/** Figures of one file, and of the files of years beside it. */
interface Shelf {
  all: AnswerFigure[];
  years: Map<string, AnswerFigure[]>;
}

/** Stands for the place of figures without one. */
const nowhere = '';

function put(shelves: Map<string, Shelf>, name: string, figure: AnswerFigure): void {
  const shelf = shelves.get(name) ?? { all: [], years: new Map<string, AnswerFigure[]>() };
  shelves.set(name, shelf);
  shelf.all.push(figure);
  for (const year of yearsOf(figure.period)) {
    const ofYear = shelf.years.get(year) ?? [];
    shelf.years.set(year, ofYear);
    ofYear.push(figure);
  }
}

/** The files that hold a figure: `series/ho-ngheo/an-khe/2015`. */
export function filesOf({ series, places, period }: AnswerFigure): string[] {
  const ofSeries =
    series === undefined ? [] : (places.length > 0 ? places : [nowhere]).map((at) => `series/${series}/${at}`);
  const files = [...places.map((place) => `places/${place}`), ...ofSeries];
  return files.flatMap((file) => [file, ...yearsOf(period).map((year) => `${file}/${year}`)]);
}

/**
 * Years that an ISO 8601 year, day or interval lies in or covers: of `2015/2017` three, of `../2022-11-02` the last.
 */
export function yearsOf(period: string): string[] {
  const [from = '', to = from] = period.split('/').map((day) => day.slice(0, 4));
  const [first, last] = from === '..' ? [to, to] : [from, to];
  if (!isYear(first) || !isYear(last)) return [];
  return Array.from({ length: Math.max(0, Number(last) - Number(first) + 1) }, (_, at) => String(Number(first) + at));
}

function isYear(text: string): boolean {
  return /^\d{4}$/u.test(text);
}

function yearsIn({ years }: Shelf): string[] {
  return [...years.keys()].toSorted();
}

function firstOf(figures: readonly AnswerFigure[], most = mostInFile): AnswerFigure[] {
  return newestFirst([...new Set(figures)]).slice(0, most);
}

/** Newest first: by the report’s day, then as the report states them. */
export function newestFirst(figures: readonly AnswerFigure[]): AnswerFigure[] {
  return figures.toSorted((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0));
}

function sorted<Value>(map: ReadonlyMap<string, Value>): [string, Value][] {
  return [...map].sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
}
