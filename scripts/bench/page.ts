/** What runs in the browser: opens one engine and asks it, timing each answer. */
import type { Answered, Ask, WholeFileEngine } from './engines/engine.ts';
import type { KnownItem } from './queries.ts';

export interface Timed {
  slugs: string[];
  /** Milliseconds until all ten stand, of the first time the query was asked and of the second. */
  first: number;
  again: number;
  /** Milliseconds until the first list stands, of the second time. */
  list: number;
}

async function open(engine: string, base: string): Promise<Ask> {
  switch (engine) {
    case 'ours':
      return (await import('./engines/ours.ts')).open(base);
    case 'stock':
      return (await import('./engines/stock.ts')).open(base);
    case 'minisearch':
      return whole((await import('./engines/minisearch.ts')).engine, base);
    case 'orama':
      return whole((await import('./engines/orama.ts')).engine, base);
    case 'flexsearch':
      return whole((await import('./engines/flexsearch.ts')).engine, base);
    case 'lunr':
      return whole((await import('./engines/lunr.ts')).engine, base);
    default:
      throw new Error(engine);
  }
}

async function whole(engine: WholeFileEngine, base: string): Promise<Ask> {
  const ask = await engine.open(await (await fetch(`${base}index.json`)).text());
  return async (query) => ({ slugs: await ask(query) });
}

let ask: Ask | undefined;
let answered: Answered | undefined;

/** The ten that a reader has in the end. */
async function askWhole(query: string): Promise<string[]> {
  const first = await ask?.(query);
  return [...(first?.slugs ?? []), ...((await first?.complete?.()) ?? [])];
}

Object.assign(globalThis, {
  async openEngine(engine: string, base: string): Promise<void> {
    ask = await open(engine, base);
  },
  // The steps of one answer, for what each of them loads.
  async askFirst(query: string): Promise<void> {
    answered = await ask?.(query);
  },
  async askRest(): Promise<void> {
    await answered?.complete?.();
  },
  async askCounts(): Promise<void> {
    await answered?.count?.();
  },
  async askAll(items: KnownItem[]): Promise<Timed[]> {
    const answers: Timed[] = [];
    for (const { query } of items) {
      const start = performance.now();
      const slugs = await askWhole(query);
      const middle = performance.now();
      const again = await ask?.(query);
      const list = performance.now() - middle;
      await again?.complete?.();
      answers.push({ slugs, first: middle - start, again: performance.now() - middle, list });
    }
    return answers;
  },
});
