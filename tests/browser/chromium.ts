import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where a desktop's own Chrome stands when `CHROME_PATH` does not say; only Linux x64 gets its browser from npm. */
const installed = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/**
 * Starts headless Chromium: `CHROME_PATH`, else an installed Chrome, else the one inside `@sparticuz/chromium`.
 *
 * That package unpacks the shared libraries a bare machine lacks only when it believes to run in a Lambda function,
 * and it looks when it is imported; hence the variable and the late import.
 *
 * @param own Arguments of the caller's own, as `--remote-debugging-port=9222`.
 */
export async function launchChromium(own: readonly string[] = []): Promise<Browser> {
  const there = process.env['CHROME_PATH'] ?? installed.find((path) => existsSync(path));
  if (there) return chromium.launch({ executablePath: there, args: [...own] });

  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs24.x';
  const { default: packed } = await import('@sparticuz/chromium');
  return chromium.launch({
    executablePath: await packed.executablePath(),
    // One process for all would end with the first closed context.
    args: [
      ...packed.args.filter((arg) => arg !== '--single-process' && arg !== '--no-zygote'),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...own,
    ],
  });
}
