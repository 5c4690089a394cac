import type { Root } from 'mdast';
import { z } from 'zod';
import { Correction } from './correction.ts';
import type { PhotoSize } from './photoFile.ts';
import { address, day, ids, words, yes } from './fields.ts';
import type { Position } from './position.ts';
import type { Block } from './reportText.ts';
import { reviewKinds, type ReviewKind } from './reviewKinds.ts';

/** Where the report was published; every figure cites it. */
const Source = z.strictObject(
  {
    /** Name of the newspaper: `Báo Gia Lai`. */
    newspaper: words('viết tên tờ báo, như Báo Gia Lai'),
    /** The mark in the dateline, without brackets: `GLO` for “(GLO)-”. */
    section: words('viết ký hiệu trong ngoặc ở đầu bài, như GLO').exactOptional(),
    /** Address of the original page. */
    url: address.exactOptional(),
    /** Address of a copy in a web archive. */
    archiveUrl: address.exactOptional(),
  },
  { error: 'viết các mục newspaper, section… thụt vào dưới source' },
);

/** A photo of the report. */
const Photo = z.strictObject(
  {
    /** The caption as printed, without the credit. */
    caption: words('chép chú thích ảnh như in trong bài'),
    /** The credit as printed: `Ảnh: Hà Duyệt`. */
    credit: words('chép dòng ghi tên người chụp, như Ảnh: Hà Duyệt').exactOptional(),
    /** Name of the kept file in `content/photos/<year>/`. Absent: the photo is not kept, and the page says so. */
    file: z
      .string({ error: 'viết tên tệp ảnh' })
      .regex(/^[a-z0-9]+([-_.][a-z0-9]+)*\.(jpe?g|png|webp|avif)$/, { error: 'viết tên tệp ảnh, như hoi-nghi.jpg' })
      .exactOptional(),
    /** Number of paragraphs, headings, quotes and list items of the text that stand before the photo. */
    after: z.int({ error: 'viết số đoạn đứng trước ảnh, từ 0' }).min(0, { error: 'viết số đoạn đứng trước ảnh, từ 0' }),
  },
  { error: 'viết mỗi ảnh là một mục “- caption: …”' },
);

const reviewNames = Object.keys(reviewKinds).filter((name): name is ReviewKind => name in reviewKinds);

/** A finding that an editor has looked at and leaves as it is. */
const Accepted = z.strictObject(
  {
    /** The kind, as the message names it in brackets: `suspected-typo`. */
    kind: z.enum(reviewNames, { error: 'chép tên trong ngoặc vuông của lời nhắc, như suspected-typo' }),
    /** The words the message names. Absent: every finding of the kind in this report. */
    words: words('chép chữ trong lời nhắc').exactOptional(),
    /** Why, for the next editor. */
    why: words('viết lý do').exactOptional(),
  },
  { error: 'viết mỗi điều một mục “- kind: …”' },
);

/** The front matter of a report: what an editor fills in. */
export const FrontMatter = z
  .strictObject({
    /** Headline as published, or as supplied by the archive. */
    title: words('viết tiêu đề của bài'),
    /** The report carries no headline and the archive supplied this one. */
    titleSupplied: yes.exactOptional(),
    /** Day of the report: `2022-11-02`. */
    date: day,
    /**
     * Why this date, when the report does not print it whole: `Bài in ngày và tháng; năm suy từ “năm 2022” trong bài.`
     */
    dateInferred: words('viết vì sao suy ra ngày này').exactOptional(),
    /** Where the report is set, as of its date: files in `content/localities`. */
    locality: ids,
    /** Who wrote it: files in `content/authors`. Absent: not signed. */
    author: ids.exactOptional(),
    /** The byline as printed, when it differs from the author’s name: `NGỌC MINH`. */
    byline: words('chép tên ký dưới bài như bản in').exactOptional(),
    /** What it reports on: files in `content/programmes`. */
    programme: ids.exactOptional(),
    source: Source,
    /** Photos, in the order of the report. */
    photos: z.array(Photo, { error: 'viết danh sách ảnh, mỗi ảnh một mục “- caption: …”' }).exactOptional(),
    /** The figures shown large beside the report, by their printed words, in this order. Absent: a rule chooses. */
    digest: z
      .array(words('chép đúng chữ in trong bài, với con số, như 359 hộ nghèo'), {
        error: 'viết danh sách, mỗi số một dòng “- 359 hộ nghèo”',
      })
      .min(1, { error: 'ghi ít nhất một số, hoặc bỏ mục này để máy chọn' })
      .max(4, { error: 'ghi nhiều nhất bốn số' })
      .exactOptional(),
    /** Corrections to the extractor, matched by the printed words. */
    figures: z.array(Correction, { error: 'viết danh sách, mỗi mục bắt đầu bằng “- words: …”' }).exactOptional(),
    /** What a check need not mention again. */
    accepted: z.array(Accepted, { error: 'viết danh sách, mỗi điều một mục “- kind: …”' }).exactOptional(),
    /**
     * `published` reports are on the site; a `draft` is checked and not shown; of a `withdrawn` one the address stays,
     * with the reason, and its figures leave the dataset.
     */
    status: z.enum(['draft', 'published', 'withdrawn'], {
      error: 'viết draft (bản nháp), published (đã đăng) hoặc withdrawn (đã rút)',
    }),
    /** Why a withdrawn report was withdrawn; readers see it in its place. */
    withdrawn: words('viết vì sao rút bài').exactOptional(),
  })
  .superRefine(({ locality, status, withdrawn }, context) => {
    if (locality.length === 0) {
      context.addIssue({ code: 'custom', path: ['locality'], message: 'ghi ít nhất một địa phương' });
    }
    if (status === 'withdrawn' && withdrawn === undefined) {
      context.addIssue({ code: 'custom', path: ['withdrawn'], message: 'thêm dòng withdrawn: vì sao rút bài' });
    }
    if (status !== 'withdrawn' && withdrawn !== undefined) {
      context.addIssue({ code: 'custom', path: ['withdrawn'], message: 'ghi status: withdrawn, hoặc bỏ mục này' });
    }
  });

export type FrontMatter = z.infer<typeof FrontMatter>;
export type Accepted = z.infer<typeof Accepted>;

const { date, locality, author, programme, photos, figures } = FrontMatter.shape;

/** The fields that are checked against the rest of the archive, each as far as it is sound by itself. */
export const SoundFields = z.object({
  date: date.optional().catch(undefined),
  locality: locality.optional().catch(undefined),
  author: author.optional().catch(undefined),
  programme: programme.optional().catch(undefined),
  photos: photos.optional().catch(undefined),
  figures: figures.optional().catch(undefined),
});

export type SoundFields = z.infer<typeof SoundFields>;
/** A photo; `size` once its file has been looked at. */
export type Photo = z.infer<typeof Photo> & { size?: PhotoSize };
export type Source = z.infer<typeof Source>;

/** A figure that an editor chose for the digest, with the line of the front matter it stands on. */
export interface DigestWords extends Position {
  words: string;
}

/** A report as the archive hands it on. Everything in it is NFC. */
export interface Article {
  /** File name without `.md`; unique in its year. */
  slug: string;
  /** Year of the folder, which is the year of `date`. */
  year: number;
  /** Path of the file, as it was given. */
  file: string;
  title: string;
  titleSupplied?: true;
  date: string;
  dateInferred?: string;
  locality: string[];
  author: string[];
  byline?: string;
  programme: string[];
  source: Source;
  /** In the order in which they stand in the text; the nth `caption` block is the nth photo. */
  photos: Photo[];
  /** Printed words of the figures that sum the report up, when an editor names them. */
  digest?: DigestWords[];
  /** Corrections, each with its line and column. */
  figures: Correction[];
  status: FrontMatter['status'];
  /** Why it was withdrawn; there when `status` says so. */
  withdrawn?: string;
  /** What a check need not mention again. */
  accepted?: Accepted[];
  /**
   * The report’s own words: the headline (unless supplied), the blocks of the body, and captions where their photo
   * stood, joined by an empty line. A line break inside a block is a break of the report.
   */
  text: string;
  /** What `text` is made of, in order and without overlap. */
  blocks: Block[];
  /**
   * Where the words of `text` that are not the body's stand in the file: the headline, unless supplied, then captions.
   */
  aboveBody: Position[];
  /** The body as it stands in the file. */
  markdown: string;
  /** The body as Markdown nodes with their positions in the file. */
  tree: Root;
}
