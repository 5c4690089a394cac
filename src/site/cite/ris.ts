import { caveats, type Citation } from './citation.ts';

/**
 * The citation for EndNote, Zotero, Mendeley: RIS, a newspaper article, one tag a line, lines ending as RIS has them.
 */
export function toRis(citation: Citation): string {
  const { authors, title, newspaper, date, url, archive, key } = citation;
  const lines: [tag: string, value: string][] = [
    ['TY', 'NEWS'],
    ['ID', key],
    // Without a comma the whole is the name.
    ...authors.map((author): [string, string] => ['AU', author]),
    ['TI', title],
    ['T2', newspaper],
    ['PY', date.slice(0, 4)],
    ['DA', date.replaceAll('-', '/')],
    ['LA', 'vi'],
    ['DB', archive],
    ['UR', url],
    ['N1', caveats(citation).join(' ')],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}
