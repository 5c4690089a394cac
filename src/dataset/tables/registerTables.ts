import type { Author } from '../../archive/author.ts';
import type { Document } from '../../archive/document.ts';
import type { Programme } from '../../archive/programme.ts';
import type { RegisteredLocality } from '../../archive/registers.ts';
import { registerTable } from './table.ts';

type Parent = RegisteredLocality['parents'][number];
type Successor = NonNullable<RegisteredLocality['successors']>[number];

/** Units of government, villages and groups, each with the days on which it existed. */
export const places = registerTable<RegisteredLocality>(
  {
    name: 'dia-phuong',
    vi: 'Địa phương theo thời gian',
    en: 'Places, with the days on which they existed',
    primaryKey: ['place_id'],
    foreignKeys: [],
  },
  ({ registers }) => [...registers.localities.values()],
  [
    {
      name: 'place_id',
      type: 'string',
      required: true,
      vi: 'Mã địa phương',
      en: 'Key of the place',
      read: ({ id }) => id,
    },
    {
      name: 'url',
      type: 'uri',
      required: true,
      vi: 'Địa chỉ trang',
      en: 'Address of its page',
      read: ({ id }, { address }) => address(`/dia-phuong/${id}/`),
    },
    {
      name: 'name',
      type: 'string',
      required: true,
      vi: 'Tên, không kèm cấp',
      en: 'Name without its level',
      read: ({ name }) => name,
    },
    {
      name: 'level',
      type: 'string',
      required: true,
      vi: 'Cấp: tỉnh, thị xã, huyện, phường, thị trấn, xã, thôn, làng, tổ dân phố',
      en: 'Level, from tỉnh (province) to thôn, làng, tổ dân phố (village, group)',
      read: ({ level }) => level,
    },
    { name: 'variants', type: 'list', vi: 'Cách viết khác', en: 'Other spellings', read: ({ variants }) => variants },
    {
      name: 'gso_code',
      type: 'string',
      vi: 'Mã của Tổng cục Thống kê',
      en: 'Code of the General Statistics Office',
      read: ({ code }) => code,
    },
    {
      name: 'valid_from',
      type: 'date',
      vi: 'Ngày đầu; trống khi chưa rõ',
      en: 'First day; empty when not known',
      read: ({ from }) => from,
    },
    {
      name: 'valid_to',
      type: 'date',
      vi: 'Ngày cuối; trống khi còn',
      en: 'Last day; empty while it exists',
      read: ({ to }) => to,
    },
    {
      name: 'created_by',
      type: 'string',
      vi: 'Văn bản lập ra',
      en: 'Document that made it',
      read: ({ created }) => created?.document,
    },
    {
      name: 'ended_by',
      type: 'string',
      vi: 'Văn bản chấm dứt',
      en: 'Document that ended it',
      read: ({ ended }) => ended?.document,
    },
    { name: 'note', type: 'string', vi: 'Ghi chú về tên', en: 'Note on the name', read: ({ note }) => note },
    {
      name: 'sources',
      type: 'string',
      required: true,
      vi: 'Nguồn của các mục trên',
      en: 'Where these facts come from',
      read: ({ sources }) => sources.map(({ of, says }) => `${of.join(', ')}: ${says}`).join(' | '),
    },
    {
      name: 'checked',
      type: 'boolean',
      required: true,
      vi: 'Mọi mục đã được so với chính văn bản',
      en: 'Every fact was compared with the decision itself',
      read: ({ sources }) => sources.every(({ checked }) => checked === true),
    },
  ],
);

/** Which unit a place lay in, and when. */
export const placeParents = registerTable<{ id: string; parent: Parent }>(
  {
    name: 'dia-phuong-thuoc',
    vi: 'Địa phương thuộc đơn vị nào, từ ngày nào đến ngày nào',
    en: 'The unit that a place belonged to, and when',
    // A place may come back to a unit it once belonged to, and the first day is not always known.
    primaryKey: [],
    foreignKeys: [
      { column: 'place_id', table: 'dia-phuong', key: 'place_id' },
      { column: 'parent_id', table: 'dia-phuong', key: 'place_id' },
    ],
  },
  ({ registers }) =>
    [...registers.localities.values()].flatMap(({ id, parents }) => parents.map((parent) => ({ id, parent }))),
  [
    {
      name: 'place_id',
      type: 'string',
      required: true,
      vi: 'Mã địa phương',
      en: 'Key of the place',
      read: ({ id }) => id,
    },
    {
      name: 'parent_id',
      type: 'string',
      required: true,
      vi: 'Mã đơn vị cấp trên',
      en: 'Key of the unit above',
      read: ({ parent }) => parent.id,
    },
    { name: 'valid_from', type: 'date', vi: 'Từ ngày', en: 'First day', read: ({ parent }) => parent.from },
    { name: 'valid_to', type: 'date', vi: 'Đến ngày', en: 'Last day', read: ({ parent }) => parent.to },
  ],
);

/** Which units took over the ground of a place that ended. */
export const placeSuccessors = registerTable<{ id: string; successor: Successor }>(
  {
    name: 'dia-phuong-ke-tuc',
    vi: 'Đơn vị kế tục địa bàn của một địa phương đã thôi',
    en: 'Units that took over the ground of a place that ended',
    primaryKey: ['place_id', 'successor_id'],
    foreignKeys: [
      { column: 'place_id', table: 'dia-phuong', key: 'place_id' },
      { column: 'successor_id', table: 'dia-phuong', key: 'place_id' },
    ],
  },
  ({ registers }) =>
    [...registers.localities.values()].flatMap(({ id, successors = [] }) =>
      successors.map((successor) => ({ id, successor })),
    ),
  [
    {
      name: 'place_id',
      type: 'string',
      required: true,
      vi: 'Mã địa phương',
      en: 'Key of the place',
      read: ({ id }) => id,
    },
    {
      name: 'successor_id',
      type: 'string',
      required: true,
      vi: 'Mã đơn vị kế tục',
      en: 'Key of the successor',
      read: ({ successor }) => successor.id,
    },
    {
      name: 'part',
      type: 'boolean',
      required: true,
      vi: 'Chỉ một phần địa bàn',
      en: 'Only part of the ground',
      read: ({ successor }) => successor.part === true,
    },
  ],
);

/** Programmes, campaigns and movements. */
export const programmes = registerTable<Programme>(
  {
    name: 'chuong-trinh',
    vi: 'Chương trình, phong trào, cuộc vận động',
    en: 'Programmes, movements and campaigns',
    primaryKey: ['programme_id'],
    foreignKeys: [],
  },
  ({ registers }) => [...registers.programmes.values()],
  [
    {
      name: 'programme_id',
      type: 'string',
      required: true,
      vi: 'Mã chương trình',
      en: 'Key of the programme',
      read: ({ id }) => id,
    },
    {
      name: 'url',
      type: 'uri',
      required: true,
      vi: 'Địa chỉ trang',
      en: 'Address of its page',
      read: ({ id }, { address }) => address(`/chuong-trinh/${id}/`),
    },
    { name: 'title', type: 'string', required: true, vi: 'Tên', en: 'Name', read: ({ title }) => title },
    { name: 'kind', type: 'string', required: true, vi: 'Loại', en: 'Kind', read: ({ kind }) => kind },
    { name: 'variants', type: 'list', vi: 'Cách gọi khác', en: 'Other names', read: ({ variants }) => variants },
    {
      name: 'valid_from',
      type: 'string',
      vi: 'Bắt đầu: năm, tháng hoặc ngày',
      en: 'Beginning: a year, month or day',
      read: ({ from }) => from,
    },
    { name: 'valid_to', type: 'string', vi: 'Kết thúc', en: 'End', read: ({ to }) => to },
    {
      name: 'documents',
      type: 'list',
      vi: 'Mã các văn bản chỉ đạo',
      en: 'Ids of the documents that direct it',
      read: ({ documents }) => documents,
    },
  ],
);

/** Documents that reports cite. */
export const documents = registerTable<Document>(
  { name: 'van-ban', vi: 'Văn bản', en: 'Documents', primaryKey: ['document_id'], foreignKeys: [] },
  ({ registers }) => [...registers.documents.values()],
  [
    {
      name: 'document_id',
      type: 'string',
      required: true,
      vi: 'Mã văn bản',
      en: 'Key of the document',
      read: ({ id }) => id,
    },
    {
      name: 'url',
      type: 'uri',
      required: true,
      vi: 'Địa chỉ trang trong kho',
      en: 'Address of its page in the archive',
      read: ({ id }, { address }) => address(`/van-ban/${id}/`),
    },
    {
      name: 'symbol',
      type: 'string',
      required: true,
      vi: 'Số và ký hiệu',
      en: 'Number and symbol',
      read: ({ symbol }) => symbol,
    },
    { name: 'kind', type: 'string', required: true, vi: 'Loại văn bản', en: 'Kind', read: ({ kind }) => kind },
    { name: 'issuer', type: 'string', required: true, vi: 'Nơi ban hành', en: 'Issuer', read: ({ issuer }) => issuer },
    { name: 'subject', type: 'string', required: true, vi: 'Về việc', en: 'Subject', read: ({ subject }) => subject },
    {
      name: 'date',
      type: 'date',
      vi: 'Ngày ban hành, khi bài nêu',
      en: 'Day of issue, when a report gives it',
      read: ({ date }) => date,
    },
    {
      name: 'place',
      type: 'list',
      vi: 'Mã địa phương của nơi ban hành; trống là cả nước',
      en: 'Ids of places whose document it is; empty: national',
      read: ({ locality }) => locality,
    },
    {
      name: 'programme',
      type: 'list',
      vi: 'Mã chương trình mà văn bản chỉ đạo',
      en: 'Ids of programmes it directs',
      read: ({ programme }) => programme,
    },
    {
      name: 'text_url',
      type: 'uri',
      vi: 'Nơi đọc được văn bản',
      en: 'Where the document itself can be read',
      read: ({ url }) => url,
    },
  ],
);

/** Who signs the reports. */
export const authors = registerTable<Author>(
  { name: 'tac-gia', vi: 'Tác giả', en: 'Authors', primaryKey: ['author_id'], foreignKeys: [] },
  ({ registers }) => [...registers.authors.values()],
  [
    {
      name: 'author_id',
      type: 'string',
      required: true,
      vi: 'Mã tác giả',
      en: 'Key of the author',
      read: ({ id }) => id,
    },
    {
      name: 'url',
      type: 'uri',
      required: true,
      vi: 'Địa chỉ trang',
      en: 'Address of the page',
      read: ({ id }, { address }) => address(`/tac-gia/${id}/`),
    },
    { name: 'name', type: 'string', required: true, vi: 'Tên', en: 'Name', read: ({ name }) => name },
    {
      name: 'variants',
      type: 'list',
      vi: 'Cách ký tên khác',
      en: 'Other ways of signing',
      read: ({ variants }) => variants,
    },
    { name: 'newspaper', type: 'string', vi: 'Tờ báo', en: 'Newspaper', read: ({ newspaper }) => newspaper },
  ],
);
