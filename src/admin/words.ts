import { reviewKinds } from '../archive/reviewKinds.ts';
import type { RegisterName } from '../archive/registers.ts';

/** What the form says of a field. */
export interface FieldWords {
  label: string;
  /** What to write, in a sentence under the label. */
  hint?: string;
  /** Its values are ids of this register: the form shows a list to pick from. */
  of?: RegisterName;
  /** How values are called that are not words of the language themselves. */
  choices?: Record<string, string>;
  /** What a new entry begins with. */
  start?: string;
  /** A file that the form puts into a folder of the content. */
  keptIn?: string;
}

/** Fields by their path: `photos.caption` is the caption of one photo. */
export type FieldTable = Record<string, FieldWords>;

const decision = (prefix: string, label: string, hint: string): FieldTable => ({
  [prefix]: { label, hint },
  [`${prefix}.document`]: { label: 'Văn bản', hint: 'Loại và số hiệu như bản in: Nghị quyết 1664/NQ-UBTVQH15.' },
  [`${prefix}.date`]: { label: 'Ngày ký' },
  [`${prefix}.issuer`]: { label: 'Nơi ban hành', hint: 'Như Ủy ban Thường vụ Quốc hội.' },
});

/** Words of a report's fields. */
export const articleWords: FieldTable = {
  title: { label: 'Tít', hint: 'Tít như bản in. Bài không có tít thì kho đặt hộ và đánh dấu ở mục dưới.' },
  titleSupplied: { label: 'Tít do kho đặt', hint: 'Bật khi bản in không có tít; trang bài ghi rõ như vậy.' },
  date: { label: 'Ngày của bài', hint: 'Năm của ngày này là thư mục của bài, và là một phần địa chỉ trang.' },
  dateInferred: {
    label: 'Vì sao biết ngày này',
    hint: 'Chỉ ghi khi bài không in đủ ngày, tháng, năm: nói năm suy ra từ đâu.',
  },
  locality: {
    label: 'Địa phương',
    hint: 'Nơi bài viết về, theo tên vào ngày của bài. Chọn được nhiều nơi.',
    of: 'localities',
  },
  author: { label: 'Tác giả', hint: 'Bỏ trống khi bài không ký tên.', of: 'authors' },
  byline: { label: 'Tên ký như bản in', hint: 'Chỉ ghi khi khác tên tác giả, như NGỌC MINH.' },
  programme: { label: 'Chương trình', hint: 'Những chương trình bài nói đến.', of: 'programmes' },
  source: { label: 'Nguồn', hint: 'Bài đăng ở đâu; mọi số liệu đều dẫn nguồn này.' },
  'source.newspaper': { label: 'Tên báo', hint: 'Như Báo Gia Lai.' },
  'source.section': { label: 'Ký hiệu đầu bài', hint: 'Chữ trong ngoặc ở đầu bài, không kèm ngoặc: GLO.' },
  'source.url': { label: 'Địa chỉ bài gốc', hint: 'Cả địa chỉ, kể cả https://.' },
  'source.archiveUrl': { label: 'Bản lưu trên mạng', hint: 'Địa chỉ ở một kho lưu trang web.' },
  body: {
    label: 'Nguyên văn',
    hint: 'Chép đúng từng chữ, kể cả lỗi in. Cách đoạn bằng một dòng trống; tít nhỏ mở đầu bằng ##; câu trích mở đầu bằng >.',
  },
  photos: { label: 'Ảnh', hint: 'Theo thứ tự trong bài.' },
  'photos.caption': { label: 'Chú thích', hint: 'Như bản in, không kèm tên người chụp.' },
  'photos.credit': { label: 'Tên người chụp', hint: 'Như bản in: Ảnh: Hà Duyệt.' },
  'photos.file': {
    label: 'Tệp ảnh',
    hint: 'Tên tệp bằng chữ thường không dấu, như hoi-nghi.jpg. Bỏ trống khi kho không giữ ảnh.',
    keptIn: "/content/photos/{{fields.date | date('YYYY')}}",
  },
  'photos.after': { label: 'Đứng sau đoạn thứ', hint: 'Số đoạn của bài đứng trước ảnh; 0 là trước đoạn đầu.' },
  digest: {
    label: 'Đọc nhanh bằng số',
    hint: 'Nhiều nhất bốn số in to bên bài, chép đúng chữ in: 359 hộ nghèo. Bỏ trống thì máy chọn.',
  },
  figures: { label: 'Sửa số liệu', hint: 'Khi máy hiểu sai một con số. Không sửa chữ của bài, chỉ sửa cách hiểu.' },
  'figures.words': { label: 'Chữ in trong bài', hint: 'Chép đúng, cả con số: 359 hộ nghèo.' },
  'figures.occurrence': { label: 'Chỗ thứ mấy', hint: 'Khi chữ ấy có ở nhiều chỗ. Bỏ trống: mọi chỗ.' },
  'figures.ignore': { label: 'Không phải số liệu', hint: 'Bật thì bỏ trống các mục còn lại.' },
  'figures.place': { label: 'Nơi của con số', of: 'localities' },
  'figures.period': {
    label: 'Kỳ của con số',
    hint: '2022, 2022-11, 2022-11-02, 2015/2020, hay ../2022-11-02 (đến nay).',
  },
  'figures.indicator': { label: 'Đếm, đo cái gì', hint: 'Như hộ nghèo.' },
  'figures.label': { label: 'Lời cho người đọc', hint: 'Khi chữ của bài chưa nói đủ: tập thể được khen thưởng.' },
  'figures.programme': { label: 'Chương trình của con số', of: 'programmes' },
  'figures.series': { label: 'Mã chuỗi số liệu', hint: 'Phần cuối địa chỉ /so-lieu/chi-so/<mã>/.' },
  'figures.value': { label: 'Giá trị', hint: 'Số liền, dấu chấm trước phần lẻ: 154400000, 96.42.' },
  'figures.unit': { label: 'Đơn vị', hint: 'Như hộ, %, ha, VND.' },
  'figures.kind': {
    label: 'Loại số liệu',
    choices: {
      count: 'số đếm',
      money: 'tiền',
      percent: 'tỷ lệ phần trăm',
      ratio: 'phần trên tổng (27/28)',
      area: 'diện tích',
      length: 'độ dài',
      mass: 'khối lượng',
      volume: 'thể tích',
      yield: 'năng suất',
      rate: 'mức trên một đơn vị',
      price: 'giá',
      labour_days: 'ngày công',
      duration: 'khoảng thời gian',
      multiple: 'gấp mấy lần',
      percent_points: 'điểm phần trăm',
      comparison: 'mức hơn kém',
      measure: 'số đo khác',
      index: 'điểm, chỉ số',
    },
  },
  'figures.qualifier': { label: 'Chữ đứng trước số', hint: 'Như hơn, gần, khoảng.' },
  'figures.note': { label: 'Ghi chú cho người đọc' },
  accepted: { label: 'Lời nhắc đã xem', hint: 'Những lời nhắc xem rồi và để nguyên; lần kiểm tra sau không nhắc nữa.' },
  'accepted.kind': {
    label: 'Lời nhắc',
    choices: Object.fromEntries(Object.entries(reviewKinds).map(([kind, { title }]) => [kind, title])),
  },
  'accepted.words': { label: 'Chữ trong lời nhắc', hint: 'Bỏ trống: mọi lời nhắc loại này trong bài.' },
  'accepted.why': { label: 'Lý do', hint: 'Cho người biên tập sau.' },
  status: {
    label: 'Trạng thái',
    hint: 'Bản nháp được kiểm tra nhưng không lên trang. Bài đã đăng thì không xóa: rút lại, địa chỉ cũ vẫn mở được.',
    choices: { draft: 'Bản nháp', published: 'Đã đăng', withdrawn: 'Đã rút' },
    start: 'draft',
  },
  withdrawn: { label: 'Vì sao rút bài', hint: 'Chỉ ghi khi rút bài; người đọc thấy câu này thay cho bài.' },
};

/** Words of a programme's fields. */
export const programmeWords: FieldTable = {
  title: { label: 'Tên', hint: 'Như Dân vận khéo.' },
  kind: { label: 'Loại' },
  variants: { label: 'Tên khác', hint: 'Những cách bài báo gọi chương trình, cả tên đầy đủ.' },
  from: { label: 'Bắt đầu', hint: '2021, 2021-05 hay 2021-05-31: ghi đúng mức bài báo cho biết.' },
  to: { label: 'Kết thúc', hint: 'Viết như mục Bắt đầu. Bỏ trống khi chưa kết thúc.' },
  documents: { label: 'Văn bản chỉ đạo', of: 'documents' },
  body: { label: 'Giới thiệu', hint: 'Vài câu của kho, hiện ở đầu trang chương trình.' },
};

/** Words of an author's fields. */
export const authorWords: FieldTable = {
  name: { label: 'Tên', hint: 'Như kho viết: Ngọc Minh.' },
  variants: { label: 'Cách ký khác', hint: 'Như NGỌC MINH.' },
  newspaper: { label: 'Báo', hint: 'Như Báo Gia Lai.' },
  note: { label: 'Ghi chú cho người đọc' },
};

/** Words of a document's fields. */
export const documentWords: FieldTable = {
  symbol: { label: 'Số hiệu', hint: 'Như bản in: 02-CT/HU, 16/CT-TTg.' },
  kind: { label: 'Loại' },
  issuer: { label: 'Nơi ban hành', hint: 'Như Ban Thường vụ Huyện ủy Kbang.' },
  locality: { label: 'Văn bản của nơi nào', hint: 'Bỏ trống khi là văn bản chung cả nước.', of: 'localities' },
  subject: { label: 'Nội dung', hint: 'Trích yếu, như bài báo nêu.' },
  date: { label: 'Ngày ban hành', hint: 'Chỉ ghi khi có bài nêu ngày.' },
  shortForms: { label: 'Cách gọi tắt', hint: 'Như Chỉ thị 02.' },
  programme: { label: 'Chương trình được chỉ đạo', of: 'programmes' },
  url: { label: 'Địa chỉ văn bản', hint: 'Nơi đọc được chính văn bản, kể cả https://.' },
};

/** Words of a place's fields. */
export const localityWords: FieldTable = {
  name: { label: 'Tên', hint: 'Không kèm cấp: An Khê.' },
  level: { label: 'Cấp', hint: 'Cấp vào thời của đơn vị. Đổi cấp thì thành một địa phương khác.' },
  variants: {
    label: 'Cách viết khác',
    hint: 'Như K’Bang, KBang. Không phải tên mới: đổi tên thì thêm địa phương mới.',
  },
  language: {
    label: 'Tên thuộc tiếng',
    hint: 'Chỉ ghi khi tên là tiếng Ba Na hay Gia Rai; trình đọc màn hình đọc theo tiếng ấy.',
    choices: { bdq: 'Ba Na', jra: 'Gia Rai' },
  },
  code: { label: 'Mã thống kê', hint: 'Mã của Tổng cục Thống kê, như 625.' },
  from: { label: 'Ngày đầu', hint: 'Bỏ trống khi không biết.' },
  to: { label: 'Ngày cuối', hint: 'Bỏ trống khi đơn vị đang còn.' },
  ...decision('created', 'Văn bản lập', 'Văn bản lập ra đơn vị.'),
  ...decision('ended', 'Văn bản bãi bỏ', 'Văn bản chấm dứt đơn vị.'),
  parents: { label: 'Thuộc về', hint: 'Những đơn vị cấp trên, lần lượt theo thời gian. Tỉnh thì bỏ trống.' },
  'parents.id': { label: 'Đơn vị', of: 'localities' },
  'parents.from': { label: 'Từ ngày' },
  'parents.to': { label: 'Đến ngày' },
  successors: { label: 'Đơn vị nối tiếp', hint: 'Những đơn vị nhận đất của đơn vị này sau ngày cuối.' },
  'successors.id': { label: 'Đơn vị', of: 'localities' },
  'successors.part': { label: 'Chỉ nhận một phần' },
  otherSuccessors: { label: 'Còn nơi khác nhận đất', hint: 'Bật khi có đơn vị nối tiếp chưa có trong kho.' },
  changes: { label: 'Thay đổi trong thời gian tồn tại', hint: 'Như nhận thêm đất, mà vẫn tên ấy, cấp ấy.' },
  'changes.date': { label: 'Từ ngày' },
  'changes.what': { label: 'Điều thay đổi', hint: 'Như Nhận một phần xã Đăk Hlơ.' },
  'changes.boundary': { label: 'Đổi ranh giới', hint: 'Bật thì số liệu trước và sau không nối thành một chuỗi.' },
  ...decision('changes.decision', 'Văn bản quyết định', 'Văn bản quyết định thay đổi ấy.'),
  confusable: { label: 'Dễ nhầm với', of: 'localities' },
  note: { label: 'Ghi chú cho người đọc', hint: 'Như: “xã Đông” là tên một xã, không phải phía đông.' },
  sources: { label: 'Nguồn', hint: 'Mỗi điều ghi ở trên phải có ít nhất một nguồn.' },
  'sources.of': {
    label: 'Nguồn của những điều nào',
    choices: {
      code: 'Mã thống kê',
      from: 'Ngày đầu',
      to: 'Ngày cuối',
      created: 'Văn bản lập',
      ended: 'Văn bản bãi bỏ',
      parents: 'Thuộc về',
      successors: 'Đơn vị nối tiếp',
      changes: 'Thay đổi',
    },
  },
  'sources.says': { label: 'Tên nguồn', hint: 'Như Bản chép Nghị quyết 1664/NQ-UBTVQH15.' },
  'sources.url': { label: 'Địa chỉ', hint: 'Kể cả https://.' },
  'sources.checked': { label: 'Đã so với chính văn bản', hint: 'Chỉ bật sau khi đã so từng điều với văn bản.' },
};
