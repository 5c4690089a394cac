import type { Element } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import type { Root } from 'mdast';
import { unified } from 'unified';
import { markdownBlocks, type MarkdownBlocks } from './markdownBlocks.ts';

/** The blocks of a piece of HTML; captions of pictures are marked as such. */
export function htmlBlocks(html: string): MarkdownBlocks {
  const processor = unified()
    .use(rehypeParse, { fragment: true })
    .use(rehypeRemark, {
      handlers: {
        figcaption: (state, node: Element) => {
          const children = state.toFlow(state.all(node));
          return children.map((child) => (child.type === 'paragraph' ? { ...child, data: { caption: true } } : child));
        },
      },
    });
  const tree: Root = processor.runSync(processor.parse(html));
  return markdownBlocks(tree);
}
