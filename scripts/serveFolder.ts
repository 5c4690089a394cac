import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';

export interface ServeOptions {
  /** 0 takes any free port. */
  port: number;
  host: string;
  /** Sub-path that the site was built for, with slashes at both ends. */
  base: string;
}

/**
 * Serves a folder of static files as a static host does: `index.html` for folders, `404.html` with status 404.
 *
 * @returns The server and the address of its first page.
 * @throws The listen error, `EADDRINUSE` when the port is taken.
 */
export async function serveFolder(
  folder: string,
  { port, host, base }: ServeOptions,
): Promise<{ server: Server; address: string }> {
  const missing = readFileSync(join(folder, '404.html'));
  const files = sirv(folder, {
    dev: true,
    onNoMatch: (_, response) => response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(missing),
  });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (!path.startsWith(base)) {
      response.writeHead(path === '/' ? 302 : 404, { location: base }).end();
      return;
    }
    request.url = path.slice(base.length - 1);
    files(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const bound = server.address() as AddressInfo;
  return { server, address: `http://${host}:${bound.port}${base}` };
}
