/** Kinds of documents that reports cite by number. */
export const documentKinds = [
  'chỉ thị',
  'quyết định',
  'thông báo',
  'nghị quyết',
  'nghị định',
  'thông tư',
  'thông tư liên tịch',
  'kế hoạch',
  'công văn',
  'công điện',
  'văn bản',
  'kết luận',
  'hướng dẫn',
  'báo cáo',
  'tờ trình',
  'quy định',
  'quy chế',
  'chương trình hành động',
  'đề án',
  'pháp lệnh',
  'luật',
  'lệnh',
  'sắc lệnh',
] as const;

export type DocumentKind = (typeof documentKinds)[number];

/** Abbreviations in a document’s symbol → its kind: the “CT” of 02-CT/HU. */
export const signs: Record<string, DocumentKind> = {
  CT: 'chỉ thị',
  QĐ: 'quyết định',
  TB: 'thông báo',
  NQ: 'nghị quyết',
  NĐ: 'nghị định',
  TT: 'thông tư',
  TTLT: 'thông tư liên tịch',
  KH: 'kế hoạch',
  CV: 'công văn',
  CĐ: 'công điện',
  KL: 'kết luận',
  HD: 'hướng dẫn',
  BC: 'báo cáo',
  TTr: 'tờ trình',
  QyĐ: 'quy định',
  QC: 'quy chế',
  CTr: 'chương trình hành động',
  CTHĐ: 'chương trình hành động',
  ĐA: 'đề án',
  PL: 'pháp lệnh',
  SL: 'sắc lệnh',
};

/** Words that come right after a document’s number, where a counted noun would make it a quantity: “Kế hoạch 5 năm”. */
export const afterNumber = [
  ...['của', 'về', 'và', 'do', 'ngày', 'ban hành', 'quy định', 'nêu', 'được', 'đã', 'đang', 'đến', 'đối với', 'theo'],
  ...['trong', 'tại', 'từ', 'thì', 'là', 'có hiệu lực', 'cũng', 'còn', 'với', 'để', 'cho', 'nhằm', 'trên', 'gắn'],
];
