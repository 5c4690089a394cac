import { z } from 'zod';
import { stored } from './formField.ts';

/**
 * A value as the archive stores it: a form keeps empty texts, empty lists and switches that are off, which the archive
 * leaves out, and it needs a list where a file may hold a single id.
 *
 * @returns Fields in the order of the schema, those it does not know after them; nothing when nothing is said.
 */
export function fit(given: unknown, value: unknown): unknown {
  const { schema, required } = stored(given);
  if (schema instanceof z.ZodLiteral) return value === true ? true : undefined;
  if (schema instanceof z.ZodObject) return fitObject(schema, value);
  if (schema instanceof z.ZodArray) {
    const items = listed(value).flatMap((item) => fit(schema.element, item) ?? []);
    return items.length > 0 || required ? items : undefined;
  }
  return value === '' || value === null ? undefined : value;
}

function fitObject(schema: z.ZodObject, value: unknown): Record<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const known = Object.entries(schema.shape).map(([name, field]): [string, unknown] => [
    name,
    fit(field, Reflect.get(value, name)),
  ]);
  const unknown = Object.entries(value).filter(([name]) => !(name in schema.shape));
  const said = [...known, ...unknown].filter(([, each]) => each !== undefined);
  const empty = said.every(([, each]) => Array.isArray(each) && each.length === 0);
  return empty ? undefined : Object.fromEntries(said);
}

function listed(value: unknown): unknown[] {
  if (value === undefined || value === null || value === '') return [];
  return Array.isArray(value) ? value : [value];
}
