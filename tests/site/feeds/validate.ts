import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';
import { z } from 'zod';

/** What libxml2 finds wrong with a document, by a schema of `schemas/`. */
export async function errorsOf(xml: string, schema: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml,
    schema: readFileSync(new URL(`schemas/${schema}`, import.meta.url), 'utf8'),
    extension: schema.endsWith('.rng') ? 'relaxng' : 'schema',
    maxMemoryPages: 4096,
  });
  return errors.map(({ message }) => message);
}

const author = z.strictObject({ name: z.string().min(1), url: z.url().optional() });

/** JSON Feed 1.1, as jsonfeed.org describes it; only what this site writes, and nothing mistyped. */
export const JsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  description: z.string(),
  language: z.literal('vi'),
  authors: z.array(author).min(1),
  items: z
    .array(
      z.strictObject({
        id: z.url(),
        url: z.url(),
        title: z.string().min(1),
        content_html: z.string(),
        summary: z.string().min(1).optional(),
        date_published: z.iso.datetime({ offset: true }),
        authors: z.array(author).min(1).optional(),
        tags: z.array(z.string().min(1)).min(1).optional(),
        language: z.literal('vi'),
      }),
    )
    .max(50),
});
