import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, inject, onTestFinished, test, vi } from 'vitest';
import { formFolder, writeForm } from '../../scripts/writeForm.ts';
import { toRobots } from '../../src/site/feeds/robots.ts';

const site = inject('siteFolder');

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the form on the site', () => {
  test('has a policy of its own that allows nobody else', () => {
    const page = readFileSync(join(site, formFolder, 'index.html'), 'utf8');
    expect(page).toContain('http-equiv="content-security-policy"');
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).not.toMatch(/https?:/);
  });

  test('is in no sitemap and no search index, and robots are kept out', () => {
    for (const name of readdirSync(site).filter((each) => /^(?:sitemap.*|feed)\.xml$|^llms\.txt$/.test(each))) {
      expect(readFileSync(join(site, name), 'utf8'), name).not.toContain('/admin/');
    }
    expect(readFileSync(join(site, 'robots.txt'), 'utf8')).toContain('Disallow: /admin/\n');
  });

  test('edits no repository of play', () => {
    expect(readFileSync(join(site, formFolder, 'config.json'), 'utf8')).not.toContain('test-repo');
  });
});

test('ADMIN=0 leaves the form out, and takes it out of a site that had it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'form-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  vi.stubEnv('ADMIN', '');
  await writeForm(undefined, folder);
  expect(existsSync(join(folder, formFolder, 'form.js'))).toBe(true);
  vi.stubEnv('ADMIN', '0');
  await writeForm(undefined, folder);
  expect(existsSync(join(folder, formFolder))).toBe(false);
  expect(toRobots(false)).not.toContain('admin');
});
