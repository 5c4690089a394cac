import type { FileFormatter, FileParser } from '@sveltia/cms';
import type { z } from 'zod';
import { readYaml } from '../archive/yamlSource.ts';
import { writeFields } from '../archive/writeFields.ts';
import { fit } from './fit.ts';

/** How the form reads a file of the content and writes it again. */
export interface EntryFile {
  fromFile: FileParser;
  toFile: FileFormatter;
}

/** A file of fields alone: authors, documents, places. */
export function yamlFile(schema: z.ZodObject): EntryFile {
  return {
    fromFile: (text) => readFields(schema, text),
    toFile: (value) => writeFields(fieldsOf(schema, value)),
  };
}

/**
 * A file of fields and a body: reports, programmes. The body is handed on as it is, character for character; only line
 * ends and empty lines around it are not the author's.
 */
export function markdownFile(schema: z.ZodObject): EntryFile {
  return {
    fromFile(text) {
      const [whole, yaml = ''] = /^---\n([^]*?\n)??---(?:\n|$)/u.exec(text) ?? [];
      if (whole === undefined) throw new Error('No front matter.');
      return { ...readFields(schema, yaml), body: text.slice(whole.length).replace(/^\n+/u, '') };
    },
    toFile({ body, ...fields }) {
      return `---\n${writeFields(fieldsOf(schema, fields))}---\n\n${body ?? ''}`;
    },
  };
}

function readFields(schema: z.ZodObject, yaml: string): Record<string, unknown> {
  const { data, problems } = readYaml('', yaml);
  const [first] = problems;
  if (first) throw new Error(`${first.line}:${first.column} ${first.message}`);
  return fieldsOf(schema, data);
}

function fieldsOf(schema: z.ZodObject, value: unknown): Record<string, unknown> {
  const fields = fit(schema, value);
  return typeof fields === 'object' && fields !== null ? { ...fields } : {};
}
