/**
 * Makes a new entry: a report, or with `tac-gia` or `chuong-trinh` an author or a programme. Asks for what the command
 * line does not say; without a terminal it names what is missing and exits 2.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { formatForTerminal } from '../src/check/reporters.ts';
import { programmeKinds } from '../src/archive/programme.ts';
import { readArticle } from '../src/archive/readArticle.ts';
import { readRegisters } from '../src/archive/readRegisters.ts';
import { slugOf } from '../src/archive/slug.ts';
import { writeFields } from '../src/archive/writeFields.ts';
import { templateWords } from '../src/check/template.ts';
import { shortSlug } from '../src/import/entry.ts';
import {
  askDate,
  askEntries,
  askNewspaper,
  askPlaces,
  askProgrammeKind,
  askText,
  isAttended,
  Left,
} from './prompts.ts';

const usage = `Cách dùng: npm run bai-moi [-- chuong-trinh | tac-gia] và, nếu không muốn được hỏi:
  --tit="…" --ngay=2-11-2022 --noi=an-khe --bao="Báo Gia Lai"   (bắt buộc với bài)
  --tac-gia=ngoc-minh --chuong-trinh=dan-van-kheo --dia-chi=https://…   (có thì ghi)
  --ten="…" --loai="phong trào thi đua"                          (với chương trình, tác giả)
Nhiều giá trị thì lặp lại: --noi=kbang --noi=an-khe`;

const { values, positionals } = readArguments();
const attended = isAttended();
try {
  const [what = 'bai'] = positionals;
  if (what === 'bai') await newReport();
  else if (what === 'tac-gia') await newAuthor();
  else if (what === 'chuong-trinh') await newProgramme();
  else refuse(`Không biết tạo “${what}”.`);
} catch (error) {
  if (!(error instanceof Left)) throw error;
  console.log('Đã dừng, không tạo bài.');
  process.exitCode = 1;
}

async function newReport(): Promise<void> {
  const { registers } = readRegisters('content');
  const title = values.tit ?? (await ask('--tit', () => askText('Tít của bài')));
  const date = dayIn(values.ngay) ?? (await ask('--ngay', () => askDate('Bài đăng ngày nào?')));
  const locality = values.noi ?? (await ask('--noi', () => askPlaces('Bài viết về địa phương nào?', registers, date)));
  const newspaper = values.bao ?? (await ask('--bao', askNewspaper));
  const names = <Entry extends { id: string }>(entries: ReadonlyMap<string, Entry>, name: (entry: Entry) => string) =>
    [...entries.values()].map((entry) => ({ id: entry.id, name: name(entry) }));
  const author =
    values['tac-gia'] ??
    (attended
      ? await askEntries(
          'Tác giả (Enter: bài không ký tên)',
          names(registers.authors, (each) => each.name),
          {
            label: 'Tác giả khác…',
            create: newAuthor,
          },
        )
      : []);
  const programme =
    values['chuong-trinh'] ??
    (attended
      ? await askEntries(
          'Chương trình (Enter: không thuộc chương trình nào)',
          names(registers.programmes, (each) => each.title),
          {
            label: 'Chương trình khác…',
            create: newProgramme,
          },
        )
      : []);
  const url =
    values['dia-chi'] ?? (attended ? await askText('Địa chỉ bài gốc (bỏ trống nếu không có)', '', false) : '');

  const fields = {
    title,
    date,
    locality,
    ...(author.length > 0 && { author }),
    ...(programme.length > 0 && { programme }),
    source: { newspaper, ...(url !== '' && { url }) },
    status: 'draft',
  };
  const file = freePath(`content/articles/${date.slice(0, 4)}`, shortSlug(title), '.md');
  const text = `---\n${writeFields(fields)}---\n\n${templateWords}\n`;
  const { problems } = readArticle(file, new TextEncoder().encode(text), readRegisters('content').registers);
  if (problems.length > 0) {
    for (const problem of problems) console.error(`${formatForTerminal(problem)}\n`);
    refuse('Chưa tạo bài, vì có chỗ chưa đúng như trên.');
  }
  save(file, text);
  console.log(
    `Đã tạo ${file}.\nMở tệp, chép nguyên văn bài thay cho dòng cuối, đổi status thành published, rồi chạy npm run check.`,
  );
}

async function newAuthor(): Promise<string> {
  const name = values.ten ?? (await ask('--ten', () => askText('Tên tác giả, như Ngọc Minh')));
  const newspaper =
    values.bao ?? (attended ? await askText('Viết cho báo nào (bỏ trống nếu không biết)', 'Báo Gia Lai', false) : '');
  const id = register(name);
  const file = `content/authors/${id}.yaml`;
  if (existsSync(file)) refuse(`Đã có tác giả này: ${file}.`);
  save(file, writeFields({ name, ...(newspaper !== '' && { newspaper }) }));
  console.log(`Đã tạo ${file}.`);
  return id;
}

async function newProgramme(): Promise<string> {
  const title = values.ten ?? (await ask('--ten', () => askText('Tên chương trình, như Dân vận khéo')));
  const kind = values.loai ?? (await ask('--loai', askProgrammeKind));
  if (!programmeKinds.some((each) => each === kind))
    refuse(`Không có loại “${kind}”. Chọn một trong: ${programmeKinds.join(', ')}.`);
  const introduction = attended
    ? await askText('Giới thiệu trong một câu', `${title} là ${kind}.`)
    : `${title} là ${kind}.`;
  const id = register(title);
  const file = `content/programmes/${id}.md`;
  if (existsSync(file)) refuse(`Đã có chương trình này: ${file}.`);
  save(file, `---\n${writeFields({ title, kind })}---\n\n${introduction}\n`);
  console.log(`Đã tạo ${file}.`);
  return id;
}

/** The id of a name; refused when nothing of it can stand in an address. */
function register(name: string): string {
  const id = slugOf(name);
  if (id === '') refuse(`Tên “${name}” không có chữ nào dùng làm tên tệp được.`);
  return id;
}

function ask<Value>(option: string, question: () => Promise<Value>): Promise<Value> {
  return attended ? question() : refuse(`Thiếu ${option}, mà không có ai để hỏi.\n\n${usage}`);
}

function dayIn(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/u.exec(given) ?? [];
  return year === '' ? given : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function freePath(folder: string, slug: string, ending: string): string {
  for (let number = 1; ; number++) {
    const path = `${folder}/${slug}${number === 1 ? '' : `-${number}`}${ending}`;
    if (!existsSync(path)) return path;
  }
}

function save(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function refuse(words: string): never {
  console.error(words);
  process.exit(2);
}

function readArguments() {
  const text = { type: 'string' } as const;
  const list = { type: 'string', multiple: true } as const;
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        ...{ tit: text, ngay: text, noi: list, bao: text, 'tac-gia': list, 'chuong-trinh': list, 'dia-chi': text },
        ...{ ten: text, loai: text },
      },
    });
  } catch {
    return refuse(usage);
  }
}
