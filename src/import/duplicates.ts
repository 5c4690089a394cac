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

/** Reports that are there, to be asked whether another one repeats them. */
export interface PrintIndex {
  add(print: ReportPrint): void;
  /** The report that this one repeats: same address, same headline and day, or near-same words. */
  find(print: ReportPrint): Duplicate | undefined;
}

/**
 * Files prints so that a question does not walk through all of them. Words are compared with reports of the years
 * around: a report is not printed again years later. Sketches of a year are made when it is first asked for.
 */
export function indexPrints(prints: Iterable<ReportPrint> = []): PrintIndex {
  const addresses = new Map<string, ReportPrint>();
  const titles = new Map<string, ReportPrint>();
  const years = new Map<string, { waiting: ReportPrint[]; byHash: Map<number, ReportPrint[]> }>();

  function add(print: ReportPrint): void {
    for (const key of addressKeys(print)) if (!addresses.has(key)) addresses.set(key, print);
    for (const key of titleKeys(print)) if (!titles.has(key)) titles.set(key, print);
    const year = yearOf(print);
    const bucket = years.get(year);
    if (bucket) bucket.waiting.push(print);
    else years.set(year, { waiting: [print], byHash: new Map() });
  }

  function find(print: ReportPrint): Duplicate | undefined {
    const [sameAddress] = addressKeys(print).flatMap((key) => addresses.get(key) ?? []);
    if (sameAddress) return { file: sameAddress.file, why: 'cùng địa chỉ gốc' };
    const [sameTitle] = titleKeys(print).flatMap((key) => titles.get(key) ?? []);
    if (sameTitle) return { file: sameTitle.file, why: 'cùng tít và cùng ngày' };
    const [best] = alike(print)
      .map((other) => ({ file: other.file, likeness: likenessOf(print.sketch(), other.sketch()) }))
      .filter(({ likeness }) => likeness >= NEAR)
      .toSorted((a, b) => b.likeness - a.likeness);
    if (!best) return undefined;
    const percent = Math.floor(best.likeness * 100);
    return { file: best.file, why: best.likeness === 1 ? 'cùng nội dung' : `nội dung giống nhau ${percent}%` };
  }

  /** Reports of the years around that share half of their hashes with this one. */
  function alike(print: ReportPrint): ReportPrint[] {
    const year = yearOf(print);
    const near = year === '' ? [...years.keys()] : [year, String(Number(year) - 1), String(Number(year) + 1), ''];
    const shared = new Map<ReportPrint, number>();
    for (const each of near) {
      const bucket = years.get(each);
      if (!bucket) continue;
      for (const waiting of bucket.waiting.splice(0)) {
        for (const hash of waiting.sketch()) bucket.byHash.set(hash, [...(bucket.byHash.get(hash) ?? []), waiting]);
      }
      for (const hash of print.sketch()) {
        for (const other of bucket.byHash.get(hash) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
      }
    }
    const least = Math.min(KEPT, print.sketch().size) / 2;
    return [...shared].flatMap(([other, count]) => (count >= least ? [other] : []));
  }

  for (const print of prints) add(print);
  return { add, find };
}

const yearOf = ({ date = '' }: ReportPrint): string => date.slice(0, 4);
const addressKeys = ({ url }: ReportPrint): string[] => (url === undefined ? [] : [addressKey(url)]);
const titleKeys = ({ date, title }: ReportPrint): string[] => (date === undefined ? [] : [`${date} ${fold(title)}`]);

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
