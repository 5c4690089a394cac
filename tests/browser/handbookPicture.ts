import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { imageSize } from 'image-size';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect } from 'vitest';
import { pictureFile } from '../../src/site/handbookPictures.ts';

/**
 * Takes a picture for the editors' handbook, of what the page shows in its window.
 *
 * Run with `PICTURES=1` (`npm run pictures`) it becomes the handbook's; else the handbook's must be one of this size,
 * so that a step without its picture, or a picture of another window, does not pass.
 */
export async function takePicture(page: Page, name: string): Promise<void> {
  const shot = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  const file = pictureFile(name);
  if (process.env['PICTURES'] === '1') {
    mkdirSync('public/huong-dan', { recursive: true });
    writeFileSync(file, await sharp(shot).webp({ quality: 60, effort: 6 }).toBuffer());
  }
  expect(existsSync(file), `${file} is missing: npm run pictures`).toBe(true);
  const { width, height } = imageSize(readFileSync(file));
  expect({ width, height }).toEqual(page.viewportSize());
}
