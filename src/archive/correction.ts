import { z } from 'zod';
import { id, ids, words, yes } from './fields.ts';
import type { Position } from './position.ts';

/** What a figure measures, as the figures stage names it. */
export const figureKinds = [
  'count',
  'money',
  'percent',
  'ratio',
  'area',
  'length',
  'mass',
  'volume',
  'yield',
  'rate',
  'price',
  'labour_days',
  'duration',
  'multiple',
  'percent_points',
  'comparison',
  'measure',
  'index',
] as const;

const rough = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`;

/** ISO 8601: a year, month or day, an interval `2015/2020`, or `../2022-11-02` for “đến nay”. */
const period = z
  .string({ error: 'viết "2022" (năm đứng một mình thì đặt trong ngoặc kép), 2022-11-02 hoặc 2015/2020' })
  .regex(new RegExp(`^(?:${rough}|(?:${rough}|\\.\\.)/${rough})$`), {
    error: 'viết "2022", 2022-11, 2022-11-02, 2015/2020 hoặc ../2022-11-02',
  });

/**
 * An editor’s correction to what the extractor made of some printed words. Fields that are not given stay as extracted.
 */
export const Correction = z
  .strictObject({
    /** The words as printed in the report, with the number: `359 hộ nghèo`. */
    words: words('chép đúng chữ in trong bài, như 359 hộ nghèo; chỉ có số thì đặt trong ngoặc kép'),
    /** Which of several places with these words, from 1. Absent: all of them. */
    occurrence: z.int({ error: 'viết số thứ tự, từ 1' }).min(1, { error: 'viết số thứ tự, từ 1' }).exactOptional(),
    /** The number is no figure. Stands alone. */
    ignore: yes.exactOptional(),
    /** Files in `content/localities` the figure is about. */
    place: ids.exactOptional(),
    /** The time the figure speaks of: `"2017"`, `2022-11-02`, `2015/2020`, `../2022-11-02`. */
    period: period.exactOptional(),
    /** What is counted or measured: `hộ nghèo`. */
    indicator: words('viết cái được đếm hay đo, như hộ nghèo').exactOptional(),
    /**
     * What the figure says, in the archive's words, where the report's own phrase alone would not: `tập thể được khen
     * thưởng`.
     */
    label: words('viết lời cho người đọc, như tập thể được khen thưởng').exactOptional(),
    /** Files in `content/programmes` the figure belongs to. */
    programme: ids.exactOptional(),
    /** The indicator series it is a point of. */
    series: id.exactOptional(),
    /** The number, in units of `unit`, without separators: 154400000. */
    value: z.number({ error: 'viết số liền, dấu chấm trước phần lẻ: 154400000, 96.42' }).exactOptional(),
    /** `VND`, `%`, `ha`, or the counted noun: `hộ`. */
    unit: words('viết đơn vị, như hộ, %, VND').exactOptional(),
    /** What kind of figure it is. */
    kind: z.enum(figureKinds, { error: `chọn một trong: ${figureKinds.join(', ')}` }).exactOptional(),
    /** Hedge or bound as printed: `hơn`, `gần`. */
    qualifier: words('viết chữ đứng trước số, như hơn, gần').exactOptional(),
    /** A remark for readers. */
    note: words('viết ghi chú').exactOptional(),
  })
  .superRefine((correction, context) => {
    const { words: _, occurrence: __, ignore, ...set } = correction;
    const fields = Object.keys(set);
    if (ignore && fields.length > 0) {
      const message = `bỏ “ignore”, hoặc bỏ ${fields.map((field) => `“${field}”`).join(', ')}: số bị bỏ qua thì không có gì để sửa`;
      context.addIssue({ code: 'custom', path: ['ignore'], message });
    } else if (!ignore && fields.length === 0) {
      const message = 'thêm điều cần sửa (place, period, value…), hoặc ignore: true';
      context.addIssue({ code: 'custom', path: [], message });
    }
  });

/** A correction with the line of the front matter it stands on, so that a later stage can report it there. */
export type Correction = z.infer<typeof Correction> & Position;
