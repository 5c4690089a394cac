/** Checks everything in `content/`, or the reports named as arguments. Prints what to put right; exits 1 if anything is wrong. */
import { existsSync } from 'node:fs';
import { duplicateSlugs } from '../src/archive/articlePath.ts';
import { format, inFileOrder, type Problem } from '../src/archive/problem.ts';
import { findArticleFiles, readArticleFile } from '../src/archive/readArchive.ts';
import { readRegisters } from '../src/archive/readRegisters.ts';

const named = process.argv.slice(2).map((file) => file.replaceAll('\\', '/').replace(/^\.\//, ''));
const missing = (named.length > 0 ? named : ['content']).filter((file) => !existsSync(file));
const all = findArticleFiles('content');
const files = named.length > 0 ? named.filter((file) => file.includes('articles/') && existsSync(file)) : all;

const { registers, problems: ofRegisters } = readRegisters('content');
const found: Problem[] = [...ofRegisters, ...duplicateSlugs(all)].filter(
  ({ file }) => named.length === 0 || named.includes(file),
);
for (const file of files) found.push(...readArticleFile(file, registers).problems);

for (const file of missing)
  console.error(`Không thấy ${file}. Chạy lệnh ở thư mục gốc của kho và xem lại đường dẫn.\n`);
for (const problem of inFileOrder(found)) console.error(`${format(problem)}\n`);
const wrong = found.length + missing.length;
console.log(wrong === 0 ? `${files.length} bài, không có lỗi.` : `${files.length} bài, ${wrong} lỗi.`);

process.exitCode = wrong === 0 ? 0 : 1;
