import { unregistered } from '../dataset/documentSymbol.ts';
import { symbolAddress } from './citedSymbols.ts';
import { yearsBetween } from './dates.ts';
import { citePage } from './cite/citePage.ts';
import { articleGraph } from './linkedData/newsArticle.ts';
import type { Archive } from './pages.ts';
import { fitsMargin } from './marginFit.ts';
import { formerUnit, movedText } from './placeText.ts';
import type { PageData } from './pageData.ts';
import type { RelatedReport } from './related.ts';
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
    cite: citePage(prepared, contentDate, archive),
    dense: !fitsMargin(prepared.text.length, figures.length),
    typos: countTypos(prepared),
    record,
    figures,
    glance: prepared.digest.flatMap((each) => figures.find(({ href }) => href === `#${each}`) ?? []),
    checks: showChecks(record.checks),
    documents: cited.flatMap((each) => {
      const document = registers.documents.get(each);
      return document ? [showDocument(document, archive)] : [];
    }),
    symbols: unregistered(documents).map((symbol): Link => ({ text: symbol.printed, href: symbolAddress(symbol) })),
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
    former: record.locality.flatMap((each) => formerUnit(each, archive, contentDate) ?? []),
    moved: movedText(
      prepared.named.filter((each) => !record.locality.includes(each)),
      record.date,
      archive,
      contentDate,
    ),
    previous: previous && showLink(previous, archive),
    next: next && showLink(next, archive),
    /** The reports before and behind are not among the related ones. */
    relatedApart: related.every(({ article }) => article.id !== previous?.id && article.id !== next?.id),
    related: related.map((other) => ({ ...showLink(other.article, archive), kicker: sharedWith(other, archive) })),
  };
}

/** What a related report has in common with this one, in links: of each sort the first. */
function sharedWith({ programme, locality, series }: RelatedReport, archive: Archive): Link[] {
  const names = new Map(archive.manifest.series?.map(({ id, name }) => [id, name]));
  return [
    ...programmeLinks(programme.slice(0, 1), archive),
    ...placeLinks(locality.slice(0, 1), archive),
    ...series.slice(0, 1).flatMap((id): Link[] => {
      const name = names.get(id);
      return name === undefined ? [] : [{ text: name, href: `/so-lieu/chi-so/${id}/` }];
    }),
  ];
}

/** Each suspected misprint once, with how often it stands in the report. */
function countTypos({ typos }: PreparedArticle): { printed: string; suggestion: string; count: number }[] {
  return [...Map.groupBy(typos, ({ printed }) => printed)].map(([printed, found]) => ({
    printed,
    suggestion: found[0]?.suggestion ?? '',
    count: found.length,
  }));
}
