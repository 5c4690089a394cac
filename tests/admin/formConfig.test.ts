import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { formCollections, toCollection, type FormCollection } from '../../src/admin/collections.ts';
import { formFields } from '../../src/admin/formField.ts';

/** What the tests look at in a field of the form. */
const FormField = z.object({
  name: z.string(),
  label: z.string(),
  widget: z.string(),
  required: z.boolean().default(true),
  multiple: z.boolean().optional(),
  collection: z.string().optional(),
  value_type: z.string().optional(),
  options: z.array(z.object({ value: z.unknown(), label: z.string() })).optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  get fields() {
    return z.array(FormField).optional();
  },
});
type FormField = z.infer<typeof FormField>;

const fieldsOf = (collection: FormCollection): FormField[] => z.array(FormField).parse(toCollection(collection).fields);

/** A field as far as form and schema can be compared. */
interface Shape {
  kind: string;
  required: boolean;
  choices?: unknown[] | undefined;
  min?: number | undefined;
  max?: number | undefined;
  fields?: Record<string, Shape>;
}

describe.each(formCollections.map((collection) => ({ ...collection, collection })))(
  'the form for $name',
  ({ collection, schema, words }) => {
    const fields = fieldsOf(collection);

    test('has every field of the schema in its order, with its kind, its choices and its bounds', () => {
      const own = fields.filter(({ name }) => name !== 'body');
      expect(ofForm(own)).toEqual(ofSchema(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })));
      expect(own.map(({ name }) => name)).toEqual(Object.keys(schema.shape));
    });

    test('has words for each field and each choice, and none for others', () => {
      expect(pathsOf(fields).toSorted()).toEqual(Object.keys(words).toSorted());
      expect(fields.flatMap(allLabels).filter((label) => /^[a-z_-]*$/.test(label))).toEqual([]);
    });
  },
);

test('a field that the table has no words for is an error', () => {
  expect(() => formFields(z.strictObject({ moi: z.string() }), {})).toThrow('“moi”');
});

test('what names others is picked from a list of them', () => {
  const relations = formCollections.flatMap((collection) => relationsOf(fieldsOf(collection), collection.name));
  expect(relations.toSorted()).toEqual([
    'articles.author → authors',
    'articles.figures.place → localities',
    'articles.figures.programme → programmes',
    'articles.locality → localities',
    'articles.programme → programmes',
    'documents.locality → localities',
    'documents.programme → programmes',
    'localities.confusable → localities',
    'localities.parents.id → localities',
    'localities.successors.id → localities',
    'programmes.documents → documents',
  ]);
});

function ofForm(fields: readonly FormField[]): Record<string, Shape> {
  return Object.fromEntries(fields.map((field) => [field.name, shapeOf(field)]));
}

function shapeOf({ widget, required, multiple, options, min, max, value_type, fields }: FormField): Shape {
  const choices = options?.map(({ value }) => value);
  switch (widget) {
    case 'relation':
    case 'select':
      return { kind: multiple ? 'list' : 'text', required, choices, min, max };
    case 'list':
      return { kind: 'list', required, min, max, ...(fields && { fields: ofForm(fields) }) };
    case 'object':
      return { kind: 'object', required, fields: ofForm(fields ?? []) };
    case 'number':
      return { kind: value_type ?? '', required, min };
    case 'boolean':
      return { kind: 'switch', required };
    default:
      return { kind: 'text', required };
  }
}

/** The same from JSON Schema, which zod writes by itself. */
function ofSchema(schema: z.core.JSONSchema.BaseSchema): Record<string, Shape> {
  return Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([name, field]) => [
      name,
      shapeOfSchema(typeof field === 'object' ? field : {}, schema.required?.includes(name) ?? false),
    ]),
  );
}

function shapeOfSchema(field: z.core.JSONSchema.BaseSchema, required: boolean): Shape {
  if (field.type === 'boolean') return { kind: 'switch', required: false };
  if (field.type === 'object') return { kind: 'object', required, fields: ofSchema(field) };
  if (field.type === 'number') return { kind: 'float', required };
  if (field.type === 'integer') return { kind: 'int', required, min: field.minimum };
  if (field.type !== 'array') return { kind: 'text', required, choices: field.enum };
  const { minItems: min, maxItems: max } = field;
  const items = typeof field.items === 'object' && !Array.isArray(field.items) ? field.items : {};
  const fields = items.type === 'object' ? { fields: ofSchema(items) } : {};
  // To the form, “required” is “not empty”. A list of ids is; a list of things may be empty unless it has a least number.
  const filled = required && (min !== undefined || items.type === 'string');
  return { kind: 'list', required: filled, choices: items.enum, min, max, ...fields };
}

function allLabels({ label, options = [], fields = [] }: FormField): string[] {
  return [label, ...options.map((option) => option.label), ...fields.flatMap(allLabels)];
}

function pathsOf(fields: readonly FormField[], above = ''): string[] {
  return fields.flatMap(({ name, fields: inside = [] }) => [`${above}${name}`, ...pathsOf(inside, `${above}${name}.`)]);
}

function relationsOf(fields: readonly FormField[], above: string): string[] {
  return fields.flatMap(({ name, collection, fields: inside = [] }) => [
    ...(collection === undefined ? [] : [`${above}.${name} → ${collection}`]),
    ...relationsOf(inside, `${above}.${name}`),
  ]);
}
