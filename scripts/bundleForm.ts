import { createHash } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { hashPath } from './prepareContent.ts';

/** What the bundle is made of, beside the packages of the lock file. */
const parts = [
  'package-lock.json',
  'scripts/bundleForm.ts',
  'src/admin',
  'src/archive',
  'src/vietnamese',
  'src/vocabulary',
];

/** Bundles by the hash of what they are made of: the last one, whichever site asked for it. */
const bundles = '.cache/form';

/** Script and style sheet of the form, in the folder that `bundleForm` gives. */
export const bundleFiles = { script: 'form.js', styles: ['form.css'] };

/**
 * Bundles the form of `/admin/` with everything that it loads while it runs: typefaces, languages, WebAssembly.
 *
 * Apart from Astro, since it takes as long as all pages and never changes with the content.
 *
 * @returns Folder of the bundle; the one of the last time while nothing it is made of has changed.
 */
export async function bundleForm(): Promise<string> {
  const hash = createHash('sha256');
  for (const part of parts) hashPath(part, hash);
  const key = hash.digest('hex').slice(0, 16);
  const folder = join(bundles, key);
  if (existsSync(folder)) return folder;
  const out = `${folder}.${process.pid}`;
  await build({
    configFile: false,
    logLevel: 'warn',
    base: './',
    publicDir: false,
    plugins: [withoutGrammars, withoutOthers],
    build: {
      outDir: out,
      assetsDir: 'tep',
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      // The form is one program; that it is large is known.
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: {
        input: 'src/admin/form.ts',
        checks: { pluginTimings: false },
        output: {
          entryFileNames: bundleFiles.script,
          chunkFileNames: 'tep/[name]-[hash].js',
          assetFileNames: ({ names }) =>
            names.some((name) => name.endsWith('.css')) ? 'form.css' : 'tep/[name]-[hash][extname]',
        },
      },
    },
  });
  // Another build may have been quicker.
  if (existsSync(folder)) rmSync(out, { recursive: true });
  else renameSync(out, folder);
  for (const name of readdirSync(bundles))
    if (/^\w+$/u.test(name) && name !== key) rmSync(join(bundles, name), { recursive: true });
  return folder;
}

/** The form colours program code in 300 languages; the archive has no such field, and need not publish 8 MB of grammars. */
const withoutGrammars: Plugin = {
  name: 'without-grammars',
  enforce: 'pre',
  resolveId: (source) => (/^@shikijs\/(?:langs|themes)\//u.test(source) ? '\0no-grammar' : undefined),
  load: (id) => (id === '\0no-grammar' ? 'export default [];' : undefined),
};

const status = (answer: unknown): string => `data:application/json,${encodeURIComponent(JSON.stringify(answer))}`;

/** What the form asks of others as soon as it opens, and what it gets instead. */
const asked: { pattern: RegExp; instead: string }[] = [
  // Its typefaces, which it has with it: a browser asks for these all the same.
  { pattern: /@font-face \{[^}]*url\(https:[^}]*\}/gu, instead: '' },
  // Whether the Git host is in good order. An editor who signs in will see.
  { pattern: /https:\/\/www\.githubstatus\.com\/api\/[\w/.]+/gu, instead: status({ status: { indicator: 'none' } }) },
  {
    pattern: /https:\/\/status-api\.hostedstatus\.com\/[\w/.]+/gu,
    instead: status({ result: { status_overall: { status_code: 100 } } }),
  },
];

const withoutOthers: Plugin = {
  name: 'without-others',
  transform(code, id) {
    if (!/@sveltia\/cms\/npm\/index\.js$/u.test(id)) return undefined;
    return asked.reduce((text, { pattern, instead }) => {
      // A form of another version asks differently; then this is to be looked at again.
      if (text.search(pattern) === -1) throw new Error(`The form has nothing like ${String(pattern)} any more.`);
      return text.replaceAll(pattern, instead);
    }, code);
  },
};
