import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { wordsOf } from '../archive/reportText.ts';
import { newspapersByHost } from '../vocabulary/newspapers.ts';
import { htmlBlocks } from './htmlBlocks.ts';
import { repairBlocks } from './repairBlocks.ts';
import { decodeText } from './repairEncoding.ts';
import type { SourceReport } from './sourceReport.ts';

/**
 * Reads a saved page of a newspaper: the main text as Firefox's reader view finds it, and what the page says of its
 * headline, day, author and address.
 */
export function readWebPage(bytes: Uint8Array): SourceReport {
  const { text, repairs: ofBytes } = decodeText(bytes);
  const { document } = parseHTML(/<html[\s>]/iu.test(text) ? text : `<html><body>${text}</body></html>`);
  const about = readAbout(document, text);
  const heading = document.querySelector('h1')?.textContent;
  const article = new Readability(document, { charThreshold: 200 }).parse();
  const { blocks, remarks } = htmlBlocks(article?.content ?? '');
  const repaired = repairBlocks(blocks);

  const title = clean(heading ?? about['og:title'] ?? article?.title);
  const author = clean(about['author'] ?? article?.byline);
  const date = dayIn(about['article:published_time'] ?? about['datePublished'] ?? article?.publishedTime);
  const url = about['url'];
  const newspaper = newspaperOf(url) ?? clean(about['og:site_name'] ?? article?.siteName);
  const first = repaired.blocks[0];
  return {
    ...(title !== undefined && { title: repaired.read(title) }),
    ...(date !== undefined && { date }),
    ...(author !== undefined && { author: repaired.read(author) }),
    ...(newspaper !== undefined && { newspaper: repaired.read(newspaper) }),
    ...(url !== undefined && { url }),
    blocks:
      first?.kind === 'heading' && clean(wordsOf(first.content)) === title ? repaired.blocks.slice(1) : repaired.blocks,
    repairs: [...ofBytes, ...repaired.repairs],
    remarks: article?.content ? remarks : ['Không tìm thấy phần chữ chính của trang.', ...remarks],
  };
}

/** Metadata of a page by name; `url` is where it was published. */
function readAbout(document: Document, html: string): Record<string, string> {
  const about: Record<string, string> = {};
  for (const meta of document.querySelectorAll('meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const content = meta.getAttribute('content');
    if (name !== null && content !== null && content.trim() !== '') about[name] ??= content;
  }
  const [, published] = /"datePublished"\s*:\s*"([^"]+)"/u.exec(html) ?? [];
  if (published !== undefined) about['datePublished'] ??= published;
  const [, saved] = /<!--\s*saved from url=\(\d+\)(\S+)/u.exec(html) ?? [];
  const link = document.querySelector('link[rel=canonical]')?.getAttribute('href');
  const url = [link, about['og:url'], saved].find(
    (each) => each !== undefined && each !== null && /^https?:\/\//iu.test(each),
  );
  if (url) about['url'] = url;
  return about;
}

function newspaperOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  return newspapersByHost[new URL(url).hostname.replace(/^(?:www|m)\./u, '')];
}

/** The calendar day in Vietnam of a moment, or the day itself: `2018-03-13`. */
function dayIn(moment: string | null | undefined): string | undefined {
  if (!moment) return undefined;
  const [day] = /^\d{4}-\d{2}-\d{2}/u.exec(moment.trim()) ?? [];
  const universal = /(?:Z|[+-]00:?00)$/u.test(moment.trim());
  const time = Date.parse(moment);
  if (!universal || Number.isNaN(time)) return day;
  return new Date(time + 7 * 3_600_000).toISOString().slice(0, 10);
}

function clean(words: string | null | undefined): string | undefined {
  const text = words?.replaceAll(/\s+/gu, ' ').trim().normalize('NFC');
  return text === '' ? undefined : text;
}
