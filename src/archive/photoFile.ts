import { existsSync, readFileSync } from 'node:fs';
import { imageSize } from 'image-size';
import type { Article } from './article.ts';
import type { Problem } from './problem.ts';

/** Width and height of a kept photo, in pixels, as it is to be looked at. */
export interface PhotoSize {
  width: number;
  height: number;
}

/** Where the photos of a year's reports are kept: `content/photos/2022/hoi-nghi.jpg`. */
export const photoPath = (content: string, year: number | string, file: string): string =>
  `${content}/photos/${year}/${file}`;

/**
 * Looks at the photo files a report names.
 *
 * @param source The report's file, for the place of a problem.
 * @returns The report with the size of each kept photo, and a problem for each file that is not there or is no image.
 */
export function readPhotoFiles(article: Article, source: string): { article: Article; problems: Problem[] } {
  const problems: Problem[] = [];
  const content = article.file.replace(/\/?articles\/.*$/, '');
  const photos = article.photos.map((photo) => {
    if (photo.file === undefined) return photo;
    const path = photoPath(content, article.year, photo.file);
    const size = readSize(path);
    if (size) return { ...photo, size };
    problems.push({
      kind: 'missing-photo',
      file: article.file,
      ...placeOf(photo.file, source),
      message: existsSync(path) ? `Tệp ${path} không đọc được thành ảnh.` : `Không có tệp ảnh ${path}.`,
      advice: 'Chép tệp ảnh vào đó, hoặc bỏ dòng file nếu kho không giữ ảnh này.',
    });
    return photo;
  });
  return { article: { ...article, photos }, problems };
}

function readSize(path: string): PhotoSize | undefined {
  if (!existsSync(path)) return undefined;
  try {
    const { width, height, orientation = 1 } = imageSize(readFileSync(path));
    // Cameras lay a photo on its side and say so.
    return orientation >= 5 ? { width: height, height: width } : { width, height };
  } catch {
    return undefined;
  }
}

function placeOf(name: string, source: string): { line: number; column: number } {
  const lines = source.split('\n');
  const line = lines.findIndex((each) => /\bfile:/.test(each) && each.includes(name));
  return { line: line + 1, column: (lines[line] ?? '').indexOf(name) + 1 };
}
