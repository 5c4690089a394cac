import { iri } from '../linkedData/nodes.ts';

/** Everybody may read everything. */
export function toRobots(): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${iri('/sitemap.xml')}\n`;
}
