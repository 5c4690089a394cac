import type { ArticleCard, SeriesCard } from '../dataset/manifest.ts';
import { levelWords } from '../gazetteer/levelWords.ts';
import type { AnswerFigure } from '../search/answerFiles.ts';
import type { Lexicon, LexiconEntry } from '../search/lexicon.ts';
import { indicators, type Indicator } from '../vocabulary/indicators.ts';
import { groupBy } from './holdings.ts';
import type { Archive } from './pages.ts';
import { placeName, placeNameInline } from './placeNames.ts';
import { endedText } from './placeText.ts';
import { documentTitle } from './showDocument.ts';

/**
 * Names that the box in the header suggests and questions are read by.
 *
 * @param figures Figures that answer questions.
 */
export function searchLexicon({ registers, manifest }: Archive, figures: readonly AnswerFigure[]): Lexicon {
  const count = (ids: (article: ArticleCard) => readonly string[]) => {
    const groups = groupBy(manifest.articles, ids);
    return (id: string): { count: number } => ({ count: groups.get(id)?.length ?? 0 });
  };
  const ofPlace = count(({ place }) => place);
  const answers = new Map<string, number>();
  for (const { places } of figures) for (const id of places) answers.set(id, (answers.get(id) ?? 0) + 1);
  const ofProgramme = count(({ programme }) => programme);
  const ofDocument = count(({ document }) => document);
  const ofAuthor = count(({ author }) => author);
  return {
    names: [
      ...[...registers.programmes.values()].map(({ id, title, variants = [], kind }): LexiconEntry => ({
        kind: 'programme',
        id,
        name: title,
        also: variants,
        url: `chuong-trinh/${id}/`,
        hint: kind,
        ...ofProgramme(id),
      })),
      ...seriesNames(manifest.series ?? []),
      ...[...registers.localities.values()].map((place): LexiconEntry => {
        const parent = registers.localities.get(place.parents.at(-1)?.id ?? '');
        const hint = [parent && placeNameInline(parent), endedText(place)].filter(Boolean).join(', ');
        return {
          kind: 'place',
          id: place.id,
          name: placeName(place),
          also: [place.name, ...(place.variants ?? []), ...shortNames(place)],
          url: `dia-phuong/${place.id}/`,
          ...(hint !== '' && { hint }),
          ...(parent && { parent: parent.id }),
          figures: answers.get(place.id) ?? 0,
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
    ],
  };
}

/** Series that questions can name: those with most points, for every name is read for every question. */
function seriesNames(series: readonly SeriesCard[]): LexiconEntry[] {
  return series
    .toSorted((one, other) => other.points - one.points || (one.id < other.id ? -1 : 1))
    .slice(0, mostSeries)
    .map(({ id, name, points }) => {
      const indicator = indicators[id];
      return {
        kind: 'series',
        id,
        name,
        also: indicator ? otherNames(indicator) : [],
        url: `so-lieu/chi-so/${id}/`,
        hint: 'chỉ số',
        count: points,
      };
    });
}

const mostSeries = 500;

/**
 * Phrases that mean the indicator by themselves: those that name what its name begins with. “Tập thể” means it only
 * behind “khen”, “hộ nghèo” is a rate only before a percentage, and “đóng góp” may be days as well as money.
 */
function otherNames({ name, phrases, after }: Indicator): string[] {
  if (after) return [];
  const [thing = name] = name.toLowerCase().split(' ');
  return phrases.filter((phrase) => !phrase.includes('…') && phrase.toLowerCase().split(' ').includes(thing));
}

/** “TX An Khê”, as the level’s short words are printed; levels that share one are told apart by their places. */
function shortNames({ level, name }: { level: string; name: string }): string[] {
  return Object.entries(levelWords).flatMap(([words, levels]) =>
    /^\p{Lu}+$/u.test(words) && levels.some((each) => each === level) ? [`${words} ${name}`] : [],
  );
}
