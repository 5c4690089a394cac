import type { Problem } from './problem.ts';
import { slugOf } from './slug.ts';

/** Where a report is, read from its path alone. */
export interface ArticlePath {
  slug: string;
  /** Absent when the file is in no year’s folder. */
  year?: number;
}

/** `content/articles/2022/thang-11/bai.md`: year and slug; folders below the year do not count. */
export function parseArticlePath(file: string): ArticlePath {
  const parts = file.split(/[\\/]/);
  const slug = (parts.at(-1) ?? '').replace(/\.[^.]*$/, '');
  const folder = parts[parts.lastIndexOf('articles') + 1] ?? '';
  const inYear =
    parts.includes('articles') && parts.length > parts.lastIndexOf('articles') + 2 && /^\d{4}$/.test(folder);
  return { slug, ...(inYear && { year: Number(folder) }) };
}

/** What is wrong with the name and the folder of a report. */
export function articlePathProblems(file: string): Problem[] {
  const { year } = parseArticlePath(file);
  const folder: Problem[] =
    year === undefined
      ? [
          {
            kind: 'wrong-folder',
            file,
            line: 1,
            column: 1,
            message: 'Bài không nằm trong thư mục của một năm.',
            advice: 'Chuyển tệp vào content/articles/<năm>/, ví dụ content/articles/2022/.',
          },
        ]
      : [];
  return [...folder, ...fileNameProblems(file, '.md')];
}

/** Why a file’s name cannot be an id, and the name it could have. */
export function fileNameProblems(file: string, ending: '.md' | '.yaml'): Problem[] {
  const name = file.split(/[\\/]/).at(-1) ?? '';
  if (name.endsWith(ending) && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name.slice(0, -ending.length))) return [];
  const better = slugOf(name.replace(/\.[^.]*$/, ''));
  return [
    {
      kind: 'bad-file-name',
      file,
      line: 1,
      column: 1,
      message: `Tên tệp “${name.normalize('NFC')}” không dùng làm địa chỉ được.`,
      advice: better
        ? `Đổi tên thành ${better}${ending}.`
        : `Đặt tên bằng chữ thường không dấu, chữ số và dấu gạch nối, đuôi ${ending}.`,
    },
  ];
}

/**
 * Reports that would get one address: same year, and the same name but for case, Unicode form or sub-folder.
 *
 * @param files Paths as `findArticleFiles` gives them; the first of each address keeps it.
 */
export function duplicateSlugs(files: readonly string[]): Problem[] {
  const owners = new Map<string, string>();
  return files.flatMap((file): Problem[] => {
    const { year, slug } = parseArticlePath(file);
    if (year === undefined) return [];
    const address = `${year}/${slug.normalize('NFC').toLowerCase()}`;
    const owner = owners.get(address);
    if (owner === undefined) {
      owners.set(address, file);
      return [];
    }
    return [
      {
        kind: 'duplicate-slug',
        file,
        line: 1,
        column: 1,
        message: `Bài này trùng địa chỉ với ${owner}.`,
        advice: 'Đổi tên một trong hai tệp, hoặc xóa tệp chép thừa.',
      },
    ];
  });
}
