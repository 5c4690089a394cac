import type { Registers } from '../../archive/registers.ts';
import type { ArticleRecord } from '../../dataset/record.ts';
import { siteName } from '../config.ts';
import { iri } from '../linkedData/nodes.ts';

/** What every form of a citation says of a report. */
export interface Citation {
  /** A key that LaTeX takes: `2022-an-khe-tong-ket-dan-van-kheo`. */
  key: string;
  title: string;
  /** The archive made the title; the newspaper printed none. */
  titleSupplied: boolean;
  /** As the archive writes them. Never cut in two: a Vietnamese name has no family name to be sorted by. */
  authors: string[];
  newspaper: string;
  /** `2022-11-02` */
  date: string;
  /** Why the year is not the newspaper's own. */
  dateInferred?: string;
  /** Where it can be read: the page of the archive. */
  url: string;
  archive: string;
  /** The newspaper's own page, where it is known. */
  originalUrl?: string;
  /** The one figure that is cited, in words, with its sentence. */
  figure?: { says: string; sentence: string };
}

export function citationOf(record: ArticleRecord, { authors }: Pick<Registers, 'authors'>): Citation {
  const { id, title, titleSupplied, author, date, dateInferred, source } = record;
  return {
    key: id.replace('/', '-'),
    title,
    titleSupplied: titleSupplied ?? false,
    authors: author.map((each) => authors.get(each)?.name ?? each),
    newspaper: source.newspaper,
    date,
    ...(dateInferred !== undefined && { dateInferred }),
    url: iri(`/bai/${id}/`),
    archive: siteName,
    ...(source.url !== undefined && { originalUrl: source.url }),
  };
}

/** The citation of one figure of a report: its own key and address, and what it says in the note. */
export function citeFigure(citation: Citation, id: string, says: string, sentence: string): Citation {
  return {
    ...citation,
    key: `${citation.key}-${id}`,
    url: `${citation.url}#${id}`,
    figure: { says, sentence: sentence.trim() },
  };
}

/** What a reader must know before repeating the title or the date; for the note field that every format has. */
export function caveats({ figure, titleSupplied, dateInferred, originalUrl, archive }: Citation): string[] {
  return [
    ...(figure ? [`Số liệu: ${figure.says}.`, `Câu nguồn: “${figure.sentence}”`] : []),
    `Đọc tại ${archive}.`,
    ...(titleSupplied ? ['Tít do kho lưu đặt; bản gốc được chép lại không kèm tít.'] : []),
    ...(dateInferred === undefined ? [] : [`Năm suy ra. ${dateInferred}`]),
    ...(originalUrl === undefined ? [] : [`Bản gốc: ${originalUrl}`]),
  ];
}
