import type { Image, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { wordsOf } from '../archive/reportText.ts';
import type { SourceBlock } from './sourceReport.ts';

/** What became of a file's Markdown nodes. */
export interface MarkdownBlocks {
  blocks: SourceBlock[];
  remarks: string[];
}

/**
 * The blocks of a tree in order. Words all stay; what the archive has no form for becomes paragraphs: each row of a
 * table, each item of a numbered list with its number.
 */
export function markdownBlocks(tree: Root): MarkdownBlocks {
  const found: MarkdownBlocks = { blocks: [], remarks: [] };
  for (const node of tree.children) add(node, 'paragraph', found);
  return found;
}

function add(node: RootContent, kind: 'paragraph' | 'quote' | 'item', found: MarkdownBlocks): void {
  switch (node.type) {
    case 'paragraph': {
      const caption = node.data !== undefined && 'caption' in node.data;
      addInline(node.children, { kind, ...(caption && { caption: true }) }, found);
      break;
    }
    case 'heading':
      addInline(node.children, { kind: 'heading', depth: node.depth }, found);
      break;
    case 'blockquote':
      for (const child of node.children) add(child, 'quote', found);
      break;
    case 'list':
      for (const [index, item] of node.children.entries()) {
        const number = node.ordered ? `${(node.start ?? 1) + index}. ` : '';
        const at = found.blocks.length;
        for (const child of item.children) add(child, node.ordered ? 'paragraph' : 'item', found);
        const first = found.blocks[at];
        if (number && first) first.content.unshift({ type: 'text', value: number });
      }
      break;
    case 'table':
      for (const row of node.children) {
        const cells = row.children.flatMap((cell, index): PhrasingContent[] =>
          index === 0 ? cell.children : [{ type: 'text', value: ' | ' }, ...cell.children],
        );
        addInline(cells, { kind }, found);
      }
      found.remarks.push('Bảng trong bài thành đoạn văn, mỗi dòng một đoạn, các ô cách nhau bằng dấu |.');
      break;
    case 'code':
    case 'html':
      for (const line of node.value.split('\n')) addInline([{ type: 'text', value: line }], { kind }, found);
      break;
    case 'thematicBreak':
    case 'yaml':
      break;
    default:
      if ('children' in node) addInline(phrasingOf(node.children), { kind }, found);
      else if ('value' in node) addInline([{ type: 'text', value: node.value }], { kind }, found);
  }
}

function addInline(
  content: readonly PhrasingContent[],
  form: Omit<SourceBlock, 'content'>,
  found: MarkdownBlocks,
): void {
  const images = imagesIn(content);
  const words = tidy(phrasingOf(content));
  const before = found.blocks.at(-1);
  if (wordsOf(words).trim() !== '') found.blocks.push({ ...form, content: words, ...imageMark(before, images.length) });
  else if (images.length > 0) found.blocks.push({ kind: 'paragraph', content: [], afterImage: true });
}

/** A paragraph of nothing but a picture is kept for the block after it to know. */
function imageMark(before: SourceBlock | undefined, images: number): Pick<SourceBlock, 'afterImage'> {
  const after = images > 0 || (before?.content.length === 0 && before.afterImage === true);
  return after ? { afterImage: true } : {};
}

function imagesIn(content: readonly PhrasingContent[]): Image[] {
  return content.flatMap((node) =>
    node.type === 'image' ? [node] : 'children' in node ? imagesIn(node.children) : [],
  );
}

/** Words, breaks, emphasis and links to pages; everything else is opened up. */
function phrasingOf(nodes: readonly Nodes[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    switch (node.type) {
      case 'text':
        return [{ type: 'text', value: node.value.replaceAll(/\s*\n\s*/gu, ' ') }];
      case 'break':
        return [{ type: 'break' }];
      case 'emphasis':
      case 'strong':
        return [{ type: node.type, children: phrasingOf(node.children) }];
      case 'link':
        return /^https?:\/\//iu.test(node.url)
          ? [{ type: 'link', url: node.url, children: phrasingOf(node.children) }]
          : phrasingOf(node.children);
      case 'inlineCode':
      case 'html':
        return [{ type: 'text', value: node.value }];
      case 'footnoteReference':
        return [{ type: 'text', value: `[${node.identifier}]` }];
      default:
        return 'children' in node ? phrasingOf(node.children) : [];
    }
  });
}

/** Joins neighbouring texts, moves white space out of emphasis, and drops emphasis of nothing. */
function tidy(content: readonly PhrasingContent[]): PhrasingContent[] {
  const loose = content.flatMap((node): PhrasingContent[] => {
    if (node.type !== 'emphasis' && node.type !== 'strong' && node.type !== 'link') return [node];
    const children = tidy(node.children);
    const words = wordsOf(children);
    if (words.trim() === '') return words === '' ? [] : [{ type: 'text', value: words }];
    const [lead = ''] = /^\s*/u.exec(words) ?? [];
    const [trail = ''] = /\s*$/u.exec(words) ?? [];
    return [
      ...(lead ? [{ type: 'text' as const, value: lead }] : []),
      { ...node, children: trimContent(children) },
      ...(trail ? [{ type: 'text' as const, value: trail }] : []),
    ];
  });
  const joined: PhrasingContent[] = [];
  for (const node of loose) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { ...last, value: last.value + node.value };
    else if (node.type === last?.type && (node.type === 'strong' || node.type === 'emphasis') && 'children' in last) {
      joined[joined.length - 1] = { type: node.type, children: tidy([...phrasingOf(last.children), ...node.children]) };
    } else joined.push(node);
  }
  return joined;
}

/** The content without white space and breaks at its ends. */
export function trimContent(content: readonly PhrasingContent[]): PhrasingContent[] {
  const trimmed = [...content];
  for (let first = trimmed[0]; first; first = trimmed[0]) {
    if (first.type === 'text' && first.value.trimStart() !== '') {
      trimmed[0] = { ...first, value: first.value.trimStart() };
      break;
    }
    if (first.type !== 'text' && first.type !== 'break') break;
    trimmed.shift();
  }
  for (let last = trimmed.at(-1); last; last = trimmed.at(-1)) {
    if (last.type === 'text' && last.value.trimEnd() !== '') {
      trimmed[trimmed.length - 1] = { ...last, value: last.value.trimEnd() };
      break;
    }
    if (last.type !== 'text' && last.type !== 'break') break;
    trimmed.pop();
  }
  return trimmed;
}
