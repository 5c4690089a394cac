import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { readRegisters } from '../src/archive/readRegisters.ts';
import type { Registers } from '../src/archive/registers.ts';
import { wordsOf } from '../src/archive/reportText.ts';
import { slugOf } from '../src/archive/slug.ts';
import { writeFields } from '../src/archive/writeFields.ts';
import { properName } from '../src/import/byline.ts';
import { printOf, type PrintIndex, type ReportPrint } from '../src/import/duplicates.ts';
import { asDraft, makeEntry, proofread, type Entry } from '../src/import/entry.ts';
import { describeEntry, describeRepairs, type Outcome, type OutcomeLine } from '../src/import/outcome.ts';
import { readSource } from '../src/import/readSource.ts';
import type { Answers } from '../src/import/recognise.ts';
import type { SourceReport } from '../src/import/sourceReport.ts';
import { askDate, askNewspaper, askPlaces, askText, askYes } from './prompts.ts';

/** What an import knows; grows with every report it takes. */
export interface ImportRun {
  registers: Registers;
  prints: PrintIndex;
  /** Somebody is there to be asked. */
  attended: boolean;
  /** Everything stays a draft. */
  draft: boolean;
}

/** Drafts that lack what the archive needs wait here. */
const waitingFolder = 'ban-nhap';

/** Imports one file: reads it, asks what is missing, and writes the entry or a draft. */
export async function importFile(file: string, run: ImportRun): Promise<Outcome> {
  const refused = (words: string): Outcome => ({ kind: 'refused', source: file, lines: [{ name: 'Vì sao', words }] });
  if (!existsSync(file)) return refused('Không thấy tệp này. Xem lại đường dẫn.');
  if (!statSync(file).isFile()) return refused('Đây không phải một tệp.');
  const inArchive = relative('content', file);
  if (!inArchive.startsWith('..') && inArchive !== file) return refused('Tệp này đã nằm trong kho. Sửa thẳng tệp ấy.');
  const source = await readSource(file, readFileSync(file));
  if ('refused' in source) return refused(source.refused);

  let entry = makeEntry(source, run.registers);
  const duplicate = run.prints.find(printFor(file, entry));
  if (duplicate) {
    const words = `Trùng với ${duplicate.file}: ${duplicate.why}.`;
    return { kind: 'skipped', source: file, lines: [{ name: 'Vì sao', words }] };
  }
  if (run.attended) entry = await complete(file, source, entry, run);
  return write(file, source, entry, run);
}

function write(file: string, source: SourceReport, entry: Entry, run: ImportRun): Outcome {
  const lines = [
    ...describeRepairs(source.repairs),
    ...source.remarks.map((words): OutcomeLine => ({ name: 'Lưu ý', words })),
    ...describeEntry(entry, run.registers),
  ];
  const target = freePath(`content/articles/${entry.year}`, entry.slug);
  const problems = entry.missing.length > 0 ? [] : proofread(target, entry, run.registers).problems;
  if (entry.missing.length > 0 || problems.length > 0) {
    const waiting = freePath(waitingFolder, entry.slug, file);
    save(waiting, asDraft(entry.text));
    const broken = problems.map((words): OutcomeLine => ({
      name: 'Lỗi',
      words: words.replaceAll(/\n\s*/gu, ' '),
      open: true,
    }));
    const next: OutcomeLine = {
      name: 'Làm tiếp',
      words: `mở ${waiting}, điền mục còn thiếu ở đầu tệp, rồi chạy npm run nhap -- ${waiting}`,
      open: true,
    };
    return { kind: 'waiting', source: file, file: waiting, lines: [...lines, ...broken, next] };
  }
  const published = !run.draft && entry.reservations.length === 0;
  save(target, published ? entry.text : asDraft(entry.text));
  run.prints.add(printFor(target, entry));
  if (relative(waitingFolder, file).startsWith('..') === false) {
    rmSync(file);
    lines.push({ name: 'Bản nháp', words: `${file} đã chuyển vào kho` });
  }
  return { kind: published ? 'taken' : 'draft', source: file, file: target, lines };
}

/** Asks for what the report does not say. */
async function complete(file: string, source: SourceReport, first: Entry, run: ImportRun): Promise<Entry> {
  if (first.missing.length === 0 && first.reservations.length === 0 && !first.report.titleSupplied) return first;
  console.log(`\n${file}\n  ${wordsOf(first.report.body[0]?.content ?? []).slice(0, 200)}…\n`);
  const answers: Answers = {};
  if (first.report.titleSupplied) answers.title = await askText('Bài không có tít. Kho đặt hộ:', first.report.title);
  if (first.missing.includes('date')) answers.date = await askDate('Bài đăng ngày nào?');
  let entry = makeEntry(source, run.registers, answers);
  if (entry.missing.includes('locality')) {
    answers.locality = await askPlaces('Bài viết về địa phương nào?', run.registers, entry.report.dated?.date ?? '');
  }
  if (entry.missing.includes('newspaper')) answers.newspaper = await askNewspaper();
  for (const name of entry.report.byline?.unknown ?? []) {
    const proper = properName(name);
    if (!(await askYes(`Tác giả “${proper}” chưa có trong kho. Tạo tệp cho tác giả này?`))) continue;
    const newspaper = answers.newspaper ?? entry.report.newspaper;
    save(
      `content/authors/${slugOf(proper)}.yaml`,
      writeFields({ name: proper, ...(newspaper !== undefined && { newspaper }) }),
    );
    run.registers = readRegisters('content').registers;
  }
  entry = makeEntry(source, run.registers, answers);
  return entry;
}

function printFor(file: string, { report, text }: Entry): ReportPrint {
  const { title, titleSupplied, dated, url } = report;
  return printOf(
    file,
    {
      title: titleSupplied ? `${title} (kho đặt hộ)` : title,
      ...(dated && { date: dated.date }),
      ...(url !== undefined && { url }),
    },
    text.replace(/^---\n[^]*?\n---\n/u, ''),
  );
}

/** The path of a name in a folder, numbered when it is taken; a file may take its own place again. */
function freePath(folder: string, slug: string, own?: string): string {
  for (let number = 1; ; number++) {
    const path = `${folder}/${slug}${number === 1 ? '' : `-${number}`}.md`;
    if (!existsSync(path) || path === own) return path;
  }
}

function save(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
