import type { Article } from '../archive/article.ts';
import { format, type Problem } from '../archive/problem.ts';
import { readArticle } from '../archive/readArticle.ts';
import type { Registers } from '../archive/registers.ts';
import { wordsOf } from '../archive/reportText.ts';
import { slugOf } from '../archive/slug.ts';
import { properName } from './byline.ts';
import { recognise, type Answers, type RecognisedReport } from './recognise.ts';
import type { SourceReport } from './sourceReport.ts';
import { writeEntry } from './writeEntry.ts';

/** What an entry cannot do without, as the editor is asked for it. */
export type MissingField = 'date' | 'locality' | 'newspaper';

/** An entry made of a report, ready to be written. */
export interface Entry {
  report: RecognisedReport;
  /** File name without ending. */
  slug: string;
  /** Year of its folder; absent without a date. */
  year?: number;
  text: string;
  missing: MissingField[];
  /** Why it is no more than a draft, each a sentence; empty for one that can be published as it is. */
  reservations: string[];
}

/** Fields of front matter that an entry or draft given as a source keeps as they are. */
const kept = [
  'title',
  'titleSupplied',
  'date',
  'dateInferred',
  'locality',
  'author',
  'byline',
  'programme',
  'source',
  'photos',
  'figures',
  'digest',
  'accepted',
  'status',
];

/** Of these, the lists of ids; one id may stand alone. */
const ids = ['locality', 'author', 'programme'];

/** Makes an entry of what a file holds and what an editor has answered. Pure. */
export function makeEntry(source: SourceReport, registers: Registers, answers: Answers = {}): Entry {
  const report = recognise(source, registers, { ...answersOf(source.fields), ...answers });
  const missing: MissingField[] = [
    ...(report.dated ? [] : ['date' as const]),
    ...(report.locality.length > 0 ? [] : ['locality' as const]),
    ...(report.newspaper === undefined ? ['newspaper' as const] : []),
  ];
  const reservations = (report.byline?.unknown ?? []).map(
    (name) =>
      `Tác giả “${properName(name)}” chưa có trong kho. Tạo bằng npm run bai-moi -- tac-gia, hoặc thêm tệp content/authors/${slugOf(name)}.yaml, rồi ghi author: [${slugOf(name)}] vào bài.`,
  );
  const status = missing.length === 0 && reservations.length === 0 ? 'published' : 'draft';
  const fields = fieldsOf(report, registers, status, source.fields, answers);
  const date = typeof fields['date'] === 'string' ? fields['date'] : undefined;
  return {
    report,
    slug: shortSlug(String(fields['title'])),
    ...(date !== undefined && { year: Number(date.slice(0, 4)) }),
    text: writeEntry(fields, report.body),
    missing,
    reservations,
  };
}

/** Marks an entry as a draft. */
export function asDraft(text: string): string {
  return text.replace(/^status: published$/mu, 'status: draft');
}

/**
 * Reads an entry back as the archive will.
 *
 * @returns The problems the archive finds, and one of its own when a word of the body would be lost.
 */
export function proofread(
  file: string,
  { text, report }: Entry,
  registers: Registers,
): { article?: Article; problems: string[] } {
  const { article, problems } = readArticle(file, new TextEncoder().encode(text), registers);
  if (!article) return { problems: problems.map((problem: Problem) => format(problem)) };
  const read = article.blocks
    .filter(({ kind }) => kind !== 'caption' && kind !== 'title')
    .map(({ start, end }) => article.text.slice(start, end));
  const meant = report.body.map(({ content }) => wordsOf(content));
  const lost = meant.findIndex((words, index) => words !== read[index]);
  if (lost === -1 && meant.length === read.length) return { article, problems: [] };
  return { problems: [`Đoạn ${lost + 1} không ghi lại được nguyên văn: “${(meant[lost] ?? '').slice(0, 80)}”.`] };
}

function answersOf(fields: Record<string, unknown> | undefined): Answers {
  const { title, date, locality, source } = fields ?? {};
  const newspaper =
    typeof source === 'object' && source !== null && 'newspaper' in source ? source.newspaper : undefined;
  const places = [locality].flat().filter((id) => typeof id === 'string');
  return {
    ...(typeof title === 'string' && title !== '' && { title }),
    ...(typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(date) && { date }),
    ...(places.length > 0 && { locality: places }),
    ...(typeof newspaper === 'string' && newspaper !== '' && { newspaper }),
  };
}

function fieldsOf(
  report: RecognisedReport,
  registers: Registers,
  status: 'draft' | 'published',
  given: Record<string, unknown> = {},
  answers: Answers = {},
): Record<string, unknown> {
  const { dated, byline, photos, programme } = report;
  const known = byline?.ids.length ? byline.ids : undefined;
  const names = known?.flatMap((id) => registers.authors.get(id)?.name ?? []).join(', ');
  const found: Record<string, unknown> = {
    title: report.title,
    ...(report.titleSupplied && { titleSupplied: true }),
    // What is missing is there without a value, for the editor to fill in.
    date: dated?.date ?? null,
    ...(dated?.inferred !== undefined && { dateInferred: dated.inferred }),
    locality: report.locality.length > 0 ? report.locality : null,
    ...(known && { author: known }),
    ...(byline && byline.words !== names && { byline: byline.words }),
    ...(programme.length > 0 && { programme }),
    source: {
      newspaper: report.newspaper ?? null,
      ...(report.section !== undefined && { section: report.section }),
      ...(report.url !== undefined && { url: report.url }),
    },
    ...(photos.length > 0 && { photos }),
    status,
  };
  const said = Object.entries(given).filter(
    ([name, value]) =>
      !(name in answers) && value !== null && value !== '' && !(name === 'source' && report.newspaper === undefined),
  );
  const listed = said.map(([name, value]) => [name, ids.includes(name) && typeof value === 'string' ? [value] : value]);
  const all: Record<string, unknown> = { ...found, ...Object.fromEntries(listed), status };
  if ('source' in given && 'newspaper' in answers)
    all['source'] = { ...Object(given['source']), newspaper: answers.newspaper };
  if ('title' in given && !('titleSupplied' in given)) delete all['titleSupplied'];
  const order = (name: string): number => (kept.includes(name) ? kept.indexOf(name) : kept.length);
  return Object.fromEntries(Object.entries(all).toSorted(([a], [b]) => order(a) - order(b)));
}

/** Words of a headline as an address of readable length. */
export function shortSlug(title: string): string {
  const whole = slugOf(title);
  if (whole.length <= 60) return whole || 'bai';
  return whole.slice(0, 61).replace(/-[^-]*$/u, '');
}
