import { createHash } from 'node:crypto';
import type { ArticleCard } from '../dataset/manifest.ts';
import type { ShardInput } from '../search/buildIndex.ts';
import type { Lexicon, LexiconEntry } from '../search/lexicon.ts';
import type { SearchRecord } from '../search/records.ts';
import { formatFigure, labelFigure } from './figureText.ts';
import { groupBy, yearOf } from './holdings.ts';
import type { Archive } from './pages.ts';
import { formatPlaces, placeName, placeNameInline } from './placeNames.ts';
import { formatPeriod } from './dates.ts';
import { endedText } from './placeText.ts';
import { documentTitle } from './showDocument.ts';
import { readArticle } from './store.ts';

/** What the search index is made of: the registers, and each year's reports and figures. */
export function searchShards(archive: Archive): ShardInput[] {
  const years = groupBy(archive.manifest.articles, (article) => [yearOf(article)]);
  const registers = registerRecords(archive);
  return [
    {
      name: 'registers',
      holds: 'registers',
      years: [],
      key: hash(JSON.stringify(registers)),
      records: () => registers,
    },
    ...[...years].flatMap(([year, articles]): ShardInput[] => {
      const key = hash(articles.map((article) => article.hash).join());
      return [
        { name: year, holds: 'articles', years: [Number(year)], key, records: () => articleRecords(articles, archive) },
        {
          name: `${year}-figures`,
          holds: 'figures',
          years: [Number(year)],
          key,
          records: () => figureRecords(articles, archive),
        },
      ];
    }),
  ];
}

/** Names that the box in the header suggests and questions are read by. */
export function searchLexicon({ registers, manifest }: Archive): Lexicon {
  const count = (ids: (article: ArticleCard) => readonly string[]) => {
    const groups = groupBy(manifest.articles, ids);
    return (id: string): { count: number } => ({ count: groups.get(id)?.length ?? 0 });
  };
  const ofPlace = count(({ place }) => place);
  const ofProgramme = count(({ programme }) => programme);
  const ofDocument = count(({ document }) => document);
  const ofAuthor = count(({ author }) => author);
  const names: LexiconEntry[] = [
    ...[...registers.programmes.values()].map(({ id, title, variants = [], kind }): LexiconEntry => ({
      kind: 'programme',
      id,
      name: title,
      also: variants,
      url: `chuong-trinh/${id}/`,
      hint: kind,
      ...ofProgramme(id),
    })),
    ...[...registers.localities.values()].map((place): LexiconEntry => {
      const parent = registers.localities.get(place.parents.at(-1)?.id ?? '');
      const hint = [parent && placeNameInline(parent), endedText(place)].filter(Boolean).join(', ');
      return {
        kind: 'place',
        id: place.id,
        name: placeName(place),
        also: [place.name, ...(place.variants ?? [])],
        url: `dia-phuong/${place.id}/`,
        ...(hint !== '' && { hint }),
        ...(parent && { parent: parent.id }),
        ...ofPlace(place.id),
      };
    }),
    ...[...registers.documents.values()].map((document): LexiconEntry => ({
      kind: 'document',
      id: document.id,
      name: documentTitle(document),
      also: [document.symbol, ...(document.shortForms ?? [])],
      url: `van-ban/${document.id}/`,
      hint: document.issuer,
      ...ofDocument(document.id),
    })),
    ...[...registers.authors.values()].map(({ id, name, variants = [] }): LexiconEntry => ({
      kind: 'author',
      id,
      name,
      also: variants,
      url: `tac-gia/${id}/`,
      hint: 'tác giả',
      ...ofAuthor(id),
    })),
  ];
  return { names };
}

function registerRecords({ registers }: Archive): SearchRecord[] {
  return [
    ...[...registers.programmes.values()].map(({ id, title, variants = [], kind, text }): SearchRecord => ({
      kind: 'programme',
      url: `chuong-trinh/${id}/`,
      title,
      text: [...variants, kind, text].join('\n'),
      programmes: [id],
    })),
    ...[...registers.localities.values()].map((place): SearchRecord => ({
      kind: 'place',
      url: `dia-phuong/${place.id}/`,
      title: placeName(place),
      text: [...(place.variants ?? []), place.note ?? ''].join('\n'),
      places: [place.id],
    })),
    ...[...registers.documents.values()].map((document): SearchRecord => ({
      kind: 'document',
      url: `van-ban/${document.id}/`,
      title: documentTitle(document),
      text: [...(document.shortForms ?? []), document.issuer, document.subject].join('\n'),
      places: document.locality ?? [],
      programmes: document.programme ?? [],
    })),
    ...[...registers.authors.values()].map(({ id, name, variants = [], newspaper = '' }): SearchRecord => ({
      kind: 'author',
      url: `tac-gia/${id}/`,
      title: name,
      text: [...variants, newspaper].join('\n'),
      authors: [id],
    })),
  ];
}

function* articleRecords(articles: readonly ArticleCard[], { registers }: Archive): Iterable<SearchRecord> {
  for (const { id, date, title, titleSupplied, place, programme, author, locality } of articles) {
    const { text } = readArticle(id);
    const named = locality.flatMap((each) => registers.localities.get(each) ?? []).map(placeName);
    yield {
      kind: 'article',
      url: `bai/${id}/`,
      title,
      text: titleSupplied ? text : text.slice(title.length).trimStart(),
      date,
      places: place,
      programmes: programme,
      authors: author,
      shown: {
        place: named.join(', '),
        author: author.map((each) => registers.authors.get(each)?.name ?? each).join(', '),
      },
    };
  }
}

function* figureRecords(articles: readonly ArticleCard[], { gazetteer }: Archive): Iterable<SearchRecord> {
  for (const { id, date, title, author } of articles) {
    for (const figure of readArticle(id).record.figures) {
      const place = figure.place && formatPlaces(figure.place, gazetteer, date);
      const period = figure.period !== undefined && formatPeriod(figure.period);
      yield {
        kind: 'figure',
        url: `bai/${id}/#${figure.id}`,
        title: `${formatFigure(figure)} ${labelFigure(figure)}`,
        text: [figure.sentence.text, place ?? ''].join('\n'),
        date,
        places: figure.place ?? [],
        programmes: figure.programme ?? [],
        authors: author,
        shown: { where: [place, period].filter(Boolean).join(', '), article: title },
      };
    }
  }
}

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22);
