/**
 * How far apart two words are by the slips of a hand: a letter too many, missing, wrong, or two swapped count one each
 * (Damerau–Levenshtein, optimal string alignment); a wrong letter beside the right one on the keyboard counts less.
 *
 * @param most Distances above this are not worked out: the answer is then `Infinity`.
 */
export function typoDistance(typed: string, meant: string, most = 2): number {
  if (typed === meant) return 0;
  if (Math.abs(typed.length - meant.length) > most) return Infinity;
  let before: number[] = [];
  let above = Array.from({ length: meant.length + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row++) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= meant.length; column++) {
      const cost = substitution(typed.charAt(row - 1), meant.charAt(column - 1));
      let best = Math.min((above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + cost);
      const swapped =
        typed.charAt(row - 1) === meant.charAt(column - 2) && typed.charAt(row - 2) === meant.charAt(column - 1);
      if (swapped && row > 1 && column > 1) best = Math.min(best, (before[column - 2] ?? 0) + swap);
      line.push(best);
      least = Math.min(least, best);
    }
    if (least > most) return Infinity;
    before = above;
    above = line;
  }
  const distance = above[meant.length] ?? Infinity;
  return distance <= most ? distance : Infinity;
}

const swap = 0.8;
const neighbour = 0.8;

/** Keys that lie beside each other, on the keyboard that Telex and VNI are typed on. */
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

function substitution(typed: string, meant: string): number {
  if (typed === meant) return 0;
  return neighbours.has(typed + meant) ? neighbour : 1;
}

const neighbours = new Set(
  rows.flatMap((row, at) =>
    [...row].flatMap((key, column) =>
      [row.charAt(column + 1), (rows[at + 1] ?? '').charAt(column), (rows[at + 1] ?? '').charAt(column - 1)]
        .filter((other) => other !== '')
        .flatMap((other) => [key + other, other + key]),
    ),
  ),
);
