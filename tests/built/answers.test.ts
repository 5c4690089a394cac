import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { answer } from '../../src/search/answer.ts';
import { readQuery } from '../../src/search/query.ts';
import { readLexicon } from '../../src/search/suggest.ts';

/**
 * What strangers ask the two real reports, the figures that answer it, the best first. Read from the files of the built
 * site as a page reads them; keystrokes and typos, which the page puts right before, are tested with the search.
 */
const answered: [figures: string[], queries: string[]][] = [
  [
    ['chỉ còn 359 hộ nghèo'],
    [
      'hộ nghèo an khê',
      'ho ngheo an khe 2022',
      'HỘ NGHÈO THỊ XÃ AN KHÊ',
      'an khê có bao nhiêu hộ nghèo',
      'An Khê còn mấy hộ nghèo?',
      'số lượng hộ nghèo ở an khê',
      'hộ nghèo',
      'số hộ nghèo năm 2022',
      'an khe con bao nhieu ho ngheo',
    ],
  ],
  [
    ['2,04% tỷ lệ hộ nghèo'],
    [
      'tỷ lệ hộ nghèo an khê',
      'tỉ lệ nghèo an khê',
      'bao nhiêu phần trăm hộ nghèo an khê',
      'hộ nghèo an khê bao nhiêu phần trăm',
      'phan tram ho ngheo an khe',
    ],
  ],
  [
    ['27/28 trường đạt chuẩn quốc gia'],
    [
      'trường đạt chuẩn',
      'truong dat chuan an khe',
      'trường chuẩn quốc gia an khê',
      'an khê có bao nhiêu trường đạt chuẩn quốc gia',
    ],
  ],
  [
    ['96,42% tỷ lệ trường đạt chuẩn quốc gia'],
    ['tỷ lệ trường đạt chuẩn', 'trường đạt chuẩn an khê bao nhiêu phần trăm'],
  ],
  [
    ['19 tập thể được khen thưởng', '7 cá nhân được khen thưởng'],
    ['kbang khen thuong bao nhieu', "K'Bang khen thưởng bao nhiêu", 'kbang khen bao nhiêu'],
  ],
  [
    ['19 tập thể được khen thưởng'],
    ['kbang khen bao nhiêu tập thể', 'huyện Kbang khen thưởng mấy tập thể', 'tập thể được khen thưởng kbang'],
  ],
  [['7 cá nhân được khen thưởng'], ['cá nhân được khen thưởng kbang', 'kbang khen thưởng bao nhiêu cá nhân']],
  [['20 cá nhân được tặng giấy khen'], ['an khê khen bao nhiêu cá nhân', 'an khe tang giay khen bao nhieu ca nhan']],
  [['10 tập thể được tặng giấy khen'], ['an khê khen bao nhiêu tập thể', 'tập thể được khen thưởng an khê']],
  [
    ['10 tập thể được tặng giấy khen', '19 tập thể được khen thưởng'],
    ['tập thể được khen thưởng', 'bao nhiêu tập thể được khen thưởng'],
  ],
  [
    ['260 m² đất người dân hiến để mở rộng đường giao thông nông thôn'],
    [
      'hiến đất an khê bao nhiêu m2',
      'hien dat an khe bao nhieu m2',
      'an khê hiến bao nhiêu m² đất',
      'an khê hiến bao nhiêu mét vuông đất',
      'an khê hiến bao nhiêu',
      'đất hiến an khê',
    ],
  ],
  [
    ['731 ngày công người dân đóng góp'],
    ['ngày công an khê', 'an khê góp mấy ngày công', 'an khê bao nhiêu ngày công'],
  ],
  [
    ['hơn 154,4 triệu đồng tiền người dân đóng góp xây dựng nông thôn mới'],
    ['người dân an khê đóng góp bao nhiêu tiền', 'an khe dong gop bao nhieu tien'],
  ],
  [['gần 60 triệu đồng tổng giá trị lắp bóng đèn điện thắp sáng'], ['an khê lắp bóng đèn bao nhiêu tiền']],
  [['5 tuyến đường được lắp bóng đèn điện thắp sáng'], ['an khê thắp sáng bao nhiêu tuyến đường']],
  [['91,5% tỷ lệ người dân tham gia bảo hiểm y tế'], ['phần trăm bảo hiểm y tế an khê', 'tỷ lệ bảo hiểm y tế an khê']],
  [
    ['29 mô hình giảm nghèo trong đồng bào dân tộc thiểu số'],
    ['mô hình giảm nghèo kbang', 'kbang có bao nhiêu mô hình giảm nghèo'],
  ],
  [
    [
      '23 mô hình “Dân vận khéo” trên lĩnh vực kinh tế',
      '8 mô hình “Dân vận khéo” về văn hóa-xã hội',
      '4 mô hình “Dân vận khéo” về quốc phòng-an ninh',
      '2 mô hình “Dân vận khéo” về xây dựng hệ thống chính trị',
    ],
    ['mô hình dân vận khéo kbang', 'bao nhiêu mô hình dân vận khéo ở kbang'],
  ],
];

/** Another thing, place or year; too little to tell which figure is meant; or no question: honest none. */
const unanswered = [
  'hộ nghèo kbang',
  'hộ nghèo kbang 2018',
  'hộ nghèo pleiku',
  'hộ nghèo an khê 2019',
  'hộ nghèo 2018',
  'hộ cận nghèo an khê',
  'hộ thoát nghèo kbang',
  'bao nhiêu hộ kbang',
  'bao nhiêu người an khê',
  'bao nhiêu người dân an khê',
  'người dân an khê',
  'bao nhiêu hộ hiến đất ở an khê',
  'bao nhiêu mô hình dân vận khéo',
  'mô hình dân vận khéo an khê',
  'kbang tặng giấy khen bao nhiêu cá nhân',
  'trường đạt chuẩn kbang',
  'dân số an khê',
  'dân số kbang 2018',
  'diện tích an khê',
  'thu nhập bình quân an khê',
  'tội phạm an khê 2022',
  'số vụ tai nạn giao thông',
  'kbang hỗ trợ bao nhiêu tiền',
  'tiền hỗ trợ hộ nghèo kbang',
  'cây mía an khê bao nhiêu ha',
  'bao nhiêu km đường an khê',
  'bao nhiêu đảng viên kbang',
  'quyết định 20',
  'văn bản số 20',
  'chỉ thị 02-CT/HU',
  'tỷ lệ an khê',
  'phần trăm an khê',
  'khen thưởng bao nhiêu',
  'an khê',
  'bao nhiêu',
  '2022',
  '',
];

const folder = join(inject('siteFolder'), 'pagefind');
const names = readdirSync(folder).find((file) => file.startsWith('lexicon.')) ?? '';
const lexicon = readLexicon(JSON.parse(readFileSync(join(folder, names), 'utf8')));

async function ask(query: string): Promise<string[]> {
  const load = async (path: string) =>
    existsSync(join(folder, path)) ? JSON.parse(readFileSync(join(folder, path), 'utf8')) : undefined;
  const found = await answer(readQuery(query).words, lexicon, load);
  return (found?.figures ?? []).map(({ value, indicator }) => `${value} ${indicator}`);
}

test.each(answered.flatMap(([figures, queries]) => queries.map((query) => [query, figures] as const)))(
  '“%s” is answered with %j',
  async (query, figures) => {
    expect(await ask(query)).toEqual(figures);
  },
);

test.each(unanswered)('no figure for “%s”', async (query) => {
  expect(await ask(query)).toEqual([]);
});
