import type { ArticleCard } from '../../dataset/manifest.ts';
import { siteName } from '../config.ts';
import { formatPeriod } from '../dates.ts';
import { figureName } from '../figureName.ts';
import { groupBy } from '../holdings.ts';
import { formatNumber } from '../numbers.ts';
import type { Archive } from '../pages.ts';
import { formatPlaces, placeName } from '../placeNames.ts';
import type { PreparedArticle } from '../prepareArticle.ts';
import { toAtom } from './atom.ts';
import { feedLength, type Feed, type FeedEntry, type FeedFormat } from './feed.ts';
import { toJsonFeed } from './jsonFeed.ts';
import { toRss } from './rss.ts';

/** A feed that is asked for only when its key is a new one. */
export interface PlannedFeed {
  folder: string;
  /** What it is made of: the newest reports by their hashes. */
  of: readonly string[];
  feed: () => Feed;
}

/** The forms of a feed by file name. */
export const writeFeed: Record<FeedFormat, (feed: Feed) => string> = {
  'feed.xml': toRss,
  'atom.xml': toAtom,
  'feed.json': toJsonFeed,
};

/**
 * Every feed of the site: reports of the whole archive, of each programme and each place, and new figures.
 *
 * @param read Reads a prepared report; for the feed of figures.
 */
export function planFeeds(archive: Archive, read: (id: string) => PreparedArticle): PlannedFeed[] {
  const { manifest, registers } = archive;
  const all = manifest.articles;
  const ofProgramme = groupBy(all, ({ programme }) => programme);
  const ofPlace = groupBy(all, ({ place }) => place);
  const about = 'Bài báo địa phương, mỗi con số đều dẫn về đúng câu đã nêu ra nó.';
  return [
    reports('/', siteName, about, all, archive),
    ...[...registers.programmes.values()].map(({ id, title }) =>
      reports(
        `/chuong-trinh/${id}/`,
        `${title} – ${siteName}`,
        `Bài mới về ${title}.`,
        ofProgramme.get(id) ?? [],
        archive,
      ),
    ),
    ...[...registers.localities.values()].map((place) =>
      reports(
        `/dia-phuong/${place.id}/`,
        `${placeName(place)} – ${siteName}`,
        `Bài mới và số liệu về ${placeName(place)}.`,
        ofPlace.get(place.id) ?? [],
        archive,
      ),
    ),
    figures(archive, read),
  ];
}

function reports(
  folder: string,
  title: string,
  description: string,
  articles: readonly ArticleCard[],
  archive: Archive,
): PlannedFeed {
  const newest = articles.slice(-feedLength).toReversed();
  return {
    folder,
    of: newest.map(({ id, hash }) => `${id} ${hash}`),
    feed: () => ({ title, description, page: folder, folder, entries: newest.map((card) => toEntry(card, archive)) }),
  };
}

function toEntry(card: ArticleCard, { registers }: Archive): FeedEntry {
  const { id, title, titleSupplied, date, author, lead, digest, programme, locality } = card;
  return {
    path: `/bai/${id}/`,
    title: titleSupplied ? `[${title}]` : title,
    date,
    authors: author.map((each) => registers.authors.get(each)?.name ?? each),
    summary: lead,
    figures: digest.map((figure) => ({
      text: figureName(figure),
      path: `/bai/${id}/#${figure.id}`,
    })),
    subjects: [
      ...programme.flatMap((each) => registers.programmes.get(each)?.title ?? []),
      ...locality.flatMap((each) => registers.localities.get(each) ?? []).map(placeName),
    ],
  };
}

/** New figures: an entry a report, with all that it states; with an entry a figure two reports would fill the feed. */
function figures({ manifest, gazetteer }: Archive, read: (id: string) => PreparedArticle): PlannedFeed {
  const newest = manifest.articles
    .filter((card) => card.figures > 0)
    .slice(-reportsOfFigures)
    .toReversed();
  const entryOf = ({ id, date, title, titleSupplied, figures: count }: ArticleCard): FeedEntry => ({
    // The table of figures: the report itself is an entry of the other feeds.
    path: `/bai/${id}/#bang`,
    title: `${formatNumber(count)} số liệu: ${titleSupplied ? `[${title}]` : title}`,
    date,
    authors: [],
    summary: '',
    figures: read(id).record.figures.map((figure) => {
      const place = figure.place && formatPlaces(figure.place, gazetteer, date);
      const period = figure.period !== undefined && formatPeriod(figure.period);
      return {
        text: [figureName(figure), place, period].filter(Boolean).join(', '),
        path: `/bai/${id}/#${figure.id}`,
      };
    }),
    subjects: [],
  });
  return {
    folder: '/so-lieu/',
    of: newest.map(({ id, hash }) => `${id} ${hash}`),
    feed: () => ({
      title: `Số liệu mới – ${siteName}`,
      description: 'Số liệu của từng bài mới, mỗi số dẫn về đúng câu đã nêu ra nó.',
      page: '/so-lieu/',
      folder: '/so-lieu/',
      entries: newest.map(entryOf),
    }),
  };
}

/** Reports whose figures the feed of new figures holds: some dozens of figures each. */
const reportsOfFigures = 25;
