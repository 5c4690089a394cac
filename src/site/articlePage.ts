import { yearsBetween } from './dates.ts';
import { citePage } from './cite/citePage.ts';
import { articleGraph } from './linkedData/newsArticle.ts';
import type { Archive } from './pages.ts';
import { placeName, placeNameInline } from './placeNames.ts';
import { dayAfter, nowText } from './placeText.ts';
import type { PageData } from './plan.ts';
import type { PreparedArticle } from './prepareArticle.ts';
import { showChecks, showFigure } from './show.ts';
import { kickerOf, placeLinks, programmeLinks, showLink } from './showArticle.ts';
import { showDocument } from './showDocument.ts';
import type { Link } from './shown.ts';
import { readArticle } from './store.ts';

/** What a report's page shows. */
export function articlePage({ id, contentDate, previous, next, related }: PageData['article'], archive: Archive) {
  const prepared = readArticle(id);
  const { record, documents } = prepared;
  const { gazetteer, registers } = archive;
  const figures = record.figures.map((figure) =>
    showFigure(figure, { gazetteer, date: record.date, checks: record.checks }),
  );
  const cited = [...new Set(documents.flatMap(({ document }) => document ?? []))];
  const month = record.date.slice(5, 7);
  return {
    ...prepared,
    graph: articleGraph(prepared, archive),
    cite: citePage(prepared, figures, contentDate, archive),
    typos: countTypos(prepared),
    record,
    figures,
    glance: prepared.digest.flatMap((each) => figures.find(({ href }) => href === `#${each}`) ?? []),
    checks: showChecks(record.checks),
    documents: cited.flatMap((each) => {
      const document = registers.documents.get(each);
      return document ? [showDocument(document)] : [];
    }),
    authors: record.author.flatMap((each): Link[] => {
      const author = registers.authors.get(each);
      return author ? [{ text: author.name, href: `/tac-gia/${each}/` }] : [];
    }),
    source: {
      text:
        record.source.section === undefined
          ? record.source.newspaper
          : `${record.source.newspaper} (${record.source.section})`,
      ...(record.source.url !== undefined && { href: record.source.url }),
    },
    places: placeLinks(record.locality, archive),
    programmes: programmeLinks(record.programme, archive),
    kicker: kickerOf(record, archive),
    trail: [
      { text: 'Trang đầu', href: '/' },
      { text: `${record.year}`, href: `/nam/${record.year}/` },
      { text: `Tháng ${Number(month)}`, href: `/nam/${record.year}/${month}/` },
    ],
    age: yearsBetween(record.date, contentDate),
    former: record.locality.flatMap((each) => formerPlace(each, archive, contentDate) ?? []),
    neighbours: [
      ...(previous ? [{ ...showLink(previous, archive), kicker: [{ text: 'Bài trước' }] }] : []),
      ...(next ? [{ ...showLink(next, archive), kicker: [{ text: 'Bài sau' }] }] : []),
    ],
    related: related.map((other) => showLink(other, archive)),
  };
}

/** Each suspected misprint once, with how often it stands in the report. */
function countTypos({ typos }: PreparedArticle): { printed: string; suggestion: string; count: number }[] {
  return [...Map.groupBy(typos, ({ printed }) => printed)].map(([printed, found]) => ({
    printed,
    suggestion: found[0]?.suggestion ?? '',
    count: found.length,
  }));
}

/** “Thị xã An Khê thôi là đơn vị hành chính từ 1-7-2025; địa bàn nay thuộc …”, for a place that is no more. */
function formerPlace(id: string, archive: Archive, contentDate: string) {
  const place = archive.registers.localities.get(id);
  if (place?.to === undefined || place.to >= contentDate) return undefined;
  return {
    name: placeName(place),
    inline: placeNameInline(place),
    href: `/dia-phuong/${id}/`,
    since: dayAfter(place.to),
    now: nowText(place, archive),
  };
}
