import mammoth from 'mammoth';
import { wordsOf } from '../archive/reportText.ts';
import { htmlBlocks } from './htmlBlocks.ts';
import { repairBlocks } from './repairBlocks.ts';
import type { SourceReport } from './sourceReport.ts';

/** Pictures stay behind; where they stood is kept. */
const noPictures = mammoth.images.imgElement(() => Promise.resolve({ src: 'anh' }));

/**
 * Reads a Word file (.docx): headings, lists, emphasis and tables as Word marks them.
 *
 * @throws When the bytes are no Word file.
 */
export async function readWordFile(bytes: Uint8Array): Promise<SourceReport> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      convertImage: noPictures,
      styleMap: [
        "p[style-name='Title'] => h1:fresh",
        "p[style-name='Subtitle'] => p:fresh",
        "p[style-name='Caption'] => figcaption:fresh",
      ],
    },
  );
  const { blocks, remarks } = htmlBlocks(value);
  const repaired = repairBlocks(blocks);
  const [first, ...rest] = repaired.blocks;
  const titled = first?.kind === 'heading' && first.depth === 1;
  return {
    ...(titled && { title: wordsOf(first.content).trim() }),
    blocks: titled ? rest : repaired.blocks,
    repairs: repaired.repairs,
    remarks,
  };
}
