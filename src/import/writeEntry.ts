import type { BlockContent, Blockquote, List, Root } from 'mdast';
import { remark } from 'remark';
import { parseMarkdown } from '../archive/markdown.ts';
import { bodyBlocks, wordsOf } from '../archive/reportText.ts';
import { writeFields } from '../archive/writeFields.ts';
import type { SourceBlock } from './sourceReport.ts';

const printer = remark().data('settings', { bullet: '-', emphasis: '_', rule: '-' }).freeze();

/** The text of an entry: fields as YAML in the order given, then the body as Markdown. */
export function writeEntry(fields: Record<string, unknown>, body: readonly SourceBlock[]): string {
  return `---\n${writeFields(fields)}---\n\n${writeBody(body)}`;
}

/**
 * The body as Markdown that reads back word for word; marks of emphasis that cannot be written plainly are left out.
 */
export function writeBody(blocks: readonly SourceBlock[]): string {
  const root: Root = { type: 'root', children: [] };
  for (const block of blocks) {
    const node = nodeOf(block);
    const last = root.children.at(-1);
    if (node.type === 'list' && last?.type === 'list') last.children.push(...node.children);
    else if (node.type === 'blockquote' && last?.type === 'blockquote') last.children.push(...node.children);
    else root.children.push(node);
  }
  return printer.stringify(root);
}

function nodeOf(block: SourceBlock): BlockContent {
  const styled = form(block);
  if (block.content.every(({ type }) => type === 'text' || type === 'break')) return styled;
  const printed = printer.stringify({ type: 'root', children: [styled] });
  const read = bodyBlocks(parseMarkdown(printed).body);
  const whole = read.length === 1 && read[0]?.words === wordsOf(block.content) && !/&#?\w+;/u.test(printed);
  return whole ? styled : form({ ...block, content: [{ type: 'text', value: wordsOf(block.content) }] });
}

function form({ kind, content, depth }: SourceBlock): BlockContent {
  switch (kind) {
    case 'heading':
      return { type: 'heading', depth: depth === 3 ? 3 : 2, children: content };
    case 'quote':
      return { type: 'blockquote', children: [{ type: 'paragraph', children: content }] } satisfies Blockquote;
    case 'item':
      return {
        type: 'list',
        ordered: false,
        spread: false,
        children: [{ type: 'listItem', spread: false, children: [{ type: 'paragraph', children: content }] }],
      } satisfies List;
    case 'paragraph':
      return { type: 'paragraph', children: content };
  }
}
