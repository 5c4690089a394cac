/** What a problem does: stops the build, asks for a look, or offers a hint. */
export const levels = {
  error: 'Chặn dựng',
  warning: 'Nên xem',
  suggestion: 'Gợi ý',
} as const;

export type ProblemLevel = keyof typeof levels;

interface KindOfProblem {
  level: ProblemLevel;
  /** The kind in a few words. */
  title: string;
  /** The paragraph of the editors' handbook: what it means, how to put it right, how to keep it as it is. */
  handbook: string;
}

/** Every kind of problem the archive finds. The names are permanent: editors search for them. */
export const problemKinds = {
  'too-large': {
    level: 'error',
    title: 'Tệp quá lớn',
    handbook:
      'Một bài báo dài cũng chỉ vài chục nghìn chữ. Tệp lớn hơn 256 KB thường là tệp khác đặt nhầm chỗ (ảnh, tệp Word, cả kho bài). Mỗi bài để một tệp .md riêng; ảnh không để trong thư mục bài.',
  },
  'invalid-utf8': {
    level: 'error',
    title: 'Tệp không phải UTF-8',
    handbook:
      'Tệp có byte không đọc được theo UTF-8, thường vì được lưu bằng bảng mã cũ (TCVN3, VNI, Windows-1258) hoặc UTF-16. Mở tệp bằng đúng bảng mã đó rồi lưu lại bằng UTF-8. Chỗ hỏng đầu tiên được ghi rõ dòng và cột.',
  },
  'bad-character': {
    level: 'error',
    title: 'Ký tự hỏng',
    handbook:
      'Trong tệp có ký tự điều khiển không nhìn thấy, hoặc dấu “�” do một lần chuyển mã trước đã làm mất chữ. Xem lại bản gốc và gõ lại đúng chữ ở chỗ đó.',
  },
  'no-front-matter': {
    level: 'error',
    title: 'Thiếu phần khai báo đầu tệp',
    handbook:
      'Mỗi bài mở đầu bằng một dòng ba dấu gạch ngang, rồi các mục (title, date…), rồi một dòng ba dấu gạch ngang nữa. Dòng đầu tiên phải ở đúng dòng 1 của tệp, không có gì đứng trước.',
  },
  'invalid-yaml': {
    level: 'error',
    title: 'Phần khai báo viết sai cú pháp YAML',
    handbook:
      'Mỗi mục viết trên một dòng: tên mục, dấu hai chấm, một dấu cách, giá trị. Giá trị có dấu hai chấm, dấu thăng, hay bắt đầu bằng một dấu lạ như * & @ [ { thì đặt cả giá trị trong ngoặc kép. Thụt dòng bằng dấu cách, không dùng phím Tab.',
  },
  'duplicate-field': {
    level: 'error',
    title: 'Một mục khai hai lần',
    handbook: 'Mỗi mục chỉ khai một lần. Nếu mục có nhiều giá trị, viết thành danh sách: [giá-trị-1, giá-trị-2].',
  },
  'yaml-alias': {
    level: 'error',
    title: 'Dùng neo và bí danh của YAML',
    handbook:
      'YAML cho đặt tên một đoạn (&tên) rồi chép lại bằng *tên. Kho không nhận cách viết này, vì người đọc tệp phải thấy ngay mọi giá trị. Nếu giá trị thật sự bắt đầu bằng * hoặc &, đặt nó trong ngoặc kép.',
  },
  'unknown-field': {
    level: 'error',
    title: 'Mục không có trong mẫu',
    handbook:
      'Tên mục viết sai sẽ bị bỏ qua mà không ai biết, nên kho coi mọi tên lạ là lỗi. Sửa theo gợi ý, hoặc xóa mục đó.',
  },
  'missing-field': {
    level: 'error',
    title: 'Thiếu mục bắt buộc',
    handbook: 'Thêm mục còn thiếu vào phần khai báo đầu tệp. Lời nhắc ghi cách viết của mục đó.',
  },
  'bad-value': {
    level: 'error',
    title: 'Giá trị không đúng cách viết',
    handbook: 'Mục có tên đúng nhưng giá trị không đọc được. Lời nhắc ghi cách viết đúng.',
  },
  'bad-date': {
    level: 'error',
    title: 'Ngày không đọc được',
    handbook:
      'Ngày viết năm-tháng-ngày: 2022-11-02, và phải là ngày có thật trong lịch. Khi bài không in năm, suy năm từ nội dung rồi ghi lý do vào mục dateInferred.',
  },
  'unknown-locality': {
    level: 'error',
    title: 'Địa phương chưa có trong kho',
    handbook:
      'Giá trị phải là tên một tệp trong content/localities (không kể .yaml). Tên gần giống nhất được gợi ý; nếu là địa phương mới, thêm tệp cho nó trước.',
  },
  'unknown-author': {
    level: 'error',
    title: 'Tác giả chưa có trong kho',
    handbook:
      'Giá trị phải là tên một tệp trong content/authors (không kể .yaml). Tác giả mới: thêm một tệp như ha-duyet.yaml.',
  },
  'unknown-programme': {
    level: 'error',
    title: 'Chương trình chưa có trong kho',
    handbook:
      'Giá trị phải là tên một tệp trong content/programmes (không kể .md). Chương trình mới: thêm một tệp có title, kind và vài dòng giới thiệu.',
  },
  'unknown-document': {
    level: 'error',
    title: 'Văn bản chưa có trong kho',
    handbook: 'Giá trị phải là tên một tệp trong content/documents (không kể .yaml), như 02-ct-hu-kbang.',
  },
  'duplicate-slug': {
    level: 'error',
    title: 'Hai bài trùng địa chỉ',
    handbook:
      'Địa chỉ của bài lấy từ năm và tên tệp, không kể thư mục con, chữ hoa hay cách gõ dấu. Hai tệp trùng nhau sẽ đè lên nhau: đổi tên một tệp, hoặc xóa bài bị chép hai lần.',
  },
  'bad-file-name': {
    level: 'error',
    title: 'Tên tệp không dùng làm địa chỉ được',
    handbook:
      'Tên tệp là một phần địa chỉ trang, nên chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, rồi đến đuôi .md (bài, chương trình) hoặc .yaml (tác giả, văn bản, địa phương). Đặt tên xong thì không đổi nữa, vì địa chỉ đã công bố phải sống mãi.',
  },
  'wrong-folder': {
    level: 'error',
    title: 'Tệp nằm sai thư mục',
    handbook:
      'Bài nằm trong content/articles/<năm>/, ví dụ content/articles/2022/. Dưới thư mục năm có thể có thư mục con. Chương trình, tác giả, văn bản, địa phương nằm thẳng trong thư mục của chúng.',
  },
  'wrong-year': {
    level: 'error',
    title: 'Ngày của bài không thuộc năm của thư mục',
    handbook:
      'Năm trong mục date và năm của thư mục phải là một. Xem lại ngày; nếu ngày đúng thì chuyển tệp sang thư mục năm ấy.',
  },
  'empty-body': {
    level: 'error',
    title: 'Bài không có nội dung',
    handbook: 'Sau phần khai báo phải có chữ. Chép nguyên văn bài vào dưới dòng ba dấu gạch ngang thứ hai.',
  },
  'markdown-not-allowed': {
    level: 'error',
    title: 'Dấu Markdown làm mất chữ của bài',
    handbook:
      'Bài chỉ dùng đoạn văn, tiêu đề nhỏ (## và ###), trích dẫn (>), gạch đầu dòng, in nghiêng, in đậm và liên kết. HTML, ảnh, mã, chú thích cuối trang, bảng và đường kẻ làm chữ của bài biến mất hay đổi đi, nên không nhận. Muốn giữ đúng dấu như bản in thì đặt \\ ngay trước dấu đó: \\*, \\<, \\`.',
  },
  'stale-correction': {
    level: 'error',
    title: 'Sửa số liệu không còn khớp với bài',
    handbook:
      'Mỗi mục trong figures sửa số liệu theo chữ in trong bài (words). Khi chữ ấy không có trong bài, hoặc không đủ số lần (occurrence), sửa đổi không biết đặt vào đâu. Chép lại đúng chữ trong bài, hoặc xóa mục đó.',
  },
  'missing-photo': {
    level: 'error',
    title: 'Không có tệp ảnh',
    handbook:
      'Ảnh được giữ thì đặt tệp vào content/photos/<năm>/ và ghi tên tệp vào mục file của ảnh. Tên tệp sai, tệp chưa chép vào, hay tệp hỏng thì trang không có gì để hiện. Kho không giữ ảnh thì bỏ mục file: trang ghi rõ ảnh gốc chưa có trong kho.',
  },
  'stale-digest': {
    level: 'error',
    title: 'Số đọc nhanh không khớp với bài',
    handbook:
      'Mục digest chọn những số in to bên bài (“Đọc nhanh bằng số”) theo chữ in trong bài. Khi chữ ấy không có trong bài, hoặc ở đó không có số liệu nào, trang không biết in số gì. Chép lại đúng chữ in, cả con số, hoặc xóa mục digest để máy chọn.',
  },
} as const satisfies Record<string, KindOfProblem>;

export type ProblemKind = keyof typeof problemKinds;
