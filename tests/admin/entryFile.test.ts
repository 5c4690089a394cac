import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parse } from 'yaml';
import { formCollections } from '../../src/admin/collections.ts';
import { fit } from '../../src/admin/fit.ts';
import { FrontMatter } from '../../src/archive/article.ts';
import { Locality } from '../../src/archive/locality.ts';

const files = formCollections.flatMap(({ name, ending, file }) =>
  readdirSync(join('content', name), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(`.${ending}`))
    .map((path) => ({ path: join('content', name, path), file, ending })),
);

/** What the form does to a file that somebody opens and saves: it reads trimmed text and ends it with a line end. */
async function openAndSave({ path, file }: (typeof files)[number]): Promise<string> {
  const value: unknown = await file.fromFile(readFileSync(path, 'utf8').trim());
  return `${(await file.toFile(value)).trim()}\n`;
}

describe('opening and saving', () => {
  test.each(files.filter(({ ending }) => ending === 'md'))('$path changes no character', async (each) => {
    expect(await openAndSave(each)).toBe(readFileSync(each.path, 'utf8'));
  });

  test.each(files.filter(({ ending }) => ending === 'yaml'))('$path says the same', async (each) => {
    expect(parse(await openAndSave(each))).toEqual(parse(readFileSync(each.path, 'utf8')));
  });
});

test('a body is kept as it is, whatever it looks like', async () => {
  const body = 'Một *dấu sao*, “ngoặc” -- gạch\n\n> trích\n\n1. một\n\\_ gạch dưới\u00a0cứng  \nxuống dòng  hai cách';
  const article = formCollections.find(({ name }) => name === 'articles');
  const text = await article?.file.toFile({ title: 'Tít', locality: ['kbang'], body });
  expect(text).toBe(`---\ntitle: Tít\nlocality: [kbang]\n---\n\n${body}`);
  expect(await article?.file.fromFile(text ?? '')).toEqual({ title: 'Tít', locality: ['kbang'], body });
});

test('what the form leaves empty is left out, and what the archive needs stays', () => {
  expect(
    fit(FrontMatter, {
      titleSupplied: false,
      title: 'Tít',
      locality: 'kbang',
      author: [],
      byline: '',
      source: { newspaper: 'Báo Gia Lai', url: '', section: null },
      photos: [{ caption: 'Ảnh', after: 0, file: '', credit: '' }],
      digest: [],
      figures: [{ words: '5 hộ', ignore: true, place: [], value: null }],
    }),
  ).toEqual({
    title: 'Tít',
    locality: ['kbang'],
    source: { newspaper: 'Báo Gia Lai' },
    photos: [{ caption: 'Ảnh', after: 0 }],
    figures: [{ words: '5 hộ', ignore: true }],
  });
  expect(fit(Locality, { name: 'Gia Lai', level: 'tỉnh', created: { document: '', date: '' } })).toEqual({
    name: 'Gia Lai',
    level: 'tỉnh',
    parents: [],
    sources: [],
  });
  expect(fit(Locality.shape.changes, [{ date: '2024-11-01', what: 'Đổi', boundary: false }])).toEqual([
    { date: '2024-11-01', what: 'Đổi', boundary: false },
  ]);
});

test('a field that the schema does not know is kept, for the archive to name it', () => {
  expect(fit(z.strictObject({ name: z.string() }), { la: 'gì', name: 'Tên' })).toEqual({ name: 'Tên', la: 'gì' });
});
