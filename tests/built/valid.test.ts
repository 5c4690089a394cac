import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { z } from 'zod';

const site = resolve(inject('siteFolder'));
const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .toSorted();

/** What the Nu checker prints about the files it was given. */
const nuReport = z.object({
  messages: z.array(
    z.object({
      type: z.string(),
      url: z.string(),
      message: z.string(),
      lastLine: z.number().optional(),
      extract: z.string().optional(),
    }),
  ),
});

const java = spawnSync('java', ['-version']).status === 0;

/** The checker that the W3C runs; it needs Java, hence the second one below. */
function checkWithNu(folder: string): string[] {
  const checker = resolve('node_modules/vnu-jar/build/dist/vnu.jar');
  const options = ['--errors-only', '--skip-non-html', '--format', 'json', '--stdout'];
  const { stdout } = spawnSync('java', ['-jar', checker, ...options, folder], {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  return nuReport
    .parse(JSON.parse(stdout))
    .messages.map(
      ({ url, lastLine, message, extract = '' }) =>
        `${url.replace(pathToFileURL(folder).href, '')}:${lastLine ?? 1} ${message} ${extract}`,
    );
}

async function checkWithHtmlValidate(file: string, html: string): Promise<string[]> {
  const checker = new HtmlValidate(new StaticConfigLoader({ root: true, extends: ['html-validate:standard'] }));
  const { results } = await checker.validateString(html, file);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, message, selector }) => `/${file}:${line} ${message} ${selector ?? ''}`),
  );
}

test.skipIf(!java)(
  'the Nu checker finds no error in any page',
  () => {
    expect(checkWithNu(site)).toEqual([]);
  },
  120_000,
);

test.each(pages)('html-validate finds no error in %s', async (file) => {
  expect(await checkWithHtmlValidate(file, readFileSync(join(site, file), 'utf8'))).toEqual([]);
});

describe('a wrong page does not pass', () => {
  const wrong = '<!doctype html>\n<html lang="vi"><title>Sai</title>\n<p><ul></b></ul></html>';

  test.skipIf(!java)('the Nu checker', () => {
    const folder = mkdtempSync(join(tmpdir(), 'valid-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'sai.html'), wrong);
    expect(checkWithNu(folder)[0]).toMatch('/sai.html:3 Stray end tag “b”.');
  });

  test('html-validate', async () => {
    expect(await checkWithHtmlValidate('sai.html', wrong)).toContain("/sai.html:3 Stray end tag '</b>' ");
  });
});
