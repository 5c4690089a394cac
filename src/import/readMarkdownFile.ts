import { parseMarkdown } from '../archive/markdown.ts';
import { readYaml } from '../archive/yamlSource.ts';
import { wordsOf } from '../archive/reportText.ts';
import { markdownBlocks } from './markdownBlocks.ts';
import { withoutControls } from './readPlainText.ts';
import { decodeText, repairOf } from './repairEncoding.ts';
import type { SourceReport } from './sourceReport.ts';

/** Reads a Markdown file: an entry or a draft of one, whose fields are taken over, or any other Markdown. */
export function readMarkdownFile(file: string, bytes: Uint8Array): SourceReport {
  const decoded = decodeText(bytes);
  const { read, repairs } = repairOf(decoded.text);
  const plain = withoutControls(read(decoded.text));
  const { yaml, body } = parseMarkdown(plain.text);
  const fields = yaml === undefined ? undefined : fieldsOf(file, yaml);
  const { blocks, remarks } = markdownBlocks(body);
  const [first, ...rest] = blocks;
  const titled = fields === undefined && first?.kind === 'heading' && first.depth === 1;
  return {
    ...(titled && { title: wordsOf(first.content).trim() }),
    ...(fields && { fields }),
    blocks: titled ? rest : blocks,
    repairs: [...decoded.repairs, ...repairs],
    remarks: [
      ...plain.remarks,
      ...remarks,
      ...(yaml !== undefined && fields === undefined ? ['Phần khai báo đầu tệp không đọc được, nên bị bỏ qua.'] : []),
    ],
  };
}

function fieldsOf(file: string, yaml: string): Record<string, unknown> | undefined {
  const { data } = readYaml(file, yaml, 1);
  return typeof data === 'object' && data !== null ? Object.fromEntries(Object.entries(data)) : undefined;
}
