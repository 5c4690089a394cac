import type { Page } from 'playwright-core';

/** Opens the search page for a query, or for a whole query string, and waits until its results stand there. */
export async function openResults(page: Page, site: string, query: string): Promise<void> {
  await page.goto(`${site}tim/${query.startsWith('?') ? query : `?q=${encodeURIComponent(query)}`}`);
  await settle(page);
}

/** Waits until the results of the address stand there. */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const results = document.querySelector('#ket-qua');
    return results?.firstElementChild && !results.hasAttribute('aria-busy');
  });
}

/** Types a query on the search page and waits for its results; the page is opened only once. */
export async function search(page: Page, site: string, query: string): Promise<void> {
  if (!page.url().startsWith(`${site}tim/`)) await page.goto(`${site}tim/`);
  await page.locator('#q').fill(query);
  await page.locator('#q').press('Enter');
  await page.waitForFunction((typed) => new URLSearchParams(location.search).get('q') === typed, query);
  await settle(page);
}
