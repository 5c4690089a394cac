import { href } from '../address.ts';
import { iri } from '../linkedData/nodes.ts';

/**
 * Everybody may read everything; the editors' form is nothing to read.
 *
 * @param form Whether the site has the form at all.
 */
export function toRobots(form: boolean): string {
  const closed = form ? `Disallow: ${href('/admin/')}\n` : '';
  return `User-agent: *\nAllow: /\n${closed}\nSitemap: ${iri('/sitemap.xml')}\n`;
}
