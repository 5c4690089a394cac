import { readSymbol, type DocumentSymbol } from '../dataset/documentSymbol.ts';
import type { ArticleCard } from '../dataset/manifest.ts';
import { compare } from '../vietnamese/compare.ts';
import { linkTo, type ArticleLink } from './related.ts';

/** Where the documents stand that reports cite and the register does not hold. */
export const symbolsPath = '/van-ban/ky-hieu/';

/** Numbers of a page: with at most one row a number, no list is longer, and no number ever moves to another page. */
const numbersOfPage = 100;
/** Newest reports that a row names; the search finds the others. */
const reportsNamed = 2;

/** Symbols that differ only in their number, a hundred numbers of them: a page. */
export interface RangeLink {
  series: string;
  /** What follows the number, as printed: `/QĐ-UBND`. */
  rest: string;
  /** First number: 0, 100, 200… */
  from: number;
}

/** With what there is of them. */
export interface SymbolRange extends RangeLink {
  symbols: number;
  /** Reports that cite one of them. */
  articles: number;
}

/** A symbol and the reports that cite it. */
export interface SymbolRow {
  symbol: string;
  number: number;
  articles: number;
  /** Newest first. */
  newest: ArticleLink[];
}

/** All that reports cite beyond the register, in pages of a hundred numbers; sorted by symbol, then by number. */
export function symbolRanges(articles: readonly ArticleCard[]): { range: SymbolRange; symbols: SymbolRow[] }[] {
  const cited = articles.flatMap((article) =>
    article.symbols.flatMap((printed) => {
      const symbol = readSymbol(printed);
      return symbol ? [{ symbol, article }] : [];
    }),
  );
  const pages = Map.groupBy(cited, ({ symbol }) => rangePath(symbol));
  return [...pages.values()]
    .flatMap((ofPage) => {
      const [first] = ofPage;
      if (!first) return [];
      const symbols = [...Map.groupBy(ofPage, ({ symbol }) => symbol.number)].map(([number, ofNumber]): SymbolRow => {
        const reports = ofNumber.map(({ article }) => article);
        return {
          symbol: ofNumber[0]?.symbol.printed ?? '',
          number,
          articles: reports.length,
          newest: reports
            .slice(-reportsNamed)
            .toReversed()
            .flatMap((article) => linkTo(article) ?? []),
        };
      });
      const { series, rest, number } = first.symbol;
      const range = {
        series,
        rest,
        from: firstOf(number),
        symbols: symbols.length,
        articles: new Set(ofPage.map(({ article }) => article.id)).size,
      };
      return [{ range, symbols: symbols.toSorted((a, b) => a.number - b.number) }];
    })
    .toSorted(({ range: a }, { range: b }) => compare(a.series, b.series) || a.from - b.from);
}

/** Where a symbol stands with the reports that cite it: `/van-ban/ky-hieu/qd-ubnd/400/#so-421`. */
export const symbolAddress = (symbol: DocumentSymbol): string => `${rangePath(symbol)}#${symbolId(symbol)}`;

export const symbolId = ({ number }: Pick<DocumentSymbol, 'number'>): string => `so-${number}`;

/** The page of a hundred numbers. */
export const rangeAddress = ({ series, from }: Omit<RangeLink, 'rest'>): string => `${symbolsPath}${series}/${from}/`;

/** “…/QĐ-UBND, số 400–499” */
export const rangeName = ({ rest, from }: RangeLink): string =>
  `…${rest}, số ${Math.max(1, from)}–${from + numbersOfPage - 1}`;

const firstOf = (number: number): number => number - (number % numbersOfPage);

const rangePath = ({ series, number }: DocumentSymbol): string => rangeAddress({ series, from: firstOf(number) });
