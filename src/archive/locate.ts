import type { Nodes } from 'mdast';
import type { Article } from './article.ts';
import type { Position } from './position.ts';
import { bodyBlocks } from './reportText.ts';

/**
 * Where an offset of an article’s text stands in its file, for messages of the later stages.
 *
 * The headline and captions stand in the front matter; they give the place where they begin.
 */
export function locate(article: Pick<Article, 'tree' | 'blocks' | 'aboveBody'>, offset: number): Position {
  const nodes = bodyBlocks(article.tree).values();
  const above = article.aboveBody.values();
  for (const { kind, start, end } of article.blocks) {
    const outside = kind === 'title' || kind === 'caption' ? above.next().value : undefined;
    const node = outside ? undefined : nodes.next().value?.node;
    if (offset > end) continue;
    if (outside) return outside;
    return node ? (within(node, { left: Math.max(offset - start, 0) }) ?? startOf(node)) : { line: 1, column: 1 };
  }
  return { line: 1, column: 1 };
}

/** Walks the text nodes until `left` code units are used up. Columns are those of text without backslashes. */
function within(node: Nodes, walk: { left: number }): Position | undefined {
  if (node.type === 'text') {
    if (walk.left < node.value.length) {
      const { line, column } = startOf(node);
      return { line, column: Math.max(column + walk.left, 1) };
    }
    walk.left -= node.value.length;
  } else if (node.type === 'break') {
    walk.left -= 1;
  } else if ('children' in node) {
    for (const child of node.children) {
      const found = within(child, walk);
      if (found) return found;
    }
  }
  return undefined;
}

function startOf(node: Nodes): Position {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line, column };
}
