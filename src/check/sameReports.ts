import type { Article } from '../archive/article.ts';
import type { Problem } from '../archive/problem.ts';

/** What tells of a report whether it is another one again. */
export type ReportIdentity = Pick<Article, 'file' | 'title' | 'date' | 'source' | 'status'>;

/** Reports with one address of origin, or one headline and day; withdrawn ones may stand beside their better copy. */
export function findSameReports(reports: readonly ReportIdentity[]): Problem<string>[] {
  const owners = new Map<string, string>();
  return reports.flatMap(({ file, title, date, source, status }): Problem<string>[] => {
    if (status === 'withdrawn') return [];
    const keys = [`${date} ${title}`, ...(source.url === undefined ? [] : [source.url])];
    const owner = keys.map((key) => owners.get(key)).find((each) => each !== undefined);
    for (const key of keys) if (!owners.has(key)) owners.set(key, file);
    if (owner === undefined) return [];
    const message = `Bài này giống ${owner}: cùng địa chỉ gốc, hoặc cùng tít và cùng ngày.`;
    const advice = 'Nhập hai lần thì xóa tệp thừa; bài đã công bố thì rút lại bằng status: withdrawn.';
    return [{ kind: 'same-report-twice', file, line: 1, column: 1, message, advice }];
  });
}
