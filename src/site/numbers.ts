/**
 * A number as Vietnamese prints it, “.” between thousands and “,” before decimals: 17600 → “17.600”, -0.01 → “−0,01”.
 * Written out by hand: what `Intl` knows of Vietnamese changes with the machine's ICU data.
 *
 * @param decimals How many decimals to print; as many as the number has when absent.
 */
export function formatNumber(value: number, decimals?: number): string {
  const printed = decimals === undefined ? plain(Math.abs(value)) : Math.abs(value).toFixed(decimals);
  const [whole = '', fraction] = printed.split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, '.');
  return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}

/** “96,42%” */
export const formatPercent = (value: number, decimals?: number): string => `${formatNumber(value, decimals)}%`;

/** The size of a file: “640 KB”, “9,2 MB”. */
export function formatBytes(bytes: number): string {
  const kilobytes = Math.ceil(bytes / 1000);
  return kilobytes < 1000 ? `${kilobytes} KB` : `${formatNumber(bytes / 1e6, 1)} MB`;
}

/** Decimal notation without an exponent, to the precision a sum of decimals keeps. */
function plain(value: number): string {
  return value >= 1e21 ? BigInt(Math.round(value)).toString() : String(Number(value.toFixed(10)));
}
