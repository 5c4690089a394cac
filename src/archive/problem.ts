import type { ProblemKind } from './problemKinds.ts';
import { compare } from '../vietnamese/compare.ts';

/** Something an editor has to put right. Later stages have kinds of their own beside the archive’s. */
export interface Problem<Kind extends string = ProblemKind> {
  /** Stable name; search for it in the handbook. */
  kind: Kind;
  file: string;
  /** Both from 1; columns count UTF-16 code units of the NFC text. */
  line: number;
  column: number;
  /** What is wrong, in the editor’s words. */
  message: string;
  /** What to do about it. */
  advice?: string;
  /** The words of the report that it is about; what `accepted` names to keep them. */
  words?: string;
}

/** `file:line:column`, so that terminals and editors turn it into a link. */
export function format({ file, line, column, kind, message, advice }: Problem<string>): string {
  return [`${file}:${line}:${column}  [${kind}]`, `  ${message}`, advice && `  → ${advice}`].filter(Boolean).join('\n');
}

/** Problems in the order in which an editor walks through the files. */
export function inFileOrder<Kind extends string>(problems: readonly Problem<Kind>[]): Problem<Kind>[] {
  return problems.toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.kind, b.kind),
  );
}
