import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Article } from '../archive/article.ts';
import type { Citation } from '../dataset/citedDocuments.ts';
import { unregistered } from '../dataset/documentSymbol.ts';
import type { Figure } from '../dataset/figure.ts';
import type { ArticleRecord } from '../dataset/record.ts';
import type { Typo } from '../dataset/typos.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { OtherWords } from '../gazetteer/otherLanguages.ts';
import { href } from './address.ts';
import type { Mark } from './body.ts';
import { describeCheck } from './checkText.ts';
import { symbolAddress } from './citedSymbols.ts';
import { hedgeBefore, machineValue } from './figureText.ts';
import { showFigure } from './show.ts';

/** What a report's page marks besides its figures. Where two meet, the first of them here stands. */
interface Marked {
  documents: readonly Citation[];
  typos: readonly Typo[];
  otherWords: readonly OtherWords[];
}

/**
 * The marks of a report's page: its figures with their margin notes, the documents it cites, suspected misprints, and
 * the language of words that are not Vietnamese.
 */
export function markReport(
  article: Article,
  record: ArticleRecord,
  { documents, typos, otherWords }: Marked,
  gazetteer: Gazetteer,
): Mark[] {
  const marks = record.figures.map((figure) => figureMark(figure, article, record, gazetteer));
  for (const kind of [documents.map(documentMark), typos.map(typoMark), otherWords.map(languageMark)]) {
    marks.push(...kind.filter(({ start, end }) => !marks.some((mark) => mark.start < end && start < mark.end)));
  }
  return marks.toSorted((a, b) => a.start - b.start);
}

/** `<a class="fig">hơn <data>154,4 triệu đồng</data></a>`: the hedge is part of the claim, and of the mark. */
function figureMark(figure: Figure, article: Article, record: ArticleRecord, gazetteer: Gazetteer): Mark {
  const hedge = hedgeBefore(figure, article.text.slice(0, figure.start));
  const flagged = record.checks.some(({ verdict, figures }) => verdict === 'off' && figures.includes(figure.id));
  return {
    start: figure.start - hedge.length,
    end: figure.end,
    wrap: (words, first) =>
      h(`a.fig${flagged ? '.flag' : ''}`, { href: `#ghi-${figure.id}`, ...(first && { id: figure.id }) }, [
        ...(first && hedge !== '' ? [hedge] : []),
        h('data', { value: machineValue(figure) }, first ? dropStart(words, hedge.length) : words),
      ]),
    after: marginNote(figure, record, gazetteer),
  };
}

function dropStart(words: readonly ElementContent[], length: number): ElementContent[] {
  return words.map((node, index) =>
    index === 0 && node.type === 'text' ? { type: 'text', value: node.value.slice(length) } : node,
  );
}

/** What the figure says out of its sentence; in the margin on wide screens, a sheet at the bottom of phones. */
function marginNote(figure: Figure, record: ArticleRecord, gazetteer: Gazetteer): ElementContent {
  const { printed, label, place, period } = showFigure(figure, { gazetteer, date: record.date });
  const elsewhere = figure.place !== undefined && figure.place.join() !== record.locality.join();
  const unit = printed.unit === undefined ? [] : [printed.unit === '%' ? '%' : h('small', ` ${printed.unit}`)];
  const hedge = printed.qualifier === undefined ? [] : [h('small', printed.qualifier), ' '];
  return h(`span.sn`, { id: `ghi-${figure.id}`, role: 'note', 'data-pagefind-ignore': 'all' }, [
    h('span.nv.num', [...hedge, printed.number, ...unit]),
    ' ',
    h('span.nd', label),
    h(`span.nm${elsewhere ? '' : '.md'}`, [place, period].filter(Boolean).join(', ')),
    ...record.checks.filter(({ figures }) => figures.at(-1) === figure.id).map(checkNote),
    h('span.ntools', [
      h('a', { href: `#bang-${figure.id}` }, 'Trong bảng số liệu'),
      ' ',
      h('a', { href: `#${citeId(figure.id)}` }, 'Trích dẫn'),
      ' ',
      h('a', { href: `#${figure.id}` }, 'Đóng'),
    ]),
  ]);
}

/** Where a report's page says how to cite a figure; a browser opens the closed list when it is asked for. */
export const citeId = (figure: string): string => `trich-${figure}`;

function checkNote(check: ArticleRecord['checks'][number]): ElementContent {
  const { label, equation, text } = describeCheck(check);
  if (check.verdict === 'off') return h('span.chk', h('span', `${equation}. ${text}`));
  if (check.verdict === 'ok') return h('span.der', [h('i', `${label}:`), ` ${equation}`]);
  return h('span.der', [h('i', `${label}:`), ` ${check.verdict === 'unclear' ? text : equation}`]);
}

/** A link where there is something to lead to: the document's page, or the reports that cite the same symbol. */
function documentMark(citation: Citation): Mark {
  const { start, end, document: id } = citation;
  const [symbol] = unregistered([citation]);
  const to = id !== undefined ? `/van-ban/${id}/` : symbol && symbolAddress(symbol);
  return { start, end, wrap: (words) => (to === undefined ? h('span', words) : h('a.doc', { href: href(to) }, words)) };
}

function typoMark({ start, end, suggestion }: Typo): Mark {
  return { start, end, wrap: (words) => h('span.sic', { title: `Nguyên văn; có thể là “${suggestion}”` }, words) };
}

function languageMark({ start, end, language }: OtherWords): Mark {
  return { start, end, wrap: (words) => h('span', { lang: language }, words) };
}
