/** Makes the pictures of the editors' handbook again: the browser tests that walk through its tasks take them. */
import { spawnSync } from 'node:child_process';

const tests = ['tests/browser/form', 'tests/browser/handbook', 'tests/preview'];
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', ...tests],
  { env: { ...process.env, PICTURES: '1' }, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
