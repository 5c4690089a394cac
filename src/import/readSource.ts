import { readMarkdownFile } from './readMarkdownFile.ts';
import { readPlainText } from './readPlainText.ts';
import { readWebPage } from './readWebPage.ts';
import { readWordFile } from './readWordFile.ts';
import type { SourceReport } from './sourceReport.ts';

/** Endings of the files that can be imported. */
export const endings = ['.txt', '.docx', '.html', '.htm', '.md'] as const;

/** Larger files are no reports. */
const MOST_BYTES = 20 * 1024 * 1024;

/**
 * Reads a report in any of the forms that editors have it in.
 *
 * @returns The report, or in a sentence why the file cannot be read.
 */
export async function readSource(file: string, bytes: Uint8Array): Promise<SourceReport | { refused: string }> {
  if (bytes.length === 0) return { refused: 'Tệp rỗng.' };
  if (bytes.length > MOST_BYTES) return { refused: 'Tệp lớn hơn 20 MB, không phải một bài báo.' };
  try {
    const report = await readByEnding(file, bytes);
    if ('refused' in report) return report;
    const wordless = report.blocks.every(({ content }) => content.length === 0);
    return wordless ? { refused: 'Trong tệp không có chữ nào của một bài báo.' } : report;
  } catch {
    // What a library says of it is in English, and nothing an editor could act on.
    return { refused: 'Không đọc được tệp: tệp hỏng, hoặc không đúng loại như tên nó nói. Mở thử rồi lưu lại.' };
  }
}

async function readByEnding(file: string, bytes: Uint8Array): Promise<SourceReport | { refused: string }> {
  const ending = /\.[^./\\]*$/u.exec(file)?.[0].toLowerCase() ?? '';
  switch (ending) {
    case '.txt':
      return looksBinary(bytes) ? { refused: 'Tệp này không phải tệp chữ, dù đuôi là .txt.' } : readPlainText(bytes);
    case '.docx':
      return readWordFile(bytes);
    case '.html':
    case '.htm':
      return readWebPage(bytes);
    case '.md':
      return readMarkdownFile(file, bytes);
    case '.doc':
    case '.rtf':
    case '.odt':
      return { refused: `Chưa đọc được tệp ${ending}. Mở bằng Word hay LibreOffice rồi lưu thành .docx.` };
    case '.pdf':
      return { refused: 'Chưa đọc được tệp .pdf. Chép chữ của bài sang Word (.docx) hay tệp .txt.' };
    default:
      return { refused: `Không đọc được loại tệp này. Các đuôi đọc được: ${endings.join(', ')}.` };
  }
}

function looksBinary(bytes: Uint8Array): boolean {
  const utf16 = bytes[0] === 0xff || bytes[0] === 0xfe;
  return !utf16 && bytes.subarray(0, 4096).includes(0);
}
