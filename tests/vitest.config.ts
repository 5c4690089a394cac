import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/browser/globalSetup.ts',
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
