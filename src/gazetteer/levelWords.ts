import type { Level } from '../archive/locality.ts';

/** Words before a name that say its level, and the levels they may mean. */
export const levelWords: Record<string, Level[]> = {
  tỉnh: ['tỉnh'],
  'thành phố': ['thành phố'],
  TP: ['thành phố'],
  'TP.': ['thành phố'],
  'thị xã': ['thị xã'],
  TX: ['thị xã'],
  'TX.': ['thị xã'],
  huyện: ['huyện'],
  phường: ['phường'],
  'thị trấn': ['thị trấn'],
  TT: ['thị trấn'],
  'TT.': ['thị trấn'],
  xã: ['xã'],
  thôn: ['thôn', 'làng'],
  làng: ['làng', 'thôn'],
  buôn: ['làng', 'thôn'],
  'tổ dân phố': ['tổ dân phố'],
  tổ: ['tổ dân phố'],
};

/** Bodies named after the place they lead: “Huyện ủy Kbang”. They say who acted, and only then where. */
export const bodies: Record<string, Level> = {
  'Tỉnh ủy': 'tỉnh',
  'Thành ủy': 'thành phố',
  'Thị ủy': 'thị xã',
  'Huyện ủy': 'huyện',
  'Tỉnh đoàn': 'tỉnh',
  'Thành đoàn': 'thành phố',
  'Thị đoàn': 'thị xã',
  'Huyện đoàn': 'huyện',
};

/** Words that make a level alone mean a place: “toàn huyện”, “trên địa bàn thị xã”. */
export const pointers = [
  'toàn',
  'cả',
  'khắp',
  'trong',
  'ở',
  'tại',
  'trên địa bàn',
  'địa bàn',
  'trên toàn',
  'của',
  'trong toàn',
];

/** Words before a bare name that make it the name of something else: “đường Ngô Mây”, “ông An Tân”. */
export const namesakes = [
  ...['đường', 'phố', 'trường', 'chợ', 'cầu', 'đèo', 'sông', 'suối', 'hồ', 'núi', 'chùa', 'bệnh viện', 'quốc lộ'],
  ...['THCS', 'THPT', 'tiểu học', 'mầm non', 'phong trào', 'khởi nghĩa', 'nhà', 'họ', 'vua', 'công ty', 'hợp tác xã'],
  ...['ông', 'bà', 'anh', 'chị', 'em', 'cháu', 'đồng chí', 'bác sĩ', 'thầy', 'cô', 'bí thư', 'chủ tịch'],
];

/** How wide a level is: a province 0, districts 1, communes 2, villages 3. */
export const rank: Record<Level, number> = {
  tỉnh: 0,
  'thành phố': 1,
  'thị xã': 1,
  huyện: 1,
  phường: 2,
  'thị trấn': 2,
  xã: 2,
  thôn: 3,
  làng: 3,
  'tổ dân phố': 3,
};
