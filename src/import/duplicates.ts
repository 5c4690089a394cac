import { fold } from '../vietnamese/fold.ts';

/** What is compared of a report to find it again. */
export interface ReportPrint {
  /** Where it lies, as messages name it. */
  file: string;
  title: string;
  /** Absent when not known. */
  date?: string;
  url?: string;
  /** Hashes of some of its runs of words, the same ones for the same words. Made when first asked for. */
  sketch: () => ReadonlySet<number>;
}

/** Why a report is taken for one that is there, and which. */
export interface Duplicate {
  file: string;
  why: string;
}

/** Words in a row that are compared, and how many of their hashes are kept. */
const RUN = 5;
const KEPT = 128;

/** Of the runs of two reports, the share that makes them near the same. */
const NEAR = 0.7;

/** Takes a report's print. */
export function printOf(
  file: string,
  about: { title: string; date?: string; url?: string },
  text: string,
): ReportPrint {
  let sketch: ReadonlySet<number> | undefined;
  return { file, ...about, sketch: () => (sketch ??= sketchOf(text)) };
}

/** The first report that this one repeats: same address, same headline and day, or near-same words. */
export function findDuplicate(print: ReportPrint, others: Iterable<ReportPrint>): Duplicate | undefined {
  for (const other of others) {
    if (print.url !== undefined && other.url !== undefined && addressKey(print.url) === addressKey(other.url)) {
      return { file: other.file, why: 'cùng địa chỉ gốc' };
    }
    if (print.date !== undefined && print.date === other.date && fold(print.title) === fold(other.title)) {
      return { file: other.file, why: 'cùng tít và cùng ngày' };
    }
    if (!isNearInTime(print.date, other.date)) continue;
    const likeness = likenessOf(print.sketch(), other.sketch());
    if (likeness >= NEAR) {
      return {
        file: other.file,
        why: likeness > 0.999 ? 'cùng nội dung' : `nội dung giống nhau ${Math.round(likeness * 100)}%`,
      };
    }
  }
  return undefined;
}

/** A report is not printed again years later; days that are not known may be any. */
function isNearInTime(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4))) <= 1;
}

function addressKey(url: string): string {
  const { hostname, pathname } = URL.canParse(url) ? new URL(url) : { hostname: '', pathname: url };
  return `${hostname.replace(/^(?:www|m)\./u, '')}${pathname.replace(/\/$/u, '')}`;
}

/** The smallest hashes of all runs: two texts share them as far as they share runs (a bottom sketch). */
function sketchOf(text: string): Set<number> {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = new Set<number>();
  for (let at = 0; at + RUN <= Math.max(words.length, RUN); at++) hashes.add(hash(words.slice(at, at + RUN).join(' ')));
  return new Set([...hashes].toSorted((a, b) => a - b).slice(0, KEPT));
}

function likenessOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const union = [...new Set([...a, ...b])].toSorted((x, y) => x - y).slice(0, KEPT);
  return union.filter((each) => a.has(each) && b.has(each)).length / union.length;
}

/** FNV-1a over UTF-16 code units, mixed once more so that small values are as good as any. */
function hash(words: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) value = Math.imul(value ^ words.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 12)) >>> 0;
}
