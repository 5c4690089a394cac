import { formatDay } from '../dates.ts';
import type { Citation } from './citation.ts';

/** A citation in stretches; the newspaper's name is set in italics. */
export interface CiteWords {
  text: string;
  italic?: true;
  /** Not to be broken over two lines. */
  whole?: true;
}

/**
 * The citation as Vietnamese papers print it: author, “title”, newspaper, day; then where it was read.
 *
 * What the archive supplied stands in square brackets, as archivists mark it: the title, the year.
 *
 * @param contentDate Day of the archive's content that the page shows, `2026-11-21`.
 */
export function citeText(citation: Citation, contentDate: string): CiteWords[] {
  const { authors, newspaper, archive, url, originalUrl } = citation;
  return [
    { text: `${authors.length > 0 ? `${authors.join(', ')}, ` : ''}${quotedTitle(citation)}, ` },
    { text: newspaper, italic: true },
    { text: ', ' },
    { text: dayInferred(citation), whole: true },
    { text: originalUrl === undefined ? '. ' : `, ${originalUrl}. ` },
    { text: `Đọc tại ${archive}, bản ngày ${formatDay(contentDate)}: ${url}` },
  ];
}

/** A figure's citation: the figure, then its report, then the address of the sentence. */
export function citeFigureText(figure: { name: string; where: string; path: string }, citation: Citation): CiteWords[] {
  const { authors, newspaper, url } = citation;
  const author = authors.length > 0 ? `${authors.join(', ')}, ` : '';
  return [
    { text: `${figure.name}${figure.where === '' ? '' : ` (${figure.where})`}: ` },
    { text: `${author}${quotedTitle(citation)}, ` },
    { text: newspaper, italic: true },
    { text: ', ' },
    { text: dayInferred(citation), whole: true },
    { text: `, ${url}${figure.path}` },
  ];
}

/** “2-11-2022”; “2-11-[2022]” when the newspaper prints no year. */
function dayInferred({ date, dateInferred }: Citation): string {
  const day = formatDay(date);
  return dateInferred === undefined ? day : day.replace(/\d{4}$/, '[$&]');
}

/** Quotation marks inside a quoted title are single ones. */
function quotedTitle({ title, titleSupplied }: Citation): string {
  return titleSupplied ? `[${title}]` : `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
