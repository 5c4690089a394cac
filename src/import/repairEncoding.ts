import { isUtf8 } from 'node:buffer';
import { readSyllable } from '../vietnamese/syllable.ts';
import { fromDoubleUtf8, fromTcvn3, fromVni } from './legacyEncodings.ts';
import type { Repair } from './sourceReport.ts';

/** A change of letters that holds for a whole file. */
export interface EncodingRepair {
  repairs: Repair[];
  /** Turns words as the file holds them into what they were meant to be, NFC. */
  read: (words: string) => string;
}

/** Bytes of a text file as text; whatever they are, it is text, and `repairOf` then looks at its letters. */
export function decodeText(bytes: Uint8Array): { text: string; repairs: Repair[] } {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    const text = new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
    return { text, repairs: [{ from: 'UTF-16', before: '', after: sample(text) }] };
  }
  if (isUtf8(bytes)) return { text: new TextDecoder().decode(bytes), repairs: [] };

  const western = new TextDecoder('windows-1252').decode(bytes);
  const vietnamese = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  const best = Math.max(...[fromTcvn3(western), fromVni(western)].map(sense));
  if (sense(vietnamese) > best) {
    return { text: vietnamese, repairs: [{ from: 'Windows-1258', ...firstChange(western, vietnamese) }] };
  }
  return { text: western, repairs: [] };
}

/**
 * Finds out how the letters of a text are written.
 *
 * Each way of reading is tried, and counts by how many of its marked words are syllables of the language. The text as
 * it is wins a tie, so that nothing changes that reads well already.
 *
 * @param text All words of the file.
 */
export function repairOf(text: string): EncodingRepair {
  const composed = text.normalize('NFC');
  const readings = [
    { from: 'UTF-8 bị mã hóa hai lần', read: (words: string) => fromDoubleUtf8(fromDoubleUtf8(words)) },
    { from: 'TCVN3 (phông .Vn)', read: fromTcvn3 },
    { from: 'VNI (phông VNI-)', read: fromVni },
  ];
  let best: (typeof readings)[number] | undefined;
  let most = sense(composed);
  for (const reading of readings) {
    const found = sense(reading.read(composed));
    if (found > most + 2 && found > most * 1.2) [best, most] = [reading, found];
  }
  const read = best
    ? (words: string) => better(words.normalize('NFC'), best.read)
    : (words: string) => words.normalize('NFC');
  const after = read(text);
  const repairs: Repair[] = best ? [{ from: best.from, ...firstChange(composed, after) }] : [];
  if (composed !== text) {
    const { before, after } = firstChange(text, composed);
    repairs.push({ from: 'dấu gõ rời khỏi chữ (NFD)', before: before.replaceAll(/\p{M}/gu, '◌$&'), after });
  }
  return { read, repairs };
}

/** Line by line: a paragraph that was typed in Unicode among others stays as it is. */
function better(words: string, read: (words: string) => string): string {
  return words
    .split('\n')
    .map((line) => {
      const other = read(line).normalize('NFC');
      return sense(other) < sense(line) ? line : other;
    })
    .join('\n');
}

/** Marked words that are syllables, less those that are none. */
function sense(text: string): number {
  let found = 0;
  for (const [word] of text.matchAll(/[^\s\p{Nd}.,;:!?()[\]"“”‘’'/%–—…-]+/gu)) {
    if (!/[^\p{ASCII}]/u.test(word)) continue;
    found += readSyllable(word.toLowerCase()) ? 1 : -1;
  }
  return found;
}

function firstChange(before: string, after: string): Pick<Repair, 'before' | 'after'> {
  const old = before.split('\n');
  const now = after.split('\n');
  const at = old.findIndex((line, index) => line !== now[index] && line.trim() !== '');
  return { before: sample(old[at] ?? before), after: sample(now[at] ?? after) };
}

function sample(text: string): string {
  const words = text.trim().split(/\s+/u);
  const marked = words.findIndex((word) => /[^\p{ASCII}]/u.test(word));
  return words.slice(Math.max(0, marked), Math.max(0, marked) + 8).join(' ');
}
