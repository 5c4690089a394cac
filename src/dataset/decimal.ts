/** A decimal number as an integer and the number of its decimals: 96.42 is 9642 and 2. Exact, unlike `number`. */
export interface Decimal {
  units: bigint;
  decimals: number;
}

/** How to shorten: half up as newspapers do, or by leaving the rest off. */
export type Shortening = 'round' | 'cut';

/** The decimal that a number prints as: 88.45 is 88.45, not 88.4500000000000028. */
export function decimal(value: number): Decimal {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const decimals = fraction.length - Number(exponent);
  const units = BigInt(`${whole}${fraction}`);
  return decimals >= 0 ? { units, decimals } : { units: units * 10n ** BigInt(-decimals), decimals: 0 };
}

export function toNumber({ units, decimals }: Decimal): number {
  return Number(`${units}e${-decimals}`);
}

export function add(a: Decimal, b: Decimal): Decimal {
  const decimals = Math.max(a.decimals, b.decimals);
  return { units: scale(a, decimals) + scale(b, decimals), decimals };
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, { units: -b.units, decimals: b.decimals });
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, decimals: a.decimals + b.decimals };
}

/**
 * `a / b` with so many decimals. `b` must not be 0.
 *
 * Cutting leaves digits off; rounding takes half away from zero.
 */
export function divide(a: Decimal, b: Decimal, decimals: number, how: Shortening = 'round'): Decimal {
  const top = a.units * 10n ** BigInt(decimals + b.decimals);
  const bottom = b.units * 10n ** BigInt(a.decimals);
  const quotient = top / bottom;
  const rest = top % bottom;
  const up = how === 'round' && 2n * magnitude(rest) >= magnitude(bottom);
  const sign = top < 0n !== bottom < 0n ? -1n : 1n;
  return { units: up ? quotient + sign : quotient, decimals };
}

/** With so many decimals. */
export function shorten(value: Decimal, decimals: number, how: Shortening = 'round'): Decimal {
  return divide(value, { units: 1n, decimals: 0 }, decimals, how);
}

/** Below 0, 0 or above 0 as `a` is less than, equal to or more than `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const { units } = subtract(a, b);
  return units < 0n ? -1 : Number(units > 0n);
}

function scale({ units, decimals }: Decimal, to: number): bigint {
  return units * 10n ** BigInt(to - decimals);
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
