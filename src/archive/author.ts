import { z } from 'zod';
import { words } from './fields.ts';

/** Somebody who signs reports. */
export const AuthorFields = z.strictObject({
  /** Name as the archive writes it: `Ngọc Minh`. */
  name: words('viết tên tác giả'),
  /** Other ways in which reports sign it: `NGỌC MINH`. */
  variants: z
    .array(words('viết cách ký tên khác'), { error: 'viết danh sách tên, mỗi tên một dòng “- …”' })
    .exactOptional(),
  /** The newspaper the author writes for. */
  newspaper: words('viết tên tờ báo, như Báo Gia Lai').exactOptional(),
  /** What a reader should know. */
  note: words('viết ghi chú').exactOptional(),
});

export interface Author extends z.infer<typeof AuthorFields> {
  /** Name of its file in `content/authors`, without `.yaml`. */
  id: string;
  file: string;
}
