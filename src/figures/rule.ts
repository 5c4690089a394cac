import type { NumberClass } from './ledger.ts';
import type { Quantity } from './quantity.ts';
import type { Tokens } from './tokens.ts';

/** What a rule makes of a number: the tokens it covers and what they are. */
export interface Reading {
  from: number;
  /** Token after the last one covered. */
  to: number;
  is: { class: Exclude<NumberClass, 'figure'> } | { class: 'figure'; quantity: Quantity };
}

/** The number before, for lists (“thôn 2, 5 và 7”): its class and the token after it. */
export interface Previous {
  class: NumberClass;
  to: number;
  /**
   * The figure that a breakdown by place would part: its value, and the key of its unit’s first word where it has one.
   */
  parent?: { value: number; unit?: number };
  /** The number before was itself an item of a breakdown. */
  item: boolean;
}

/** One way to understand a number; rules know words and know nothing of each other. */
export interface Rule {
  name: string;
  /**
   * @param at Token of the number.
   * @param quantity What the number and the words after it say on their own; absent when the digits are no number.
   */
  read(tokens: Tokens, at: number, quantity: Quantity | undefined, previous: Previous | undefined): Reading | undefined;
}

/** A reading that is no figure. */
export function other(name: Exclude<NumberClass, 'figure'>, from: number, to: number): Reading {
  return { from, to, is: { class: name } };
}
