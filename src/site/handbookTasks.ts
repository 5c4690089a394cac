import { acceptAdvice } from '../archive/reviewKinds.ts';

/** A piece of a task's instructions. */
type Part =
  | { text: string }
  | { steps: string[] }
  | { code: string; about: string }
  /** Name of a picture that the browser tests make, and what there is to see in it. */
  | { picture: string; alt: string };

/** Something an editor does, and how. */
export interface Task {
  /** Anchor. */
  id: string;
  title: string;
  parts: Part[];
}

/** Anchor of the task that needs the form. */
export const formTask = 'bieu-mau';

/** The handbook's first part. */
export const handbookTasks: readonly Task[] = [
  {
    id: 'them-bai',
    title: 'Thêm một bài',
    parts: [
      {
        text: 'Có bài trong tệp Word (.docx), tệp chữ (.txt), trang báo đã lưu (.html) hay Markdown (.md): nhập thẳng tệp ấy. Nhiều tệp, hay cả thư mục, cũng một lệnh.',
      },
      { about: 'Lệnh nhập bài', code: 'npm run nhap -- bai.docx\nnpm run nhap -- thu-muc-bai/' },
      {
        text: 'Lệnh tự tìm ngày, nơi, tác giả, chương trình, chú thích ảnh; suy ra năm khi bài không in năm và ghi vì sao; đổi bảng mã cũ (TCVN3, VNI) sang Unicode và cho xem trước, sau; báo bài nào đã có trong kho. Nó chỉ hỏi điều không tìm được. Chữ của bài giữ nguyên từng ký tự, kể cả lỗi in.',
      },
      {
        text: 'Bài thiếu ngày, nơi hay tên báo được để trong thư mục ban-nhap. Mở tệp ấy, điền mục còn trống, rồi nhập lại chính tệp ấy. Chép tay từ đầu thì dùng lệnh sau, lệnh hỏi từng mục và cho chọn từ danh sách.',
      },
      { about: 'Lệnh tạo bài mới', code: 'npm run bai-moi' },
      { text: 'Nhập xong thì kiểm tra, xem thử, rồi dựng trang.' },
      { about: 'Lệnh kiểm tra, xem thử và dựng trang', code: 'npm run check\nnpm run dev\nnpm run build' },
      {
        text: 'Bài nhập đủ mục thì đã ghi status: published, dựng là lên trang; bài còn chỗ máy không chắc để status: draft, xem xong thì đổi thành published. Sửa kho xong, ghi ngày hôm nay vào content/archive.yaml: trang lấy ngày ấy làm ngày cập nhật.',
      },
    ],
  },
  {
    id: formTask,
    title: 'Làm bằng biểu mẫu, không dùng lệnh',
    parts: [
      {
        text: 'Biểu mẫu ở địa chỉ /admin/ thêm và sửa được bài, chương trình, tác giả, văn bản, địa phương. Các mục, các lựa chọn và lời chỉ dẫn là của kho; lưu lại chỉ đổi điều đã sửa, chữ của bài giữ nguyên từng ký tự.',
      },
      {
        steps: [
          'Trên máy có kho: chạy npm run dev, mở địa chỉ lệnh in ra bằng Chrome hay Edge, thêm /admin/ vào cuối.',
          'Bấm “Làm việc với kho mã nguồn cục bộ” rồi chọn thư mục của kho. Trình duyệt xin phép ghi vào thư mục ấy.',
          'Trang đã nối với kho Git thì mở /admin/ của trang và đăng nhập; mỗi lần lưu là một lần ghi vào kho chung.',
        ],
      },
      {
        picture: 'bieu-mau-danh-sach',
        alt: 'Biểu mẫu sau khi mở kho: bên trái là Bài, Chương trình, Tác giả, Văn bản, Địa phương; bên phải là danh sách bài và nút Tạo mới.',
      },
      {
        text: 'Bấm “Tạo mới”, điền các mục có dấu *, chọn nơi, tác giả, chương trình từ danh sách; tác giả, chương trình chưa có thì bấm “Thêm” ngay dưới mục ấy. Bài mới là bản nháp; xem xong thì đổi Trạng thái thành Đã đăng.',
      },
      {
        picture: 'bieu-mau-bai-moi',
        alt: 'Biểu mẫu một bài mới: tít, ngày, địa phương đã chọn huyện Kbang, tác giả đã chọn Hà Duyệt, mỗi mục có một câu chỉ dẫn.',
      },
      {
        text: 'Biểu mẫu không thay được lệnh kiểm tra: lưu xong vẫn chạy npm run check, hay xem khung bên phải bài khi đang chạy npm run dev. Gộp chuỗi số liệu và thêm đơn vị đo thì làm trong tệp, như dưới đây.',
      },
    ],
  },
  {
    id: 'sua-bai',
    title: 'Sửa một bài',
    parts: [
      {
        text: 'Mở tệp trong content/articles/<năm>/. Phần giữa hai dòng --- là khai báo; phần dưới là nguyên văn bài. Chỉ sửa nguyên văn khi người nhập chép sai; bản gốc in sai thì giữ nguyên.',
      },
      {
        text: 'Máy hiểu sai một con số thì không sửa chữ, mà thêm một mục vào figures: words chép đúng chữ in trong bài, rồi ghi điều đúng. Số không phải số liệu thì ghi ignore: true. Khi chạy npm run dev, khung bên phải bài viết sẵn mục ấy để chép; bài đã có mục figures thì dán thêm vào dưới mục ấy.',
      },
      {
        about: 'Mục figures',
        code: 'figures:\n  - words: 359 hộ nghèo\n    place: an-khe\n    period: "2022"\n  - words: 5 tuyến đường\n    ignore: true',
      },
      {
        picture: 'khung-bien-tap',
        alt: 'Bài An Khê khi chạy npm run dev: bên phải là khung biên tập với lời nhắc và sổ số; dưới “359 hộ nghèo” là các ô để sửa và mục figures viết sẵn để chép.',
      },
      {
        text: 'Không đổi tên tệp của bài đã đăng: tên tệp là địa chỉ trang. Đổi tít thì chỉ sửa mục title.',
      },
      { text: `Lời nhắc đã xem và muốn để nguyên: ${acceptAdvice.charAt(0).toLowerCase()}${acceptAdvice.slice(1)}` },
      {
        about: 'Mục accepted',
        code: 'accepted:\n  - kind: arithmetic-off\n    words: 96,42%\n    why: Báo in như vậy.',
      },
    ],
  },
  {
    id: 'rut-bai',
    title: 'Rút một bài',
    parts: [
      {
        text: 'Không xóa tệp của bài đã đăng: người đã trích dẫn sẽ gặp trang trống. Đổi status và ghi lý do, một câu cho người đọc.',
      },
      {
        about: 'Khai báo của bài rút',
        code: 'status: withdrawn\nwithdrawn: Báo Gia Lai đã đính chính và thay bằng bài khác.',
      },
      {
        picture: 'bai-da-rut',
        alt: 'Trang của một bài đã rút: lý do rút, rồi tít, ngày và tên báo; không còn chữ và số liệu của bài.',
      },
      {
        text: 'Địa chỉ cũ vẫn mở được và hiện lý do ấy. Chữ của bài, số liệu của bài rời khỏi mọi danh sách, tìm kiếm, bảng số liệu và tệp tải về. Muốn đăng lại thì đổi status thành published và bỏ mục withdrawn.',
      },
    ],
  },
  {
    id: 'dia-phuong',
    title: 'Thêm, đổi tên, chia, gộp một địa phương',
    parts: [
      {
        text: 'Mỗi địa phương là một tệp trong content/localities. Thôn, làng, tổ: chép một tệp có sẵn (như thon-3-thanh-an.yaml), đổi tên tệp, name, level và parents.',
      },
      {
        text: 'Một đơn vị đổi tên, đổi cấp, chia hay gộp là một đơn vị mới, có từ ngày ấy. Không sửa tên trong tệp cũ: bài cũ vẫn nói về đơn vị cũ.',
      },
      {
        steps: [
          'Tệp cũ: ghi ngày cuối vào to, văn bản vào ended, đơn vị mới vào successors (part: true khi chỉ một phần).',
          'Tệp mới, tên tệp khác: ghi ngày đầu vào from, văn bản vào created, đơn vị cha vào parents.',
          'Hai đơn vị dễ nhầm tên: ghi tên tệp của nhau vào confusable.',
          'Mỗi điều ghi thêm phải có trong mục of của một nguồn; chỉ ghi checked: true sau khi đã so với chính văn bản.',
        ],
      },
      {
        picture: 'lich-su-dia-phuong',
        alt: 'Trang huyện Kbang: đơn vị có từ ngày nào đến ngày nào, thuộc tỉnh nào, và những xã nối tiếp từ ngày 1-7-2025.',
      },
      { text: 'Báo viết tên theo cách khác (K’Bang, KBang) mà không phải đổi tên: thêm vào variants của tệp đang có.' },
    ],
  },
  {
    id: 'chuong-trinh',
    title: 'Thêm một chương trình, tác giả, văn bản',
    parts: [
      {
        text: 'npm run bai-moi tạo được cả chương trình và tác giả khi danh sách chưa có; hoặc tạo riêng bằng các lệnh sau.',
      },
      { about: 'Lệnh tạo mục mới', code: 'npm run bai-moi -- chuong-trinh\nnpm run bai-moi -- tac-gia' },
      {
        text: 'Chương trình: một tệp .md trong content/programmes, có title, kind, các tên khác (variants) và vài dòng giới thiệu. Bài nào nhắc một trong các tên ấy thì số liệu trong câu được gắn vào chương trình.',
      },
      {
        picture: 'bieu-mau-chuong-trinh',
        alt: 'Biểu mẫu một chương trình: tên, loại chọn từ danh sách, các tên khác, ngày bắt đầu.',
      },
      {
        text: 'Văn bản: một tệp .yaml trong content/documents, có symbol (số hiệu như bản in), kind, issuer, subject; cách gọi tắt “Chỉ thị 02” ghi vào shortForms.',
      },
    ],
  },
  {
    id: 'don-vi',
    title: 'Thêm một đơn vị đo',
    parts: [
      {
        text: 'Đơn vị đo (ha, tấn/ha, sào, gùi…) nằm trong từ vựng của chương trình: src/vocabulary/measures.ts, mỗi đơn vị một dòng gồm cách viết, đơn vị lưu và loại. Thêm dòng rồi chạy npm test; thêm một câu ví dụ vào tests/figures cho đơn vị ấy.',
      },
      {
        picture: 'sua-don-vi',
        alt: 'Khung biên tập: ô Đơn vị của một con số đã điền, và mục figures với unit viết sẵn để chép.',
      },
      {
        text: 'Danh từ đếm (hộ, mô hình, tuyến đường) không cần khai: máy lấy từ chữ đứng sau con số. Máy lấy sai thì ghi unit hay indicator trong figures của bài.',
      },
    ],
  },
  {
    id: 'chuoi-so-lieu',
    title: 'Gộp, đặt tên một chuỗi số liệu',
    parts: [
      {
        text: 'Các bài gọi cùng một thứ bằng chữ khác nhau thì thành hai chuỗi. Gộp trong content/series.yaml: mục là mã của chuỗi giữ lại, merge là những chuỗi dồn về đó. Địa chỉ của chuỗi đã gộp dẫn sang chuỗi giữ lại.',
      },
      {
        about: 'Mục trong content/series.yaml',
        code: 'luot-khach:\n  name: Lượt khách du lịch\n  merge: [luot-du-khach]',
      },
      {
        picture: 'chuoi-so-lieu',
        alt: 'Trang của một chuỗi số liệu: tên chuỗi, các giá trị theo nơi và kỳ, mỗi giá trị dẫn về bài của nó.',
      },
      {
        text: 'Mã của chuỗi là phần cuối địa chỉ /so-lieu/chi-so/<mã>/. Các điểm không so được với nhau thì ghi hide: true.',
      },
    ],
  },
];
