import type { Registers } from '../archive/registers.ts';
import type { Entry } from './entry.ts';
import type { Repair } from './sourceReport.ts';

/**
 * What became of a file.
 *
 * - `taken`: an entry of the archive, to be published
 * - `draft`: an entry of the archive that needs a look
 * - `waiting`: a draft outside the archive, since it lacks what every entry has
 * - `skipped`: there already
 * - `refused`: no report could be read from it
 */
export type OutcomeKind = 'taken' | 'draft' | 'waiting' | 'skipped' | 'refused';

export interface Outcome {
  kind: OutcomeKind;
  /** The imported file. */
  source: string;
  /** Where the entry or draft was written. */
  file?: string;
  /** What was found and what an editor should know, a line each. */
  lines: OutcomeLine[];
}

export interface OutcomeLine {
  name: string;
  words: string;
  /** Something to do or to look at. */
  open?: true;
}

export const outcomeNames: Record<OutcomeKind, string> = {
  taken: 'Đã nhập',
  draft: 'Đã nhập làm bản nháp',
  waiting: 'Còn thiếu, để ở bản nháp',
  skipped: 'Bỏ qua',
  refused: 'Không nhập được',
};

const missingAdvice = {
  date: 'Bài không in ngày, hoặc in thiếu năm mà trong bài không có gì để suy ra. Ghi vào mục date: năm-tháng-ngày.',
  locality:
    'Không tìm thấy địa phương nào của kho ở đầu bài. Ghi vào mục locality tên một tệp trong content/localities.',
  newspaper: 'Không biết bài đăng trên báo nào. Ghi vào mục source, newspaper.',
};

/** What was found in a report, in the editors’ words. */
export function describeEntry(entry: Entry, registers: Registers): OutcomeLine[] {
  const { report, missing, reservations } = entry;
  const { dated, byline } = report;
  const again = report.pieces.filter(({ use }) => use === 'photo-again').length;
  const places = report.locality.map((id) => {
    const place = registers.localities.get(id);
    return place ? `${place.level} ${place.name}` : id;
  });
  const programmes = report.programme.map((id) => registers.programmes.get(id)?.title ?? id);
  const cited = new Map(report.citations.map((each) => [each.document ?? each.symbol ?? each.words, each]));
  const unknown = [...cited.values()].filter(({ document }) => document === undefined).map(({ words }) => words);
  const known = [...cited.values()].flatMap(({ document }) => document ?? []);
  return [
    line(
      'Tít',
      report.titleSupplied ? `${report.title} (bài không có tít, kho đặt hộ: sửa ở mục title)` : report.title,
    ),
    ...(dated
      ? [line('Ngày', dated.inferred === undefined ? dated.date : `${dated.date} (suy ra) ${dated.inferred}`)]
      : []),
    ...(places.length > 0 ? [line('Nơi', places.join(', '))] : []),
    line('Tác giả', byline ? byline.words : 'không ký tên'),
    ...(programmes.length > 0 ? [line('Chương trình', programmes.join('; '))] : []),
    ...(report.newspaper === undefined ? [] : [line('Báo', report.newspaper)]),
    ...report.photos.map(({ caption, credit }) => line('Ảnh', `${caption}${credit === undefined ? '' : ` ${credit}`}`)),
    ...(again > 0 ? [line('Ảnh', `${again} chú thích in hai lần, giữ một`)] : []),
    ...(known.length > 0 ? [line('Văn bản', known.join(', '))] : []),
    ...(unknown.length > 0
      ? [
          {
            ...line(
              'Văn bản',
              `chưa có trong kho: ${unknown.join(', ')}. Muốn có trang riêng thì thêm tệp vào content/documents.`,
            ),
          },
        ]
      : []),
    ...missing.map((field): OutcomeLine => ({ name: 'Còn thiếu', words: missingAdvice[field], open: true })),
    ...reservations.map((words): OutcomeLine => ({ name: 'Nên xem', words, open: true })),
  ];
}

/** What was done to the letters, before and after. */
export function describeRepairs(repairs: readonly Repair[]): OutcomeLine[] {
  return repairs.map(({ from, before, after }) =>
    line('Bảng mã', before === '' ? `${from} → Unicode: “${after}”` : `${from} → Unicode: “${before}” → “${after}”`),
  );
}

function line(name: string, words: string): OutcomeLine {
  return { name, words };
}

/** An outcome for the terminal. */
export function formatOutcome({ kind, source, file, lines }: Outcome): string {
  const width = Math.max(0, ...lines.map(({ name }) => name.length));
  return [
    source,
    `  ${outcomeNames[kind]}${file === undefined ? '' : `: ${file}`}`,
    ...lines.map(({ name, words, open }) => `  ${open ? '→' : ' '} ${name.padEnd(width)}  ${words}`),
  ].join('\n');
}

/** “Đã nhập 3 bài, 1 bản nháp, bỏ qua 2.” */
export function summarise(outcomes: readonly Outcome[]): string {
  const kinds: OutcomeKind[] = ['taken', 'draft', 'waiting', 'skipped', 'refused'];
  const counts = kinds.flatMap((kind) => {
    const count = outcomes.filter((outcome) => outcome.kind === kind).length;
    return count === 0 ? [] : [`${outcomeNames[kind].charAt(0).toLowerCase()}${outcomeNames[kind].slice(1)}: ${count}`];
  });
  return `${[`${outcomes.length} tệp`, ...counts].join('; ')}.`;
}
