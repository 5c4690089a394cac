import type {
  BlockContent,
  DefinitionContent,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Text,
} from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import type { Position } from './position.ts';

const parser = remark().use(remarkFrontmatter, ['yaml']).freeze();

/** A file cut in two: the YAML between its `---` lines, and the body as Markdown nodes. */
export interface MarkdownSource {
  /** Absent when the file does not begin with front matter. */
  yaml?: string;
  /** Positions are those of the whole file. */
  body: Root;
  /** Where the body begins. */
  bodyAt: Position;
}

/**
 * Parses a Markdown file whose text must come out word for word.
 *
 * Three things that Markdown does to words are undone: the number of “1. Mục tiêu” goes back into the text, a line
 * that an editor wrapped is joined by a space, and what character references spell is NFC like the rest.
 */
export function parseMarkdown(text: string): MarkdownSource {
  const { children } = parser.parse(text);
  const matter = children[0]?.type === 'yaml' ? children[0] : undefined;
  const lines = text.split('\n');
  const blocks = spellOutNumbers(matter ? children.slice(1) : children, text);
  for (const block of blocks) joinLines(block, lines);

  const line = (matter?.position?.end.line ?? 0) + 1;
  return {
    ...(matter && { yaml: matter.value }),
    body: { type: 'root', children: blocks },
    bodyAt: { line, column: 1 },
  };
}

type Flow = BlockContent | DefinitionContent;

/** Replaces numbered lists by their paragraphs, each with its printed number. */
function spellOutNumbers<Node extends RootContent>(nodes: readonly Node[], source: string): (Node | Flow)[] {
  return nodes.flatMap((node): (Node | Flow)[] => {
    const block: RootContent = node;
    if (block.type === 'blockquote') block.children = spellOutNumbers(block.children, source);
    if (block.type !== 'list') return [node];
    for (const item of block.children) item.children = spellOutNumbers(item.children, source);
    return block.ordered ? block.children.flatMap((item) => withNumber(item, source)) : [node];
  });
}

function withNumber({ children, position }: ListItem, source: string): Flow[] {
  if (!position) return children;
  const [number = ''] = /^\d+[.)]/.exec(source.slice(position.start.offset).slice(0, 12)) ?? [];
  const { line, column } = position.start;
  const end = { line, column: column + number.length };
  const [first, ...rest] = children;
  if (first?.type !== 'paragraph') {
    const text: Text = { type: 'text', value: number, position: { start: position.start, end } };
    return [{ type: 'paragraph', children: [text], position: { start: position.start, end } }, ...children];
  }
  const text: Text = { type: 'text', value: `${number} `, position: { start: position.start, end } };
  const paragraph: Paragraph = { ...first, children: [text, ...first.children] };
  return [paragraph, ...rest];
}

/** Cuts text nodes at the ends of the file’s lines and puts a space there, so that each has its own position. */
function joinLines(node: RootContent, lines: readonly string[]): void {
  if (!('children' in node)) return;
  for (const child of node.children) joinLines(child, lines);
  if (node.type === 'paragraph' || node.type === 'heading') node.children = oneLineTexts(node.children, lines);
  else if (node.type === 'emphasis' || node.type === 'strong' || node.type === 'link') {
    node.children = oneLineTexts(node.children, lines);
  }
}

function oneLineTexts(content: readonly PhrasingContent[], lines: readonly string[]): PhrasingContent[] {
  return content.flatMap((node): PhrasingContent[] => {
    if (node.type !== 'text') return [node];
    const value = node.value.normalize('NFC');
    if (!value.includes('\n')) return [value === node.value ? node : { ...node, value }];
    return value.split('\n').map((words, index) => textOfLine(node, words, index, lines));
  });
}

function textOfLine(node: Text, words: string, index: number, lines: readonly string[]): Text {
  const start = node.position?.start;
  if (!start) return { type: 'text', value: index === 0 ? words : ` ${words}` };
  if (index === 0) {
    const end = { line: start.line, column: start.column + words.length };
    return { type: 'text', value: words, position: { start, end } };
  }
  const line = start.line + index;
  const found = (lines[line - 1] ?? '').indexOf(words);
  // The joining space stands for the line’s end, so the words are one column further in the value.
  const at = { line, column: Math.max(found, 0) };
  return {
    type: 'text',
    value: ` ${words}`,
    position: { start: at, end: { line, column: at.column + words.length + 1 } },
  };
}
