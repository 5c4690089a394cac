import type { FigureKind } from '../figures/ledger.ts';

/** One thing that reports measure again and again. */
export interface Indicator {
  /** Name for readers. */
  name: string;
  /** Heading it stands under in lists. */
  group: IndicatorGroup;
  kinds: readonly FigureKind[];
  /**
   * What reports print, without place and time; “…” stands for any words. A figure is of this indicator when the words
   * that say what it counts are one of these from end to end.
   */
  phrases: readonly string[];
  /** Words, one of which must stand before the number in its sentence: “khen” for “19 tập thể”. */
  after?: readonly string[];
  /** Words directly before the number that say it is how things stand: “chỉ còn 359 hộ”, not “giúp 359 hộ”. */
  standing?: readonly string[];
}

/** Headings of lists of figures, in their order. */
export const indicatorGroups = [
  'Giảm nghèo',
  'Mô hình',
  'Đóng góp',
  'Giáo dục, y tế',
  'Khen thưởng',
  'Tổ chức',
  'Kinh tế',
  'Nông thôn mới',
  'Khác',
] as const;

export type IndicatorGroup = (typeof indicatorGroups)[number];

const standing = ['còn', 'có', 'là', 'hiện có', 'hiện còn', 'tổng số', 'lên', 'đạt', 'được'];
const praised = ['khen', 'tuyên dương', 'biểu dương', 'tôn vinh'];
const skilful = ['Dân vận khéo'];

/** Indicators by the id of their series, which is part of an address: never rename one that was published. */
export const indicators: Record<string, Indicator> = {
  'ho-ngheo': {
    name: 'Hộ nghèo',
    group: 'Giảm nghèo',
    kinds: ['count'],
    phrases: ['hộ nghèo', 'số hộ nghèo'],
    standing,
  },
  'ty-le-ho-ngheo': {
    name: 'Tỷ lệ hộ nghèo',
    group: 'Giảm nghèo',
    kinds: ['percent'],
    phrases: ['hộ nghèo', 'tỷ lệ hộ nghèo', 'tỷ lệ nghèo', 'tỷ lệ giảm nghèo còn'],
  },
  'ho-can-ngheo': { name: 'Hộ cận nghèo', group: 'Giảm nghèo', kinds: ['count'], phrases: ['hộ cận nghèo'], standing },
  'ty-le-ho-can-ngheo': {
    name: 'Tỷ lệ hộ cận nghèo',
    group: 'Giảm nghèo',
    kinds: ['percent'],
    phrases: ['hộ cận nghèo', 'tỷ lệ hộ cận nghèo'],
  },
  'truong-dat-chuan-quoc-gia': {
    name: 'Trường đạt chuẩn quốc gia',
    group: 'Giáo dục, y tế',
    kinds: ['ratio', 'count'],
    phrases: ['trường đạt chuẩn quốc gia', 'trường học đạt chuẩn quốc gia', 'trường chuẩn quốc gia'],
  },
  'ty-le-truong-dat-chuan-quoc-gia': {
    name: 'Tỷ lệ trường đạt chuẩn quốc gia',
    group: 'Giáo dục, y tế',
    kinds: ['percent'],
    phrases: ['trường đạt chuẩn quốc gia', 'tỷ lệ trường đạt chuẩn quốc gia', 'trường học đạt chuẩn quốc gia'],
  },
  'nguoi-tham-gia-bao-hiem-y-te': {
    name: 'Người tham gia bảo hiểm y tế',
    group: 'Giáo dục, y tế',
    kinds: ['count', 'ratio'],
    phrases: ['người … bảo hiểm y tế', 'người … BHYT', 'lượt người … bảo hiểm y tế'],
  },
  'ty-le-tham-gia-bao-hiem-y-te': {
    name: 'Tỷ lệ người dân tham gia bảo hiểm y tế',
    group: 'Giáo dục, y tế',
    kinds: ['percent'],
    // “bảo hiện y tế” is how a report of 2022 misprints it.
    phrases: [
      ...['người … bảo hiểm y tế', 'người … bảo hiện y tế', 'người … BHYT', 'dân số … bảo hiểm y tế'],
      ...[
        'tỷ lệ … bảo hiểm y tế',
        'tỷ lệ … BHYT',
        'bảo hiểm y tế',
        'độ bao phủ bảo hiểm y tế',
        'bao phủ bảo hiểm y tế',
      ],
    ],
  },
  'mo-hinh-dan-van-kheo': {
    name: 'Mô hình “Dân vận khéo”',
    group: 'Mô hình',
    kinds: ['count'],
    phrases: ['mô hình “Dân vận khéo”', 'mô hình, điển hình “Dân vận khéo”', 'mô hình Dân vận khéo'],
  },
  'mo-hinh-dan-van-kheo-kinh-te': {
    name: 'Mô hình “Dân vận khéo” lĩnh vực kinh tế',
    group: 'Mô hình',
    kinds: ['count'],
    phrases: ['mô hình … lĩnh vực kinh tế', 'mô hình về kinh tế', 'mô hình phát triển kinh tế'],
    after: skilful,
  },
  'mo-hinh-dan-van-kheo-van-hoa-xa-hoi': {
    name: 'Mô hình “Dân vận khéo” văn hóa-xã hội',
    group: 'Mô hình',
    kinds: ['count'],
    phrases: ['mô hình … văn hóa-xã hội', 'mô hình … văn hóa - xã hội', 'mô hình … văn hóa, xã hội'],
    after: skilful,
  },
  'mo-hinh-dan-van-kheo-quoc-phong-an-ninh': {
    name: 'Mô hình “Dân vận khéo” quốc phòng-an ninh',
    group: 'Mô hình',
    kinds: ['count'],
    phrases: ['mô hình … quốc phòng-an ninh', 'mô hình … quốc phòng - an ninh', 'mô hình … quốc phòng, an ninh'],
    after: skilful,
  },
  'mo-hinh-dan-van-kheo-he-thong-chinh-tri': {
    name: 'Mô hình “Dân vận khéo” xây dựng hệ thống chính trị',
    group: 'Mô hình',
    kinds: ['count'],
    phrases: ['mô hình … hệ thống chính trị'],
    after: skilful,
  },
  'tap-the-duoc-khen': {
    name: 'Tập thể được khen thưởng',
    group: 'Khen thưởng',
    kinds: ['count'],
    phrases: ['tập thể', 'tập thể …'],
    after: praised,
  },
  'ca-nhan-duoc-khen': {
    name: 'Cá nhân được khen thưởng',
    group: 'Khen thưởng',
    kinds: ['count'],
    phrases: ['cá nhân', 'cá nhân …'],
    after: praised,
  },
  'ngay-cong-dong-gop': {
    name: 'Ngày công người dân đóng góp',
    group: 'Đóng góp',
    kinds: ['labour_days'],
    phrases: ['ngày công', 'ngày công …'],
    after: ['đóng góp', 'góp', 'ủng hộ', 'huy động', 'tham gia'],
  },
  'dat-hien': {
    name: 'Đất người dân hiến',
    group: 'Đóng góp',
    kinds: ['area'],
    phrases: ['đất', 'đất …'],
    after: ['hiến', 'hiến tặng', 'nhường'],
  },
  'tien-dong-gop': {
    name: 'Tiền người dân đóng góp',
    group: 'Đóng góp',
    kinds: ['money'],
    phrases: ['… đóng góp', 'đóng góp', 'tiền đóng góp'],
  },
  'xa-dat-chuan-nong-thon-moi': {
    name: 'Xã đạt chuẩn nông thôn mới',
    group: 'Nông thôn mới',
    kinds: ['count', 'ratio'],
    phrases: ['xã đạt chuẩn nông thôn mới', 'xã được công nhận đạt chuẩn nông thôn mới', 'xã về đích nông thôn mới'],
  },
  'tieu-chi-nong-thon-moi-binh-quan': {
    name: 'Tiêu chí nông thôn mới bình quân mỗi xã',
    group: 'Nông thôn mới',
    kinds: ['rate'],
    phrases: ['tiêu chí/xã'],
  },
  'thu-nhap-binh-quan': {
    name: 'Thu nhập bình quân đầu người',
    group: 'Kinh tế',
    kinds: ['rate'],
    phrases: ['thu nhập bình quân', 'thu nhập bình quân đầu người', 'thu nhập'],
  },
  'thu-ngan-sach': {
    name: 'Thu ngân sách',
    group: 'Kinh tế',
    kinds: ['money'],
    phrases: ['thu ngân sách', 'tổng thu ngân sách'],
  },
};

/** Words in a figure's phrase that narrow whom it covers. Only figures of one scope are compared. */
export const scopes = [
  ...['đồng bào dân tộc thiểu số', 'dân tộc thiểu số', 'nông thôn', 'thành thị', 'phụ nữ', 'trẻ em', 'người cao tuổi'],
  ...['thanh niên', 'cựu chiến binh', 'nông dân', 'công giáo'],
];

/** Phrases that say nothing of what they measure; figures of them never make a series. */
export const vague = [
  ...[
    'tổng giá trị',
    'trị giá',
    'giá trị',
    'tổng số',
    'tổng kinh phí',
    'kinh phí',
    'tổng trị giá',
    'số tiền',
    'tiền mặt',
  ],
  ...['tổng vốn', 'tổng nguồn vốn', 'mỗi suất', 'suất quà', 'cơ quan, đơn vị', 'hộ gia đình', 'số hộ', 'số người'],
  ...['tính chung', 'cộng lại', 'quy ra tiền', 'bình quân', 'trung bình', 'mức thưởng', 'tiền thưởng'],
];

/**
 * Words that put a figure under a heading: in what it counts, else before it in its sentence. The first that fits wins.
 */
export const groupWords: readonly { group: IndicatorGroup; phrase: readonly string[]; before?: readonly string[] }[] = [
  {
    group: 'Khen thưởng',
    phrase: ['giấy khen', 'bằng khen', 'huân chương'],
    before: ['khen', 'tuyên dương', 'biểu dương'],
  },
  { group: 'Mô hình', phrase: ['mô hình', 'câu lạc bộ', 'tổ hợp tác'] },
  {
    group: 'Giáo dục, y tế',
    phrase: ['trường', 'học sinh', 'giáo viên', 'bảo hiểm y tế', 'bảo hiện y tế', 'BHYT', 'bệnh', 'y tế', 'lớp học'],
  },
  {
    group: 'Đóng góp',
    phrase: ['đóng góp', 'ngày công', 'hiến', 'ủng hộ', 'tiết kiệm', 'góp', 'tổng giá trị'],
    before: ['đóng góp', 'hiến', 'nhường', 'ủng hộ', 'góp', 'thắp sáng', 'tổng giá trị', 'trị giá', 'tiết kiệm'],
  },
  { group: 'Giảm nghèo', phrase: ['nghèo', 'cận nghèo'], before: ['hộ nghèo', 'thoát nghèo'] },
  { group: 'Nông thôn mới', phrase: ['nông thôn mới', 'tiêu chí'] },
  { group: 'Tổ chức', phrase: ['cơ quan', 'đơn vị', 'đảng viên', 'chi bộ', 'hội viên', 'đoàn viên', 'cán bộ'] },
  {
    group: 'Kinh tế',
    phrase: [
      'thu ngân sách',
      'thu nhập',
      'doanh nghiệp',
      'sản xuất',
      'năng suất',
      'sản lượng',
      'diện tích',
      'vốn',
      'GRDP',
    ],
  },
];
