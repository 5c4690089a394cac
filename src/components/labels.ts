/** A label beside its point: where the text hangs, and on which of the rows above the line. */
export interface PlacedLabel {
  x: number;
  anchor: 'start' | 'end';
  /** 0 is the row nearest the line. */
  row: number;
}

/**
 * Gives every label of a line a row in which it touches no other.
 *
 * @param points Positions from left to right, with the lines of the label.
 * @param right Right end of the drawing: labels that would cross it hang to the left of their point.
 * @param gap Distance of the text from its point.
 */
export function placeLabels(points: { x: number; lines: string[] }[], right: number, gap = 12): PlacedLabel[] {
  const taken: { from: number; to: number }[][] = [];
  return points.map(({ x, lines }) => {
    const width = Math.max(...lines.map(textWidth));
    const anchor = x + gap + width > right ? 'end' : 'start';
    const from = anchor === 'start' ? x - gap : x - gap - width;
    const to = anchor === 'start' ? x + gap + width : x + gap;
    let row = taken.findIndex((labels) => labels.every((label) => to < label.from || from > label.to));
    if (row === -1) row = taken.push([]) - 1;
    taken[row]?.push({ from, to });
    return { x: anchor === 'start' ? x + gap : x - gap, anchor, row };
  });
}

/**
 * Middles of two labels under their points, moved apart as far as they would touch and kept inside the drawing.
 *
 * @param points Positions of the two.
 * @param width Of the drawing.
 */
export function placePair(
  points: [number, number],
  labels: [string, string],
  width: number,
  gap = 8,
): [number, number] {
  const [a, b] = points;
  const [half, otherHalf] = [textWidth(labels[0]) / 2, textWidth(labels[1]) / 2];
  const apart = half + otherHalf + gap;
  if (a > b) {
    const [second, first] = placePair([b, a], [labels[1], labels[0]], width, gap);
    return [first, second];
  }
  const push = Math.max(0, apart - (b - a)) / 2;
  const right = Math.min(b + push, width - otherHalf);
  const left = Math.max(half, Math.min(a - push, right - apart));
  return [left, Math.max(right, left + apart)];
}

/** Archivo at 13,5 units is about 7 wide a letter, marks included; a guess that errs on the wide side. */
export function textWidth(text: string): number {
  return text.length * 7.2;
}
