import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { Article } from './article.ts';
import { duplicateSlugs } from './articlePath.ts';
import { inFileOrder, type Problem } from './problem.ts';
import { readPhotoFiles } from './photoFile.ts';
import { readArticle } from './readArticle.ts';
import { readRegisters } from './readRegisters.ts';
import type { Registers } from './registers.ts';
import { MOST_BYTES, tooLarge } from './sourceText.ts';

/** Everything at once; for small archives and tests. A build walks `findArticleFiles` instead and lets each body go. */
export function readArchive(folder: string): { articles: Article[]; registers: Registers; problems: Problem[] } {
  const { registers, problems } = readRegisters(folder);
  const files = findArticleFiles(folder);
  const results = files.map((file) => readArticleFile(file, registers));
  return {
    articles: results.flatMap(({ article }) => (article ? [article] : [])),
    registers,
    problems: inFileOrder([...problems, ...duplicateSlugs(files), ...results.flatMap((result) => result.problems)]),
  };
}

/**
 * Paths of all reports of a content folder, sorted by code unit; nothing is read.
 *
 * Every file that is not hidden counts, whatever its ending: `readArticle` says what is wrong with a stray one.
 */
export function findArticleFiles(folder: string): string[] {
  const articles = `${folder}/articles`;
  try {
    return readdirSync(articles, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
      .filter((file) => !file.slice(articles.length).includes('/.'))
      .toSorted();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** Reads the report in a file; one that is too large is refused without reading it. */
export function readArticleFile(file: string, registers: Registers): { article?: Article; problems: Problem[] } {
  const { size } = statSync(file);
  if (size > MOST_BYTES) return { problems: [tooLarge(file, size)] };
  const bytes = readFileSync(file);
  const read = readArticle(file, bytes, registers);
  if (!read.article?.photos.some((photo) => photo.file !== undefined)) return read;
  const { article, problems } = readPhotoFiles(read.article, bytes.toString('utf8'));
  return problems.length === 0 ? { article, problems } : { problems };
}
