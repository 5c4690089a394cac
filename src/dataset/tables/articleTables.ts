import type { Citation } from '../citedDocuments.ts';
import type { LedgerEntry } from '../../figures/ledger.ts';
import type { ArticleRecord } from '../record.ts';
import { articleTable, type ReadColumn } from './table.ts';

const articleId: ReadColumn<{ record: ArticleRecord }> = {
  name: 'article_id',
  type: 'string',
  required: true,
  vi: 'Mã bài',
  en: 'Key of the report',
  read: ({ record }) => record.id,
};
const ofArticle = { column: 'article_id', table: 'bai', key: 'article_id' };

/** Published reports; their words are on their pages. */
export const articles = articleTable<{ record: ArticleRecord }>(
  { name: 'bai', vi: 'Bài báo', en: 'Reports', primaryKey: ['article_id'], foreignKeys: [] },
  ({ record }) => [{ record }],
  [
    articleId,
    {
      name: 'url',
      type: 'uri',
      required: true,
      vi: 'Địa chỉ trang bài trong kho',
      en: 'Address of its page in the archive',
      read: ({ record }, { address }) => address(`/bai/${record.id}/`),
    },
    {
      name: 'date',
      type: 'date',
      required: true,
      vi: 'Ngày của bài',
      en: 'Day of the report',
      read: ({ record }) => record.date,
    },
    {
      name: 'date_inferred',
      type: 'string',
      vi: 'Vì sao suy ra ngày này, khi bài không in đủ',
      en: 'Why this date, when the report does not print it whole',
      read: ({ record }) => record.dateInferred,
    },
    { name: 'title', type: 'string', required: true, vi: 'Tít', en: 'Headline', read: ({ record }) => record.title },
    {
      name: 'title_supplied',
      type: 'boolean',
      required: true,
      vi: 'Tít do kho đặt, bài không có',
      en: 'The archive supplied the headline',
      read: ({ record }) => record.titleSupplied === true,
    },
    {
      name: 'newspaper',
      type: 'string',
      required: true,
      vi: 'Tờ báo',
      en: 'Newspaper',
      read: ({ record }) => record.source.newspaper,
    },
    {
      name: 'section',
      type: 'string',
      vi: 'Ký hiệu ở đầu bài',
      en: 'Mark in the dateline',
      read: ({ record }) => record.source.section,
    },
    {
      name: 'source_url',
      type: 'uri',
      vi: 'Địa chỉ bài gốc',
      en: 'Address of the original',
      read: ({ record }) => record.source.url,
    },
    {
      name: 'archive_url',
      type: 'uri',
      vi: 'Bản lưu của bài gốc',
      en: 'Archived copy of the original',
      read: ({ record }) => record.source.archiveUrl,
    },
    { name: 'place', type: 'list', vi: 'Mã địa phương', en: 'Ids of places', read: ({ record }) => record.locality },
    { name: 'author', type: 'list', vi: 'Mã tác giả', en: 'Ids of authors', read: ({ record }) => record.author },
    {
      name: 'programme',
      type: 'list',
      vi: 'Mã chương trình',
      en: 'Ids of programmes',
      read: ({ record }) => record.programme,
    },
    {
      name: 'figures',
      type: 'integer',
      required: true,
      vi: 'Số lượng số liệu của bài',
      en: 'How many figures it states',
      read: ({ record }) => record.figures.length,
    },
    {
      name: 'numbers',
      type: 'integer',
      required: true,
      vi: 'Số lượng con số trong sổ số của bài',
      en: 'How many numbers its ledger holds',
      read: ({ record }) => record.ledger.length,
    },
  ],
);

/** The number ledger: every number of every report, with the class that accounts for it. */
export const numbers = articleTable<{ record: ArticleRecord; entry: LedgerEntry }>(
  {
    name: 'so-ghi',
    vi: 'Sổ số: mọi con số của bài, kể cả ngày tháng và số hiệu',
    en: 'Number ledger: every number of the reports, dates and document numbers included',
    primaryKey: ['article_id', 'start'],
    foreignKeys: [ofArticle],
  },
  ({ record }) => record.ledger.map((entry) => ({ record, entry })),
  [
    articleId,
    {
      name: 'start',
      type: 'integer',
      required: true,
      vi: 'Vị trí đầu trong văn bản bài, đếm theo đơn vị UTF-16',
      en: 'Offset in the text of the report, UTF-16 code units',
      read: ({ entry }) => entry.start,
    },
    {
      name: 'end',
      type: 'integer',
      required: true,
      vi: 'Vị trí sau chữ cuối',
      en: 'Offset after it',
      read: ({ entry }) => entry.end,
    },
    {
      name: 'text',
      type: 'string',
      required: true,
      vi: 'Chữ in',
      en: 'Printed words',
      read: ({ entry }) => entry.text,
    },
    {
      name: 'class',
      type: 'string',
      required: true,
      vi: 'figure là số liệu; date, year, period, time, document, place, ordinal, name, phone, age, score, other thì không',
      en: 'figure is a datum; date, year, period, time, document, place, ordinal, name, phone, age, score, other are not',
      read: ({ entry }) => entry.class,
    },
    {
      name: 'in_words',
      type: 'boolean',
      required: true,
      vi: 'Viết bằng chữ',
      en: 'Written in words',
      read: ({ entry }) => entry.word === true,
    },
  ],
);

/** Where reports cite documents. */
export const citations = articleTable<{ record: ArticleRecord; citation: Citation }>(
  {
    name: 'trich-dan',
    vi: 'Chỗ bài nhắc đến văn bản',
    en: 'Where reports cite documents',
    primaryKey: ['article_id', 'start'],
    foreignKeys: [ofArticle, { column: 'document_id', table: 'van-ban', key: 'document_id' }],
  },
  ({ record, documents }) => documents.map((citation) => ({ record, citation })),
  [
    articleId,
    {
      name: 'start',
      type: 'integer',
      required: true,
      vi: 'Vị trí đầu trong văn bản bài, đếm theo đơn vị UTF-16',
      en: 'Offset in the text of the report, UTF-16 code units',
      read: ({ citation }) => citation.start,
    },
    {
      name: 'end',
      type: 'integer',
      required: true,
      vi: 'Vị trí sau chữ cuối',
      en: 'Offset after it',
      read: ({ citation }) => citation.end,
    },
    {
      name: 'text',
      type: 'string',
      required: true,
      vi: 'Chữ in',
      en: 'Printed words',
      read: ({ citation }) => citation.words,
    },
    { name: 'kind', type: 'string', vi: 'Loại văn bản', en: 'Kind of document', read: ({ citation }) => citation.kind },
    {
      name: 'number',
      type: 'string',
      required: true,
      vi: 'Số, như in',
      en: 'Number, as printed',
      read: ({ citation }) => citation.number,
    },
    {
      name: 'symbol',
      type: 'string',
      vi: 'Số và ký hiệu đủ, khi in ở đây',
      en: 'Whole symbol, when printed here',
      read: ({ citation }) => citation.symbol,
    },
    {
      name: 'document_id',
      type: 'string',
      vi: 'Mã văn bản; trống khi kho chưa có',
      en: 'Key of the document; empty when the register does not hold it',
      read: ({ citation }) => citation.document,
    },
    {
      name: 'by',
      type: 'string',
      vi: 'Nhận ra nhờ: symbol (ký hiệu in tại chỗ), article (ký hiệu in chỗ khác trong bài), register (sổ văn bản)',
      en: 'What names the document: symbol (printed here), article (printed elsewhere in the report), register',
      read: ({ citation }) => citation.by,
    },
  ],
);
