import type { Archive } from '../pages.ts';
import type { PreparedArticle } from '../prepareArticle.ts';
import { toBibtex } from './bibtex.ts';
import { citationOf } from './citation.ts';
import { toCslJson } from './csl.ts';
import { markdownTwin } from './markdownTwin.ts';
import { toRis } from './ris.ts';

/** A citation's file beside a report's page. */
export interface CiteFormat {
  /** Name of the file. */
  name: string;
  /** What the button says. */
  label: string;
  type: string;
}

/** The forms in which a report can be taken along; addresses that never change. */
export const citeFormats = [
  { name: 'trich-dan.bib', label: 'BibTeX', type: 'application/x-bibtex' },
  { name: 'trich-dan.ris', label: 'RIS', type: 'application/x-research-info-systems' },
  { name: 'trich-dan.json', label: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json' },
  { name: 'index.md', label: 'Markdown', type: 'text/markdown' },
] as const satisfies readonly CiteFormat[];

/** What the files of a report say, by name. */
export function citeFiles(
  prepared: PreparedArticle,
  archive: Archive,
): Record<(typeof citeFormats)[number]['name'], string> {
  const citation = citationOf(prepared.record, archive.registers);
  return {
    'trich-dan.bib': toBibtex(citation),
    'trich-dan.ris': toRis(citation),
    'trich-dan.json': toCslJson(citation),
    'index.md': markdownTwin(prepared, archive),
  };
}
