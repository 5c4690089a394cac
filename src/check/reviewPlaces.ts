import type { Article } from '../archive/article.ts';
import type { ArticleRecord } from '../dataset/record.ts';
import { findPlaces } from '../gazetteer/findPlaces.ts';
import { existsOn, type Gazetteer, type Place } from '../gazetteer/gazetteer.ts';
import type { Finding } from './reviewArticle.ts';

/** Places that were not there on the day of the report, that have namesakes, or that the gazetteer has not. */
export function reviewPlaces(article: Article, record: ArticleRecord, gazetteer: Gazetteer): Finding[] {
  return [...ownPlaces(article, gazetteer), ...namedPlaces(article, gazetteer), ...placesOfFigures(record, gazetteer)];
}

function ownPlaces({ locality, date }: Article, gazetteer: Gazetteer): Finding[] {
  return locality.flatMap((id): Finding[] => {
    const place = gazetteer.places.get(id);
    if (!place || existsOn(place, date)) return [];
    const now = (place.successors ?? []).flatMap((each) => gazetteer.places.get(each.id) ?? []);
    return [
      {
        kind: 'place-not-then',
        words: id,
        message: `Mục locality ghi ${called(place)}, mà ngày ${date} ${place.from !== undefined && date < place.from ? 'chưa có' : 'không còn'} đơn vị ấy.`,
        advice:
          now.length > 0 && place.to !== undefined && date > place.to
            ? `Nơi ấy nay thuộc ${now.map((each) => `${called(each)} (${each.id})`).join(', ')}.`
            : 'Xem lại ngày của bài, hoặc chọn tệp của đơn vị có vào ngày ấy.',
      },
    ];
  });
}

/** Names after a level word of which the gazetteer knows only other times; each name once. */
function namedPlaces({ text, date, locality }: Article, gazetteer: Gazetteer): Finding[] {
  const findings = new Map<string, Finding>();
  for (const { start, words, resolutions } of findPlaces(text, gazetteer, { date, near: locality })) {
    for (const resolution of resolutions) {
      const [other] = resolution.kind === 'none' ? resolution.elsewhen : [];
      if (!other || findings.has(words)) continue;
      findings.set(words, {
        kind: 'place-not-then',
        start,
        words,
        message: `“${words}”: ngày ${date} không có ${called(other)}${lifeOf(other)}.`,
        advice: 'Xem lại ngày của bài. Bài gọi theo tên cũ hay tên mới thì để nguyên.',
      });
    }
  }
  return [...findings.values()];
}

function placesOfFigures({ figures }: ArticleRecord, gazetteer: Gazetteer): Finding[] {
  const findings = new Map<string, Finding>();
  for (const { text, placeUnclear = [], placeWords } of figures) {
    for (const { words, candidates, within } of placeUnclear) {
      if (findings.has(words) || placeWords === undefined) continue;
      const { start } = placeWords;
      const outer = within === undefined ? undefined : gazetteer.places.get(within);
      findings.set(words, {
        start,
        words,
        ...(candidates.length > 1
          ? {
              kind: 'place-ambiguous',
              message: `“${words}” có thể là ${candidates.map((id) => calledById(id, gazetteer)).join(' hay ')}.`,
              advice: `Ghi nơi đúng vào figures: - words: "${text}", place: ${candidates[0] ?? ''}.`,
            }
          : {
              kind: 'place-unknown',
              message: `“${words}” chưa có trong kho${outer ? `; kho biết ${called(outer)}` : ''}.`,
              advice: 'Thêm một tệp vào content/localities nếu muốn số liệu gắn với nơi này.',
            }),
      });
    }
  }
  return [...findings.values()];
}

function calledById(id: string, gazetteer: Gazetteer): string {
  const place = gazetteer.places.get(id);
  return place ? `${called(place)} (${id})` : id;
}

function called({ level, name }: Place): string {
  return `${level} ${name}`;
}

function lifeOf({ from, to }: Place): string {
  if (from !== undefined && to !== undefined) return ` (có từ ${from} đến ${to})`;
  return to === undefined ? (from === undefined ? '' : ` (có từ ${from})`) : ` (có đến ${to})`;
}
