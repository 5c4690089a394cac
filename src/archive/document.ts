import { z } from 'zod';
import { documentKinds } from '../vocabulary/documentKinds.ts';
import { address, day, ids, words } from './fields.ts';

/** A legal or administrative document that reports cite. */
export const DocumentFields = z.strictObject({
  /** Number and symbol as printed: `02-CT/HU`, `16/CT-TTg`. */
  symbol: words('viết số và ký hiệu như bản in, như 02-CT/HU'),
  /** `chỉ thị`, `quyết định`… */
  kind: z.enum(documentKinds, { error: `chọn một trong: ${documentKinds.join(', ')}` }),
  /** Who issued it, with the place: `Ban Thường vụ Huyện ủy Kbang`. */
  issuer: words('viết nơi ban hành, như Huyện ủy Kbang'),
  /** Whose document it is: files in `content/localities`. Absent: of the whole country. */
  locality: ids.exactOptional(),
  /** What it is about, in the words of the reports. */
  subject: words('viết nội dung văn bản như bài báo nêu'),
  /** Day of issue, when a report gives it. */
  date: day.exactOptional(),
  /** How reports cite it for short: `Chỉ thị 02`. */
  shortForms: z
    .array(words('viết cách gọi tắt'), { error: 'viết danh sách, mỗi cách gọi một dòng “- …”' })
    .exactOptional(),
  /** Files in `content/programmes` it directs. */
  programme: ids.exactOptional(),
  /** Where the document itself can be read. */
  url: address.exactOptional(),
});

export interface Document extends z.infer<typeof DocumentFields> {
  /** Name of its file in `content/documents`, without `.yaml`: `02-ct-hu-kbang`. */
  id: string;
  file: string;
}
