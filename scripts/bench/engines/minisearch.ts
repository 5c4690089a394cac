import MiniSearch from 'minisearch';
import { bodyOf, withoutAccents, wordsOf, type WholeFileEngine } from './engine.ts';

const options = {
  idField: 'slug',
  fields: ['title', 'body'],
  storeFields: ['title'],
  tokenize: wordsOf,
  processTerm: withoutAccents,
};

export const engine: WholeFileEngine = {
  build(articles) {
    const index = new MiniSearch(options);
    for (const article of articles) {
      index.add({ slug: article.slug, title: article.title, body: bodyOf(article) });
    }
    return JSON.stringify(index);
  },
  open(text) {
    const index = MiniSearch.loadJSON(text, options);
    return async (query) =>
      index
        .search(query, { boost: { title: 3 }, fuzzy: (term) => (term.length > 3 ? 1 : false) })
        .slice(0, 10)
        .map(({ id }) => String(id));
  },
};
