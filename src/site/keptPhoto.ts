import type { PhotoSize } from '../archive/photoFile.ts';

/** The widest that pages show a photo, twice the column of text for sharp screens. */
export const widest = 1240;

/** A kept photo's files on the site, and the size in which pages show it. */
export interface KeptPhoto extends PhotoSize {
  /** As the archive keeps it: `/anh/2022/hoi-nghi.jpg`. */
  original: string;
  /** As pages show it: `/anh/2022/hoi-nghi.jpg.webp`. */
  shown: string;
}

export function keptPhoto(year: number | string, file: string, { width, height }: PhotoSize): KeptPhoto {
  const original = `/anh/${year}/${file}`;
  const scale = Math.min(1, widest / width);
  return { original, shown: `${original}.webp`, width: Math.round(width * scale), height: Math.round(height * scale) };
}
