import type { RecordKind } from '../../search/records.ts';

/** What readers call each kind of result. */
export const kindNames: Record<RecordKind, string> = {
  figure: 'Số liệu',
  article: 'Bài báo',
  programme: 'Chương trình',
  series: 'Chỉ số',
  place: 'Địa phương',
  document: 'Văn bản',
  author: 'Tác giả',
};

export function isKind(word: string | undefined): word is RecordKind {
  return word !== undefined && Object.hasOwn(kindNames, word);
}

/** `2022-11-02` → “2-11-2022” */
export function printDay(date: string | undefined): string | undefined {
  return date?.split('-').map(Number).toReversed().join('-');
}

/** “1.234” */
export function printCount(count: number): string {
  return String(count).replaceAll(/\B(?=(\d{3})+$)/gu, '.');
}

/** “Hộ nghèo” → “hộ nghèo”; names keep their capitals: “GRDP”. */
export function inSentence(name: string): string {
  return /^\p{Lu}\p{Ll}*(?:\s\p{Ll}|$)/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
