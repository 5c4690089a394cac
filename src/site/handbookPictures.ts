import { existsSync, readFileSync } from 'node:fs';
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

/** @returns Nothing while the tests have not made the picture yet: they build the site that they take it from. */
export function handbookPicture(name: string): HandbookPicture | undefined {
  const file = pictureFile(name);
  if (!existsSync(file)) return undefined;
  const { width, height } = imageSize(readFileSync(file));
  return { src: `/huong-dan/${name}.webp`, width, height };
}
