import type { Nodes, Root } from 'mdast';
import type { Position } from './position.ts';
import { positionOf } from './position.ts';
import type { Problem } from './problem.ts';
import { bodyBlocks } from './reportText.ts';

type Finding = Position & Pick<Problem, 'message' | 'advice'>;

/** What of Markdown would lose or change words of a report, each at its place in the file. */
export function markdownProblems(file: string, body: Root, source: string): Problem[] {
  const findings: Finding[] = [];
  walk(body, source, findings);
  for (const { words, node } of bodyBlocks(body)) {
    const finding = badWords(words);
    if (finding) findings.push({ ...startOf(node), ...finding });
  }
  return findings.map((finding) => ({ kind: 'markdown-not-allowed', file, ...finding }));
}

/** More signs or lines in one report than this make the parser slow, and are no report. */
const MOST = 5000;
const NESTED = /^(?:(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])[ \t]*){6}|^ {24,}(?:[-+*>]|\d{1,9}[.)])/m;

/** Why a text must not even be parsed: signs nested or repeated until the parser takes minutes. */
export function tangledMarkdown(file: string, source: string): Problem[] {
  const nested = NESTED.exec(source);
  const signs = [...source.matchAll(/[*_[\]`<>\t]|^[ \t]*(?:[-+]|\d{1,9}[.)])[ \t]/gm)];
  const lines = [...source.matchAll(/\n/g)];
  const offset = nested?.index ?? (signs[MOST] ?? lines[MOST])?.index;
  if (offset === undefined) return [];
  return [
    {
      kind: 'markdown-not-allowed',
      file,
      ...positionOf(source, offset),
      message: nested
        ? 'Dòng này có hơn năm dấu trích dẫn hay gạch đầu dòng lồng vào nhau.'
        : `Tệp có hơn ${MOST} ${signs.length > MOST ? 'dấu Markdown (* _ [ ] \` < >, gạch đầu dòng, Tab)' : 'dòng'}.`,
      advice: 'Xem lại tệp; muốn in đúng những dấu ấy thì đặt \\ trước dấu đầu tiên.',
    },
  ];
}

function walk(node: Nodes, source: string, findings: Finding[]): void {
  const reason = reasonAgainst(node, source);
  if (reason) findings.push({ ...startOf(node), ...reason });
  else if ('children' in node) for (const child of node.children) walk(child, source, findings);
}

function reasonAgainst(node: Nodes, source: string): Pick<Problem, 'message' | 'advice'> | undefined {
  const printed = source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  switch (node.type) {
    case 'html':
      return {
        message: printed.startsWith('<!--') ? 'Ghi chú <!-- --> không để trong bài.' : 'Thẻ HTML không dùng trong bài.',
        advice: 'Xóa đi; nếu bài in đúng dấu “<” thì viết \\<.',
      };
    case 'image':
    case 'imageReference':
      return {
        message: 'Ảnh không đặt trong thân bài.',
        advice: 'Khai trong mục photos: caption, credit, file, after.',
      };
    case 'code':
      return printed.startsWith('`') || printed.startsWith('~')
        ? { message: 'Ba dấu ` hay ~ mở một đoạn mã.', advice: 'Xóa dòng ấy, hoặc đặt \\ trước dấu đầu tiên.' }
        : { message: 'Dòng thụt vào bốn dấu cách bị hiểu là mã.', advice: 'Xóa các dấu cách ở đầu dòng.' };
    case 'inlineCode':
      return { message: 'Hai dấu ` làm chữ ở giữa thành mã.', advice: 'Xóa hai dấu ấy, hoặc viết \\`.' };
    case 'thematicBreak':
      return {
        message: 'Dòng này bị hiểu là đường kẻ, dấu in trong bài sẽ mất.',
        advice: 'Xóa dòng ấy; nếu bài in đúng như vậy thì đặt \\ trước mỗi dấu: \\*\\*\\*.',
      };
    case 'heading':
      if (!printed.startsWith('#')) {
        return {
          message: 'Dòng === hoặc --- biến đoạn đứng trên thành tiêu đề.',
          advice: 'Xóa dòng gạch; nếu đoạn trên là tiêu đề nhỏ thì viết ## ở đầu đoạn.',
        };
      }
      return node.depth === 2 || node.depth === 3
        ? undefined
        : {
            message: `Tiêu đề trong bài không dùng ${'#'.repeat(node.depth)}.`,
            advice: 'Viết ## (hoặc ### cho cấp dưới); tiêu đề của cả bài để ở mục title.',
          };
    case 'definition':
      return node.identifier.startsWith('^')
        ? {
            message: 'Chú thích cuối trang không dùng trong bài.',
            advice: 'Viết thành một đoạn văn; giữ đúng dấu thì viết \\[^1].',
          }
        : {
            message: 'Dòng khai báo liên kết làm chữ của dòng này biến mất.',
            advice: 'Viết liên kết ngay trong câu: [chữ](https://…), hoặc đặt \\ trước dấu [.',
          };
    case 'link':
      return /^https?:\/\//i.test(node.url)
        ? undefined
        : { message: `Liên kết tới “${node.url}” không mở được.`, advice: 'Viết cả địa chỉ, bắt đầu bằng https://.' };
    case 'paragraph':
      return /\S[ \t]*\n[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$/m.test(printed)
        ? {
            message: 'Bảng chưa dùng được trong bài.',
            advice: 'Viết mỗi dòng của bảng thành một đoạn văn hoặc một gạch đầu dòng.',
          }
        : undefined;
    case 'text':
      return /(?<!\\)\[\^[^\]\s]+\]/.test(printed || node.value)
        ? {
            message: 'Dấu chú thích cuối trang không dùng trong bài.',
            advice: 'Xóa đi; giữ đúng dấu như bản in thì viết \\[^1].',
          }
        : undefined;
    default:
      return undefined;
  }
}

/** Words that a character reference or a mark cut off from its letter spoils; the file itself was checked before. */
function badWords(words: string): Pick<Problem, 'message' | 'advice'> | undefined {
  if (/[^\P{Cc}\t\n]|[\p{Cs}\u{FFFD}]/u.test(words)) {
    return { message: 'Trong đoạn này có mã &#…; không thành chữ.', advice: 'Gõ thẳng chữ ấy vào bài.' };
  }
  if (words !== words.normalize('NFC')) {
    return {
      message: 'Trong đoạn này có dấu thanh rời khỏi chữ cái của nó.',
      advice: 'Đặt dấu * hay _ ra ngoài cả chữ, và gõ lại chữ ấy.',
    };
  }
  return undefined;
}

function startOf(node: Nodes): Position {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
