import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Element, ElementContent, Text as HtmlText } from 'hast';
import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import type { Article, Photo } from '../archive/article.ts';
import { href } from './address.ts';
import { keptPhoto } from './keptPhoto.ts';
import { bodyBlocks, type Block, type BodyBlock } from '../archive/reportText.ts';

/** A stretch of the report's text that the page marks. Offsets into `article.text`. */
export interface Mark {
  start: number;
  end: number;
  /** Wraps the marked words; called once a stretch, twice where a mark crosses the border of emphasis. */
  wrap: (words: ElementContent[], first: boolean) => Element;
  /** Stands after the last of the words: a margin note. */
  after?: ElementContent;
}

/**
 * Renders a report's text as HTML: the words as they are, marks around figures, documents and suspected typos, margin
 * notes behind them, and photos where they stood. Without `after` notes, the text content is `article.text`.
 *
 * @param marks In text order, without overlap.
 */
export function renderBody(article: Article, marks: readonly Mark[]): string {
  const captions = article.blocks.filter(({ kind }) => kind === 'caption');
  const body = bodyBlocks(article.tree);
  const places = new Map(pair(body, article.blocks));
  const write: Writer = { marks: markReader(marks), blockOf: (node) => places.get(node) };

  const parts: ElementContent[] = [];
  const photos = article.photos.map((photo, index) => ({ ...photo, block: captions[index] }));
  let before = 0;
  const placePhotos = (): void => {
    for (let photo = photos[0]; photo && photo.after <= before; photo = photos[0]) {
      parts.push(photoFigure(photo, article.year, write));
      photos.shift();
    }
  };
  for (const node of article.tree.children) {
    placePhotos();
    const element = block(node, write);
    if (element) parts.push(element);
    before += bodyBlocks({ type: 'root', children: [node] }).length;
  }
  before = Infinity;
  placePhotos();
  lead(parts, article.source.section);
  return toHtml({ type: 'root', children: parts });
}

interface Writer {
  marks: (from: number, to: number) => readonly Mark[];
  blockOf: (node: Nodes) => Block | undefined;
}

/** Body nodes with their stretch of the text: title and captions are blocks of the text and not of the body. */
function pair(body: readonly BodyBlock[], blocks: readonly Block[]): [Nodes, Block][] {
  const ofBody = blocks.filter(({ kind }) => kind !== 'title' && kind !== 'caption');
  return body.flatMap(({ node }, index): [Nodes, Block][] => {
    const place = ofBody[index];
    return place ? [[node, place]] : [];
  });
}

/** The dateline's mark and a larger type for the first paragraph, as newspapers set their lead. */
function lead(parts: readonly ElementContent[], section: string | undefined): void {
  const first = parts.find((part) => part.type === 'element' && part.tagName === 'p');
  if (first?.type !== 'element') return;
  first.properties['className'] = ['sapo'];
  if (section !== undefined) first.children.unshift(h('span.glo', `(${section})-`), { type: 'text', value: ' ' });
}

function block(node: RootContent, write: Writer): Element | undefined {
  switch (node.type) {
    case 'paragraph':
      return h('p', inline(node, write));
    case 'heading':
      return h(`h${Math.max(2, node.depth)}`, inline(node, write));
    case 'blockquote':
      return h('blockquote.q', blocks(node.children, write));
    case 'list':
      return h(
        'ul',
        node.children.map((item) => h('li', blocks(item.children, write))),
      );
    default:
      return undefined;
  }
}

function blocks(nodes: readonly RootContent[], write: Writer): Element[] {
  return nodes.flatMap((node) => block(node, write) ?? []);
}

function photoFigure(
  { caption, credit, file, size, block }: Photo & { block: Block | undefined },
  year: number,
  write: Writer,
): Element {
  const words = block ? marked(caption, block.start, write.marks(block.start, block.end)) : [caption];
  if (file !== undefined && size) {
    const { original, shown, width, height } = keptPhoto(year, file, size);
    const image = { src: href(shown), width, height, alt: `Ảnh: ${caption}`, loading: 'lazy', decoding: 'async' };
    return h('figure.pho.kept', [
      h('a', { href: href(original) }, h('img', image)),
      h('figcaption', [...words, ...(credit === undefined ? [] : [' ', h('span', credit)])]),
    ]);
  }
  return h('figure.pho', [
    h('figcaption', [...words, ' ', h('span', [credit, 'Ảnh gốc chưa có trong kho.'].filter(Boolean).join('. '))]),
  ]);
}

/** A paragraph's words with their marks. */
function inline(node: { children: PhrasingContent[] } & Nodes, write: Writer): ElementContent[] {
  const place = write.blockOf(node);
  if (!place) return [];
  const marks = write.marks(place.start, place.end);
  let offset = place.start;
  const walk = (children: readonly PhrasingContent[]): ElementContent[] =>
    children.flatMap((child): ElementContent[] => {
      switch (child.type) {
        case 'text': {
          const words = marked(child.value, offset, marks);
          offset += child.value.length;
          return words;
        }
        case 'break':
          offset += 1;
          return [h('br')];
        case 'emphasis':
          return [h('em', walk(child.children))];
        case 'strong':
          return [h('strong', walk(child.children))];
        case 'link':
          return [h('a', { href: child.url }, walk(child.children))];
        default:
          return [];
      }
    });
  return walk(node.children);
}

/** Cuts words at the marks that touch them. */
function marked(words: string, start: number, marks: readonly Mark[]): ElementContent[] {
  const end = start + words.length;
  const parts: ElementContent[] = [];
  let from = start;
  const text = (to: number): HtmlText => ({ type: 'text', value: words.slice(from - start, to - start) });
  for (const mark of marks) {
    if (mark.end <= start || mark.start >= end) continue;
    const markFrom = Math.max(mark.start, start);
    const markTo = Math.min(mark.end, end);
    if (markFrom > from) parts.push(text(markFrom));
    from = markFrom;
    parts.push(mark.wrap([text(markTo)], mark.start >= start));
    if (mark.after && mark.end <= end) parts.push(mark.after);
    from = markTo;
  }
  if (from < end) parts.push(text(end));
  return parts;
}

/** The marks between two offsets, found by halving: a report may hold thousands. */
function markReader(marks: readonly Mark[]): Writer['marks'] {
  const firstAfter = (offset: number): number => {
    let low = 0;
    let high = marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((marks[middle]?.end ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return (from, to) => marks.slice(firstAfter(from), firstAfter(to - 1) + 1).filter((mark) => mark.start < to);
}
