import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { expect, inject, test } from 'vitest';

const folder = inject('siteFolder');

/** Runs the server until it has said something, and stops it. */
async function serve(
  args: string[],
  env: Record<string, string> = {},
): Promise<{ said: string; status: number | null; body: string }> {
  const server = spawn(process.execPath, ['scripts/serve.ts', folder, ...args], { env: { ...process.env, ...env } });
  let said = '';
  const ended = new Promise<number | null>((resolve) => server.once('close', resolve));
  await new Promise<void>((resolve) => {
    for (const stream of [server.stdout, server.stderr]) {
      stream.on('data', (bytes: Buffer) => {
        said += bytes.toString();
        resolve();
      });
    }
  });
  const address = /http:\S+/.exec(said)?.[0];
  const body = address === undefined ? '' : await (await fetch(address)).text();
  if (address !== undefined) server.kill();
  return { said, status: await ended, body };
}

test('says where the site is, and serves it there', async () => {
  const { said, body } = await serve(['--port', '0']);
  expect(said).toMatch(/^Sổ lưu Gia Lai đang mở ở http:\/\/127\.0\.0\.1:\d+\/\n/);
  expect(body).toContain('<title>Sổ lưu Gia Lai</title>');
});

test('takes the port from PORT', async () => {
  expect((await serve([], { PORT: '0' })).body).toContain('<title>Sổ lưu Gia Lai</title>');
});

test('says that a port is taken, and what to do', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const { said, status } = await serve(['--port', String(port)]);
  expect(status).toBe(1);
  expect(said).toBe(`Cổng ${port} đang có chương trình khác dùng. Chọn cổng khác: npm start -- --port ${port + 1}\n`);
  other.close();
});

test.each(['abc', '70000', '-1'])('refuses “%s” as a port', async (port) => {
  const { said, status } = await serve([`--port=${port}`]);
  expect(status).toBe(1);
  expect(said).toContain(`Cổng “${port}” không hợp lệ.`);
});

test('an address that leads nowhere has the archive’s own page and status 404', async () => {
  const response = await fetch(`${inject('siteAddress')}khong-co/`);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('Không có trang này');
});
