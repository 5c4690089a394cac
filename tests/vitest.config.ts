/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** Tests of the built site: its files, and its pages in Chromium. */
const ofSite = ['tests/built/**/*.test.ts', 'tests/browser/**/*.test.ts'];

export default getViteConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Vitest leaves one core to itself, which on two cores is half the machine.
    maxWorkers: 2,
    globalSetup: 'tests/browser/unpackOnce.ts',
    projects: [
      // Pure functions for the most part: what one file loads, the next need not load again.
      { extends: true, test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ofSite, isolate: false } },
      { extends: true, test: { name: 'site', include: ofSite, globalSetup: 'tests/built/buildOnce.ts' } },
    ],
  },
});
