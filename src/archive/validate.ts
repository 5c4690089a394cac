import { z } from 'zod';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { YamlSource } from './yamlSource.ts';

/**
 * Checks the fields of a file against the schema of its kind.
 *
 * @returns The value, or every problem in the editors’ words, each at its key or value.
 */
export function validate<Schema extends z.ZodType>(
  file: string,
  source: YamlSource,
  schema: Schema,
): { value?: z.output<Schema>; problems: Problem[] } {
  const result = schema.safeParse(source.data, { error: generalAdvice });
  if (result.success) return { value: result.data, problems: [] };
  return { problems: result.error.issues.flatMap((issue) => problemsOf(file, source, schema, issue)) };
}

function problemsOf(file: string, source: YamlSource, schema: z.ZodType, issue: z.core.$ZodIssue): Problem[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsOf(schemaAt(schema, path));
    return issue.keys.map((key) => ({
      kind: 'unknown-field',
      file,
      ...source.positionOf([...path, key], 'key'),
      message: `Không có mục ${named([...path, key])}.`,
      advice: unknownFieldAdvice(key, known),
    }));
  }

  const value = valueAt(source.data, path);
  const advice = sentence(issue.message);
  if (value === undefined || value === null || value === '') {
    const message = value === undefined ? `Thiếu mục ${named(path)}.` : `Mục ${named(path)} để trống.`;
    return [{ kind: 'missing-field', file, ...source.positionOf(path), message, advice }];
  }
  const at = source.positionOf(path);
  if (schemaAt(schema, path) instanceof z.ZodISODate)
    return [{ kind: 'bad-date', file, ...at, ...aboutDate(path, value, advice) }];

  const unquoted = issue.code === 'invalid_type' && issue.expected === 'string' && typeof value !== 'object';
  return [
    {
      kind: 'bad-value',
      file,
      ...at,
      message: `Mục ${named(path)} không đọc được${printed(value)}.`,
      advice: unquoted ? `${advice} Đặt giá trị trong ngoặc kép: "${String(value)}".` : advice,
    },
  ];
}

function aboutDate(path: readonly PropertyKey[], value: unknown, advice: string): Pick<Problem, 'message' | 'advice'> {
  const absent = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
  const meant = dayMeant(String(value));
  return {
    message: absent
      ? `Mục ${named(path)} ghi ngày không có trong lịch${printed(value)}.`
      : `Mục ${named(path)} không đọc được${printed(value)}.`,
    advice: meant === undefined ? advice : `Ý bạn là ${meant}?`,
  };
}

/** Advice for fields whose schema gives none. */
function generalAdvice(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'array') return 'viết thành danh sách, mỗi giá trị một dòng bắt đầu bằng “- ”';
      if (issue.expected === 'object') return 'viết các mục con ở những dòng dưới, thụt vào hai dấu cách';
      return issue.expected === 'boolean' ? 'viết true hoặc false' : 'viết giá trị của mục này sau dấu hai chấm';
    case 'invalid_value':
      return `chọn một trong: ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return 'ghi ít nhất một giá trị';
    default:
      return 'xem cách viết mục này ở một tệp có sẵn';
  }
}

/** The day that “2/11/2022” and “2-11-2022” print, the Vietnamese way: day first. */
function dayMeant(text: string): string | undefined {
  const [, dayOfMonth = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim()) ?? [];
  const meant = `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  return z.iso.date().safeParse(meant).success ? meant : undefined;
}

/** What editors write who do not think of the English name. */
const inVietnamese: Record<string, string> = {
  'tieu de': 'title',
  ngay: 'date',
  'ngay dang': 'date',
  'dia phuong': 'locality',
  'tac gia': 'author',
  'chuong trinh': 'programme',
  nguon: 'source',
  bao: 'newspaper',
  anh: 'photos',
  'chu thich': 'caption',
  'so lieu': 'figures',
  'trang thai': 'status',
  ten: 'name',
};

function unknownFieldAdvice(key: string, known: readonly string[]): string {
  const spellings = new Map(known.map((field) => [field, [field]]));
  for (const [words, field] of Object.entries(inVietnamese)) spellings.get(field)?.push(words);
  const meant = nearest(key, known, (field) => spellings.get(field) ?? []);
  return meant ? `Ý bạn là “${meant}”?` : `Xóa mục này. Các mục dùng được: ${known.join(', ')}.`;
}

/** “caption” trong “photos” thứ 2. */
function named(path: readonly PropertyKey[]): string {
  const parts: string[] = [];
  for (const step of path) {
    if (typeof step === 'number') parts.push(`${parts.pop() ?? ''} thứ ${step + 1}`.trim());
    else parts.push(`“${String(step)}”`);
  }
  return parts.toReversed().join(' trong ');
}

function printed(value: unknown): string {
  if (typeof value === 'object') return '';
  const text = String(value).replaceAll(/\s+/g, ' ');
  return `: “${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
}

/** Schemas give their advice as a fragment: “viết ngày như 2022-11-02”. */
function sentence(advice: string): string {
  return `${advice.slice(0, 1).toUpperCase()}${advice.slice(1)}${/[.?!]$/.test(advice) ? '' : '.'}`;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return value;
    value = Object.getOwnPropertyDescriptor(value, step)?.value;
  }
  return value;
}

function fieldsOf(schema: unknown): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

function schemaAt(schema: unknown, path: readonly PropertyKey[]): unknown {
  let found = bare(schema);
  for (const step of path) {
    if (found instanceof z.ZodObject) found = bare(found.shape[String(step)]);
    else if (found instanceof z.ZodArray) found = bare(found.element);
    else return undefined;
  }
  return found;
}

/** The schema inside “may be absent” and “one or many”. */
function bare(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional) return bare(schema.unwrap());
  if (schema instanceof z.ZodDefault) return bare(schema.unwrap());
  if (schema instanceof z.ZodPipe) return bare(schema.out);
  return schema;
}
