import { fold, isMarked } from '../../vietnamese/fold.ts';
import type { FigureFacets } from '../figureFacets.ts';
import type { Choice, Field } from './choice.ts';
import type { FigureEntry, FigurePart, PackedReport } from './entry.ts';
import { figureAt } from './pack.ts';

/** A figure found, with what the table needs of its report. */
export interface Found {
  figure: FigureEntry;
  report: PackedReport;
}

/**
 * Whether figures of these facets in a report of this year are asked for: one of the choices of every field.
 *
 * @param except A field whose choices do not count.
 */
export function letsThrough(
  choice: Choice,
  { group, place, kind, check }: FigureFacets,
  year: string,
  except?: Field,
): boolean {
  const own: Record<Field, readonly string[]> = { nhom: [group], noi: place, nam: [year], loai: [kind], kt: check };
  return Object.entries(own).every(([field, ids]) => {
    const asked = choice[field as Field];
    return field === except || asked.length === 0 || asked.some((id) => ids.includes(id));
  });
}

/** The figures of a part that are asked for, by facets, series and every typed word: newest report first. */
export function findIn(part: FigurePart, choice: Choice): Found[] {
  const years = new Set(part.reports.map(({ date }) => date.slice(0, 4)));
  const asked = new Map(
    [...years].map((year) => [year, part.facets.map((facets) => letsThrough(choice, facets, year))]),
  );
  const series = choice.chuoi === '' ? undefined : part.words.indexOf(choice.chuoi);
  const typed = typedWords(choice.q);
  const texts = typed.length === 0 ? [] : part.words.map(textOf);
  // What a typed word is found in is looked up once for all figures that say it.
  const saidBy = typed.map((word) => texts.map((text) => says(text, word)));
  return part.reports.toReversed().flatMap((report) =>
    report.figures
      .filter(
        (row) =>
          asked.get(report.date.slice(0, 4))?.[row[3]] &&
          (series === undefined || row[12] === series) &&
          typed.every((word, index) => {
            const [, number, , , , , , label, place = 0, period = 0, unit = 0, , , qualifier = 0] = row;
            const percent = part.words[unit] === '%';
            return (
              [label, place, period, unit, qualifier].some((said) => saidBy[index]?.[said]) ||
              says(textOf(percent ? `${number}%` : number), word)
            );
          }),
      )
      .map((row) => ({ report, figure: figureAt(part, report, row) })),
  );
}

interface TypedWord {
  marked: boolean;
  word: string;
}

/** Words are looked for with their marks when they are typed with some. */
function typedWords(typed: string): TypedWord[] {
  return typed
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s,;]+/u)
    .filter((word) => word !== '')
    .map((word) => ({ marked: isMarked(word), word: isMarked(word) ? word : fold(word) }));
}

interface SearchedText {
  marked: string;
  folded: string;
}

/** Every word of it begins behind a space. */
function textOf(words: string): SearchedText {
  const marked = ` ${words.toLowerCase().replaceAll(/[\s“”"(),;:]+/gu, ' ')}`;
  return { marked, folded: fold(marked) };
}

const says = ({ marked, folded }: SearchedText, typed: TypedWord): boolean =>
  (typed.marked ? marked : folded).includes(` ${typed.word}`);
