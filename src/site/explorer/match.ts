import { fold, isMarked } from '../../vietnamese/fold.ts';
import type { Choice } from './choice.ts';
import type { FigureEntry, PartSummary } from './entry.ts';

/** A figure found, with what the table needs of its report. */
export interface Found {
  figure: FigureEntry;
  report: { title: string; date: string };
}

/** Whether a part may hold what is asked for; its figures decide. */
export function mayHold({ year, facets }: PartSummary, { nhom, noi, nam, loai, kt }: Choice): boolean {
  const some = (ids: readonly string[], counts: Record<string, number>): boolean =>
    ids.length === 0 || ids.some((id) => (counts[id] ?? 0) > 0);
  return (
    (nam.length === 0 || nam.includes(year)) &&
    some(nhom, facets.group) &&
    some(noi, facets.place) &&
    some(loai, facets.kind) &&
    some(kt, facets.check)
  );
}

/** A test of figures: one of the choices of every facet, and every typed word, with its marks when it has some. */
export function matcher(choice: Choice): (found: Found) => boolean {
  const words = choice.q
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s,;]+/u)
    .filter((word) => word !== '');
  const typed = words.map((word) => ({ marked: isMarked(word), word: isMarked(word) ? word : fold(word) }));
  return ({ figure, report }) => {
    const { facets } = figure;
    if (!holds(choice.nam, [report.date.slice(0, 4)]) || !holds(choice.nhom, [facets.group])) return false;
    if (!holds(choice.noi, facets.place) || !holds(choice.loai, [facets.kind]) || !holds(choice.kt, facets.check))
      return false;
    if (choice.chuoi !== '' && figure.pointOf !== choice.chuoi) return false;
    if (typed.length === 0) return true;
    const text = textOf(figure);
    return typed.every(({ marked, word }) => (marked ? text.marked : text.folded).includes(` ${word}`));
  };
}

const holds = (asked: readonly string[], own: readonly string[]): boolean =>
  asked.length === 0 || asked.some((id) => own.includes(id));

interface FigureText {
  marked: string;
  folded: string;
}

const texts = new WeakMap<FigureEntry, FigureText>();

/** What typed words are looked for in: number, unit, what, where, when; every word begins behind a space. */
function textOf(figure: FigureEntry): FigureText {
  const known = texts.get(figure);
  if (known) return known;
  const { printed, label, place, period } = figure;
  const words = [printed.qualifier, printed.number, printed.unit, label, place, period].filter(Boolean).join(' ');
  const marked = ` ${words.toLowerCase().replaceAll(/[\s“”"(),;:]+/gu, ' ')}`;
  const text = { marked, folded: fold(marked) };
  texts.set(figure, text);
  return text;
}
