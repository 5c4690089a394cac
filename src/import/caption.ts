import type { Photo } from '../archive/article.ts';

/** A caption is a sentence or two. */
const LONGEST = 450;

const credited =
  /^(?<caption>[^]*?)\s*[([]?\s*(?<credit>(?<![\p{L}\p{M}])Ảnh(?:\s+(?:minh họa|tư liệu|chụp màn hình))?\s*:\s*(?:[^:.\n]|(?<=(?<!\p{L})\p{Lu})\.){2,60}?)\s*[)\]]?(?:(?<!\p{Lu})\.)?$/u;

/** Reads the words under a picture: the caption, and the credit as printed, “Ảnh: Hà Duyệt”. */
export function readCaption(words: string): Pick<Photo, 'caption' | 'credit'> | undefined {
  if (words.length > LONGEST) return undefined;
  const { caption = '', credit = '' } = credited.exec(words)?.groups ?? {};
  return caption === '' ? undefined : { caption, credit };
}

/** A credit that stands alone: “Ảnh: Hà Duyệt”. */
export function isCreditAlone(words: string): boolean {
  return words.length <= 80 && credited.exec(words)?.groups?.['caption'] === '';
}
