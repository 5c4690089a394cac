import { create, insertMultiple, load, save, search } from '@orama/orama';
import { bodyOf, withoutAccents, wordsOf, type WholeFileEngine } from './engine.ts';

function database() {
  return create({
    schema: { slug: 'string', title: 'string', body: 'string' } as const,
    components: {
      tokenizer: {
        language: 'vietnamese',
        normalizationCache: new Map(),
        tokenize: (text: string) => wordsOf(withoutAccents(text)),
      },
    },
  });
}

export const engine: WholeFileEngine = {
  async build(articles) {
    const index = database();
    const records = [...articles].map((article) => ({
      slug: article.slug,
      title: article.title,
      body: bodyOf(article),
    }));
    await insertMultiple(index, records);
    return JSON.stringify(save(index));
  },
  open(text) {
    const index = database();
    load(index, JSON.parse(text));
    return async (query) => {
      const found = await search(index, {
        term: query,
        properties: ['title', 'body'],
        boost: { title: 3 },
        limit: 10,
        tolerance: 0,
      });
      return found.hits.map(({ document }) => String(document.slug));
    };
  },
};
