import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { day } from './fields.ts';
import type { Problem } from './problem.ts';
import { readSourceText } from './sourceText.ts';
import { validate } from './validate.ts';
import { readYaml } from './yamlSource.ts';

/** What `content/archive.yaml` says of the archive as a whole. */
export const ArchiveFacts = z.strictObject({
  /** Day of the last edit of the content; the site's “today”, since a build looks at no clock. */
  updated: day,
});

export type ArchiveFacts = z.infer<typeof ArchiveFacts>;

/** @returns Nothing when the folder has no such file: the newest report's day then stands for the last edit. */
export function readArchiveFacts(folder: string): { facts?: ArchiveFacts; problems: Problem[] } {
  const file = `${folder}/archive.yaml`;
  if (!existsSync(file)) return { problems: [] };
  const { text, problems } = readSourceText(file, readFileSync(file));
  if (text === undefined) return { problems };
  const fields = readYaml(file, text);
  if (fields.data === undefined) return { problems: [...problems, ...fields.problems] };
  const { value, problems: ofFields } = validate(file, fields, ArchiveFacts);
  return { ...(value && { facts: value }), problems: [...problems, ...ofFields] };
}
