import { createHash } from 'node:crypto';
import type { ArticleCard } from '../dataset/manifest.ts';
import type { AnswerFigure } from '../search/answerFiles.ts';
import type { ShardInput } from '../search/buildShards.ts';
import type { Lexicon } from '../search/lexicon.ts';
import { countByMonth, dividePeriods, isWithin, type Period } from '../search/periods.ts';
import type { Archive } from './pages.ts';
import { figuresOf, keepNeeded } from './searchAnswers.ts';
import { searchLexicon } from './searchLexicon.ts';
import { articleRecords, figureRecords, registerRecords, seriesRecords } from './searchRecords.ts';
import { remember } from './store.ts';

/** Everything that the search of an archive is built from. */
export interface SearchInput {
  shards: ShardInput[];
  lexicon: Lexicon;
  figures: AnswerFigure[];
}

/**
 * What the search index is made of: the registers, each year's reports and figures, names, and figures that answer.
 *
 * @param code Hash of the code that makes it: what was made by other code is made anew.
 */
export function searchInput(archive: Archive, code: string): SearchInput {
  const keyOf = (articles: readonly ArticleCard[]): string =>
    hash(code, articles.map((article) => article.hash).join(), shownNames(articles, archive));
  const all = archive.manifest.articles;
  const ofPeriods = (periods: readonly Period[]) =>
    periods.map((period) => ({ period, articles: all.filter(({ date }) => isWithin(period, date)) }));
  const byArticles = ofPeriods(dividePeriods(countByMonth(all)));
  // A report has a dozen figures, each a record of a line or two.
  const byFigures = ofPeriods(
    dividePeriods(
      countByMonth(all, ({ figures }) => figures),
      mostFigures,
    ),
  );
  const figures = keepNeeded(
    byArticles
      .toReversed()
      .map(({ period, articles }) =>
        remember(`search/${period.name}`, keyOf(articles), () => figuresOf(articles, archive)),
      ),
  );
  const lexicon = searchLexicon(archive, figures);
  const registers = [...registerRecords(archive), ...seriesRecords(lexicon)];
  return {
    figures,
    lexicon,
    shards: [
      {
        name: 'registers',
        holds: 'registers',
        years: [],
        from: '',
        key: hash(code, JSON.stringify(registers)),
        records: () => registers,
      },
      ...byArticles.map(({ period, articles }): ShardInput => {
        const records = () => articleRecords(articles, archive);
        return { ...period, holds: 'articles', key: keyOf(articles), records };
      }),
      ...byFigures.map(({ period, articles }): ShardInput => {
        const records = () => figureRecords(articles, archive);
        return { ...period, name: `${period.name}-figures`, holds: 'figures', key: keyOf(articles), records };
      }),
    ],
  };
}

/** Records that a shard of figures may hold. */
const mostFigures = 5000;

/**
 * Names of registers that records of these reports show: a year is indexed anew when one of them changes, not when any
 * does.
 */
function shownNames(articles: readonly ArticleCard[], { registers }: Archive): string {
  const of = (ids: (article: ArticleCard) => readonly string[]) => [...new Set(articles.flatMap(ids))].toSorted();
  return JSON.stringify([
    of(({ place, locality }) => [...place, ...locality]).map((id) => {
      const { name, level, parents } = registers.localities.get(id) ?? {};
      return [id, name, level, parents];
    }),
    of(({ author }) => author).map((id) => registers.authors.get(id)?.name),
  ]);
}

const hash = (...texts: readonly string[]): string =>
  createHash('sha256').update(texts.join('\n')).digest('base64url').slice(0, 22);
