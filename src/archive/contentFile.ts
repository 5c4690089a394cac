import type { Root } from 'mdast';
import { parseMarkdown } from './markdown.ts';
import { markdownProblems, tangledMarkdown } from './markdownProblems.ts';
import type { Problem } from './problem.ts';
import { bodyBlocks, type BodyBlock } from './reportText.ts';
import { readSourceText } from './sourceText.ts';
import { readYaml, type YamlSource } from './yamlSource.ts';

/** A Markdown file of the archive, before its fields are checked. */
export interface ContentFile {
  /** Absent when the file has no front matter. */
  fields?: YamlSource;
  /** Absent when the body holds what Markdown would lose. */
  body?: { tree: Root; blocks: BodyBlock[]; markdown: string };
  problems: Problem[];
}

/** Reads front matter and body of a Markdown file; whatever its bytes are, it ends in a result or in problems. */
export function readContentFile(file: string, bytes: Uint8Array): ContentFile {
  const { text, problems } = readSourceText(file, bytes);
  if (text === undefined) return { problems };
  const tangled = tangledMarkdown(file, text);
  if (tangled.length > 0) return { problems: [...problems, ...tangled] };

  const { yaml, body, bodyAt } = parseMarkdown(text);
  if (yaml === undefined) return { problems: [...problems, noFrontMatter(file, text)] };

  const fields = readYaml(file, yaml, 1);
  const markdown = text
    .split('\n')
    .slice(bodyAt.line - 1)
    .join('\n')
    .trim();
  const blocks = bodyBlocks(body);
  const lost = markdownProblems(file, body, text);
  const empty = blocks.length === 0 && lost.length === 0 ? [emptyBody(file, bodyAt)] : [];
  return {
    fields,
    ...(lost.length === 0 && { body: { tree: body, blocks, markdown } }),
    problems: [...problems, ...fields.problems, ...lost, ...empty],
  };
}

function noFrontMatter(file: string, text: string): Problem {
  const opened = /^---[ \t]*\n/.test(text);
  const later = /^\s+---[ \t]*\n/.test(text);
  return {
    kind: 'no-front-matter',
    file,
    line: 1,
    column: 1,
    message: opened
      ? 'Phần khai báo mở bằng --- nhưng không có dòng --- nào đóng lại.'
      : 'Tệp không mở đầu bằng phần khai báo.',
    advice: opened
      ? 'Thêm một dòng --- sau mục cuối cùng.'
      : later
        ? 'Xóa những gì đứng trước dòng --- đầu tiên: nó phải ở dòng 1, cột 1.'
        : 'Thêm ở đầu tệp: một dòng ---, các mục title, date…, rồi một dòng --- nữa.',
  };
}

function emptyBody(file: string, at: { line: number; column: number }): Problem {
  return {
    kind: 'empty-body',
    file,
    ...at,
    message: 'Dưới phần khai báo không có chữ nào.',
    advice: 'Chép nội dung vào dưới dòng --- thứ hai.',
  };
}
