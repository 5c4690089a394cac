import type { Figure } from '../figure.ts';
import type { ArticleRecord } from '../record.ts';
import { periodEnd } from './periodEnd.ts';

/** A figure as a point of a series: all that the series needs of its article. */
export interface SeriesPoint {
  /** The report: `2022/an-khe-dan-van-kheo`. */
  article: string;
  /** Day of the report. */
  date: string;
  /** Anchor of the figure in it. */
  figure: string;
  /** The printed words of the number. */
  words: string;
  value?: number;
  min?: number;
  max?: number;
  of?: number;
  unit?: string;
  qualifier?: string;
  kind: Figure['kind'];
  place: string[];
  period: string;
  scope?: string;
}

/** A point and what it measures, before series are made of them. */
export interface MeasuredPoint extends SeriesPoint {
  measure: string;
  /** The series an editor put it in. */
  chosen?: string;
  /** What is measured, as printed. */
  phrase?: string;
}

/**
 * The points of an article: its figures that say what, where and when, without repetitions and without the time to come.
 *
 * Small, so that series over many reports are made without their texts.
 */
export function pointsOf(record: ArticleRecord): MeasuredPoint[] {
  return record.figures.flatMap((figure): MeasuredPoint[] => {
    const { id, text, kind, place, period, measure, series, scope, indicator, corrected } = figure;
    const chosen = corrected?.includes('series') ? series : undefined;
    const what = chosen ?? measure;
    if (what === undefined || !place || period === undefined || isToCome(period, record.date)) return [];
    if (figure.relations.some((relation) => relation.kind === 'sameAs')) return [];
    return [
      {
        article: record.id,
        date: record.date,
        figure: id,
        words: text,
        ...pick(figure),
        kind,
        place,
        period,
        measure: what,
        ...(chosen !== undefined && { chosen }),
        ...(scope !== undefined && { scope }),
        ...(indicator !== undefined && { phrase: indicator }),
      },
    ];
  });
}

/**
 * A target is no point: “phấn đấu đến năm 2025 có 100% xã đạt chuẩn”. The year of the report may be told in advance.
 */
function isToCome(period: string, report: string): boolean {
  return period.endsWith('/..') || periodEnd(period) > `${report.slice(0, 4)}-12-31`;
}

function pick({ value, min, max, of, unit, qualifier }: Figure) {
  return {
    ...(value !== undefined && { value }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(of !== undefined && { of }),
    ...(unit !== undefined && { unit }),
    ...(qualifier !== undefined && { qualifier }),
  };
}
