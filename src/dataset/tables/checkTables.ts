import type { Check } from '../check.ts';
import type { Relation } from '../figure.ts';
import type { ArticleRecord } from '../record.ts';
import { articleTable, figureKey } from './table.ts';

interface CheckRow {
  record: ArticleRecord;
  check: Check;
}

const checkRows = ({ record }: { record: ArticleRecord }): CheckRow[] =>
  record.checks.map((check) => ({ record, check }));

/** Key of a check: what it is about, so that it stays when others come or go. */
const checkKey = ({ record, check }: CheckRow): string => `${record.id}#${check.kind}:${check.figures.join('+')}`;

/** Arithmetic over the figures, which never changes a number. */
export const checks = articleTable<CheckRow>(
  {
    name: 'doi-chieu',
    vi: 'Đối chiếu số học giữa các số liệu của một bài',
    en: 'Arithmetic checks between figures of a report',
    primaryKey: ['check_id'],
    foreignKeys: [{ column: 'article_id', table: 'bai', key: 'article_id' }],
  },
  checkRows,
  [
    { name: 'check_id', type: 'string', required: true, vi: 'Mã đối chiếu', en: 'Key of the check', read: checkKey },
    {
      name: 'article_id',
      type: 'string',
      required: true,
      vi: 'Mã bài',
      en: 'Key of the report',
      read: ({ record }) => record.id,
    },
    {
      name: 'kind',
      type: 'string',
      required: true,
      vi: 'Phép đối chiếu: ratio-percent, part-whole, sum, share-base, level-change, comparison, magnitude',
      en: 'Kind of check: ratio-percent, part-whole, sum, share-base, level-change, comparison, magnitude',
      read: ({ check }) => check.kind,
    },
    {
      name: 'verdict',
      type: 'string',
      required: true,
      vi: 'ok khớp, off lệch, derived suy ra, unclear đọc được hai cách',
      en: 'ok agrees, off does not, derived has nothing to compare with, unclear can be read two ways',
      read: ({ check }) => check.verdict,
    },
    {
      name: 'stated',
      type: 'number',
      vi: 'Số bài ghi, đem ra so',
      en: 'The printed number that is compared',
      read: ({ check }) => comparedOf(check).stated,
    },
    {
      name: 'computed',
      type: 'number',
      vi: 'Số tính ra',
      en: 'The computed number',
      read: ({ check }) => comparedOf(check).computed,
    },
    {
      name: 'computed_otherwise',
      type: 'number',
      vi: 'Số tính theo cách đọc thứ hai',
      en: 'The computed number by the second reading',
      read: ({ check }) => (check.kind === 'level-change' ? check.ifRelative : undefined),
    },
    {
      name: 'fits',
      type: 'string',
      vi: 'exact bằng nhau, rounded khớp khi làm tròn, cut khớp khi cắt bỏ phần lẻ, neither không khớp',
      en: 'exact, rounded, cut (digits dropped) or neither',
      read: ({ check }) => ('fits' in check ? check.fits : undefined),
    },
    {
      name: 'equation',
      type: 'string',
      required: true,
      vi: 'Phép tính',
      en: 'The arithmetic',
      read: ({ check }, { describe }) => describe(check).equation,
    },
    {
      name: 'explanation',
      type: 'string',
      required: true,
      vi: 'Lời giải thích',
      en: 'What follows, in words (Vietnamese)',
      read: ({ check }, { describe }) => describe(check).text,
    },
  ],
);

/** Which figures went into which check. */
export const checkFigures = articleTable<{ row: CheckRow; figure: string }>(
  {
    name: 'doi-chieu-so-lieu',
    vi: 'Đối chiếu và số liệu',
    en: 'Checks and figures',
    primaryKey: ['check_id', 'figure_id'],
    foreignKeys: [
      { column: 'check_id', table: 'doi-chieu', key: 'check_id' },
      { column: 'figure_id', table: 'so-lieu', key: 'figure_id' },
    ],
  },
  (article) => checkRows(article).flatMap((row) => row.check.figures.map((figure) => ({ row, figure }))),
  [
    {
      name: 'check_id',
      type: 'string',
      required: true,
      vi: 'Mã đối chiếu',
      en: 'Key of the check',
      read: ({ row }) => checkKey(row),
    },
    {
      name: 'figure_id',
      type: 'string',
      required: true,
      vi: 'Mã số liệu',
      en: 'Key of the figure',
      read: ({ row, figure }) => figureKey(row.record.id, figure),
    },
  ],
);

/** How figures of a report hang on one another. */
export const relations = articleTable<{ record: ArticleRecord; figure: string; relation: Relation }>(
  {
    name: 'quan-he',
    vi: 'Quan hệ giữa các số liệu của một bài',
    en: 'Relations between figures of a report',
    primaryKey: ['figure_id', 'kind', 'to_figure_id'],
    foreignKeys: [
      { column: 'figure_id', table: 'so-lieu', key: 'figure_id' },
      { column: 'to_figure_id', table: 'so-lieu', key: 'figure_id' },
    ],
  },
  ({ record }) =>
    record.figures.flatMap(({ id, relations }) => relations.map((relation) => ({ record, figure: id, relation }))),
  [
    {
      name: 'figure_id',
      type: 'string',
      required: true,
      vi: 'Mã số liệu',
      en: 'Key of the figure',
      read: ({ record, figure }) => figureKey(record.id, figure),
    },
    {
      name: 'kind',
      type: 'string',
      required: true,
      vi: 'partOf là một phần của; shareOf là tỷ lệ của; sameRatio cùng một tỷ số; changeOf là thay đổi của; sameAs nhắc lại',
      en: 'partOf, shareOf, sameRatio, changeOf, or sameAs (repeats it)',
      read: ({ relation }) => relation.kind,
    },
    {
      name: 'to_figure_id',
      type: 'string',
      required: true,
      vi: 'Mã số liệu kia',
      en: 'Key of the other figure',
      read: ({ record, relation }) => figureKey(record.id, relation.figure),
    },
  ],
);

/** What a check compares: the printed number, where there is one, and the computed. */
function comparedOf(check: Check): { stated?: number | undefined; computed?: number | undefined } {
  switch (check.kind) {
    case 'ratio-percent':
    case 'comparison':
      return { stated: check.stated, computed: check.computed };
    case 'part-whole':
      return { computed: check.share };
    case 'sum':
      return { stated: check.totalValue, computed: check.sum };
    case 'share-base':
      return { stated: check.baseValue, computed: check.computed };
    case 'level-change':
      return { stated: check.beforeValue, computed: check.ifPoints };
    case 'magnitude':
      return { stated: check.value, computed: check.usual };
  }
}
