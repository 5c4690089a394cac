import type { Document } from '../archive/document.ts';
import { splitSentences } from '../vietnamese/sentences.ts';
import type { Archive } from './pages.ts';
import { formatDay } from './dates.ts';
import { withSource, type SourcedFigure } from './figureRows.ts';
import type { PageData } from './pageData.ts';
import { rowsPerPage } from './paginate.ts';
import { programmeLinks, placeLinks } from './showArticle.ts';
import { documentTitle } from './showDocument.ts';
import type { Link } from './shown.ts';
import type { SourceWords } from './sourceWords.ts';
import { readArticle } from './store.ts';

const reportsRead = 20;
const citationsShown = 20;

/** A sentence that names the document, and the figures it states. */
export interface Citation {
  words: SourceWords[];
  author: string;
  source: Link;
}

/** What a document's page shows. */
export function documentPage(data: PageData['document'], archive: Archive) {
  const document = archive.registers.documents.get(data.id);
  if (!document) throw new Error(`No document “${data.id}”.`);
  const reports = data.newest.slice(0, reportsRead).map(({ id }) => citationsIn(id, document, archive));
  return {
    document,
    title: documentTitle(document),
    programmes: programmeLinks(document.programme ?? [], archive),
    places: placeLinks(document.locality ?? [], archive),
    date: document.date === undefined ? undefined : formatDay(document.date),
    citations: reports.flatMap(({ citations }) => citations).slice(0, citationsShown),
    figures: reports.flatMap(({ figures }) => figures).slice(0, rowsPerPage),
  };
}

function citationsIn(
  id: string,
  document: Document,
  archive: Archive,
): { citations: Citation[]; figures: SourcedFigure[] } {
  const { record, documents, text } = readArticle(id);
  const mentions = documents.filter((mention) => mention.document === document.id);
  const sentences = splitSentences(text).filter(({ start, end }) =>
    mentions.some((mention) => mention.start >= start && mention.end <= end),
  );
  const author = record.author.map((each) => archive.registers.authors.get(each)?.name ?? each).join(', ');
  const where = record.locality.map((each) => archive.registers.localities.get(each)?.name ?? each).join(', ');
  return {
    citations: sentences.map(({ start, end }) => ({
      words: markMentions(text, start, end, mentions),
      author,
      source: { text: `${where}, ${formatDay(record.date)}`, href: `/bai/${id}/` },
    })),
    figures: record.figures
      .filter((figure) => sentences.some(({ start, end }) => figure.start >= start && figure.end <= end))
      .map((figure) => withSource(figure, record, archive)),
  };
}

function markMentions(
  text: string,
  start: number,
  end: number,
  mentions: readonly { start: number; end: number }[],
): SourceWords[] {
  const words: SourceWords[] = [];
  let from = start;
  for (const mention of mentions) {
    if (mention.start < from || mention.end > end) continue;
    words.push(
      { text: text.slice(from, mention.start) },
      { text: text.slice(mention.start, mention.end), marked: true },
    );
    from = mention.end;
  }
  words.push({ text: text.slice(from, end).trimEnd() });
  return words.filter((part) => part.text !== '');
}
