import type { Archive } from '../pages.ts';
import type { PreparedArticle } from '../prepareArticle.ts';
import { toBibtex } from './bibtex.ts';
import { toCslJson } from './csl.ts';
import { citationsOf } from './figureCitations.ts';
import { markdownTwin } from './markdownTwin.ts';
import { toRis } from './ris.ts';

/** A citation's file beside a report's page. */
export interface CiteFormat {
  /** Name of the file. */
  name: string;
  /** What the button says. */
  label: string;
  type: string;
  /** Has an entry for the report and one for each of its figures. */
  entries?: true;
}

/** The forms in which a report can be taken along, those of its figures with it; addresses that never change. */
export const citeFormats = [
  { name: 'trich-dan.bib', label: 'BibTeX', type: 'application/x-bibtex', entries: true },
  { name: 'trich-dan.ris', label: 'RIS', type: 'application/x-research-info-systems', entries: true },
  { name: 'trich-dan.json', label: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json', entries: true },
  { name: 'index.md', label: 'Markdown', type: 'text/markdown' },
] as const satisfies readonly CiteFormat[];

/** What the files of a report say, by name. */
export function citeFiles(
  prepared: PreparedArticle,
  archive: Archive,
): Record<(typeof citeFormats)[number]['name'], string> {
  const citations = citationsOf(prepared, archive);
  return {
    'trich-dan.bib': citations.map(toBibtex).join('\n'),
    'trich-dan.ris': citations.map(toRis).join('\r\n'),
    'trich-dan.json': toCslJson(citations),
    'index.md': markdownTwin(prepared, archive),
  };
}
