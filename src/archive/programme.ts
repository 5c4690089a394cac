import type { Root } from 'mdast';
import { z } from 'zod';
import { ids, roughDay, words } from './fields.ts';

/** What kinds of programme reports speak of. */
export const programmeKinds = [
  'phong trào thi đua',
  'cuộc vận động',
  'chương trình mục tiêu quốc gia',
  'chương trình',
  'chiến dịch',
  'đề án',
  'dự án',
] as const;

/** The front matter of a programme; its introduction is the body, in the archive’s words. */
export const ProgrammeFields = z.strictObject({
  /** Name as the archive writes it: `Dân vận khéo`. */
  title: words('viết tên chương trình'),
  kind: z.enum(programmeKinds, { error: `chọn một trong: ${programmeKinds.join(', ')}` }),
  /** Other names in reports, the full one included: `phong trào thi đua “Dân vận khéo”`. */
  variants: z
    .array(words('viết tên khác của chương trình'), { error: 'viết danh sách tên, mỗi tên một dòng “- …”' })
    .exactOptional(),
  /** When it began, as exactly as reports say. */
  from: roughDay.exactOptional(),
  /** When it ended. */
  to: roughDay.exactOptional(),
  /** Documents that direct it: files in `content/documents`. */
  documents: ids.exactOptional(),
});

export interface Programme extends z.infer<typeof ProgrammeFields> {
  /** Name of its file in `content/programmes`, without `.md`. */
  id: string;
  file: string;
  /** The introduction, as plain words and as Markdown nodes. */
  text: string;
  tree: Root;
}
