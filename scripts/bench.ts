/** Measures speed and size beside other tools: `npm run bench`, or one part: `npm run bench -- figures`. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const parts = ['figures', 'search', 'site', 'pages'];
const [wanted, ...options] = process.argv.slice(2);

if (wanted !== undefined && !parts.includes(wanted)) {
  console.error(`There is no part “${wanted}”; choose one of ${parts.join(', ')}.`);
  process.exit(1);
}
for (const part of wanted === undefined ? parts : [wanted]) {
  const script = `scripts/bench/${part}.ts`;
  if (!existsSync(script)) continue;
  console.log(`\n## ${part}\n`);
  const { status } = spawnSync(process.execPath, [script, ...options], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
