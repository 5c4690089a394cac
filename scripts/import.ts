/**
 * Makes entries of reports in files: text, Word, saved web pages, Markdown. Asks for what it cannot find when somebody
 * is at the terminal; otherwise says what is missing and leaves a draft. Exits 1 when a file did not become an entry.
 */
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { progress } from '@clack/prompts';
import { formatForTerminal } from '../src/check/reporters.ts';
import { readRegisters } from '../src/archive/readRegisters.ts';
import { importPage } from '../src/import/importPage.ts';
import { formatOutcome, summarise, type Outcome } from '../src/import/outcome.ts';
import { indexPrints } from '../src/import/duplicates.ts';
import { readPrints } from '../src/import/readPrints.ts';
import { endings } from '../src/import/readSource.ts';
import { importFile } from './importFile.ts';
import { isAttended, Left } from './prompts.ts';

const usage = `Cách dùng: npm run nhap -- TỆP… hoặc THƯ MỤC…
Đọc được: ${endings.join(', ')}
  --khong-hoi       không hỏi gì; thiếu gì thì ghi ra và để bài ở bản nháp
  --ban-nhap        nhập xong để tất cả ở bản nháp
  --bao-cao=TỆP     nơi ghi bản kê khi nhập cả thư mục (mặc định bao-cao-nhap.html)`;

const { values, positionals } = readArguments();
const { registers, problems } = readRegisters('content');
for (const problem of problems) console.error(`${formatForTerminal(problem)}\n`);

const folders = positionals.filter((path) => existsSync(path) && statSync(path).isDirectory());
const files = positionals.flatMap((path) => (folders.includes(path) ? filesIn(path) : [path]));
const prints = indexPrints(readPrints('content'));
const attended = isAttended() && !values['khong-hoi'];
const bar = folders.length > 0 && !attended && process.stdout.isTTY ? progress({ max: files.length }) : undefined;
bar?.start('Đang nhập');

const outcomes: Outcome[] = [];
try {
  for (const [index, file] of files.entries()) {
    const outcome = await importFile(file, { registers, prints, attended, draft: values['ban-nhap'] === true });
    outcomes.push(outcome);
    if (bar) bar.advance(1, `${index + 1}/${files.length} ${file}`);
    else if (folders.length > 0) console.log(`${barOf(index + 1, files.length)}\n${formatOutcome(outcome)}\n`);
    else console.log(`${formatOutcome(outcome)}\n`);
  }
} catch (error) {
  if (!(error instanceof Left)) throw error;
  console.log('Đã dừng. Những bài nhập trước đó vẫn còn.\n');
  process.exitCode = 1;
}
bar?.stop('Đã nhập xong');
// The bar left no room for what needs a hand.
if (bar) for (const outcome of outcomes) if (outcome.kind !== 'taken') console.log(`${formatOutcome(outcome)}\n`);

console.log(summarise(outcomes));
if (folders.length > 0) {
  const page = values['bao-cao'] ?? 'bao-cao-nhap.html';
  writeFileSync(page, importPage(folders.join(', '), outcomes));
  console.log(`Bản kê từng tệp: ${page}`);
}
if (outcomes.some(({ kind }) => kind === 'taken' || kind === 'draft'))
  console.log('Xem lại bài: npm run check, rồi npm run dev.');
if (outcomes.some(({ kind }) => kind === 'waiting' || kind === 'refused')) process.exitCode = 1;

/** “██████░░░░░░░░░░░░░░ 3/10”: how far a folder is, between questions too. */
function barOf(done: number, all: number): string {
  const full = Math.round((done / all) * 20);
  return `${'█'.repeat(full)}${'░'.repeat(20 - full)} ${done}/${all}`;
}

function readArguments() {
  try {
    const args = parseArgs({
      allowPositionals: true,
      options: {
        'khong-hoi': { type: 'boolean' },
        'ban-nhap': { type: 'boolean' },
        'bao-cao': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (args.positionals.length > 0 && !args.values.help) return args;
  } catch (error) {
    console.error(`Không hiểu dòng lệnh: ${error instanceof Error ? error.message : String(error)}\n`);
  }
  console.error(usage);
  process.exit(2);
}

/** Every file of a folder and below, hidden ones left out; what is no report is refused by name. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/(?:^|[/\\])(?:\.[^./\\]|~\$)/u.test(file.slice(folder.length)))
    .toSorted();
}
