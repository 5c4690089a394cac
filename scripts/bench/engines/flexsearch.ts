import { Document } from 'flexsearch';
import { bodyOf, withoutAccents, wordsOf, type WholeFileEngine } from './engine.ts';

function index() {
  return new Document({
    document: { id: 'slug', index: ['title', 'body'] },
    tokenize: 'forward',
    resolution: 9,
    encode: (text: string) => wordsOf(withoutAccents(text)),
  });
}

export const engine: WholeFileEngine = {
  async build(articles) {
    const built = index();
    for (const article of articles) built.add({ slug: article.slug, title: article.title, body: bodyOf(article) });
    const parts: [string, unknown][] = [];
    await built.export((key: string, data: unknown) => {
      parts.push([key, data]);
    });
    return JSON.stringify(parts);
  },
  open(text) {
    const opened = index();
    for (const [key, data] of JSON.parse(text) as [string, string][]) opened.import(key, data);
    return async (query) => {
      const fields = await opened.search(query, { limit: 10, suggest: true });
      const order = ['title', 'body'];
      const slugs = fields
        .toSorted((one, other) => order.indexOf(String(one.field)) - order.indexOf(String(other.field)))
        .flatMap(({ result }) => result.map(String));
      return [...new Set(slugs)].slice(0, 10);
    };
  },
};
