import type { ArticleCard } from '../../dataset/manifest.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { formatDay } from '../dates.ts';
import { formatPlaces } from '../placeNames.ts';

/** What a report's share image says. */
export interface ShareCard {
  title: string;
  /** The archive's title stands in square brackets, and so does a year that the newspaper does not print. */
  titleSupplied: boolean;
  yearInferred: boolean;
  year: string;
  /** “2-11” */
  day: string;
  place: string;
}

type Facts = Pick<ArticleCard, 'title' | 'titleSupplied' | 'date' | 'dateInferred' | 'locality'>;

export function shareCard(
  { title, titleSupplied, date, dateInferred, locality }: Facts,
  gazetteer: Gazetteer,
): ShareCard {
  return {
    title,
    titleSupplied: titleSupplied ?? false,
    yearInferred: dateInferred !== undefined,
    year: date.slice(0, 4),
    day: formatDay(date).replace(/-\d{4}$/, ''),
    place: formatPlaces(locality, gazetteer, date),
  };
}

/** The same in a sentence, for those who do not see the image. */
export function cardText(facts: Facts, gazetteer: Gazetteer): string {
  const { title, place, year, yearInferred } = shareCard(facts, gazetteer);
  return [title, place, `năm ${year}${yearInferred ? ' (năm suy ra)' : ''}`].filter(Boolean).join('. ');
}

/** Address of a report's share image, and of the one all other pages have. */
export const cardPath = (id: string): string => `/bai/${id}/anh-chia-se.png`;
export const defaultCardPath = '/anh-chia-se.png';
