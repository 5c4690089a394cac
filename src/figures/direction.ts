import { equations, falling, movesDown, proportions, rising, upAndDown, upward } from '../vocabulary/changes.ts';
import type { Change } from './ledger.ts';

/** First word of the verb of a change: “tăng” of “tăng cao nhất”. */
export function firstWord(dir: string): string {
  return dir.split(' ')[0] ?? '';
}

/** Whether the verb of a change is one of up and down, “tăng” or “giảm mạnh”. */
export function isUpOrDown(dir: string): boolean {
  return upAndDown.has(firstWord(dir).toLowerCase());
}

/** Whether a change tells how much a thing fell. */
export function isFall({ dir, level }: Change): boolean {
  return !level && falling.has(firstWord(dir).toLowerCase());
}

/**
 * Whether the particle of a level can complete a change by so much: “tăng 0,7%, lên mức …”, “rút ngắn 50 km, xuống còn
 * …”.
 */
export function isCompletedBy({ dir, level }: Change, particle: number | undefined): boolean {
  if (level) return false;
  const verb = firstWord(dir).toLowerCase();
  return upward(particle) ? rising.has(verb) : movesDown(particle) && falling.has(verb);
}

/** Whether a verb tells a share, no movement: “Đạt 80% dự toán”. */
export function isProportion(dir: string): boolean {
  return proportions.has(firstWord(dir).toLowerCase());
}

/** “bằng 80% tổng khối lượng dự kiến”, “chỉ tương đương 66% giá thành”: what follows is the base. */
export function isEquation(dir: string): boolean {
  const words = dir.toLowerCase();
  return equations.some((verb) => words === verb || words.endsWith(` ${verb}`));
}
