/** The archive that the search is tested on: the two real reports, and short reports made up around them. */
import { readArchive } from '../../src/archive/readArchive.ts';
import type { AnswerFigure } from '../../src/search/answerFiles.ts';
import type { ShardInput } from '../../src/search/buildShards.ts';
import type { Lexicon, LexiconEntry } from '../../src/search/lexicon.ts';
import type { SearchRecord } from '../../src/search/records.ts';
import { compare } from '../../src/vietnamese/compare.ts';

/** Reports made up for the tests: slug, day, place, title, text. */
const madeUp: [slug: string, date: string, place: string, title: string, text: string][] = [
  [
    'thuy-dien',
    '2019-05-03',
    'kbang',
    'Nhà máy thuỷ điện Vĩnh Sơn xả lũ an toàn',
    'Hồ chứa thuỷ điện đã xả 120 m³/giây. Uỷ ban nhân dân xã cảnh báo người dân vùng hạ du.',
  ],
  [
    'hoa-binh',
    '2019-08-12',
    'pleiku',
    'Liên hoan văn nghệ vì hoà bình tại Pleiku',
    'Hơn 1.200 học sinh hoà giọng hát về hoà bình trên Quảng trường Đại Đoàn Kết.',
  ],
  [
    'khoe-dep',
    '2020-03-26',
    'an-khe',
    'Thanh niên sống khoẻ, sống đẹp',
    'Câu lạc bộ Sức khoẻ cộng đồng khám cho 350 người cao tuổi.',
  ],
  [
    'ky-thuat',
    '2020-06-14',
    'kbang',
    'Chuyển giao kĩ thuật ghép mắc ca cho đồng bào Bahnar',
    'Kĩ sư hướng dẫn 45 hộ làm bầu, ghép cây. Mỗi héc-ta thu 12,5 triệu đồng.',
  ],
  [
    'quy-vac-xin',
    '2021-07-05',
    'pleiku',
    'Gia Lai đóng góp quĩ vắc xin',
    'Các doanh nghiệp ủng hộ 8.250.000.000 đồng cho quĩ phòng, chống dịch Covid-19.',
  ],
  [
    'ho-tieu',
    '2018-10-09',
    'chu-se',
    'Hồ tiêu Chư Sê chết hàng loạt',
    'Toàn huyện có 2.460 ha hồ tiêu bị chết do ngập úng, thiệt hại trên 500 tỷ đồng.',
  ],
  [
    'ca-phe',
    '2021-11-20',
    'dak-doa',
    'Giá cà phê nhân xô tăng mạnh ở Đak Đoa',
    'Giá cà phê tăng lên 41.300 đồng/kg, nông dân phấn khởi.',
  ],
  [
    'le-hoi-cau-an',
    '2019-02-21',
    'an-khe',
    'Lễ hội Cầu huê ở An Khê Trường',
    'Lễ cúng được phục dựng theo nghi thức xưa của người Việt trên vùng Tây Sơn Thượng đạo.',
  ],
  [
    'rung',
    '2022-04-18',
    'kbang',
    'Giao khoán bảo vệ 14.500 ha rừng cho cộng đồng làng',
    'Ban quản lý rừng phòng hộ giao khoán cho 38 làng; tiền công 400.000 đồng/ha/năm.',
  ],
  [
    'cau-treo',
    '2020-09-30',
    'ia-pa',
    'Khánh thành cầu treo dân sinh làng H’Lil',
    'Cầu dài 86 m, rộng 2,2 m, vốn đầu tư 3,75 tỷ đồng từ Chương trình 135.',
  ],
  [
    'bo-giong',
    '2018-07-17',
    'krong-pa',
    'Hỗ trợ bò giống cho hộ mới thoát nghèo ở Krông Pa',
    'Huyện cấp 216 con bò cái sinh sản cho 216 hộ.',
  ],
  [
    'nuoc-sach',
    '2021-03-22',
    'kbang',
    'Nước sạch về làng Kon Bông',
    'Công trình nước tự chảy cấp nước cho 92 hộ Bahnar ở xã Đak Rong.',
  ],
  [
    'giai-dien-kinh',
    '2022-06-12',
    'pleiku',
    'Giải điền kinh vô địch tỉnh lần thứ XXIV',
    'Đoàn An Khê giành 6 huy chương vàng, xếp thứ ba toàn đoàn.',
  ],
  [
    'sach-giao-khoa',
    '2022-08-25',
    'chu-pah',
    'Tặng sách giáo khoa cho học sinh nghèo Chư Păh',
    'Chương trình trao 1.150 bộ sách và 2.300 quyển vở.',
  ],
  [
    'duong-day-nong',
    '2020-02-10',
    'pleiku',
    'Ngành Y tế lập đường dây nóng chống dịch',
    'Số điện thoại 0269.3824.088 trực 24/24 giờ.',
  ],
  [
    'hop-tac-xa',
    '2021-05-30',
    'mang-yang',
    'Hợp tác xã chanh dây Mang Yang xuất khẩu sang châu Âu',
    'Sản lượng đạt 1.800 tấn/năm; 64 thành viên.',
  ],
  [
    'ma-tuy',
    '2019-06-26',
    'pleiku',
    'Triệt phá đường dây ma tuý liên tỉnh',
    'Lực lượng chức năng thu giữ 2 bánh heroin và bắt 5 đối tượng.',
  ],
  [
    'cay-mia',
    '2018-04-08',
    'an-khe',
    'Cánh đồng mía lớn ở phía Đông tỉnh',
    'Nhà máy Đường An Khê ký hợp đồng bao tiêu 28.000 ha mía nguyên liệu.',
  ],
  [
    'gia-dinh-van-hoa',
    '2022-06-28',
    'ayun-pa',
    'Ayun Pa biểu dương gia đình văn hoá tiêu biểu',
    'Thị xã có 8.412 gia đình văn hoá, chiếm 91,2%.',
  ],
  [
    'cong-chieng',
    '2019-11-15',
    'pleiku',
    'Cồng chiêng cuối tuần thưởng thức và trải nghiệm',
    'Nghệ nhân Jrai và Bahnar trình diễn trước Nhà hát Đam San.',
  ],
  [
    'bao-hiem',
    '2021-09-01',
    'chu-prong',
    'Chư Prông mở rộng bảo hiểm xã hội tự nguyện',
    'Toàn huyện phát triển mới 540 người tham gia.',
  ],
  [
    'chuyen-doi-so',
    '2022-10-10',
    'pleiku',
    'Ngày hội chuyển đổi số tỉnh Gia Lai',
    'Tổ công nghệ số cộng đồng hướng dẫn 3.600 người cài ứng dụng.',
  ],
  [
    'diem-truong',
    '2018-09-05',
    'kong-chro',
    'Xoá điểm trường lẻ ở Kông Chro',
    'Huyện dồn 17 điểm trường về trường chính, 642 học sinh ăn ở bán trú.',
  ],
  [
    'tet-ho-ngheo',
    '2021-02-03',
    'an-khe',
    'Tết sum vầy cho hộ nghèo thị xã An Khê',
    'Mặt trận Tổ quốc trao 500 suất quà cho hộ nghèo, cận nghèo.',
  ],
];

const { articles } = readArchive(new URL('../../content', import.meta.url).pathname);

function* articleRecords(years: readonly number[]): Generator<SearchRecord> {
  for (const { slug, year, title, text, date, locality, author, programme, titleSupplied } of articles) {
    if (!years.includes(year)) continue;
    const body = titleSupplied ? text : text.slice(title.length).trim();
    yield {
      kind: 'article',
      url: `bai/${year}/${slug}/`,
      title,
      text: body,
      date,
      places: [...locality, 'gia-lai'],
      authors: author,
      programmes: programme,
    };
  }
  for (const [slug, date, place, title, text] of madeUp) {
    const year = Number(date.slice(0, 4));
    if (years.includes(year))
      yield { kind: 'article', url: `bai/${year}/${slug}/`, title, text, date, places: [place, 'gia-lai'] };
  }
}

/** Titles by slug, for tests that mangle them. */
export const titles: ReadonlyMap<string, string> = new Map([
  ...articles.map(({ slug, title }): [string, string] => [slug, title]),
  ...madeUp.map(([slug, , , title]): [string, string] => [slug, title]),
]);

const place = (id: string, name: string, bare: string[], count: number, parent = 'gia-lai'): LexiconEntry => ({
  kind: 'place',
  id,
  name,
  also: bare,
  url: `dia-phuong/${id}/`,
  count,
  parent,
});
const series = (id: string, name: string, also: string[] = []): LexiconEntry => ({
  kind: 'series',
  id,
  name,
  also,
  url: `so-lieu/chi-so/${id}/`,
  count: 2,
});

export const lexicon: Lexicon = {
  names: [
    place('gia-lai', 'Tỉnh Gia Lai', ['Gia Lai'], 26, ''),
    place('an-khe', 'Thị xã An Khê', ['An Khê', 'tx An Khê'], 6),
    place('phuong-an-khe', 'Phường An Khê', ['An Khê'], 0),
    place('kbang', 'Huyện Kbang', ['Kbang', 'KBang', 'K’Bang'], 5),
    place('xa-kbang', 'Xã Kbang', ['Kbang'], 0),
    place('xa-dong', 'Xã Đông', ['Đông'], 1, 'kbang'),
    place('nghia-an', 'Xã Nghĩa An', ['Nghĩa An'], 1, 'kbang'),
    place('tay-son', 'Phường Tây Sơn', ['Tây Sơn'], 1, 'an-khe'),
    place('chu-se', 'Huyện Chư Sê', ['Chư Sê'], 1),
    series('ho-ngheo', 'Hộ nghèo', ['số hộ nghèo']),
    series('ty-le-ho-ngheo', 'Tỷ lệ hộ nghèo'),
    series('truong-dat-chuan-quoc-gia', 'Trường đạt chuẩn quốc gia'),
    series('bao-hiem-y-te', 'Tỷ lệ tham gia bảo hiểm y tế', ['bảo hiểm y tế']),
    {
      kind: 'programme',
      id: 'dan-van-kheo',
      name: 'Dân vận khéo',
      also: ['phong trào “Dân vận khéo”'],
      url: 'chuong-trinh/dan-van-kheo/',
      count: 2,
    },
    {
      kind: 'programme',
      id: 'nong-thon-moi',
      name: 'Nông thôn mới',
      also: ['xây dựng nông thôn mới'],
      url: 'chuong-trinh/nong-thon-moi/',
      count: 2,
    },
    {
      kind: 'document',
      id: '02-ct-hu',
      name: 'Chỉ thị 02-CT/HU',
      also: ['02-CT/HU', 'Chỉ thị 02', 'Chỉ thị số 02'],
      url: 'van-ban/02-ct-hu/',
    },
    {
      kind: 'document',
      id: '20-qd-hu',
      name: 'Quyết định 20-QĐ/HU',
      also: ['20-QĐ/HU', 'Quyết định số 20'],
      url: 'van-ban/20-qd-hu/',
    },
    { kind: 'document', id: '16-ct-ttg', name: 'Chỉ thị 16/CT-TTg', also: ['16/CT-TTg'], url: 'van-ban/16-ct-ttg/' },
  ],
};

const figure = (
  id: string,
  where: 'an-khe' | 'kbang',
  value: string,
  indicator: string,
  series: string | undefined,
  places: string[],
  period: string,
  sentence: string,
): AnswerFigure => {
  const at = where === 'an-khe' ? '2022-11-02' : '2018-03-13';
  const start = sentence.indexOf(value);
  return {
    url: `bai/${at.slice(0, 4)}/${where}/#${id}`,
    value,
    indicator,
    sentence,
    start,
    end: start + value.length,
    places,
    placeNames: places.join(', '),
    period,
    periodName: period,
    date: at,
    source: where,
    amount: value,
    size: Number.parseFloat(value),
    ...(series && { series }),
  };
};

const rewarded =
  'Nhằm ghi nhận, động viên những tập thể, cá nhân đã có nhiều nỗ lực trong thực hiện nhiệm vụ, dịp này Huyện ủy Kbang đã khen thưởng cho 19 tập thể và 7 cá nhân có thành tích xuất sắc.';
const poor = 'Đến nay, toàn thị xã chỉ còn 359 hộ nghèo, chiếm 2,04%.';
const schools = 'công tác giáo dục được chú trọng, toàn thị xã có 27/28 trường đạt chuẩn quốc gia, đạt 96,42%.';
const helped = 'đã được phân công phụ trách, hỗ trợ, hướng dẫn thoát nghèo cho 123 hộ nghèo tại xã Đông và Nghĩa An.';
const learnt = '952 hộ nghèo được tiếp cận và biết áp dụng khoa học kỹ thuật vào sản xuất.';

export const figures: AnswerFigure[] = [
  figure('so-19-tap-the', 'kbang', '19 tập thể', 'tập thể', undefined, ['kbang'], '2018-03-13', rewarded),
  figure('so-7-ca-nhan', 'kbang', '7 cá nhân', 'cá nhân', undefined, ['kbang'], '2018-03-13', rewarded),
  figure('so-359-ho', 'an-khe', '359 hộ', 'hộ nghèo', 'ho-ngheo', ['an-khe'], '../2022-11-02', poor),
  figure('so-2-04', 'an-khe', '2,04%', 'hộ nghèo', 'ty-le-ho-ngheo', ['an-khe'], '../2022-11-02', poor),
  figure(
    'so-27-28',
    'an-khe',
    '27/28 trường',
    'trường đạt chuẩn quốc gia',
    'truong-dat-chuan-quoc-gia',
    ['an-khe'],
    '2022',
    schools,
  ),
  figure('so-123-ho', 'kbang', '123 hộ', 'hộ nghèo', 'ho-ngheo', ['xa-dong', 'nghia-an'], '2017', helped),
  figure('so-952-ho', 'kbang', '952 hộ', 'hộ nghèo', 'ho-ngheo', ['kbang'], '../2018-03-13', learnt),
];

const registers: SearchRecord[] = lexicon.names
  .filter(({ kind }) => kind !== 'series')
  .map(({ kind, url, name, also = [] }) => ({ kind, url, title: name, text: also.join('\n') }));

/** Two shards of years, so that joining them is tested too. */
export const shards: ShardInput[] = [
  { name: 'registers', holds: 'registers', years: [], from: '', key: 'test', records: () => registers },
  ...[
    [2018, 2019],
    [2020, 2021, 2022],
  ].map((years): ShardInput => ({
    name: `${years[0]}-${years.at(-1)}`,
    holds: 'articles',
    years,
    from: `${years[0]}-01`,
    key: 'test',
    records: () => [...articleRecords(years)].sort((one, other) => compare(one.date ?? '', other.date ?? '')),
  })),
];
