import { readFileSync } from 'node:fs';
import type { Article } from '../../src/archive/article.ts';
import { readArchive } from '../../src/archive/readArchive.ts';
import { readRegisters } from '../../src/archive/readRegisters.ts';
import { buildRecord, buildRecordFrom } from '../../src/dataset/buildRecord.ts';
import type { ArticleRecord } from '../../src/dataset/record.ts';
import { readyRegisters } from '../../src/dataset/registers.ts';
import type { LedgerEntry } from '../../src/figures/ledger.ts';

/** A text annotated by hand: entries have the ledger's fields, with null for what is absent. */
interface GoldText {
  id: string;
  text: string;
  numbers: Record<string, unknown>[];
}

const gold = new URL('../../../shared/gold/', import.meta.url);

function readGold(name: string): GoldText[] {
  return readFileSync(new URL(name, gold), 'utf8')
    .trim()
    .split('\n')
    .map((line): GoldText => JSON.parse(line));
}

/** An annotation as a ledger entry: without nulls, moved by `shift`. */
function toEntry(annotation: Record<string, unknown>, shift: number): LedgerEntry {
  const moved = Object.entries(annotation).flatMap(([field, value]): [string, unknown][] => {
    if (value === null || field === 'optional') return [];
    if (field === 'num' && Array.isArray(value)) return [[field, value.map((offset: number) => offset + shift)]];
    if (/^(?:start|end|indicatorStart|indicatorEnd)$/u.test(field)) return [[field, Number(value) + shift]];
    if (field === 'change') return [[field, withoutNulls(value)]];
    return [[field, value]];
  });
  // The annotations are data from outside: the one place where their shape is taken on trust.
  return Object.fromEntries(moved) as unknown as LedgerEntry;
}

function withoutNulls(value: unknown): unknown {
  return Object.fromEntries(Object.entries(value ?? {}).filter(([, each]) => each !== null));
}

/** The annotations of a seed, moved to where their words stand in the article made of it. */
function ledgerFor({ text }: Article, { numbers }: GoldText): LedgerEntry[] {
  let from = 0;
  return numbers.map((annotation) => {
    const start = text.indexOf(String(annotation['text']), from);
    from = start + String(annotation['text']).length;
    return toEntry(annotation, start - Number(annotation['start']));
  });
}

export const registers = readyRegisters(readRegisters('content').registers);

export const { articles } = readArchive('content');

/** Which ledger a test runs on: the annotations, or what the extractor makes of the text. */
export const sources = ['annotations', 'extractor'] as const;

/** The records of the two seeds, Kbang 2018 first. */
export function seedRecords(source: (typeof sources)[number]): ArticleRecord[] {
  const seeds = readGold('seeds.jsonl');
  return articles.map((article, at) => {
    const seed = seeds[at];
    return source === 'annotations' && seed
      ? buildRecordFrom(article, ledgerFor(article, seed), registers).record
      : buildRecord(article, registers).record;
  });
}

/** An article of one paragraph or more, as the archive hands it on. */
export function article(text: string, fields: Partial<Article> = {}): Article {
  let end = -2;
  const blocks = text.split('\n\n').map((block) => {
    const start = end + 2;
    end = start + block.length;
    return { kind: 'paragraph' as const, start, end };
  });
  return {
    slug: 'thu',
    year: 2022,
    file: 'content/articles/2022/thu.md',
    title: 'Thử',
    titleSupplied: true,
    date: '2022-11-02',
    locality: ['an-khe'],
    author: [],
    programme: [],
    source: { newspaper: 'Báo Gia Lai' },
    photos: [],
    figures: [],
    status: 'published',
    text,
    blocks,
    aboveBody: [],
    markdown: text,
    tree: { type: 'root', children: [] },
    ...fields,
  };
}

/** The record of a made-up report. */
export function recordOf(text: string, fields: Partial<Article> = {}): ArticleRecord {
  return buildRecord(article(text, fields), registers).record;
}

/** The composed passages as reports; their ledgers are the annotations. */
export function composedRecords(fields: (id: string) => Partial<Article>): { id: string; record: ArticleRecord }[] {
  return readGold('composed.jsonl').map(({ id, text, numbers }) => ({
    id,
    record: buildRecordFrom(
      article(text, fields(id)),
      numbers.map((annotation) => toEntry(annotation, 0)),
      registers,
    ).record,
  }));
}
