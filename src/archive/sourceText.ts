import { isUtf8 } from 'node:buffer';
import { positionOf } from './position.ts';
import type { Problem } from './problem.ts';

/** No report comes near it, and the Markdown parser's worst cases stay quick below it. */
export const MOST_BYTES = 256 * 1024;

/**
 * Turns the bytes of a file into text: NFC, `\n` between lines, without byte-order mark.
 *
 * @returns The text, or `undefined` with the problem that made it unreadable. A bad character is one problem, and “?” in
 *   the text, so that nothing after it stumbles on it again.
 */
export function readSourceText(file: string, bytes: Uint8Array): { text?: string; problems: Problem[] } {
  if (bytes.length > MOST_BYTES) return { problems: [tooLarge(file, bytes.length)] };
  if (!isUtf8(bytes)) return { problems: [notUtf8(file, bytes)] };

  const text = normalise(new TextDecoder().decode(bytes));
  return { text: text.replaceAll(BAD_CHARACTER, '?'), problems: badCharacters(file, text) };
}

/** The problem of a file of `size` bytes; said from the size alone, so that nobody has to read it. */
export function tooLarge(file: string, size: number): Problem {
  const printed = (size / 1024 / 1024).toFixed(1).replace('.', ',');
  return {
    kind: 'too-large',
    file,
    line: 1,
    column: 1,
    message: `Tệp dài ${printed} MB, quá mức ${MOST_BYTES / 1024} KB của một bài.`,
    advice: 'Mỗi bài để một tệp riêng; ảnh và tệp Word để ngoài thư mục content.',
  };
}

function normalise(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').normalize('NFC');
}

/** Control characters and the mark that a lossy conversion leaves. Tabs and line ends are white space. */
const BAD_CHARACTER = /[^\P{Cc}\t\n]|\u{FFFD}/gu;

function badCharacters(file: string, text: string): Problem[] {
  const [first, ...more] = text.matchAll(BAD_CHARACTER);
  if (!first) return [];
  const code = (first[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const name = first[0] === '�' ? 'dấu “�” (chữ đã mất khi chuyển mã)' : `ký tự điều khiển U+${code}`;
  return [
    {
      kind: 'bad-character',
      file,
      ...positionOf(text, first.index),
      message: `Có ${name}${more.length > 0 ? `, và ${more.length} ký tự hỏng khác phía sau` : ''}.`,
      advice: 'Xem lại bản gốc và gõ lại chữ ở chỗ này.',
    },
  ];
}

function notUtf8(file: string, bytes: Uint8Array): Problem {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const valid = validBytes(bytes);
  const before = normalise(decodeWhole(bytes.subarray(0, valid)));
  const byte = (bytes[valid] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return {
    kind: 'invalid-utf8',
    file,
    ...positionOf(before, before.length),
    message: utf16 ? 'Tệp được lưu bằng UTF-16.' : `Byte ${byte} ở đây không phải chữ UTF-8.`,
    advice: utf16
      ? 'Lưu lại tệp bằng UTF-8.'
      : 'Mở tệp bằng bảng mã đã dùng để lưu (TCVN3, VNI, Windows-1258…) rồi lưu lại bằng UTF-8.',
  };
}

/** Number of bytes before the first sequence that is not UTF-8, by bisection: a prefix of a valid prefix is valid. */
function validBytes(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (startsValid(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  // The prefix may end inside the broken sequence; it begins at the last whole character.
  return new TextEncoder().encode(decodeWhole(bytes.subarray(0, good), true)).length;
}

function startsValid(bytes: Uint8Array): boolean {
  try {
    decodeWhole(bytes, true);
    return true;
  } catch {
    return false;
  }
}

/** Decodes up to the last whole character; a sequence that is cut short at the end is left out. */
function decodeWhole(bytes: Uint8Array, keepMark = false): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: keepMark }).decode(bytes, { stream: true });
}
