import { levels, type ProblemLevel } from '../archive/problemKinds.ts';
import type { Problem } from '../archive/problem.ts';
import { checkKinds, levelName, levelOf } from './kinds.ts';

/** For people: where, how grave, what, what to do, how to keep it as it is. */
export function formatForTerminal(problem: Problem<string>): string {
  const { file, line, column, kind, message, advice } = problem;
  const lines = [`${file}:${line}:${column}  ${levelName(kind)} [${kind}]`, `  ${message}`];
  if (advice !== undefined) lines.push(`  → ${advice}`);
  const keep = checkKinds[kind]?.keep;
  if (keep !== undefined) lines.push(`  = ${keep}`, ...acceptLines(problem));
  return lines.join('\n');
}

/** What to add to the report so that the finding is not mentioned again. */
function acceptLines({ kind, words }: Problem<string>): string[] {
  if (levelOf(kind) === 'error' || kind === 'still-draft' || kind === 'same-report-twice') return [];
  const named = words === undefined ? '' : `, words: ${JSON.stringify(words)}`;
  // A line of its own: an editor collects several under one `accepted:`.
  return [`    Để lần sau không nhắc, thêm dưới mục accepted:   - { kind: ${kind}${named} }`];
}

/** For programs: one object with everything, in file order. */
export function formatAsJson(articles: number, problems: readonly Problem<string>[]): string {
  const found = problems.map((problem) => {
    const { title, keep } = checkKinds[problem.kind] ?? {};
    return { level: levelOf(problem.kind), title, ...problem, keep };
  });
  return JSON.stringify({ articles, counts: countByLevel(problems), problems: found }, undefined, 2);
}

const commands: Record<ProblemLevel, string> = { error: 'error', warning: 'warning', suggestion: 'notice' };

/** For GitHub Actions, which shows it beside the line of the change. */
export function formatForGithub({ file, line, column, kind, message, advice }: Problem<string>): string {
  const { title = kind, keep } = checkKinds[kind] ?? {};
  const about = `file=${property(file)},line=${line},col=${column},title=${property(`${levelName(kind)}: ${title}`)}`;
  const lines = [message, advice, keep].filter((part) => part !== undefined);
  return `::${commands[levelOf(kind)]} ${about}::${data(lines.join('\n'))}`;
}

/** “2 bài: 1 chặn dựng, 3 nên xem.” */
export function summarise(articles: number, problems: readonly Problem<string>[]): string {
  const counts = countByLevel(problems);
  const parts = Object.entries(levels).flatMap(([level, name]) => {
    const count = counts[level as ProblemLevel];
    return count === 0 ? [] : [`${count} ${name.toLowerCase()}`];
  });
  return `${articles} bài, ${parts.length === 0 ? 'không có lỗi' : parts.join(', ')}.`;
}

/** How many problems there are of each level. */
export function countByLevel(problems: readonly Problem<string>[]): Record<ProblemLevel, number> {
  const counts = { error: 0, warning: 0, suggestion: 0 };
  for (const { kind } of problems) counts[levelOf(kind)] += 1;
  return counts;
}

/** The escapes of workflow commands. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
