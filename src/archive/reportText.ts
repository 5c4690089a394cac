import type { Nodes, PhrasingContent, Root } from 'mdast';

export type BlockKind = 'title' | 'paragraph' | 'heading' | 'quote' | 'item' | 'cell' | 'caption';

/** A stretch of a report’s text: offsets of `text`, UTF-16 code units. */
export interface Block {
  kind: BlockKind;
  start: number;
  end: number;
}

/** A block of the body before it has its place in the text. */
export interface BodyBlock {
  kind: BlockKind;
  words: string;
  /** The paragraph or heading it comes from. */
  node: Nodes;
}

/** The blocks of a body, in order; those without a word are left out. */
export function bodyBlocks(tree: Root): BodyBlock[] {
  const blocks: BodyBlock[] = [];
  collect(tree, 'paragraph', blocks);
  return blocks.filter(({ words }) => words.trim() !== '');
}

/**
 * Puts a text together from its blocks, with an empty line between them.
 *
 * @param captions Captions with the number of body blocks that stand before each, ascending.
 */
export function composeText(
  title: string | undefined,
  body: readonly BodyBlock[],
  captions: readonly { caption: string; after: number }[] = [],
): { text: string; blocks: Block[] } {
  const parts: { kind: BlockKind; words: string }[] = title === undefined ? [] : [{ kind: 'title', words: title }];
  let next = 0;
  for (let before = 0; before <= body.length; before++) {
    for (let photo = captions[next]; photo && photo.after <= before; photo = captions[++next]) {
      parts.push({ kind: 'caption', words: photo.caption });
    }
    const block = body[before];
    if (block) parts.push(block);
  }

  let start = 0;
  const blocks = parts.map(({ kind, words }) => {
    const block = { kind, start, end: start + words.length };
    start = block.end + 2;
    return block;
  });
  return { text: parts.map(({ words }) => words).join('\n\n'), blocks };
}

/** The words of inline content: its text nodes in order, `\n` for a hard break. */
export function wordsOf(content: readonly PhrasingContent[]): string {
  return content
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type === 'break') return '\n';
      return 'children' in node ? wordsOf(node.children) : '';
    })
    .join('');
}

function collect(node: Nodes, kind: BlockKind, blocks: BodyBlock[]): void {
  switch (node.type) {
    case 'paragraph':
      blocks.push({ kind, words: wordsOf(node.children), node });
      break;
    case 'heading':
      blocks.push({ kind: 'heading', words: wordsOf(node.children), node });
      break;
    case 'root':
    case 'list':
      for (const child of node.children) collect(child, kind, blocks);
      break;
    case 'blockquote':
      for (const child of node.children) collect(child, 'quote', blocks);
      break;
    case 'listItem':
      for (const child of node.children) collect(child, 'item', blocks);
      break;
    default:
      // What else Markdown has is refused before a text is made of it.
      break;
  }
}
