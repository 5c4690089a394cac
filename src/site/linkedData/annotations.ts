import type { Figure } from '../../dataset/figure.ts';
import { siteName } from '../config.ts';
import { articleDownloads } from '../downloads.ts';
import { formatFigure, labelFigure } from '../figureText.ts';
import type { PreparedArticle } from '../prepareArticle.ts';
import { archiveId, iri } from './nodes.ts';

/**
 * The figures of a report as W3C Web Annotations, which tie each to its words: on the report’s page by the words and
 * what stands around them, in the report’s plain text also by position.
 */
export function annotationPage({ record, text }: Pick<PreparedArticle, 'record' | 'text'>) {
  const downloads = articleDownloads(record.id);
  const own = iri(downloads.annotations);
  const positions = codePoints(text);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: own,
    type: 'AnnotationPage',
    items: record.figures.map((figure) => annotate(figure)),
  };

  function annotate(figure: Figure) {
    const page = iri(`/bai/${record.id}/`);
    const quote = quoteSelector(text, figure);
    return {
      id: `${own}#${figure.id}`,
      type: 'Annotation',
      motivation: 'identifying',
      creator: { id: archiveId(), type: 'Organization', name: siteName },
      body: [
        { type: 'SpecificResource', source: `${page}#${figure.id}`, purpose: 'identifying' },
        {
          type: 'TextualBody',
          value: `${formatFigure(figure)} ${labelFigure(figure)}`.trim(),
          format: 'text/plain',
          language: 'vi',
          purpose: 'describing',
        },
      ],
      target: [
        { type: 'SpecificResource', source: page, selector: quote },
        {
          type: 'SpecificResource',
          source: iri(downloads.text),
          selector: [
            { type: 'TextPositionSelector', start: positions(figure.start), end: positions(figure.end) },
            quote,
          ],
        },
      ],
    };
  }
}

/** Characters before and after the words that a quotation gives, so that the same number elsewhere is not meant. */
const around = 32;

/** The words, and what stands around them in the same paragraph: a page shows no empty lines between paragraphs. */
function quoteSelector(text: string, { start, end }: Figure) {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  // Twice as many code units hold as many characters as are asked for.
  const before = text.slice(Math.max(from, start - 2 * around), start);
  const after = text.slice(end, Math.min(to === -1 ? text.length : to, end + 2 * around));
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    ...(before !== '' && { prefix: [...before].slice(-around).join('') }),
    ...(after !== '' && { suffix: [...after].slice(0, around).join('') }),
  };
}

/** Web Annotations count characters (code points), the archive counts UTF-16 code units: emoji make them differ. */
function codePoints(text: string): (offset: number) => number {
  const wide = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index);
  return (offset) => offset - wide.filter((index) => index < offset).length;
}
