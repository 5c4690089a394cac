import { siteName } from '../config.ts';
import { figureName } from '../figureName.ts';
import { iri } from '../linkedData/nodes.ts';
import { citeId } from '../marks.ts';
import type { Archive } from '../pages.ts';
import { cardPath, cardText } from '../openGraph/card.ts';
import { placeName } from '../placeNames.ts';
import type { PreparedArticle } from '../prepareArticle.ts';
import { placeAndPeriod, type Link, type ShownFigure } from '../shown.ts';
import { toBibtex } from './bibtex.ts';
import { citationOf, citeFigure, type Citation } from './citation.ts';
import { citeFormats } from './citeFiles.ts';
import { toCslJson } from './csl.ts';
import { toRis } from './ris.ts';
import { citeFigureText, citeText, type CiteWords } from './citeText.ts';
import { citationTags, openGraphTags, type MetaTag } from './metaTags.ts';
import { textFragment } from './textFragment.ts';

/** A figure as it is cited: the words to copy, and the address that marks its sentence. */
export interface CitedFigure {
  /** Where it stands on the page: `trich-so-359-ho`. */
  id: string;
  words: CiteWords[];
  /** The figure on this page. */
  anchor: string;
  /** The sentence, marked by the browser. */
  sentence: string;
  /** The same for reference managers, to copy: a file for each figure would be most of the site's files. */
  forms: { name: string; text: string }[];
}

/** Forms in which a figure is taken along, as the report's own files have them. */
const forms: [name: string, write: (citation: Citation) => string][] = [
  ['BibTeX', toBibtex],
  ['RIS', toRis],
  ['CSL-JSON', toCslJson],
];

/** What a report's page needs to be cited and shared. */
export function citePage(
  prepared: PreparedArticle,
  figures: readonly ShownFigure[],
  contentDate: string,
  archive: Archive,
): { words: CiteWords[]; formats: (Link & { type: string })[]; figures: CitedFigure[]; tags: MetaTag[] } {
  const { record, text } = prepared;
  const citation = citationOf(record, archive.registers);
  const path = `/bai/${record.id}/`;
  const places = record.locality.flatMap((id) => archive.registers.localities.get(id) ?? []).map(placeName);
  const programmes = record.programme.flatMap((id) => archive.registers.programmes.get(id)?.title ?? []);
  return {
    words: citeText(citation, contentDate),
    formats: citeFormats.map(({ name, label, type }) => ({ text: label, href: `${path}${name}`, type })),
    figures: record.figures.flatMap((figure, index): CitedFigure[] => {
      const shown = figures[index];
      if (!shown) return [];
      const [name, where] = [figureName(figure), placeAndPeriod(shown)];
      const own = citeFigure(citation, figure.id, where === '' ? name : `${name} (${where})`, figure.sentence.text);
      return [
        {
          id: citeId(figure.id),
          words: citeFigureText({ name, where, path: `#${figure.id}` }, citation),
          forms: forms.map(([form, write]) => ({ name: form, text: write(own).replaceAll('\r', '').trimEnd() })),
          anchor: `#${figure.id}`,
          sentence: `${path}#${textFragment(figure, text, record.figures)}`,
        },
      ];
    }),
    tags: [
      ...citationTags(citation, places, programmes),
      ...openGraphTags({
        type: 'article',
        title: record.title,
        description: record.figures.find(({ id }) => id === prepared.digest[0])?.sentence.text,
        url: citation.url,
        siteName,
        image: { url: iri(cardPath(record.id)), alt: cardText(record, archive.gazetteer) },
        published: record.date,
      }),
    ],
  };
}
