import AxeBuilder from 'axe-core';
import type { Page } from 'playwright-core';

/** Widths and colour schemes that every walk is made in. */
export const readers = [
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 390, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const;

/** What axe-core finds on a page: rule and element, nothing when the page is accessible. */
export async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(AxeBuilder.source);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, {
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations'],
      // Nothing is fetched again: the pages' own style sheets are there.
      preload: false,
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}

declare global {
  interface Window {
    axe: typeof AxeBuilder;
  }
}
