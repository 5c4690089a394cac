import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built site, and where it is served. */
    siteFolder: string;
    siteAddress: string;
  }
}

/** Of this run alone: two runs at a time must not build into each other. */
const folder = `.cache/test-${process.pid}`;

/** Builds the site from the real content into a folder of its own, from nothing, and serves it to the tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  process.env['CACHE_FOLDER'] = `${folder}/cache`;
  // Late imports: the store reads the variable when it is loaded.
  const { prepareContent } = await import('../../scripts/prepareContent.ts');
  const { buildSite } = await import('../../scripts/buildSite.ts');
  const { serveFolder } = await import('../../scripts/serveFolder.ts');

  const { problems } = prepareContent('content');
  if (problems.length > 0) throw new Error(`The content has ${problems.length} problems: run npm run check.`);
  await buildSite(`${folder}/dist`);
  const { server, address } = await serveFolder(`${folder}/dist`, { port: 0, host: '127.0.0.1', base: '/' });
  project.provide('siteFolder', `${folder}/dist`);
  project.provide('siteAddress', address);
  return async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    rmSync(folder, { recursive: true, force: true });
  };
}
