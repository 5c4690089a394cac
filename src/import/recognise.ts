import type { PhrasingContent } from 'mdast';
import type { Photo } from '../archive/article.ts';
import { wordsOf } from '../archive/reportText.ts';
import type { Registers } from '../archive/registers.ts';
import { findCitations, type Citation } from '../dataset/citedDocuments.ts';
import { findProgrammes, nameProgrammes } from '../dataset/context/programme.ts';
import { buildGazetteer } from '../gazetteer/gazetteer.ts';
import { findPlaces } from '../gazetteer/findPlaces.ts';
import { newspapersByMark } from '../vocabulary/newspapers.ts';
import { findAuthor, readByline, type Byline } from './byline.ts';
import { isCreditAlone, readCaption } from './caption.ts';
import { dateOf, findPrintedDay, type DatedDay } from './datedDay.ts';
import { trimContent } from './markdownBlocks.ts';
import type { SourceBlock, SourceReport } from './sourceReport.ts';
import { supplyTitle } from './supplyTitle.ts';

/** What words of a source became of; in the order of the source, together they are all of its words. */
export interface Piece {
  use: 'title' | 'mark' | 'info' | 'body' | 'photo' | 'photo-again' | 'byline';
  words: string;
}

/** A report with everything that was found in it. */
export interface RecognisedReport {
  title: string;
  titleSupplied: boolean;
  dated?: DatedDay;
  locality: string[];
  byline?: Byline;
  programme: string[];
  newspaper?: string;
  section?: string;
  url?: string;
  photos: Photo[];
  body: SourceBlock[];
  pieces: Piece[];
  /** Documents that the report cites. */
  citations: Citation[];
}

/** What an editor has said. */
export interface Answers {
  title?: string;
  date?: string;
  locality?: string[];
  newspaper?: string;
}

/** Finds in a report what the front matter of an entry says. Pure. */
export function recognise(source: SourceReport, registers: Registers, answers: Answers = {}): RecognisedReport {
  const pieces: Piece[] = [];
  const head = takeHead(source, pieces);
  const { photos, rest } = takePhotos(head.blocks, pieces);
  const { byline, body } = takeByline(rest, source.author, registers, pieces);
  const words = body.map(({ content }) => wordsOf(content));
  const text = words.join('\n\n');

  const dated = answers.date === undefined ? (findDate(source, head.info, words) ?? undefined) : { date: answers.date };
  const newspaper =
    answers.newspaper ?? source.newspaper ?? newspapersByMark[head.section ?? ''] ?? newspaperOf(byline, registers);
  const title = answers.title ?? source.title ?? head.title;
  const locality = answers.locality ?? (dated ? findLocality(words, dated.date, registers) : []);
  return {
    title: title ?? supplyTitle(words[0] ?? ''),
    titleSupplied:
      title === undefined || (answers.title !== undefined && source.title === undefined && head.title === undefined),
    ...(dated && { dated }),
    locality,
    ...(byline && { byline }),
    programme: programmesIn(text, registers),
    ...(newspaper !== undefined && { newspaper }),
    ...(head.section !== undefined && { section: head.section }),
    ...(source.url !== undefined && { url: source.url }),
    photos,
    body: body.map((block, index) => formOf(block, index, words)),
    pieces,
    citations: findCitations({ text, locality }, registers.documents.values()),
  };
}

/** “(GLO)- ” before the first words, and what a slip of the hand left before it. */
const mark = /^[.\s]*\(\s*(?<section>\p{Lu}[\p{Lu}\d]{1,9})\s*\)\s*[-–—:]*\s*/u;

/** A line of nothing but a day, the hour and the name of a section. */
const info =
  /^(?:(?:thứ\s+\p{L}+|chủ nhật|cập nhật|đăng|ngày|lúc|gmt[+\d]*)(?![\p{L}\p{M}])[\s,:-]*|\d{1,2}[:hg]\d{2}(?:['’]|\s*(?:am|pm))?[\s,|-]*|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}[\s,|-]*|\(?gmt[+]7\)?\s*)+$/iu;

interface Head {
  title?: string;
  section?: string;
  /** Lines that say when the report was published. */
  info: string[];
  blocks: SourceBlock[];
}

/** Takes off what stands before the report: headline, day of publication, the newspaper's mark. */
function takeHead({ blocks, title }: SourceReport, pieces: Piece[]): Head {
  const said = blocks.slice(0, 8).findIndex(({ content }) => mark.test(wordsOf(content)));
  const head: Head = { info: [], blocks: [] };
  for (const [index, block] of blocks.entries()) {
    const words = wordsOf(block.content).trim();
    const opening = head.blocks.every(({ content }) => content.length === 0);
    if (words !== '' && opening && /^[.\s]+$/u.test(words)) pieces.push({ use: 'mark', words });
    else if (words !== '' && opening && info.test(words)) {
      head.info.push(words);
      pieces.push({ use: 'info', words });
    } else if (
      words !== '' &&
      opening &&
      title === undefined &&
      head.title === undefined &&
      isTitle(words, index, said, blocks)
    ) {
      head.title = words.replaceAll(/\s+/gu, ' ');
      pieces.push({ use: 'title', words });
    } else if (index === said) {
      const { section = '' } = mark.exec(words)?.groups ?? {};
      const [printed = ''] = mark.exec(words) ?? [];
      head.section = section;
      head.blocks.push({ ...block, content: without(block.content, printed.length), mark: printed } as MarkedBlock);
    } else head.blocks.push(block);
  }
  return head;
}

/** A block that lost the newspaper's mark from its beginning. */
interface MarkedBlock extends SourceBlock {
  mark?: string;
}

function isTitle(words: string, index: number, said: number, blocks: readonly SourceBlock[]): boolean {
  const block = blocks[index];
  if (block?.kind === 'heading' && block.depth === 1) return true;
  if (words.length > 180 || /[.;:,…]$/u.test(words) || readCaption(words) || mark.test(words)) return false;
  const next = wordsOf(blocks.slice(index + 1).find(({ content }) => wordsOf(content).trim() !== '')?.content ?? []);
  return said > index || (said === -1 && next.length > Math.max(120, words.length));
}

/** The content without its first characters, leading white space not counted. */
function without(content: readonly PhrasingContent[], length: number): PhrasingContent[] {
  let left = length;
  const cut = trimContent(content).flatMap((node): PhrasingContent[] => {
    if (left === 0) return [node];
    const size = wordsOf([node]).length;
    if (size <= left) {
      left -= size;
      return [];
    }
    const drop = left;
    left = 0;
    if (node.type === 'text') return [{ ...node, value: node.value.slice(drop) }];
    if ('children' in node) return [{ ...node, children: without(node.children, drop) }];
    return [node];
  });
  return trimContent(cut);
}

/** Takes captions out of the text; one that is printed twice is one photo. */
function takePhotos(blocks: readonly MarkedBlock[], pieces: Piece[]): { photos: Photo[]; rest: SourceBlock[] } {
  const photos: Photo[] = [];
  const rest: SourceBlock[] = [];
  let skip = false;
  for (const [index, block] of blocks.entries()) {
    const words = wordsOf(block.content).trim();
    if (block.mark !== undefined) pieces.push({ use: 'mark', words: block.mark });
    if (words === '') continue;
    if (skip) {
      skip = false;
      continue;
    }
    const next = wordsOf(blocks[index + 1]?.content ?? []).trim();
    const pictured = block.afterImage === true || blocks[index - 1]?.content.length === 0;
    const split = isCreditAlone(next) && (pictured || block.caption === true);
    const read = split
      ? { caption: words, credit: next }
      : (readCaption(words) ?? (block.caption ? { caption: words } : undefined));
    if (!read) {
      pieces.push({ use: 'body', words });
      rest.push({ ...block, content: trimContent(block.content) });
      continue;
    }
    skip = split;
    const photo = { ...read, caption: oneLine(read.caption), after: rest.length };
    const again = photos.some((each) => sameWords(each, photo) && each.after === photo.after);
    pieces.push({ use: again ? 'photo-again' : 'photo', words: split ? `${words} ${next}` : words });
    if (!again) photos.push(photo);
  }
  return { photos, rest };
}

function sameWords(a: Photo, b: Photo): boolean {
  const key = ({ caption, credit = '' }: Photo): string => `${caption} ${credit}`.replaceAll(/[\s.]+/gu, ' ').trim();
  return key(a) === key(b) || (a.caption === b.caption && (a.credit === undefined || b.credit === undefined));
}

const oneLine = (words: string): string => words.replaceAll(/\s+/gu, ' ').trim();

function takeByline(
  blocks: readonly SourceBlock[],
  named: string | undefined,
  registers: Registers,
  pieces: Piece[],
): { byline?: Byline; body: SourceBlock[] } {
  if (/^\.$/u.test(wordsOf(blocks.at(-1)?.content ?? []))) {
    const piece = pieces.findLast(({ use }) => use === 'body');
    if (piece) piece.use = 'mark';
    return takeByline(blocks.slice(0, -1), named, registers, pieces);
  }
  const { authors } = registers;
  const last = blocks.length > 1 ? blocks.at(-1) : undefined;
  const words = wordsOf(last?.content ?? []).trim();
  const byline = last && last.kind !== 'heading' ? readByline(words, authors) : undefined;
  if (byline) {
    const piece = pieces.findLast(({ use }) => use === 'body');
    if (piece) piece.use = 'byline';
    return { byline, body: blocks.slice(0, -1) };
  }
  if (named === undefined) return { body: [...blocks] };
  const author = findAuthor(named, authors);
  const fromPage = author ? { words: author.name, ids: [author.id], unknown: [] } : readByline(named, authors);
  return { ...(fromPage && { byline: fromPage }), body: [...blocks] };
}

/** The page's own date, a line of the head, or the day that the opening prints. */
function findDate(source: SourceReport, lines: readonly string[], words: readonly string[]): DatedDay | undefined {
  if (source.date !== undefined) return { date: source.date };
  for (const line of lines) {
    const printed = findPrintedDay(line);
    const dated = printed?.year === undefined ? undefined : dateOf(printed, line);
    if (dated) return dated;
  }
  const printed = findPrintedDay(words.slice(0, 2).join('\n').slice(0, 1200));
  return printed && dateOf(printed, words.join('\n\n'));
}

/** The first place that the opening names for certain; of a list, all of them. */
function findLocality(words: readonly string[], date: string, { localities }: Registers): string[] {
  const gazetteer = buildGazetteer(localities);
  for (const opening of words.slice(0, 3)) {
    for (const { resolutions, manner } of findPlaces(opening, gazetteer, { date })) {
      if (manner === 'pointer') continue;
      const ids = resolutions.flatMap((resolution) => (resolution.kind === 'unique' ? [resolution.place.id] : []));
      if (ids.length > 0 && ids.length === resolutions.length) return ids;
    }
  }
  return [];
}

function programmesIn(text: string, { programmes, documents }: Registers): string[] {
  const named = nameProgrammes(
    [...programmes.values()],
    [...documents.values()].map((each) => ({ ...each, programme: [] })),
  );
  return (findProgrammes([text], named, { locality: [], own: [], whole: [] })[0]?.programme ?? []).toSorted();
}

function newspaperOf(byline: Byline | undefined, { authors }: Registers): string | undefined {
  return byline?.ids.flatMap((id) => authors.get(id)?.newspaper ?? [])[0];
}

/**
 * A paragraph that is all in quotation marks is a quotation; a short one between long ones, without a stop, a heading.
 */
function formOf(block: SourceBlock, index: number, words: readonly string[]): SourceBlock {
  const { kind } = block;
  const own = words[index] ?? '';
  if (kind === 'heading') return { ...block, depth: Math.min(Math.max(block.depth ?? 2, 2), 3) };
  if (kind !== 'paragraph') return block;
  if (/^(?:"[^"]+"|“[^“”]+”)$/u.test(own) && own.length <= 300) return { ...block, kind: 'quote' };
  const between = (words[index - 1] ?? '').length > 120 && (words[index + 1] ?? '').length > 120;
  const bare = own.length <= 90 && /^[\p{Lu}\d“"]/u.test(own) && !/[.,;:!?…)]$/u.test(own) && !/[|\n]/u.test(own);
  return between && bare ? { ...block, kind: 'heading', depth: 2, content: [{ type: 'text', value: own }] } : block;
}
