import type { ArticleCard } from '../dataset/manifest.ts';
import { lineOn, type Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Lexicon } from '../search/lexicon.ts';
import type { SearchRecord } from '../search/records.ts';
import { formatDay, formatPeriod } from './dates.ts';
import { formatFigure, labelFigure } from './figureText.ts';
import type { Archive } from './pages.ts';
import { formatPlaces, placeName } from './placeNames.ts';
import { documentTitle } from './showDocument.ts';
import { readArticle } from './store.ts';

/** Programmes, places, documents and authors as they are found. */
export function registerRecords({ registers, gazetteer, manifest }: Archive): SearchRecord[] {
  const today = manifest.contentDate;
  return [
    ...[...registers.programmes.values()].map(({ id, title, variants = [], kind, text }): SearchRecord => ({
      kind: 'programme',
      url: `chuong-trinh/${id}/`,
      title,
      text: [...variants, kind, text].join('\n'),
      programmes: [id],
      shown: { about: kind },
    })),
    ...[...registers.localities.values()].map((place): SearchRecord => ({
      kind: 'place',
      url: `dia-phuong/${place.id}/`,
      title: placeName(place),
      text: [...(place.variants ?? []), place.note ?? ''].join('\n'),
      places: withWider([place.id], gazetteer, place.to ?? today),
    })),
    ...[...registers.documents.values()].map((document): SearchRecord => ({
      kind: 'document',
      url: `van-ban/${document.id}/`,
      title: documentTitle(document),
      text: [...(document.shortForms ?? []), document.issuer, document.subject].join('\n'),
      places: withWider(document.locality ?? [], gazetteer, document.date ?? today),
      programmes: document.programme ?? [],
      shown: { about: document.issuer },
    })),
    ...[...registers.authors.values()].map(({ id, name, variants = [], newspaper = '' }): SearchRecord => ({
      kind: 'author',
      url: `tac-gia/${id}/`,
      title: name,
      text: [...variants, newspaper].join('\n'),
      authors: [id],
      shown: { about: newspaper },
    })),
  ];
}

/** Pages of series, found by their names. */
export function seriesRecords({ names }: Lexicon): SearchRecord[] {
  return names
    .filter(({ kind }) => kind === 'series')
    .map(({ url, name, also = [] }): SearchRecord => ({ kind: 'series', url, title: name, text: also.join('\n') }));
}

export function* articleRecords(articles: readonly ArticleCard[], { registers }: Archive): Iterable<SearchRecord> {
  for (const { id, date, title, titleSupplied, place, programme, author, locality } of articles) {
    const { text } = readArticle(id);
    const by = author.map((each) => registers.authors.get(each)?.name ?? each).join(', ');
    const own = titleSupplied ? text : text.slice(title.length).trimStart();
    const named = locality.flatMap((each) => registers.localities.get(each) ?? []).map(placeName);
    yield {
      kind: 'article',
      url: `bai/${id}/`,
      title,
      // Whoever types an author or a year means the line that the page prints.
      text: `${own}\n\n${[by, formatDay(date)].filter(Boolean).join(', ')}`,
      date,
      places: place,
      programmes: programme,
      authors: author,
      shown: { place: named.join(', '), author: by },
    };
  }
}

export function* figureRecords(articles: readonly ArticleCard[], { gazetteer }: Archive): Iterable<SearchRecord> {
  for (const { id, date, title, author } of articles) {
    for (const figure of readArticle(id).record.figures) {
      const place = figure.place && formatPlaces(figure.place, gazetteer, date);
      const period = figure.period !== undefined && formatPeriod(figure.period);
      const [value, label] = [formatFigure(figure), labelFigure(figure)];
      yield {
        kind: 'figure',
        url: `bai/${id}/#${figure.id}`,
        title: [`${value} ${label}`, place].filter(Boolean).join(', '),
        text: figure.sentence.text,
        date,
        places: withWider(figure.place ?? [], gazetteer, date),
        programmes: figure.programme ?? [],
        authors: author,
        shown: { value, label, where: [place, period].filter(Boolean).join(', '), article: title },
      };
    }
  }
}

/** Places and every place they lay in on a day, so that a filter by district finds its communes. */
function withWider(ids: readonly string[], gazetteer: Gazetteer, date: string): string[] {
  const places = ids.flatMap((id) => gazetteer.places.get(id) ?? []);
  return [...new Set(places.flatMap((place) => lineOn(gazetteer, place, date)).map(({ id }) => id))].toSorted();
}
