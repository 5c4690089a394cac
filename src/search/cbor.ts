/** What Pagefind’s metadata is made of: whole numbers, texts, and lists of these. */
export type Item = number | string | Item[];

/** Reads one item of CBOR (RFC 8949), as far as Pagefind uses it. */
export function readCbor(bytes: Buffer): Item {
  let at = 0;
  const readLength = (short: number): number => {
    if (short < 24) return short;
    const size = 1 << (short - 24);
    if (size > 4) throw new Error(`CBOR: a length of ${size} bytes`);
    const length = bytes.readUIntBE(at, size);
    at += size;
    return length;
  };
  const read = (): Item => {
    const head = bytes.readUInt8(at++);
    const length = readLength(head & 31);
    switch (head >> 5) {
      case unsigned:
        return length;
      case text:
        return bytes.toString('utf8', at, (at += length));
      case list:
        return Array.from({ length }, read);
      default:
        throw new Error(`CBOR: unexpected type ${head >> 5}`);
    }
  };
  return read();
}

/** Writes an item; `readCbor` reads it back. */
export function writeCbor(item: Item): Buffer {
  const parts: Buffer[] = [];
  const write = (each: Item): void => {
    if (typeof each === 'number') parts.push(head(unsigned, each));
    else if (typeof each === 'string') {
      const bytes = Buffer.from(each);
      parts.push(head(text, bytes.length), bytes);
    } else {
      parts.push(head(list, each.length));
      each.forEach(write);
    }
  };
  write(item);
  return Buffer.concat(parts);
}

const unsigned = 0;
const text = 3;
const list = 4;

function head(type: number, length: number): Buffer {
  if (length < 24) return Buffer.from([(type << 5) | length]);
  const size = length < 0x100 ? 1 : length < 0x10000 ? 2 : 4;
  const bytes = Buffer.alloc(1 + size);
  bytes.writeUInt8((type << 5) | (24 + Math.log2(size)));
  bytes.writeUIntBE(length, 1, size);
  return bytes;
}
