import type { Page } from 'playwright-core';

/** Roles that say nothing of their own: what is inside them is read. */
const silent = new Set(['none', 'generic', 'InlineTextBox', 'RootWebArea', 'LayoutTable', 'Section', 'paragraph']);

/**
 * What Chromium tells a screen reader of a page, in the order in which it is read: `heading: Số liệu`, `link: 359 hộ`,
 * `StaticText: nghèo`. The text of what has a name of its own is in that name.
 */
export async function spoken(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const read = (id: string, inside: string): void => {
    const node = byId.get(id);
    if (!node) return;
    const role = String(node.role?.value ?? '');
    const name = String(node.name?.value ?? '')
      .replaceAll(/\s+/g, ' ')
      .trim();
    const heard =
      !node.ignored && !silent.has(role) && !(role === 'StaticText' && (name === '' || inside.includes(name)));
    if (heard) lines.push(`${role}: ${name}`);
    for (const child of node.childIds ?? []) read(child, heard ? name : inside);
  };
  read(nodes[0]?.nodeId ?? '', '');
  return lines;
}
