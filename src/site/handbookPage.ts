import type { FormSettings } from '../admin/settings.ts';
import { levels, type ProblemLevel } from '../archive/problemKinds.ts';
import { checkKinds } from '../check/kinds.ts';
import { formTask, handbookTasks, type Task } from './handbookTasks.ts';

/** A kind of problem in the handbook; its anchor is its name. */
export interface HandbookKind {
  name: string;
  title: string;
  text: string;
  keep: string;
}

const abouts: Record<ProblemLevel, string> = {
  error: 'Trang không dựng khi còn lỗi này. Trang dựng lần trước vẫn còn nguyên cho người đọc.',
  warning: 'Trang vẫn dựng. Xem lại một lần: thường là chép sai, hoặc bài in như vậy và cần để nguyên.',
  suggestion: 'Trang vẫn dựng. Làm thì số liệu đầy đủ hơn, không làm cũng không sai.',
};

/** The tasks of a site; where the form is left out, there is nothing to tell of it. */
export const tasksOf = ({ shipped }: FormSettings): readonly Task[] =>
  shipped ? handbookTasks : handbookTasks.filter(({ id }) => id !== formTask);

/** Every kind of problem, by how grave it is: the handbook's second part, made of the table that check prints from. */
export function handbookKinds(): { level: ProblemLevel; name: string; about: string; kinds: HandbookKind[] }[] {
  const all = Object.entries(checkKinds);
  const order: ProblemLevel[] = ['error', 'warning', 'suggestion'];
  return order.map((level) => ({
    level,
    name: levels[level],
    about: abouts[level],
    kinds: all
      .filter(([, kind]) => kind.level === level)
      .map(([name, { title, handbook, keep }]) => ({ name, title, text: handbook, keep })),
  }));
}
