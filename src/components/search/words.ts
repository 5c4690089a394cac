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

/** “Hộ nghèo” → “hộ nghèo”; names keep their capitals: “GRDP”. */
export function inSentence(name: string): string {
  return /^\p{Lu}\p{Ll}*(?:\s\p{Ll}|$)/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
