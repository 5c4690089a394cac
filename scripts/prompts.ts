import { autocomplete, autocompleteMultiselect, confirm, isCancel, select, text } from '@clack/prompts';
import { z } from 'zod';
import type { Registers } from '../src/archive/registers.ts';
import { programmeKinds } from '../src/archive/programme.ts';
import { rank } from '../src/gazetteer/levelWords.ts';
import { existsOn } from '../src/gazetteer/gazetteer.ts';
import { newspapersByMark } from '../src/vocabulary/newspapers.ts';
import { fold } from '../src/vietnamese/fold.ts';

/** Thrown when an editor leaves with Ctrl+C or Esc. */
export class Left extends Error {}

/** Whether somebody is there to be asked. */
export const isAttended = (): boolean => process.stdin.isTTY === true && process.stdout.isTTY === true;

/** The words that the prompts library prints on its own. */
const words: Record<string, string> = {
  'Search:': 'Tìm:',
  'No matches found': 'Không có mục nào khớp',
  'to navigate': 'để di chuyển',
  'to search': 'để tìm',
  'to select': 'để chọn',
  'Space/Tab:': 'Dấu cách/Tab:',
  'Space:': 'Dấu cách:',
  'Tab:': 'Tab:',
  'Type:': 'Gõ chữ:',
  'Enter:': 'Enter:',
  'items selected': 'mục đã chọn',
  confirm: 'xong',
  ' select': ' chọn',
  matches: 'mục khớp',
  match: 'mục khớp',
  'Please select at least one item': 'Hãy chọn ít nhất một mục',
};
const foreign = new RegExp(
  Object.keys(words)
    .map((each) => RegExp.escape(each))
    .join('|'),
  'gu',
);

/** The terminal, in Vietnamese. */
const output: NodeJS.WriteStream = Object.create(process.stdout, {
  write: {
    value: (chunk: string | Uint8Array): boolean =>
      process.stdout.write(
        typeof chunk === 'string' ? chunk.replaceAll(foreign, (each) => words[each] ?? each) : chunk,
      ),
  },
});

async function answered<Value>(answer: Promise<Value>): Promise<Exclude<Value, symbol>> {
  const value = await answer;
  if (isCancel(value)) throw new Left();
  // What is no sign of leaving is an answer; the library's own symbol type is not exported.
  return value as Exclude<Value, symbol>;
}

export function askText(message: string, initialValue = '', required = true): Promise<string> {
  return answered(
    text({
      message,
      initialValue,
      output,
      validate: (value) => (required && (value ?? '').trim() === '' ? 'Không để trống được.' : undefined),
    }),
  ).then((value) => value.normalize('NFC').trim());
}

export function askYes(message: string): Promise<boolean> {
  return answered(confirm({ message, active: 'Có', inactive: 'Không', output }));
}

/** A day as `2022-11-02`; the Vietnamese way, 2-11-2022, is read too. */
export async function askDate(message: string): Promise<string> {
  const given = await answered(
    text({
      message,
      placeholder: '2-11-2022',
      output,
      validate: (value) => (readDay(value ?? '') ? undefined : 'Viết ngày-tháng-năm, như 2-11-2022.'),
    }),
  );
  return readDay(given) ?? given;
}

function readDay(given: string): string | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/u.exec(given.trim()) ?? [];
  const iso = year === '' ? given.trim() : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return z.iso.date().safeParse(iso).success ? iso : undefined;
}

/** One or more places that existed on a day. */
export function askPlaces(message: string, { localities }: Registers, date: string): Promise<string[]> {
  // Wide ones first: “kbang” then means the district before the communes in it.
  const options = [...localities.values()]
    .filter((place) => existsOn(place, date))
    .toSorted((a, b) => rank[a.level] - rank[b.level])
    .map(({ id, level, name, parents }) => {
      const parent = parents.find((each) => existsOn(each, date));
      const wider = parent && localities.get(parent.id);
      return { value: id, label: wider ? `${level} ${name}, ${wider.level} ${wider.name}` : `${level} ${name}` };
    });
  return answered(autocompleteMultiselect({ message, options, required: true, maxItems: 10, filter, output }));
}

const create = '+';

/** Ids chosen from a register; `create` makes one that is missing and gives its id. */
export async function askEntries(
  message: string,
  entries: readonly { id: string; name: string }[],
  missing: { label: string; create: () => Promise<string> },
): Promise<string[]> {
  const options = [
    ...entries.map(({ id, name }) => ({ value: id, label: name, hint: id })),
    { value: create, label: missing.label, hint: 'mới' },
  ];
  const chosen: string[] = await answered(
    autocompleteMultiselect({ message, options, required: false, maxItems: 10, filter, output }),
  );
  const made = chosen.includes(create) ? [await missing.create()] : [];
  return [...chosen.filter((id) => id !== create), ...made];
}

/** The name of a newspaper, of those known or another. */
export async function askNewspaper(): Promise<string> {
  const names = [...new Set(Object.values(newspapersByMark))];
  const options = [...names.map((name) => ({ value: name, label: name })), { value: create, label: 'Báo khác…' }];
  const chosen = await answered(
    autocomplete({ message: 'Bài đăng trên báo nào?', options, maxItems: 10, filter, output }),
  );
  return chosen === create ? askText('Tên tờ báo') : chosen;
}

export function askProgrammeKind(): Promise<(typeof programmeKinds)[number]> {
  return answered(
    select({ message: 'Loại', options: programmeKinds.map((value) => ({ value, label: value })), output }),
  );
}

/** Typed without marks, “kbang” still finds “huyện Kbang”. */
function filter(search: string, { label = '', hint = '' }: { label?: string; hint?: string }): boolean {
  return fold(`${label} ${hint}`).includes(fold(search.trim()));
}
