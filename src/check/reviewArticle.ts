import type { Article } from '../archive/article.ts';
import { locate } from '../archive/locate.ts';
import { inFileOrder, type Problem } from '../archive/problem.ts';
import type { Registers } from '../archive/registers.ts';
import type { ReviewKind } from '../archive/reviewKinds.ts';
import { buildRecord } from '../dataset/buildRecord.ts';
import { findCitations } from '../dataset/citedDocuments.ts';
import type { ArticleRecord } from '../dataset/record.ts';
import type { ContextRegisters } from '../dataset/registers.ts';
import { findTypos } from '../dataset/typos.ts';
import { describeCheck } from '../site/checkText.ts';
import { findPrintedDay } from '../import/datedDay.ts';
import { findOddNumbers } from './oddNumbers.ts';
import { templateWords } from './template.ts';
import { reviewPlaces } from './reviewPlaces.ts';

/** Something found in a report's text, before it has its place in the file. */
export interface Finding {
  kind: ReviewKind;
  /** Offset into the report's text; absent: of the report as a whole. */
  start?: number;
  /** The report's words it is about. */
  words?: string;
  message: string;
  advice: string;
}

/**
 * Looks at a sound report: arithmetic, places, documents, the year, figures that the extractor is unsure of.
 *
 * @returns The findings that the editor has not accepted, and problems that only the whole article shows.
 */
export function reviewArticle(
  article: Article,
  registers: Registers,
  context: ContextRegisters,
): { record: ArticleRecord; problems: Problem<string>[] } {
  const { record, problems } = buildRecord(article, context);
  const findings = [
    ...reviewArithmetic(record),
    ...reviewPlaces(article, record, context.gazetteer),
    ...reviewFigures(record),
    ...reviewDocuments(article, registers),
    ...reviewTypos(article),
    ...reviewYear(article),
    ...reviewStatus(article),
  ];
  const open = findings.filter(({ kind, words }) => !isAccepted(article, kind, words));
  const found = inFileOrder<string>([...problems, ...open.map((finding) => toProblem(article, finding))]);
  return { record, problems: found };
}

/** Looks at the checks of a report that needed other reports. */
export function reviewMagnitudes(article: Article, record: ArticleRecord): Problem<string>[] {
  return reviewArithmetic(record)
    .filter(({ kind, words }) => !isAccepted(article, kind, words))
    .map((finding) => toProblem(article, finding));
}

function isAccepted({ accepted = [] }: Article, kind: ReviewKind, words: string | undefined): boolean {
  return accepted.some((each) => each.kind === kind && (each.words === undefined || each.words === words));
}

function toProblem(article: Article, { start, ...finding }: Finding): Problem<string> {
  const at = start === undefined ? { line: 1, column: 1 } : locate(article, start);
  return { file: article.file, ...at, ...finding };
}

function reviewTypos({ text }: Article): Finding[] {
  return findTypos(text).map(({ start, printed, suggestion }) => ({
    kind: 'suspected-typo',
    start,
    words: printed,
    message: `“${printed}” có thể là “${suggestion}”.`,
    advice: 'So với bản gốc: chép nhầm thì sửa, bản gốc in như vậy thì để nguyên.',
  }));
}

function reviewArithmetic({ checks, figures }: ArticleRecord): Finding[] {
  return checks.flatMap((check): Finding[] => {
    if (check.verdict !== 'off' && check.verdict !== 'unclear') return [];
    const { equation, text } = describeCheck(check);
    const last = figures.find(({ id }) => id === check.figures.at(-1));
    const off: ReviewKind = check.kind === 'magnitude' ? 'magnitude-off' : 'arithmetic-off';
    return [
      {
        kind: check.verdict === 'off' ? off : 'arithmetic-unclear',
        ...(last && { start: last.start, words: last.text }),
        message: `${equation}. ${text}`,
        advice:
          check.verdict === 'off'
            ? 'So lại với bản gốc: chép sai thì sửa trong bài; máy hiểu sai thì sửa trong figures.'
            : 'Biết chắc cách nào đúng thì thêm note cho con số này trong figures.',
      },
    ];
  });
}

/** Counts of nothing said, and units that are not known. */
function reviewFigures({ figures }: ArticleRecord): Finding[] {
  return figures.flatMap((figure): Finding[] => {
    const { kind, indicator, unit, start, text } = figure;
    const bare = kind === 'count' && indicator === undefined && unit === undefined;
    if (!bare && kind !== 'measure') return [];
    const message = bare ? `“${text}”: không thấy đếm cái gì.` : `“${text}”: không chắc đo bằng đơn vị nào.`;
    return [{ kind: 'figure-unsure', start, words: text, message, advice: correction(text) }];
  });
}

function correction(words: string): string {
  return `Thêm vào figures: - words: "${words}", rồi indicator, unit, value cho đúng; không phải số liệu thì ignore: true.`;
}

function reviewDocuments({ text, locality }: Article, { documents }: Registers): Finding[] {
  const known = findCitations({ text, locality }, documents.values());
  const odd = findOddNumbers(text);
  // A number that is written oddly is not read to its end: what is missing is not the document that was cut off.
  const isOdd = ({ start, end }: { start: number; end: number }): boolean =>
    odd.some((each) => each.start < end && start < each.start + each.words.length);
  const unknown = known.filter(
    (citation) => citation.symbol !== undefined && citation.document === undefined && !isOdd(citation),
  );
  const first = new Map(unknown.toReversed().map((citation) => [citation.symbol, citation]));
  return [
    ...[...first.values()].map(({ start, words, symbol = '' }): Finding => ({
      kind: 'document-not-kept',
      start,
      words,
      message: `Văn bản ${symbol} chưa có trong kho.`,
      advice: 'Thêm một tệp vào content/documents nếu muốn văn bản có trang riêng.',
    })),
    ...odd.map(({ start, words, usual }): Finding => ({
      kind: 'odd-document-number',
      start,
      words,
      message: `Số hiệu “${words}” viết khác lối thường gặp.`,
      advice: `Thường viết ${usual}. So lại với bản gốc.`,
    })),
  ];
}

/** A day without its year in the report, and nothing that says where the year comes from. */
function reviewYear({ text, blocks, date, dateInferred, source }: Article): Finding[] {
  if (dateInferred !== undefined || source.url !== undefined) return [];
  const [year, month, day] = date.split('-').map(Number);
  const whole = new RegExp(String.raw`(?<!\d)0?${day}\s?[-/.]\s?0?${month}\s?[-/.]\s?${year}(?!\d)`, 'u');
  const spelled = new RegExp(String.raw`ngày\s+0?${day}\s+tháng\s+0?${month}[\s,]+năm\s+${year}(?!\d)`, 'iu');
  if (whole.test(text) || spelled.test(text)) return [];
  const opening = text.slice(0, blocks.find(({ kind }) => kind === 'paragraph')?.end ?? text.length);
  const printed = findPrintedDay(opening);
  if (printed?.year !== undefined) return [];
  return [
    {
      kind: 'missing-year',
      ...(printed && { start: Math.max(opening.indexOf(printed.words), 0), words: printed.words }),
      message: printed
        ? `Bài in “${printed.words}”, không in năm ${year}.`
        : `Bài không in ngày ${day}-${month}-${year}.`,
      advice: 'Thêm mục dateInferred: vì sao biết ngày này; hoặc source, url: địa chỉ bài gốc.',
    },
  ];
}

function reviewStatus({ status, text }: Article): Finding[] {
  const start = text.indexOf(templateWords);
  if (start !== -1) {
    const message = 'Trong bài còn câu mẫu.';
    return [{ kind: 'template-left', start, message, advice: 'Chép nguyên văn bài thay cho câu ấy.' }];
  }
  if (status !== 'draft') return [];
  return [
    { kind: 'still-draft', message: 'Bài còn là bản nháp.', advice: 'Xem lại xong thì đổi status thành published.' },
  ];
}
