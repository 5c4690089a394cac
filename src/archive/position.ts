/** A place in a file, both from 1. */
export interface Position {
  line: number;
  column: number;
}

/** Where an offset of a text stands. */
export function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}
