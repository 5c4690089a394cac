import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface CountingServer {
  address: string;
  /** Bytes sent since it was last asked, workers’ requests included, some 200 a response for headers. */
  takeSent(): number;
  close(): void;
}

/**
 * Serves a folder as a static host does: `index.html` for folders, text compressed, files that are compressed already as
 * they are.
 */
export async function serveCompressed(folder: string): Promise<CountingServer> {
  const compressed = new Map<string, Buffer>();
  let sent = 0;
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent((request.url ?? '/').replace(/\?.*/u, ''))).replace(
      /\/$/u,
      '/index.html',
    );
    const text = /\.(?:css|html|js|json|svg|txt|xml)$/u.test(path);
    try {
      const read = async () => (path === '/empty.html' ? Buffer.from(emptyPage) : readFile(join(folder, path)));
      const body = compressed.get(path) ?? (text ? gzipSync(await read()) : await read());
      if (text) compressed.set(path, body);
      sent += body.length + 200;
      response
        .writeHead(200, {
          'cache-control': 'public, max-age=3600',
          'content-type': typeOf(path),
          ...(text && { 'content-encoding': 'gzip' }),
        })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    takeSent() {
      const taken = sent;
      sent = 0;
      return taken;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

const emptyPage = '<!doctype html><html lang="vi"><title>.</title>';

const types: Record<string, string> = {
  css: 'text/css',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  woff2: 'font/woff2',
  xml: 'application/xml',
};

function typeOf(path: string): string {
  return types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}
