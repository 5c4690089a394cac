import type { Field } from '@sveltia/cms';
import { z } from 'zod';
import type { RegisterName } from '../archive/registers.ts';
import type { FieldTable, FieldWords } from './words.ts';

/** How the form names an entry of a register in a list to pick from. */
const shown: Record<RegisterName, string> = {
  programmes: '{{title}}',
  authors: '{{name}}',
  documents: '{{symbol}} ({{issuer}})',
  localities: '{{level}} {{name}} ({{slug}})',
};

/**
 * The form's fields for a schema, in its order.
 *
 * @param table Words for every field by its path; a field without words is an error, so that none is added unseen.
 */
export function formFields(schema: z.ZodObject, table: FieldTable, above = ''): Field[] {
  return Object.entries(schema.shape).map(([name, field]) => formField(name, field, table, `${above}${name}`));
}

/** What the archive stores for a field, without “may be absent” and “one or many”. */
export function stored(schema: unknown): { schema: unknown; required: boolean } {
  if (schema instanceof z.ZodExactOptional || schema instanceof z.ZodOptional) {
    return { ...stored(schema.unwrap()), required: false };
  }
  // One id, or a list of them: the form always hands over a list.
  if (schema instanceof z.ZodPipe) return stored(schema.out);
  return { schema, required: true };
}

function formField(name: string, given: unknown, table: FieldTable, path: string): Field {
  const { schema, required } = stored(given);
  const words = table[path];
  if (!words) throw new Error(`The form has no words for the field “${path}”.`);
  const { label, hint } = words;
  const about = { name, label, ...(hint !== undefined && { hint }), required };
  if (words.of) return relation(about, words.of, schema);
  if (words.keptIn !== undefined) {
    return { ...about, widget: 'image', choose_url: false, media_folder: words.keptIn, public_folder: '' };
  }
  if (schema instanceof z.ZodISODate) return { ...about, widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  if (schema instanceof z.ZodURL) return { ...about, widget: 'string', type: 'url' };
  if (schema instanceof z.ZodString) {
    return { ...about, ...patternOf(schema), widget: 'string', use_emoji_autocomplete: false };
  }
  if (schema instanceof z.ZodNumber) return { ...about, widget: 'number', ...boundsOf(schema) };
  if (schema instanceof z.ZodEnum) {
    const start = words.start !== undefined && { default: words.start };
    return { ...about, widget: 'select', options: optionsOf(schema, words), dropdown_threshold: 3, ...start };
  }
  if (schema instanceof z.ZodLiteral || schema instanceof z.ZodBoolean) {
    return { ...about, required: false, widget: 'boolean', default: false };
  }
  if (schema instanceof z.ZodObject) {
    return { ...about, widget: 'object', fields: formFields(schema, table, `${path}.`) };
  }
  if (schema instanceof z.ZodArray) return list(about, schema, words, table, path);
  throw new Error(`The form cannot show the field “${path}”.`);
}

interface About {
  name: string;
  label: string;
  hint?: string;
  required: boolean;
}

function relation(about: About, register: RegisterName, schema: unknown): Field {
  return {
    ...about,
    widget: 'relation',
    collection: register,
    value_field: '{{slug}}',
    display_fields: [shown[register]],
    ...(schema instanceof z.ZodArray && { multiple: true, ...countsOf(schema) }),
    dropdown_threshold: 0,
  };
}

function list(about: About, schema: z.ZodArray, words: FieldWords, table: FieldTable, path: string): Field {
  const counts = countsOf(schema);
  // A list that must be there may still be empty: a province belongs to nothing.
  const required = about.required && counts.min !== undefined;
  const { element } = schema;
  if (element instanceof z.ZodEnum) {
    return { ...about, required, ...counts, widget: 'select', multiple: true, options: optionsOf(element, words) };
  }
  if (element instanceof z.ZodObject) {
    const fields = formFields(element, table, `${path}.`);
    const [first] = fields;
    return {
      ...about,
      required,
      ...counts,
      widget: 'list',
      collapsed: 'auto',
      ...(first && { summary: `{{${first.name}}}` }),
      fields,
    };
  }
  if (element instanceof z.ZodString) {
    const field: Field = { name: 'value', label: about.label, widget: 'string', use_emoji_autocomplete: false };
    return { ...about, required, ...counts, widget: 'list', field };
  }
  throw new Error(`The form cannot show the list “${path}”.`);
}

function countsOf(schema: z.ZodArray): { min?: number; max?: number } {
  const { minItems: min, maxItems: max } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

function optionsOf(schema: z.ZodEnum, { choices = {} }: FieldWords): { value: string; label: string }[] {
  return schema.options.map((value) => ({ value: String(value), label: choices[String(value)] ?? String(value) }));
}

/** The form's own check of a text, with the schema's advice. */
function patternOf(schema: z.ZodString): { pattern?: [string, string] } {
  for (const { _zod } of schema.def.checks ?? []) {
    if (!('pattern' in _zod.def) || !(_zod.def.pattern instanceof RegExp)) continue;
    // No pattern of the archive takes the mark that a lost letter leaves.
    const { error } = schema.safeParse('\u{FFFD}');
    const advice = error?.issues.find(({ code }) => code === 'invalid_format')?.message ?? '';
    return { pattern: [String(_zod.def.pattern), `${advice.charAt(0).toUpperCase()}${advice.slice(1)}.`] };
  }
  return {};
}

function boundsOf(schema: z.ZodNumber): { value_type: 'int' | 'float'; min?: number; step?: number } {
  const { type, minimum } = z.toJSONSchema(schema, { io: 'input' });
  const whole = type === 'integer';
  // A number field steps by one unless told otherwise, and then refuses 96.42.
  return {
    value_type: whole ? 'int' : 'float',
    ...(!whole && { step: 0.01 }),
    ...(whole && minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER && { min: minimum }),
  };
}
