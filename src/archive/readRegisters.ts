import { readdirSync, readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import { fileNameProblems } from './articlePath.ts';
import { type Author, AuthorFields } from './author.ts';
import { readContentFile } from './contentFile.ts';
import { type Document, DocumentFields } from './document.ts';
import { Locality } from './locality.ts';
import { inFileOrder, type Problem } from './problem.ts';
import { type Programme, ProgrammeFields } from './programme.ts';
import { type RegisteredLocality, type Registers, unknownIds } from './registers.ts';
import { composeText } from './reportText.ts';
import { MOST_BYTES, readSourceText, tooLarge } from './sourceText.ts';
import { validate } from './validate.ts';
import { readYaml, type YamlSource } from './yamlSource.ts';

/**
 * Reads the programmes, authors, documents and localities of a content folder.
 *
 * @param folder `content`; a register without a folder is empty.
 * @returns The sound entries and the problems of all others.
 */
export function readRegisters(folder: string): { registers: Registers; problems: Problem[] } {
  const programmes = readEntries(`${folder}/programmes`, '.md', readProgramme);
  const authors = readEntries(`${folder}/authors`, '.yaml', yamlReader(AuthorFields));
  const documents = readEntries(`${folder}/documents`, '.yaml', yamlReader(DocumentFields));
  const localities = readEntries(`${folder}/localities`, '.yaml', yamlReader(Locality));
  const registers: Registers = {
    programmes: byId<Programme>(programmes),
    authors: byId<Author>(authors),
    documents: byId<Document>(documents),
    localities: byId<RegisteredLocality>(localities),
  };

  const problems = [...programmes, ...authors, ...documents, ...localities].flatMap((entry) => entry.problems);
  for (const { value, fields } of programmes) {
    if (value) problems.push(...unknownIds(value.file, fields, ['documents'], value.documents, 'documents', registers));
  }
  for (const { value, fields } of documents) {
    if (!value) continue;
    problems.push(...unknownIds(value.file, fields, ['locality'], value.locality, 'localities', registers));
    problems.push(...unknownIds(value.file, fields, ['programme'], value.programme, 'programmes', registers));
  }
  for (const { value, fields } of localities) if (value) problems.push(...localityIds(value, fields, registers));
  return { registers, problems: inFileOrder(problems) };
}

interface Entry<Value> {
  /** Absent when the file has problems. */
  value?: Value & { id: string; file: string };
  fields: YamlSource;
  problems: Problem[];
}

type EntryReader<Value> = (
  file: string,
  bytes: Uint8Array,
) => { value?: Value; fields?: YamlSource; problems: Problem[] };

function readEntries<Value>(folder: string, ending: '.md' | '.yaml', read: EntryReader<Value>): Entry<Value>[] {
  return filesIn(folder).map((name) => {
    const file = `${folder}/${name}`;
    const ofName = [...folderProblems(folder, name), ...fileNameProblems(file, ending)];
    const { size } = statSync(file);
    const {
      value,
      fields = nowhere,
      problems,
    } = size > MOST_BYTES ? { problems: [tooLarge(file, size)] } : read(file, readFileSync(file));
    if (ofName.length > 0 || value === undefined) return { fields, problems: [...ofName, ...problems] };
    return { value: { ...value, id: name.slice(0, -ending.length), file }, fields, problems };
  });
}

/** A register is one flat folder: an id says nothing of sub-folders. */
function folderProblems(folder: string, name: string): Problem[] {
  if (!name.includes('/')) return [];
  return [
    {
      kind: 'wrong-folder',
      file: `${folder}/${name}`,
      line: 1,
      column: 1,
      message: `Tệp này phải nằm thẳng trong ${folder}, không trong thư mục con.`,
      advice: `Chuyển tệp lên ${folder}/.`,
    },
  ];
}

function yamlReader<Schema extends z.ZodType>(schema: Schema): EntryReader<z.output<Schema>> {
  return (file, bytes) => {
    const { text, problems } = readSourceText(file, bytes);
    if (text === undefined) return { problems };
    const fields = readYaml(file, text);
    if (fields.data === undefined) return { fields, problems: [...problems, ...fields.problems] };
    const { value, problems: ofFields } = validate(file, fields, schema);
    return { ...(value !== undefined && { value }), fields, problems: [...problems, ...ofFields] };
  };
}

function readProgramme(file: string, bytes: Uint8Array): ReturnType<EntryReader<Omit<Programme, 'id' | 'file'>>> {
  const { fields, body, problems } = readContentFile(file, bytes);
  if (fields?.data === undefined) return { ...(fields && { fields }), problems };
  const { value, problems: ofFields } = validate(file, fields, ProgrammeFields);
  const all = [...problems, ...ofFields];
  if (!value || !body || all.length > 0) return { fields, problems: all };
  return {
    value: { ...value, text: composeText(undefined, body.blocks).text, tree: body.tree },
    fields,
    problems: all,
  };
}

function localityIds(place: RegisteredLocality, fields: YamlSource, registers: Registers): Problem[] {
  const related = { parents: place.parents, successors: place.successors ?? [] };
  return [
    ...Object.entries(related).flatMap(([field, list]) =>
      list.flatMap(({ id }, index) =>
        unknownIds(place.file, fields, [field, index, 'id'], [id], 'localities', registers),
      ),
    ),
    ...unknownIds(place.file, fields, ['confusable'], place.confusable, 'localities', registers),
  ];
}

/** Names of the files in a folder and below, sorted by code unit; hidden ones are the machine’s own. */
function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1).replaceAll('\\', '/'))
      .filter((name) => !`/${name}`.includes('/.'))
      .toSorted();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

function byId<Value extends { id: string }>(entries: readonly { value?: Value }[]): Map<string, Value> {
  const values = entries.flatMap(({ value }) => (value ? [value] : []));
  return new Map(values.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((value) => [value.id, value]));
}

const nowhere: YamlSource = { problems: [], positionOf: () => ({ line: 1, column: 1 }) };
