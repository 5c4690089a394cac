/** Problems of the gazetteer as a whole, in the form of the archive's table of kinds. */
export const gazetteerProblemKinds = {
  'unknown-place': {
    level: 'error',
    title: 'Địa phương được nhắc đến mà không có tệp',
    handbook: 'Mục parents và successors chỉ nhận tên tệp có trong content/localities, không kể .yaml.',
  },
  'parent-not-alive': {
    level: 'error',
    title: 'Đơn vị cha không tồn tại cùng thời gian',
    handbook:
      'Một địa phương phải có lúc tồn tại cùng với đơn vị cha của nó. Xem lại from, to của hai tệp, hoặc from, to của mục parents.',
  },
  'parent-cycle': {
    level: 'error',
    title: 'Địa phương nằm trong chính nó',
    handbook: 'Đi theo parents không được quay về chỗ cũ: xã thuộc huyện, huyện thuộc tỉnh.',
  },
  'parent-too-small': {
    level: 'error',
    title: 'Đơn vị cha không rộng hơn',
    handbook:
      'Cấp của đơn vị cha phải rộng hơn: tỉnh, rồi thành phố, thị xã, huyện, rồi phường, xã, thị trấn, rồi thôn, làng, tổ.',
  },
  'successor-without-end': {
    level: 'error',
    title: 'Có đơn vị kế tiếp mà không có ngày cuối',
    handbook: 'Chỉ đơn vị đã thôi tồn tại mới có đơn vị kế tiếp: ghi ngày cuối vào mục to.',
  },
  'successor-not-alive': {
    level: 'error',
    title: 'Đơn vị kế tiếp không tồn tại khi đơn vị này thôi',
    handbook: 'Đơn vị kế tiếp phải tồn tại vào ngày ngay sau ngày cuối (to) của đơn vị này.',
  },
  'same-place-twice': {
    level: 'error',
    title: 'Hai tệp ghi cùng một địa phương',
    handbook:
      'Hai địa phương cùng tên, cùng cấp, cùng đơn vị cha và cùng thời gian là một: gộp hai tệp, hoặc sửa ngày của chúng.',
  },
} as const;

export type GazetteerProblemKind = keyof typeof gazetteerProblemKinds;
