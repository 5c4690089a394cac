import type { ProblemLevel } from './problemKinds.ts';

interface KindOfReview {
  level: Exclude<ProblemLevel, 'error'>;
  title: string;
  /** What it means and how to put it right. */
  handbook: string;
  /** How to keep it as it is. */
  keep: string;
}

/** How every one of these is kept: said once more in the report's own file, so that nobody is asked twice. */
export const acceptAdvice =
  'Thêm vào phần khai báo của bài mục accepted với kind và words như trong lời nhắc; lần kiểm tra sau sẽ không nhắc nữa.';

/**
 * What a look at a report finds beyond its form. None of it stops a build: a report may well have printed it so.
 *
 * The names are permanent: reports name them in `accepted`.
 */
export const reviewKinds = {
  'arithmetic-off': {
    level: 'warning',
    title: 'Phép tính không khớp',
    handbook:
      'Các số trong bài không khớp với nhau: tổng khác với các phần cộng lại, tỷ lệ khác với phép chia, mức tăng giảm khác với hai mức đã nêu. So lại với bản gốc. Nếu chép sai thì sửa chữ trong bài; nếu bài in đúng như vậy thì giữ nguyên, vì kho giữ nguyên văn: trang bài sẽ ghi phép đối chiếu bên cạnh.',
    keep: 'Bài in đúng như vậy thì để nguyên; không có gì bị chặn.',
  },
  'arithmetic-unclear': {
    level: 'suggestion',
    title: 'Phép tính hiểu được hai cách',
    handbook:
      'Câu văn cho phép hiểu hai cách, thường là “tăng 3,05%”: tăng 3,05 điểm phần trăm hay tăng 3,05% so với mức cũ. Trang bài ghi cả hai cách. Nếu biết chắc cách nào đúng, thêm một mục note vào figures cho con số ấy.',
    keep: 'Không biết chắc thì để nguyên.',
  },
  'magnitude-off': {
    level: 'warning',
    title: 'Con số lệch nhiều bậc so với các bài khác',
    handbook:
      'Con số lớn hơn hay nhỏ hơn hàng chục, hàng nghìn lần so với các kỳ khác của cùng chỉ số, cùng nơi. Thường là nhầm triệu với tỷ, hoặc dấu chấm với dấu phẩy. So lại với bản gốc; nếu máy hiểu sai đơn vị thì ghi value và unit trong figures.',
    keep: 'Bài in đúng như vậy thì để nguyên.',
  },
  'place-not-then': {
    level: 'warning',
    title: 'Địa phương chưa có hoặc không còn vào ngày của bài',
    handbook:
      'Bài nhắc một địa phương, hoặc mục locality ghi một địa phương, mà vào ngày ấy chưa lập hoặc đã nhập vào nơi khác. Xem lại ngày của bài; nếu mục locality ghi nhầm tệp (có hai nơi trùng tên, trước và sau 1-7-2025) thì chọn tệp kia. Nếu bài dùng tên cũ cho quen thì để nguyên.',
    keep: 'Bài gọi theo tên cũ thì để nguyên; số liệu ở đó không gắn với nơi nào.',
  },
  'place-unknown': {
    level: 'suggestion',
    title: 'Địa phương chưa có trong kho',
    handbook:
      'Số liệu nói về một nơi mà kho chưa có tệp, thường là một thôn, làng, tổ. Muốn số liệu gắn đúng nơi thì thêm một tệp vào content/localities, theo mẫu của thôn, làng đã có.',
    keep: 'Chưa cần thì để nguyên: số liệu gắn với nơi rộng hơn, và trang ghi rõ như vậy.',
  },
  'place-ambiguous': {
    level: 'warning',
    title: 'Trùng tên, không rõ nơi nào',
    handbook:
      'Có hai nơi cùng tên vào ngày ấy và bài không nói gì để phân biệt: Tây Sơn là phường ở An Khê, ở Pleiku, lại là huyện. Ghi nơi đúng vào figures: words là chữ in trong bài, place là tên tệp.',
    keep: 'Không biết chắc thì để nguyên: trang ghi là chưa rõ.',
  },
  'figure-unsure': {
    level: 'suggestion',
    title: 'Số liệu máy đọc chưa chắc',
    handbook:
      'Máy thấy một con số nhưng không thấy nó đếm cái gì hay đo bằng đơn vị nào, nên số ấy chỉ hiện một mình. Ghi indicator, unit hay value đúng vào figures; nếu đó không phải số liệu thì ghi ignore: true.',
    keep: 'Để nguyên cũng được: số vẫn hiện kèm câu của nó.',
  },
  'suspected-typo': {
    level: 'suggestion',
    title: 'Có thể là lỗi chính tả của bản in',
    handbook:
      'Một chữ trông như gõ nhầm: “đạo dức”, “bảo hiện y tế”. Nếu lỗi do người nhập thì sửa lại cho đúng bản gốc. Nếu bản gốc in sai thì giữ nguyên: kho không sửa chữ của báo, trang bài liệt kê chữ ấy bên cạnh.',
    keep: 'Bản gốc in như vậy thì để nguyên.',
  },
  'odd-document-number': {
    level: 'warning',
    title: 'Số hiệu văn bản viết lạ',
    handbook:
      'Số hiệu không theo lối viết thường gặp (02-CT/HU của Đảng, 16/CT-TTg hay 155/2003/NĐ-CP của Nhà nước): thiếu dấu, thừa khoảng trống, hay đảo dấu. Số hiệu viết lạ không nối được với trang của văn bản. Chép sai thì sửa lại.',
    keep: 'Bài in đúng như vậy thì để nguyên.',
  },
  'document-not-kept': {
    level: 'suggestion',
    title: 'Văn bản chưa có trong kho',
    handbook:
      'Bài nêu đủ số hiệu một văn bản mà kho chưa có tệp, nên chưa có trang nói văn bản ấy được nhắc ở những bài nào. Thêm một tệp vào content/documents, như 16-ct-ttg.yaml.',
    keep: 'Chưa cần thì để nguyên.',
  },
  'missing-year': {
    level: 'warning',
    title: 'Năm của bài không in trong bài và không ghi vì sao biết',
    handbook:
      'Bài chỉ in ngày và tháng, mà phần khai báo ghi cả năm. Người đọc cần biết năm ấy ở đâu ra: thêm mục dateInferred với lý do, hoặc địa chỉ bài gốc (source, url).',
    keep: 'Nếu ngày lấy từ tờ báo in thì ghi điều đó vào dateInferred.',
  },
  'still-draft': {
    level: 'suggestion',
    title: 'Bài còn là bản nháp',
    handbook: 'Bài có status: draft thì không lên trang. Xem lại bài rồi đổi thành status: published.',
    keep: 'Chưa xong thì để nguyên: bản nháp không lên trang.',
  },
  'template-left': {
    level: 'warning',
    title: 'Câu mẫu chưa được thay',
    handbook:
      'Bài tạo bằng npm run bai-moi có một câu mẫu ở chỗ của nội dung. Chép nguyên văn bài thay cho câu ấy trước khi đăng.',
    keep: 'Bản nháp thì để đó cũng được.',
  },
  'same-report-twice': {
    level: 'warning',
    title: 'Có thể là một bài nhập hai lần',
    handbook:
      'Hai tệp có cùng địa chỉ gốc, hoặc cùng tít và cùng ngày. Số liệu của bài sẽ bị tính hai lần. Xóa một tệp chưa công bố; bài đã công bố thì rút lại (status: withdrawn) để địa chỉ cũ còn mở được.',
    keep: 'Đúng là hai bài khác nhau thì để nguyên.',
  },
} as const satisfies Record<string, KindOfReview>;

export type ReviewKind = keyof typeof reviewKinds;
