import { existsSync } from 'node:fs';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

/** Where a desktop's own Chrome stands when `CHROME_PATH` does not say; only Linux x64 gets its browser from npm. */
const installed = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** Arguments of the packed browser that its tests do without: one process for all ends with the first closed context. */
const unwanted = new Set(['--single-process', '--no-zygote', '--in-process-gpu']);

/**
 * Finds headless Chromium: `CHROME_PATH`, else an installed Chrome, else the one inside `@sparticuz/chromium`.
 *
 * That package unpacks the shared libraries a bare machine lacks only when it believes to run in a Lambda function,
 * and it looks when it is imported; hence the variable and the late import.
 *
 * @returns Its path, and the arguments it needs; what is inside the package is unpacked by then.
 */
export async function findChromium(): Promise<Required<Pick<LaunchOptions, 'executablePath' | 'args'>>> {
  const there = process.env['CHROME_PATH'] ?? installed.find((path) => existsSync(path));
  if (there) return { executablePath: there, args: [] };

  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs24.x';
  const { default: packed } = await import('@sparticuz/chromium');
  // No page draws in 3D, and a software renderer that fails to start takes the browser with it.
  packed.setGraphicsMode = false;
  return {
    executablePath: await packed.executablePath(),
    args: [
      ...packed.args.filter((arg) => !unwanted.has(arg)),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}

/**
 * Starts headless Chromium, a second time if it ends before it answers: seldom, but on a busy machine it does, and
 * that says nothing of a page.
 *
 * @param own Arguments of the caller's own, as `--remote-debugging-port=9222`.
 * @throws When it does not start the second time either.
 */
export async function launchChromium(own: readonly string[] = []): Promise<Browser> {
  const { executablePath, args } = await findChromium();
  const launch = (): Promise<Browser> => chromium.launch({ executablePath, args: [...args, ...own] });
  return launch().catch(launch);
}
