import { siteName } from '../config.ts';
import { iri } from '../linkedData/nodes.ts';
import { citeId } from '../marks.ts';
import type { Archive } from '../pages.ts';
import { cardPath, cardText } from '../openGraph/card.ts';
import { placeName } from '../placeNames.ts';
import type { PreparedArticle } from '../prepareArticle.ts';
import type { Link } from '../shown.ts';
import { citationOf } from './citation.ts';
import { citeFormats } from './citeFiles.ts';
import { citeFigureText, citeText, type CiteWords } from './citeText.ts';
import { nameFigures } from './figureCitations.ts';
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
}

/** What a report's page needs to be cited and shared. */
export function citePage(
  prepared: PreparedArticle,
  contentDate: string,
  archive: Archive,
): {
  words: CiteWords[];
  formats: (Link & { type: string; entries: boolean })[];
  figures: CitedFigure[];
  tags: MetaTag[];
} {
  const { record, text } = prepared;
  const citation = citationOf(record, archive.registers);
  const path = `/bai/${record.id}/`;
  const places = record.locality.flatMap((id) => archive.registers.localities.get(id) ?? []).map(placeName);
  const programmes = record.programme.flatMap((id) => archive.registers.programmes.get(id)?.title ?? []);
  return {
    words: citeText(citation, contentDate),
    formats: citeFormats.map(({ name, label, type, ...format }) => ({
      text: label,
      href: `${path}${name}`,
      type,
      entries: 'entries' in format,
    })),
    figures: nameFigures(prepared, archive).flatMap(({ id, name, where }, index): CitedFigure[] => {
      const figure = record.figures[index];
      if (!figure) return [];
      return [
        {
          id: citeId(id),
          words: citeFigureText({ name, where, path: `#${id}` }, citation),
          anchor: `#${id}`,
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
