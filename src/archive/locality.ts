import { z } from 'zod';
import { otherLanguages } from '../vocabulary/otherLanguages.ts';

/** Levels of a place, widest first: units of government, then the villages and groups inside a commune. */
export const levels = [
  'tỉnh',
  'thành phố',
  'thị xã',
  'huyện',
  'phường',
  'thị trấn',
  'xã',
  'thôn',
  'làng',
  'tổ dân phố',
] as const;

export type Level = (typeof levels)[number];

/** The facts of a place that must name where they come from. */
const sourced = ['code', 'from', 'to', 'created', 'ended', 'parents', 'successors', 'changes'] as const;

const day = z.iso.date({ error: 'viết ngày như 2024-05-31' });
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'viết tên tệp của địa phương, như an-khe' });
const words = z.string().trim().min(1, { error: 'không để trống' });

/** The document that made, changed or ended a unit. */
const Decision = z.strictObject({
  /** Kind and symbol as printed: `Nghị quyết 1664/NQ-UBTVQH15`. */
  document: words,
  /** Day it was signed. */
  date: day,
  /** Who issued it: `Ủy ban Thường vụ Quốc hội`. */
  issuer: words.exactOptional(),
});

/** The unit that this one belonged to, and when. */
const Parent = z.strictObject({
  /** Name of a file in `content/localities`, without `.yaml`. */
  id,
  /** First day under this parent; absent: as long as both are known. */
  from: day.exactOptional(),
  /** Last day under this parent; absent: as long as both are known. */
  to: day.exactOptional(),
});

/** A unit that took over this one's ground the day after `to`. */
const Successor = z.strictObject({
  /** Name of a file in `content/localities`, without `.yaml`. */
  id,
  /** Only part of the ground went there. */
  part: z.literal(true).exactOptional(),
});

/** Something that happened to the unit while it went on under the same name. */
const Change = z.strictObject({
  /** First day of the new state. */
  date: day,
  /** What changed, as a reader should see it: `Nhận một phần xã Đăk Hlơ`. */
  what: words,
  /** The ground changed: figures before and after have different scopes and are never joined in one series. */
  boundary: z.boolean(),
  /** The document that decided it. */
  decision: Decision.exactOptional(),
});

/** Where facts about the unit come from. */
const Source = z.strictObject({
  /** The fields this source supports. */
  of: z.array(z.enum(sourced)).min(1),
  /** The source, as a reader should see it: `Bản chép Nghị quyết 1664/NQ-UBTVQH15`. */
  says: words,
  /** Its address. */
  url: z.url({ error: 'dán cả địa chỉ, kể cả https://' }).exactOptional(),
  /** Write `true` only after comparing the fields with the decision's own text; the place's page says which are not. */
  checked: z.literal(true).exactOptional(),
});

/**
 * A place of the gazetteer, one file each in `content/localities`; the file's name is its id.
 *
 * A unit that ended and a later one of the same name are two files: `xuan-an` is not the phường of another town.
 */
export const Locality = z
  .strictObject({
    /** Name without its level, as the decision prints it: `An Khê`. */
    name: words,
    /** Level as of the unit's time. A unit that changed its level is two places. */
    level: z.enum(levels),
    /** Other ways in which reports print the name: `K’Bang`, `KBang`. Apostrophes, case and marks on `đ` count. */
    variants: z.array(words).exactOptional(),
    /**
     * Language of the name where it is not Vietnamese: `bdq` Ba Na, `jra` Gia Rai. Not for names as common as Pleiku.
     */
    language: z.enum(otherLanguages, { error: 'viết bdq (Ba Na) hoặc jra (Gia Rai)' }).exactOptional(),
    /** Code of the General Statistics Office while the unit existed. */
    code: z
      .string()
      .regex(/^\d{2,5}$/, { error: 'viết mã trong ngoặc kép, như "625"' })
      .exactOptional(),
    /** First day; absent when it is not known. */
    from: day.exactOptional(),
    /** Last day; absent while the unit exists. */
    to: day.exactOptional(),
    /** The document that made it. */
    created: Decision.exactOptional(),
    /** The document that ended it. */
    ended: Decision.exactOptional(),
    /** Units it belonged to, one after the other; empty for a province. */
    parents: z.array(Parent),
    /** Units that took over its ground the day after `to`. */
    successors: z.array(Successor).exactOptional(),
    /** Ground of the unit also went to units that the gazetteer does not hold. */
    otherSuccessors: z.literal(true).optional(),
    /** What happened in between. */
    changes: z.array(Change).exactOptional(),
    /** Places that readers take it for: ids of files in `content/localities`. */
    confusable: z.array(id).exactOptional(),
    /** What a reader should know about the name: `“xã Đông” là tên một xã, không phải phía đông`. */
    note: words.exactOptional(),
    /** Where each fact comes from. Every field above that is a fact must be named by one source at least. */
    sources: z.array(Source).min(1, { error: 'ghi nguồn của địa phương' }),
  })
  .superRefine((place, context) => {
    const supported = new Set(place.sources.flatMap((source) => source.of));
    for (const field of sourced) {
      const fact = place[field];
      const stated = Array.isArray(fact) ? fact.length > 0 : fact !== undefined;
      if (stated && !supported.has(field)) {
        context.addIssue({ code: 'custom', path: [field], message: `thêm “${field}” vào mục “of” của một nguồn` });
      }
    }
    if (place.from && place.to && place.from > place.to) {
      context.addIssue({ code: 'custom', path: ['to'], message: 'ngày cuối phải sau ngày đầu' });
    }
  });

export type Locality = z.infer<typeof Locality>;
