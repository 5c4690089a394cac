/**
 * Any text as ASCII signs alone: no letter, no digit, no space, no underscore, so that Pagefind keeps it and indexes
 * nothing of it. Punctuation is mostly itself: “, ” is `,~` and a full stop before a new line `.|`.
 *
 * @param all Writes every character out, for text that would be taken for something else.
 */
export function escapeSigns(text: string, all = false): string {
  let signs = '';
  let rest = '';
  const writeRest = () => {
    if (rest) signs += `${open}${toHex(rest)}${close}`;
    rest = '';
  };
  for (const char of text) {
    const sign = all ? undefined : (shorthand[char] ?? (itself.test(char) ? char : undefined));
    if (sign === undefined) rest += char;
    else {
      writeRest();
      signs += sign;
    }
  }
  writeRest();
  return signs;
}

/** The text that `escapeSigns` was given. */
export function unescapeSigns(signs: string): string {
  return signs.replaceAll(/`([^`]*)`|[~|[\]\\@]/gu, (sign: string, hex: string | undefined) =>
    hex === undefined ? (longhand.get(sign) ?? sign) : fromHex(hex),
  );
}

const open = '`';
const close = '`';
const shorthand: Record<string, string> = { ' ': '~', '\n': '|', '“': '[', '”': ']', '…': '\\', '–': '@' };
const longhand = new Map(Object.entries(shorthand).map(([char, sign]) => [sign, char]));
/** ASCII signs that stand for themselves; the others mean something here or in `encode`. */
const itself = /[!"#$%&'(),\-./:;>?]/u;

/** Sixteen signs to write the bytes of everything else with. */
const digits = '!"#$%&\'(),-./:;?';

function toHex(text: string): string {
  return [...new TextEncoder().encode(text)]
    .map((byte) => digits.charAt(byte >> 4) + digits.charAt(byte & 15))
    .join('');
}

function fromHex(signs: string): string {
  const bytes = new Uint8Array(signs.length / 2);
  for (let at = 0; at < bytes.length; at++)
    bytes[at] = (digits.indexOf(signs.charAt(2 * at)) << 4) | digits.indexOf(signs.charAt(2 * at + 1));
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
