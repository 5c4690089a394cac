import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';

const folder = `.cache/develop-${process.pid}`;
const content = `${folder}/content`;
const report = `${content}/articles/2022/an-khe-tong-ket-dan-van-kheo.md`;

let server: ChildProcess;
let address = '';
let said = '';

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  cpSync('content', content, { recursive: true });
  // Astro serves no pages where it takes itself to be under test.
  const { VITEST: _vitest, ...env } = process.env;
  server = spawn(process.execPath, ['scripts/dev.ts', '--port', '0'], {
    env: { ...env, CONTENT_FOLDER: content, CACHE_FOLDER: `${folder}/cache`, NODE_ENV: 'development' },
  });
  const listen = (bytes: Buffer): void => void (said += bytes.toString());
  server.stdout?.on('data', listen);
  server.stderr?.on('data', listen);
  await until(() => /http:\/\/localhost:\d+/.test(said));
  address = /http:\/\/localhost:\d+/.exec(said)?.[0] ?? '';
});
afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

const read = async (): Promise<string> => (await fetch(`${address}/bai/2022/an-khe-tong-ket-dan-van-kheo/`)).text();

test('a saved report shows on its page, figures included', async () => {
  expect(await read()).toContain('id="so-359-ho"');
  writeFileSync(report, readFileSync(report, 'utf8').replace('359 hộ nghèo', '361 hộ nghèo'));
  await until(async () => (await read()).includes('id="so-361-ho"'));
  expect(await read()).toContain('<data value="361">361 hộ</data>');
});

test('a mistake is named where it stands, and the page stays', async () => {
  writeFileSync(report, readFileSync(report, 'utf8').replace('programme:', 'progamme:'));
  await until(() => said.includes('[unknown-field]'));
  expect(said).toMatch(/an-khe-tong-ket-dan-van-kheo\.md:\d+:1 {2}Chặn dựng \[unknown-field\]/);
  expect(await read()).toContain('id="so-361-ho"');
});

/** Waits for something, looking ten times a second; the test's own time limit ends it. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 100));
}
