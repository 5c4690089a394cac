import { findChromium } from './chromium.ts';

/** Unpacks the browser before any test: a worker that found it half unpacked by another could not start it. */
export default async function setup(): Promise<void> {
  await findChromium();
}
