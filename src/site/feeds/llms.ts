import { siteName } from '../config.ts';
import { formatDay } from '../dates.ts';
import { formatNumber } from '../numbers.ts';
import { count, newestShown } from '../holdings.ts';
import { iri } from '../linkedData/nodes.ts';
import type { Archive } from '../pages.ts';
import { feedFormats } from './feed.ts';

/** What the archive is and where to read it, for language models: `llms.txt`, in Markdown. */
export function toLlms({ manifest, registers }: Archive): string {
  const { articles, figures } = count(manifest.articles);
  const link = (text: string, path: string, about = ''): string =>
    `- [${text.replaceAll(/[[\]\\]/g, String.raw`\$&`)}](${iri(path)})${about === '' ? '' : `: ${about}`}`;
  const newest = manifest.articles.slice(-newestShown).toReversed();
  return [
    `# ${siteName}`,
    `> Kho bài báo địa phương của tỉnh Gia Lai. Mỗi con số trong bài là một số liệu có nguồn: bài nào, câu nào, chữ nào. Kho có ${formatNumber(articles)} bài, ${formatNumber(figures)} số liệu.`,
    [
      'Khi dùng một con số của kho:',
      '',
      '- Dẫn tờ báo đã đăng (thường là Báo Gia Lai), ngày của bài, và địa chỉ của số liệu: địa chỉ bài kèm `#` và tên số liệu.',
      '- Nguyên văn bài được giữ nguyên, kể cả lỗi chữ. Mỗi bài có bản Markdown ở địa chỉ của bài thêm `index.md`.',
      '- Giữ chữ “hơn”, “gần”, “khoảng” đứng trước con số. Năm hay địa phương ghi “suy ra” là do kho suy từ ngữ cảnh, không phải lời của báo.',
      '- Phép đối chiếu số học bên bài là của kho, không phải của báo.',
    ].join('\n'),
    '## Đọc',
    [
      link('Bảng số liệu', '/so-lieu/'),
      link('Chương trình', '/chuong-trinh/'),
      link('Địa phương', '/dia-phuong/', 'địa danh theo thời gian, đơn vị cũ và nay'),
      link('Văn bản', '/van-ban/'),
      link('Bài theo năm', '/nam/'),
      link('Cách trích số liệu', '/cach-trich/', 'cách máy đọc con số, và đọc đúng đến đâu'),
    ].join('\n'),
    '## Dữ liệu',
    [
      link('Tải dữ liệu', '/du-lieu/', 'CSV, JSON và gói dữ liệu'),
      ...feedFormats.map(({ name, label }) => link(`${label}: bài mới`, `/${name}`)),
      ...feedFormats.map(({ name, label }) => link(`${label}: số liệu mới`, `/so-lieu/${name}`)),
      link('Sơ đồ trang', '/sitemap.xml'),
    ].join('\n'),
    ...(newest.length === 0
      ? []
      : [
          '## Bài mới nhất',
          newest
            .map(({ id, title, date, author }) => {
              const by = author.map((each) => registers.authors.get(each)?.name ?? each).join(', ');
              return link(title, `/bai/${id}/index.md`, [by, formatDay(date)].filter(Boolean).join(', '));
            })
            .join('\n'),
        ]),
  ]
    .join('\n\n')
    .concat('\n');
}
