/** What is read beside the text and not in it: its words would part a sentence. */
const besideText = '.sn, aside, nav, .vh, script, template';

/**
 * Marks the words that a result of the search led to, wherever they stand in a page, and goes to the first place.
 * Nothing of the page is changed: browsers paint a highlight over its own text.
 *
 * @param words As the report prints them.
 * @param page The part of the page that holds the text.
 */
export function markFound(words: string, page: Element): void {
  const { text, positionOf } = readText(page);
  const ranges: Range[] = [];
  for (let at = text.indexOf(words); words !== '' && at !== -1; at = text.indexOf(words, at + words.length)) {
    const [start, end] = [positionOf(at), positionOf(at + words.length - 1)];
    const range = document.createRange();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset + 1);
    ranges.push(range);
  }
  if ('highlights' in CSS) CSS.highlights.set('tim', new Highlight(...ranges));
  ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

/** The text of a page in one string, and the node that each character of it stands in. */
function readText(page: Element) {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text; start: number }[] = [];
  let text = '';
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!(node instanceof Text) || node.parentElement?.closest(besideText)) continue;
    nodes.push({ node, start: text.length });
    // The same length as printed: line breaks of the source are spaces to a reader.
    text += node.data.replaceAll(/\s/gu, ' ');
  }
  return {
    text,
    positionOf(at: number): { node: Node; offset: number } {
      const found = nodes.findLast(({ start }) => start <= at);
      return found ? { node: found.node, offset: at - found.start } : { node: page, offset: 0 };
    },
  };
}
