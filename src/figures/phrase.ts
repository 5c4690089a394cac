/** A stretch of tokens, `to` exclusive. */
export interface Phrase {
  from: number;
  to: number;
}

/** The phrase of tokens `from` to `to`; nothing when it is empty. */
export function phrase(from: number, to: number): Phrase | undefined {
  return to > from ? { from, to } : undefined;
}
