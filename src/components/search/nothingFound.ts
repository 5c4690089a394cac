import type { LexiconEntry } from '../../search/lexicon.ts';
import { element } from './element.ts';
import { isNarrowed, widen, writeState, type SearchState } from './state.ts';

/** Says that nothing was found, and what is near. */
export function nothingFound(
  state: SearchState,
  { words, names }: { words: string[]; names: LexiconEntry[] },
  base: string,
): HTMLElement {
  const narrowed = isNarrowed(state);
  const near = [
    ...words.map((word) => element('a', { class: 'btn', href: writeState({ ...widen(state), typed: word }) }, word)),
    ...names.map(({ url, name }) => element('a', { class: 'btn', href: base + url }, name)),
  ];
  return element(
    'section',
    { class: 'box nores' },
    element(
      'h2',
      { class: 'h-m' },
      state.typed === '' ? 'Không có gì trong phần đã lọc' : `Không có gì khớp “${state.typed}”`,
    ),
    narrowed
      ? element(
          'p',
          {},
          'Đang chỉ tìm trong phần đã lọc. ',
          element('a', { href: writeState(widen(state)) || '?' }, 'Bỏ lọc'),
        )
      : undefined,
    element('p', {}, near.length > 0 ? 'Gần nhất trong kho có:' : 'Thử bớt từ, hoặc mở kho theo:'),
    element('div', { class: 'btns' }, ...(near.length > 0 ? near : indexes(base))),
  );
}

/** What to begin with when nothing was typed: names that the archive has most about. */
export function beginnings(names: readonly LexiconEntry[], base: string): HTMLElement {
  const most = (kind: LexiconEntry['kind'], count: number) =>
    names
      .filter((entry) => entry.kind === kind && (entry.count ?? 0) > 0)
      .toSorted((one, other) => (other.count ?? 0) - (one.count ?? 0))
      .slice(0, count);
  const chosen = [...most('series', 4), ...most('programme', 3), ...most('place', 3), ...most('document', 3)];
  return element(
    'section',
    { class: 'box nores' },
    element('h2', { class: 'h-m' }, chosen.length > 0 ? 'Trong kho có nhiều' : 'Kho chưa có bài nào'),
    ...(chosen.length > 0
      ? [
          element(
            'div',
            { class: 'btns' },
            ...chosen.map(({ url, name }) => element('a', { class: 'btn', href: base + url }, name)),
          ),
        ]
      : []),
    element('p', {}, chosen.length > 0 ? 'Hoặc mở kho theo:' : 'Mở kho theo:'),
    element('div', { class: 'btns' }, ...indexes(base)),
  );
}

function indexes(base: string): HTMLElement[] {
  const paths = {
    'nam/': 'Năm',
    'chuong-trinh/': 'Chương trình',
    'dia-phuong/': 'Địa phương',
    'van-ban/': 'Văn bản',
    'so-lieu/': 'Số liệu',
  };
  return Object.entries(paths).map(([path, name]) => element('a', { class: 'btn', href: base + path }, name));
}
