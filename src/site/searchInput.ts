import { createHash } from 'node:crypto';
import type { ArticleCard } from '../dataset/manifest.ts';
import type { AnswerFigure } from '../search/answerFiles.ts';
import type { ShardInput } from '../search/buildIndex.ts';
import type { Lexicon } from '../search/lexicon.ts';
import { groupBy, yearOf } from './holdings.ts';
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
  const years = [...groupBy(archive.manifest.articles, (article) => [yearOf(article)])];
  const keyOf = (articles: readonly ArticleCard[]): string =>
    hash(code, articles.map((article) => article.hash).join(), shownNames(articles, archive));
  const figures = keepNeeded(
    years
      .toReversed()
      .map(([year, articles]) => remember(`search/${year}`, keyOf(articles), () => figuresOf(articles, archive))),
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
        key: hash(code, JSON.stringify(registers)),
        records: () => registers,
      },
      ...years.flatMap(([year, articles]): ShardInput[] => {
        const shard = { years: [Number(year)], key: keyOf(articles) };
        return [
          { ...shard, name: year, holds: 'articles', records: () => articleRecords(articles, archive) },
          { ...shard, name: `${year}-figures`, holds: 'figures', records: () => figureRecords(articles, archive) },
        ];
      }),
    ],
  };
}

/** Names of registers that records of these reports show: a year is indexed anew when one of them changes, not when any does. */
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
