import type { Article } from '../../src/archive/article.ts';
import { format } from '../../src/archive/problem.ts';
import { readArticle } from '../../src/archive/readArticle.ts';
import { readRegisters } from '../../src/archive/readRegisters.ts';

/** The registers that the tests of this folder share. */
export const { registers } = readRegisters(`${import.meta.dirname}/sound`);

/** Where the tests’ report lies. */
export const file = 'content/articles/2018/bai.md';

/** A sound report in the file’s form, with fields set or changed as YAML. */
export function report(body: string, fields: Record<string, string> = {}): string {
  const all = {
    title: 'Kbang sơ kết',
    date: '2018-03-13',
    locality: '[kbang]',
    source: '{ newspaper: Báo Gia Lai }',
    status: 'published',
    ...fields,
  };
  const yaml = Object.entries(all).map(([field, value]) => `${field}: ${value}\n`);
  return `---\n${yaml.join('')}---\n\n${body}\n`;
}

/** The article of a text, which must be sound. */
export function articleOf(text: string): Article {
  const { article, problems } = readArticle(file, new TextEncoder().encode(text), registers);
  if (!article) throw new Error(problems.map(format).join('\n'));
  return article;
}
