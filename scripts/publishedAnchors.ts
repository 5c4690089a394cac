import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareAnchors, type LostAnchor, type PublishedAnchor } from '../src/dataset/compareAnchors.ts';

/**
 * Addresses of figures that a new build would break, found by reading the pages themselves: those published, and those
 * about to replace them.
 *
 * @param paths Pages that change or go: `/bai/2022/an-khe-tong-ket-dan-van-kheo/`; others than reports hold no anchors.
 * @param published Folder of the published site.
 * @param fresh Folder of the new pages; a page that is not there is gone.
 */
export function lostAnchors(paths: readonly string[], published: string, fresh: string): LostAnchor[] {
  return paths
    .filter((path) => path.startsWith('/bai/'))
    .flatMap((path) => compareAnchors(anchorsOf(published, path), anchorsOf(fresh, path)));
}

/** One line an address, for the person who builds. */
export function formatLostAnchor({ article, anchor, words, kind, now, candidates }: LostAnchor): string {
  const address = `/bai/${article}/#${anchor}`;
  if (kind === 'article-dropped') return `${address} (“${words}”): bài không còn trong kho.`;
  if (kind === 'changed') return `${address} trước trỏ tới “${words}”, nay trỏ tới “${now ?? ''}”.`;
  const elsewhere = candidates.length > 0 ? `; chữ ấy nay ở #${candidates.join(', #')}` : '';
  return `${address} (“${words}”) không còn${elsewhere}.`;
}

function anchorsOf(folder: string, path: string): PublishedAnchor[] {
  const file = join(folder, path, 'index.html');
  if (!existsSync(file)) return [];
  const article = path.slice('/bai/'.length, -1);
  return [...readFileSync(file, 'utf8').matchAll(figure)].map(([, anchor = '', words = '']) => ({
    article,
    anchor,
    words,
  }));
}

/** A figure in the text as `src/site/marks.ts` writes it: the anchor, perhaps a hedge, then the printed words. */
const figure = /<a (?=[^>]*class="fig)[^>]*\bid="([^"]+)"[^>]*>[^<]*<data [^>]*>([^<]*)<\/data>/g;
