import { levels, problemKinds, type ProblemLevel } from '../archive/problemKinds.ts';
import { reviewKinds } from '../archive/reviewKinds.ts';
import { seriesProblemKinds } from '../dataset/series/problemKinds.ts';
import { gazetteerProblemKinds } from '../gazetteer/problemKinds.ts';

/** A kind of problem as check and handbook tell of it. */
export interface CheckKind {
  level: ProblemLevel;
  title: string;
  /** The handbook's paragraph: what it means, how to put it right. */
  handbook: string;
  /** How to keep what was found as it is. */
  keep: string;
}

const notKept = 'Không để nguyên được: trang không dựng khi còn lỗi này; trang dựng lần trước vẫn còn.';

/** Every kind of problem, the archive's first; the one table that check prints from and the handbook is made of. */
export const checkKinds: Readonly<Record<string, CheckKind>> = Object.fromEntries(
  Object.entries({ ...problemKinds, ...gazetteerProblemKinds, ...seriesProblemKinds, ...reviewKinds }).map(
    ([name, kind]) => [name, { keep: notKept, ...kind }],
  ),
);

/** What a kind does to a build; a kind that no table holds blocks it. */
export function levelOf(kind: string): ProblemLevel {
  return checkKinds[kind]?.level ?? 'error';
}

/** “Chặn dựng”, “Nên xem”, “Gợi ý”. */
export function levelName(kind: string): string {
  return levels[levelOf(kind)];
}
