import type { LedgerEntry, NumberClass, StatedFigure } from './ledger.ts';

/** A number of an annotated text, as the gold files print it. */
export interface GoldNumber extends Partial<Omit<StatedFigure, 'class' | 'num' | 'change'>> {
  start: number;
  end: number;
  text: string;
  class: NumberClass;
  num?: [number, number];
  change?: { dir: string; base?: string | null; level?: boolean };
  optional?: boolean;
}

/** One annotated text. */
export interface GoldArticle {
  id: string;
  text: string;
  numbers: GoldNumber[];
}

export const measures = ['value', 'unit', 'qualifier', 'kind', 'indicator', 'change'] as const;
export type Measured = (typeof measures)[number];

/** What was found of the annotated figures, and everything that differs. */
export interface Score {
  found: number;
  missed: number;
  false: number;
  /** Right, and of how many, for each field of the figures found. */
  fields: Record<Measured, { right: number; of: number }>;
  /** Number words found, of those annotated; they need not be. */
  words: { found: number; of: number };
  errors: Mistake[];
}

export interface Mistake {
  what: 'missed' | 'false' | Measured;
  article: string;
  context: string;
  gold: string;
  got: string;
}

/** Compares the ledger of each article with its annotation, as the project’s scorer does: by overlap of the digits. */
export function score(articles: readonly GoldArticle[], ledgerOf: (text: string) => LedgerEntry[]): Score {
  const total: Score = {
    found: 0,
    missed: 0,
    false: 0,
    fields: {
      value: none(),
      unit: none(),
      qualifier: none(),
      kind: none(),
      indicator: none(),
      change: none(),
    },
    words: { found: 0, of: 0 },
    errors: [],
  };
  for (const article of articles) scoreArticle(total, article, ledgerOf(article.text).filter(isFigure));
  return total;
}

function scoreArticle(total: Score, article: GoldArticle, figures: StatedFigure[]): void {
  const left = new Set(figures);
  for (const number of article.numbers) {
    const [start, end] = number.num ?? [number.start, number.end];
    const overlapping = [...left].filter((figure) => figure.start < end && figure.end > start);
    const figure = overlapping[0];
    for (const each of overlapping) left.delete(each);
    if (number.class === 'figure' && number.optional) {
      total.words.of++;
      if (figure) total.words.found++;
    } else if (number.class === 'figure') {
      if (!figure) total.missed++;
      if (figure) compare(total, article, number, figure);
      else mistake(total, 'missed', article, number, number.kind, undefined);
    } else if (figure) {
      total.false++;
      mistake(total, 'false', article, number, number.class, figure.text);
    }
  }
  for (const figure of left) {
    total.false++;
    mistake(total, 'false', article, figure, undefined, figure.text);
  }
}

function compare(total: Score, article: GoldArticle, gold: GoldNumber, figure: StatedFigure): void {
  total.found++;
  const check = (what: Measured, right: boolean, expected: unknown, got: unknown): void => {
    total.fields[what].of++;
    if (right) total.fields[what].right++;
    else mistake(total, what, article, gold, expected, got);
  };
  const values = (of: {
    value?: number | undefined;
    min?: number | undefined;
    max?: number | undefined;
    of?: number | undefined;
  }): string => [of.value, of.min, of.max, of.of].map((each) => each ?? '–').join(' ');
  check(
    'value',
    (['value', 'min', 'max', 'of'] as const).every((key) => isNear(gold[key], figure[key])),
    values(gold),
    values(figure),
  );
  check('unit', plain(gold.unit) === plain(figure.unit), gold.unit, figure.unit);
  check('qualifier', plain(gold.qualifier) === plain(figure.qualifier), gold.qualifier, figure.qualifier);
  check('kind', gold.kind === figure.kind, gold.kind, figure.kind);
  const [expected, got] = [plain(gold.indicator), plain(figure.indicator)];
  check(
    'indicator',
    expected !== '' && got !== '' && (expected.includes(got) || got.includes(expected)),
    gold.indicator,
    figure.indicator,
  );
  if (gold.change) {
    const first = (dir: string | undefined): string => plain(dir).split(' ')[0] ?? '';
    check('change', first(gold.change.dir) === first(figure.change?.dir), gold.change.dir, figure.change?.dir);
  }
}

function mistake(
  total: Score,
  what: Mistake['what'],
  { id, text }: GoldArticle,
  at: { start: number; end: number },
  gold: unknown,
  got: unknown,
): void {
  const before = text.slice(Math.max(0, at.start - 40), at.start);
  const context = `${before}[${text.slice(at.start, at.end)}]${text.slice(at.end, at.end + 30)}`.replaceAll(
    /\s+/g,
    ' ',
  );
  total.errors.push({ what, article: id, context, gold: String(gold ?? '–'), got: String(got ?? '–') });
}

function isFigure(entry: LedgerEntry): entry is StatedFigure {
  return entry.class === 'figure';
}

function isNear(one: number | null | undefined, other: number | null | undefined): boolean {
  if (one == null || other == null) return one == null && other == null;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}

function plain(text: string | null | undefined): string {
  return (text ?? '').toLowerCase().normalize('NFC').trim();
}

function none(): { right: number; of: number } {
  return { right: 0, of: 0 };
}
