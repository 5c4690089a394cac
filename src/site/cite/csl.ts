import { caveats, type Citation } from './citation.ts';

/** A newspaper article as the Citation Style Language has it. */
export interface CslItem {
  id: string;
  type: 'article-newspaper';
  title: string;
  author?: { literal: string }[];
  'container-title': string;
  issued: { 'date-parts': [number, number, number][] };
  language: 'vi';
  archive: string;
  source: string;
  URL: string;
  note: string;
}

/** The citation for processors of CSL styles (Pandoc, Zotero): one item, names literal. */
function toCsl(citation: Citation): CslItem {
  const { key, authors, title, newspaper, date, url, archive } = citation;
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return {
    id: key,
    type: 'article-newspaper',
    title,
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    'container-title': newspaper,
    issued: { 'date-parts': [[year, month, day]] },
    language: 'vi',
    archive,
    source: archive,
    URL: url,
    note: caveats(citation).join(' '),
  };
}

/** A CSL-JSON file is a list of items. */
export const toCslJson = (citations: readonly Citation[]): string =>
  `${JSON.stringify(citations.map(toCsl), undefined, 2)}\n`;
