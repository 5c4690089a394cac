/** Orders texts by code unit, the same on every machine; what a locale says of Vietnamese changes with its data. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
