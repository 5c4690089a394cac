import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pick, randomFrom } from './corpus.ts';

/** Years over which synthetic reports are spread. */
const firstYear = 2010;
const years = 16;

type Random = () => number;

/** Sentences as reports have them, composed for this project; every one states figures. */
const sentences: ((random: Random, place: string) => string)[] = [
  (r, place) => `Đến nay, toàn ${place} còn ${whole(r, 900)} hộ nghèo, chiếm ${decimal(r, 12)}%.`,
  (r) =>
    `Người dân đã đóng góp hơn ${decimal(r, 900)} triệu đồng, ${whole(r, 2000)} ngày công và hiến ${whole(r, 9000)} m2 đất.`,
  (r, place) =>
    `Trong năm, ${place} xây dựng ${whole(r, 60)} mô hình “Dân vận khéo”, trong đó có ${whole(r, 9)} mô hình về kinh tế.`,
  (r) => `Các đơn vị trao ${whole(r, 400)} suất quà, mỗi suất trị giá ${whole(r, 8)}00.000 đồng.`,
  (r) =>
    `Diện tích gieo trồng đạt ${whole(r, 4000)} ha, bằng ${decimal(r, 110)}% kế hoạch, tăng ${decimal(r, 9)}% so với cùng kỳ.`,
  (r) => `Năng suất bình quân ước đạt ${decimal(r, 70)} tạ/ha, thu nhập ${decimal(r, 60)} triệu đồng/người/năm.`,
  (r) =>
    `Dịp này, ${whole(r, 30)} tập thể và ${whole(r, 50)} cá nhân được tặng giấy khen theo Quyết định số ${whole(r, 900)}/QĐ-UBND.`,
  (_, place) =>
    `Công tác vận động ở ${place} tiếp tục được các cấp ủy, chính quyền quan tâm, bảo đảm sát dân và gần dân.`,
  () =>
    'Các ngành phối hợp tuyên truyền, hướng dẫn bà con áp dụng kỹ thuật vào sản xuất, chăm lo đời sống và giữ gìn an ninh.',
];

const units = [
  { id: 'kbang', name: 'huyện' },
  { id: 'an-khe', name: 'thị xã' },
] as const;

/**
 * Writes a content folder of synthetic reports beside the real registers. The same count gives the same files.
 *
 * @param count 0 and more; dates run over sixteen years.
 * @param paragraphs Of a report, each with four sentences that state figures; fewer are quicker to read.
 */
export function writeSyntheticContent(folder: string, count: number, paragraphs = 9): void {
  mkdirSync(join(folder, 'articles'), { recursive: true });
  for (const name of readdirSync('content')) {
    if (name !== 'articles') cpSync(join('content', name), join(folder, name), { recursive: true });
  }
  for (let number = 0; number < count; number++) {
    const { year, slug, text } = syntheticReport(number, paragraphs);
    const path = join(folder, 'articles', String(year));
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, `${slug}.md`), text);
  }
}

/** The report with this number, about 4 KB: front matter, a headline with a figure, and paragraphs. */
export function syntheticReport(number: number, length = 9): { year: number; slug: string; text: string } {
  const random = randomFrom(number * 31 + 7);
  const year = firstYear + (number % years);
  const month = 1 + Math.floor(random() * 12);
  const day = 1 + Math.floor(random() * 28);
  // The districts of the registers ended with June 2025.
  const date = `${year}-${pad(year === 2025 ? Math.min(month, 6) : month)}-${pad(day)}`;
  const unit = pick(random, units);
  const paragraphs = Array.from({ length }, () =>
    Array.from({ length: 4 }, () => pick(random, sentences)(random, unit.name)).join(' '),
  );
  const matter = [
    `title: Kết quả vận động quần chúng đợt ${1 + (number % 9)} ở ${unit.name}, bài ${number}`,
    `date: ${date}`,
    `locality: [${unit.id}]`,
    `author: [${pick(random, ['ha-duyet', 'ngoc-minh'])}]`,
    `programme: [${pick(random, ['dan-van-kheo', 'nong-thon-moi'])}]`,
    'source:',
    '  newspaper: Báo Gia Lai',
    'status: published',
  ];
  return { year, slug: `bai-${number}`, text: `---\n${matter.join('\n')}\n---\n\n${paragraphs.join('\n\n')}\n` };
}

const whole = (random: Random, most: number): string =>
  String(2 + Math.floor(random() * most)).replaceAll(/(?<=\d)(?=(?:\d{3})+$)/g, '.');
const decimal = (random: Random, most: number): string => `${whole(random, most)},${1 + Math.floor(random() * 9)}`;
const pad = (part: number): string => String(part).padStart(2, '0');
