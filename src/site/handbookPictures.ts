import { readFileSync } from 'node:fs';
import { imageSize } from 'image-size';

/** A picture of the handbook, with the size that it is stored in. */
export interface HandbookPicture {
  /** Root-relative path. */
  src: string;
  width: number;
  height: number;
}

/** Where a picture is kept: the browser tests make it, the site publishes it. */
export const pictureFile = (name: string): string => `public/huong-dan/${name}.webp`;

/** @throws When there is no such picture. */
export function handbookPicture(name: string): HandbookPicture {
  const { width, height } = imageSize(readFileSync(pictureFile(name)));
  return { src: `/huong-dan/${name}.webp`, width, height };
}
