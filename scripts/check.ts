/**
 * Checks the content, or the files it is given. `--json` and `--github` print for programs. Exits 1 when something
 * found would stop a build, or a file is not there.
 */
import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../src/check/checkContent.ts';
import { countByLevel, formatAsJson, formatForGithub, formatForTerminal, summarise } from '../src/check/reporters.ts';

const { values, positionals } = readArguments();
const named = positionals.map((file) => relative('.', file).replaceAll('\\', '/'));
const missing = (named.length > 0 ? named : ['content']).filter((file) => !existsSync(file));
const { articles, problems } = checkContent('content', named);

if (values.json) console.log(formatAsJson(articles, problems));
else if (values.github) for (const problem of problems) console.log(formatForGithub(problem));
else for (const problem of problems) console.error(`${formatForTerminal(problem)}\n`);

for (const file of missing)
  console.error(`Không thấy ${file}. Chạy lệnh ở thư mục gốc của kho và xem lại đường dẫn.\n`);
if (!values.json) console.log(summarise(articles, problems));

process.exitCode = countByLevel(problems).error + missing.length === 0 ? 0 : 1;

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' }, github: { type: 'boolean' } } });
  } catch {
    console.error('Cách dùng: npm run check [-- TỆP…] [--json | --github]');
    process.exit(2);
  }
}
