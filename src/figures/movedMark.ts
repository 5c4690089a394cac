import { leadsToLevel, reachWord } from '../vocabulary/changes.ts';
import { from } from '../vocabulary/particles.ts';
import { markMovers } from '../vocabulary/scores.ts';
import type { Tokens } from './tokens.ts';

/** Whether a verb of change, with the level’s own words at most between, stands before a mark. */
export function isMovedMark(tokens: Tokens, at: number): boolean {
  let end = at;
  while (
    end > at - MOVED &&
    (leadsToLevel(tokens.key[end - 1]) || reachWord(tokens.key[end - 1]) || from(tokens.key[end - 1]))
  )
    end--;
  return markMovers(tokens.key[end - 1]);
}

/** Most words between the verb and the mark. */
const MOVED = 4;
