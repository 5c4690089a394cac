import { arrange, rowsFrom, type FigureGroup } from '../site/explorer/arrange.ts';
import { ordersFor, type Choice, type Field, type Order } from '../site/explorer/choice.ts';
import { countChoices, countIn } from '../site/explorer/counts.ts';
import { seriesFolder, type FigurePart, type PartIndex, type PartSummary } from '../site/explorer/entry.ts';
import { findIn, type Found } from '../site/explorer/match.ts';

/** Rows of a page; the lists that stand without script have as many. */
export const rowsPerPage = 100;
/** Files kept, more than are read for an order that no file has, and files read at once. */
const kept = 64;
const ahead = 4;
/** So many times as many files are looked through for a page further on, which an address may name at will. */
const ifFurther = 4;

/** A page of what is asked for. */
export interface Finding {
  groups: FigureGroup[];
  page: number;
  /** All that is asked for; when `seenTo` is set, those that were seen. */
  total: number;
  /** Day of the oldest report looked at, when older ones were not. */
  seenTo?: string;
  /** Files looked through for typed words. */
  seen?: number;
  /** What each thing to tick would find; unknown when words were typed. */
  counts?: Record<Field, Record<string, number>>;
  seriesName?: string;
  /** Orders that can be kept, and the one that was. */
  orders: Order[];
  order: Order;
}

interface Enough {
  /** Files to look through for typed words once some figure is found. */
  parts: number;
  /** Told the day of the oldest report looked at, while nothing is found. */
  onProgress: (day: string) => void;
  /** Nobody waits for the answer any more. */
  isOver: () => boolean;
}

/**
 * Reads the explorer's files: only those that hold what is asked for, newest first.
 *
 * @param groups Ids of groups in their order, with their titles.
 */
export function openParts(
  folder: string,
  groups: readonly { id: string; title: string }[],
): (choice: Choice, enough: Enough) => Promise<Finding> {
  const files = new Map<string, Promise<FigurePart>>();
  const indexes = new Map<string, Promise<PartIndex>>();

  return async (choice, enough) => {
    const ofChoice = choice.chuoi === '' ? folder : folder + seriesFolder(encodeURIComponent(choice.chuoi));
    const index = await indexIn(ofChoice);
    const asked = index.parts
      .map((part) => ({ part, count: countIn(index, part, choice) }))
      .filter(({ count }) => count > 0);
    const orders = ordersFor(
      choice,
      asked.reduce((sum, { part }) => sum + part.figures, 0),
    );
    const order = orders.includes(choice.xep) ? choice.xep : 'bai';
    const about = {
      orders,
      order,
      ...(index.name !== undefined && { seriesName: index.name }),
      ...(choice.q === '' && { counts: countChoices(index, choice) }),
    };
    if (order !== 'bai') {
      const found = await findAll(asked.map(({ part }) => part));
      const page = lastPage(choice.trang, found.length);
      const rows = rowsFrom(arrange(found, order, groups), (page - 1) * rowsPerPage, rowsPerPage);
      return { ...about, groups: rows, page, total: found.length };
    }
    return { ...about, ...(choice.q === '' ? await findCounted() : await findTyped()) };

    async function findAll(parts: readonly PartSummary[]): Promise<Found[]> {
      const found: Found[] = [];
      for await (const part of read(ofChoice, parts)) {
        if (enough.isOver()) break;
        found.push(...findIn(part, choice));
      }
      return found;
    }

    /** The index says how many there are and where: only the files of the page are read. */
    async function findCounted(): Promise<Pick<Finding, 'groups' | 'page' | 'total'>> {
      const total = asked.reduce((sum, { count }) => sum + count, 0);
      const page = lastPage(choice.trang, total);
      const from = (page - 1) * rowsPerPage;
      let before = 0;
      let skipped = 0;
      const ofPage: PartSummary[] = [];
      for (const { part, count } of asked) {
        if (before + count <= from) skipped += count;
        else if (before < from + rowsPerPage) ofPage.push(part);
        before += count;
      }
      const found = (await findAll(ofPage)).slice(from - skipped, from - skipped + rowsPerPage);
      return { groups: arrange(found, 'bai', groups), page, total };
    }

    /** Looks on by itself while there is nothing to show, then to the end of the page or as far as it was told to. */
    async function findTyped(): Promise<Pick<Finding, 'groups' | 'page' | 'total' | 'seenTo' | 'seen'>> {
      const found: Found[] = [];
      let seenTo = '';
      let seen = 0;
      for await (const part of read(
        ofChoice,
        asked.map((each) => each.part),
      )) {
        found.push(...findIn(part, choice));
        seenTo = part.reports[0]?.date ?? '';
        seen += 1;
        if (enough.isOver() || found.length > choice.trang * rowsPerPage) break;
        const isReached = found.length > (choice.trang - 1) * rowsPerPage;
        if (found.length > 0 && seen >= enough.parts * (isReached ? 1 : ifFurther)) break;
        if (found.length === 0) enough.onProgress(seenTo);
      }
      const page = lastPage(choice.trang, found.length);
      const rows = rowsFrom(arrange(found, 'bai', groups), (page - 1) * rowsPerPage, rowsPerPage);
      return { groups: rows, page, total: found.length, seen, ...(seen < asked.length && { seenTo }) };
    }
  };

  async function indexIn(from: string): Promise<PartIndex> {
    // There is no such series: it holds nothing.
    const absent = from === folder ? undefined : { facets: [], parts: [] };
    const index = indexes.get(from) ?? load<PartIndex>(`${from}index.json`, absent);
    indexes.set(from, index);
    index.catch(() => indexes.delete(from));
    return index;
  }

  /** Parts in their order, the next ones on their way while one is looked through. */
  async function* read(from: string, parts: readonly PartSummary[]): AsyncGenerator<FigurePart> {
    for (const [index, part] of parts.entries()) {
      const file = partOf(from, part);
      for (const next of parts.slice(index + 1, index + ahead)) void partOf(from, next).catch(() => undefined);
      yield await file;
    }
  }

  function partOf(from: string, { name, key }: PartSummary): Promise<FigurePart> {
    const address = `${from}${name}.json?${key}`;
    const file = files.get(address) ?? load<FigurePart>(address);
    // Set anew, so that the ones longest not asked for come first and go first.
    files.delete(address);
    files.set(address, file);
    file.catch(() => files.delete(address));
    const [oldest] = files.keys();
    if (files.size > kept && oldest !== undefined) files.delete(oldest);
    return file;
  }
}

const lastPage = (page: number, rows: number): number => Math.min(page, Math.max(1, Math.ceil(rows / rowsPerPage)));

async function load<Value>(address: string, absent?: Value): Promise<Value> {
  const response = await fetch(address);
  if (response.status === 404 && absent !== undefined) return absent;
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
