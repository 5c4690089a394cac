import type { PhrasingContent } from 'mdast';
import { wordsOf } from '../archive/reportText.ts';
import { repairOf } from './repairEncoding.ts';
import type { Repair, SourceBlock } from './sourceReport.ts';

/** Repairs the letters of blocks; their form stays. */
export function repairBlocks(blocks: readonly SourceBlock[]): {
  blocks: SourceBlock[];
  repairs: Repair[];
  read: (words: string) => string;
} {
  const { read, repairs } = repairOf(blocks.map(({ content }) => wordsOf(content)).join('\n'));
  return { blocks: blocks.map((block) => ({ ...block, content: rewrite(block.content, read) })), repairs, read };
}

function rewrite(content: readonly PhrasingContent[], read: (words: string) => string): PhrasingContent[] {
  return content.map((node) => {
    if (node.type === 'text') return { ...node, value: read(node.value).replaceAll(/[^\P{Cc}\t]|\p{Cs}/gu, '') };
    if (node.type === 'emphasis' || node.type === 'strong' || node.type === 'link') {
      return { ...node, children: rewrite(node.children, read) };
    }
    return node;
  });
}
