/** What runs in the browser: opens one engine and asks it, timing each answer. */
import type { Ask, WholeFileEngine } from './engines/engine.ts';
import type { KnownItem } from './queries.ts';

export interface Answered {
  slugs: string[];
  /** Milliseconds of the first time the query was asked, and of the second. */
  first: number;
  again: number;
}

async function open(engine: string, base: string): Promise<Ask> {
  switch (engine) {
    case 'ours':
    case 'ours, newest first':
      return (await import('./engines/ours.ts')).open(base, engine === 'ours');
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
  return engine.open(await (await fetch(`${base}index.json`)).text());
}

let ask: Ask | undefined;

Object.assign(globalThis, {
  async openEngine(engine: string, base: string, probe: string): Promise<string[]> {
    ask = await open(engine, base);
    return ask(probe);
  },
  async askAll(items: KnownItem[]): Promise<Answered[]> {
    const answers: Answered[] = [];
    for (const { query } of items) {
      const start = performance.now();
      const slugs = (await ask?.(query)) ?? [];
      const middle = performance.now();
      await ask?.(query);
      answers.push({ slugs, first: middle - start, again: performance.now() - middle });
    }
    return answers;
  },
});
