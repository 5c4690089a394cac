import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** An XML document as a file holds it. */
export function xmlFile(root: Element): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(root, { closeEmptyElements: true })}\n`;
}
