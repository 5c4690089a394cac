import { decodeText, repairOf } from './repairEncoding.ts';
import type { SourceBlock, SourceReport } from './sourceReport.ts';

/**
 * Reads a text file: every line is a paragraph, unless the lines are those of a text that was wrapped to a width.
 * White space around a paragraph goes; every other character stays.
 */
export function readPlainText(bytes: Uint8Array): SourceReport {
  const decoded = decodeText(bytes);
  const { read, repairs } = repairOf(decoded.text);
  const plain = withoutControls(read(decoded.text));
  const blocks = plain.text
    .split(/\n(?:[^\S\n]*\n)+/u)
    .flatMap(paragraphsOf)
    .map((words): SourceBlock => ({ kind: 'paragraph', content: [{ type: 'text', value: words }] }));
  return { blocks, repairs: [...decoded.repairs, ...repairs], remarks: plain.remarks };
}

/** Ends of lines as `\n`, and no signs that are no characters of a text. */
export function withoutControls(text: string): { text: string; remarks: string[] } {
  const lines = text.replace(/^\u{FEFF}/u, '').replaceAll(/\r\n?|[\v\f\u{85}\u{2028}\u{2029}]/gu, '\n');
  const clean = lines.replaceAll(/[^\P{Cc}\t\n]|\p{Cs}/gu, '');
  const gone = lines.length - clean.length;
  return { text: clean, remarks: gone > 0 ? [`Đã bỏ ${gone} ký tự điều khiển không nhìn thấy.`] : [] };
}

function paragraphsOf(group: string): string[] {
  const lines = group
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return isWrapped(lines) ? [lines.join(' ')] : lines;
}

/** Lines of one width, of which most end in the middle of a sentence. */
function isWrapped(lines: readonly string[]): boolean {
  const full = lines.slice(0, -1);
  if (full.length < 2) return false;
  const longest = Math.max(...lines.map((line) => line.length));
  const filled = full.filter((line) => line.length > longest * 0.75);
  const cut = full.filter((line) => !/[.!?…:;”")]$/u.test(line));
  return longest >= 40 && longest <= 120 && filled.length >= full.length * 0.9 && cut.length >= full.length * 0.7;
}
