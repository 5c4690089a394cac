import type { Figure } from '../figure.ts';
import type { ArticleRecord } from '../record.ts';
import { articleTable, figureKey, type ArticleTable } from './table.ts';

interface OfArticle {
  name: string;
  vi: string;
  en: string;
  ids: (record: ArticleRecord) => readonly string[];
  /** Column of the other side, the table it leads to, and its words in the dictionary. */
  to: { column: string; table: string; vi: string; en: string };
}

const place = { column: 'place_id', table: 'dia-phuong', vi: 'Mã địa phương', en: 'Key of the place' };
const programme = { column: 'programme_id', table: 'chuong-trinh', vi: 'Mã chương trình', en: 'Key of the programme' };
const author = { column: 'author_id', table: 'tac-gia', vi: 'Mã tác giả', en: 'Key of the author' };

/** A report and one of the ids of a list field, a row each: joins need no splitting of lists. */
const ofArticles = [
  {
    name: 'bai-dia-phuong',
    vi: 'Bài và địa phương',
    en: 'Reports and places',
    ids: ({ locality }) => locality,
    to: place,
  },
  {
    name: 'bai-chuong-trinh',
    vi: 'Bài và chương trình',
    en: 'Reports and programmes',
    ids: ({ programme }) => programme,
    to: programme,
  },
  { name: 'bai-tac-gia', vi: 'Bài và tác giả', en: 'Reports and authors', ids: ({ author }) => author, to: author },
] satisfies OfArticle[];

interface OfFigure extends Omit<OfArticle, 'ids'> {
  ids: (figure: Figure) => readonly string[] | undefined;
}

/** The same for figures. */
const ofFigures = [
  {
    name: 'so-lieu-dia-phuong',
    vi: 'Số liệu và địa phương',
    en: 'Figures and places',
    ids: ({ place }) => place,
    to: place,
  },
  {
    name: 'so-lieu-chuong-trinh',
    vi: 'Số liệu và chương trình',
    en: 'Figures and programmes',
    ids: ({ programme }) => programme,
    to: programme,
  },
] satisfies OfFigure[];

/** Two columns each, for joins. */
export const linkTables: readonly ArticleTable[] = [
  ...ofArticles.map(({ name, vi, en, ids, to }: OfArticle) =>
    linkTable(
      { name, vi, en },
      { column: 'article_id', table: 'bai', vi: 'Mã bài', en: 'Key of the report' },
      to,
      (record) => ids(record).map((id) => [record.id, id]),
    ),
  ),
  ...ofFigures.map(({ name, vi, en, ids, to }: OfFigure) =>
    linkTable(
      { name, vi, en },
      { column: 'figure_id', table: 'so-lieu', vi: 'Mã số liệu', en: 'Key of the figure' },
      to,
      (record) =>
        record.figures.flatMap((figure) => (ids(figure) ?? []).map((id) => [figureKey(record.id, figure.id), id])),
    ),
  ),
];

function linkTable(
  words: { name: string; vi: string; en: string },
  from: OfArticle['to'],
  to: OfArticle['to'],
  pairs: (record: ArticleRecord) => string[][],
): ArticleTable {
  return articleTable<string[]>(
    {
      ...words,
      primaryKey: [from.column, to.column],
      foreignKeys: [from, to].map(({ column, table }) => ({ column, table, key: column })),
    },
    ({ record }) => pairs(record),
    [from, to].map(({ column, vi, en }, at) => ({
      name: column,
      type: 'string',
      required: true,
      vi,
      en,
      read: (pair) => pair[at],
    })),
  );
}
