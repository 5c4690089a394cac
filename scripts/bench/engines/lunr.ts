import lunr from 'lunr';
import vietnamese from 'lunr-languages/lunr.vi';
import stemmerSupport from 'lunr-languages/lunr.stemmer.support';
import { bodyOf, type WholeFileEngine } from './engine.ts';

stemmerSupport(lunr);
vietnamese(lunr);

export const engine: WholeFileEngine = {
  build(articles) {
    const index = lunr(function build() {
      this.use(lunr['vi']);
      this.ref('slug');
      this.field('title', { boost: 3 });
      this.field('body');
      for (const article of articles) this.add({ slug: article.slug, title: article.title, body: bodyOf(article) });
    });
    return JSON.stringify(index);
  },
  open(text) {
    const index = lunr.Index.load(JSON.parse(text));
    return async (query) =>
      index
        .query((asked) => {
          for (const word of query.toLowerCase().split(' ')) {
            asked.term(word, { boost: 4 });
            asked.term(word, { editDistance: 1 });
          }
        })
        .slice(0, 10)
        .map(({ ref }) => ref);
  },
};
