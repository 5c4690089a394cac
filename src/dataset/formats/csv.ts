import type { Cell, TableShape } from '../tables/table.ts';

/** Stands between the items of a list in a cell. */
export const listSeparator = ';';

/**
 * A table as CSV by RFC 4180, in UTF-8 with a byte order mark, which spreadsheets need to read Vietnamese.
 *
 * Text that a spreadsheet would run as a formula gets an apostrophe before it, and so does text that begins with an
 * apostrophe: whoever drops one apostrophe from the beginning of a cell has the words as they are.
 *
 * @returns The header and then a line a row.
 */
export function* formatCsv(
  { columns }: Pick<TableShape, 'columns'>,
  rows: Iterable<readonly Cell[]>,
): Iterable<string> {
  yield `\uFEFF${columns.map(({ name }) => name).join(',')}\r\n`;
  for (const row of rows) yield `${row.map(formatCell).join(',')}\r\n`;
}

/** `=`, `+`, `-` and `@` begin formulas, in full width too; spaces before them are dropped by some spreadsheets. */
const risky = /^\s*[=+\-@＝＋－＠]|^[\t\r\n']/u;

function formatCell(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = typeof cell === 'string' ? cell : joinList(cell);
  const safe = risky.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** @throws When an item holds the separator: the list could not be read back. */
export function joinList(items: readonly string[]): string {
  const broken = items.find((item) => item.includes(listSeparator));
  if (broken !== undefined) throw new Error(`“${broken}” có dấu “${listSeparator}”: bỏ dấu ấy trong tệp nội dung.`);
  return items.join(listSeparator);
}
