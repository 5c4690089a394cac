import { z } from 'zod';

// Fields that several kinds of content share. A field's `error` is the advice an editor reads after “→”.

/** Text of one line, as printed. */
export function words(advice: string): z.ZodString {
  return z
    .string({ error: advice })
    .trim()
    .min(1, { error: advice })
    .regex(/^[^\p{Cc}\p{Cs}\u{FFFD}]*$/u, { error: 'viết trên một dòng, không có ký tự điều khiển' });
}

/** A calendar day: `2022-11-02`. */
export const day = z.iso.date({ error: 'viết ngày như 2022-11-02' });

/** A day, a month or a year, as exactly as it is known: `2022-11-02`, `2022-11`, `2022`. */
export const roughDay = z
  .string({ error: "viết '2022', 2022-11 hoặc 2022-11-02; năm đứng một mình thì đặt trong ngoặc kép" })
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, { error: 'viết "2022", 2022-11 hoặc 2022-11-02' });

/** The name of a content file, without its ending. */
export const id = z
  .string({ error: 'viết tên tệp, như an-khe' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'viết tên tệp, chữ thường không dấu, như an-khe' });

/** One id, or a list of them: `an-khe`, `[kbang, an-khe]`. */
export const ids = z.preprocess(
  (value) => (typeof value === 'string' ? [value] : value),
  z
    .array(z.string({ error: 'viết tên tệp, như an-khe' }), {
      error: 'viết tên tệp, hoặc danh sách như [kbang, an-khe]',
    })
    .max(100, { error: 'ghi nhiều nhất 100 tên' }),
);

/** Address of a page on the web. */
export const address = z.url({ protocol: /^https?$/, error: 'dán cả địa chỉ, kể cả https://' });

/** A statement that is either made or left out. */
export const yes = z.literal(true, { error: 'viết true, hoặc bỏ mục này' });
