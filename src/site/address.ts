import { base } from './config.ts';

/**
 * An address of the site as pages print it: a root-relative path gets the sub-path the site is published under.
 * Anchors of the same page and addresses of other sites stay as they are.
 *
 * @param path `/bai/2022/an-khe/#so-359-ho`, `#bang`, `https://…`.
 */
export function href(path: string): string {
  return path.startsWith('/') ? `${base}${path.slice(1)}` : path;
}
