import type { Author } from './author.ts';
import type { Document } from './document.ts';
import type { Locality } from './locality.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { ProblemKind } from './problemKinds.ts';
import type { Programme } from './programme.ts';
import { slugOf } from './slug.ts';
import type { YamlSource } from './yamlSource.ts';

/** A locality with the name of its file. */
export type RegisteredLocality = Locality & { id: string; file: string };

/** What articles refer to by id; each map in the order of its ids. Small, and read once. */
export interface Registers {
  programmes: ReadonlyMap<string, Programme>;
  authors: ReadonlyMap<string, Author>;
  documents: ReadonlyMap<string, Document>;
  localities: ReadonlyMap<string, RegisteredLocality>;
}

export type RegisterName = keyof Registers;

interface RegisterWords {
  kind: ProblemKind;
  /** What one entry is called. */
  noun: string;
  /** Where a new one goes, by its id. */
  path: (id: string) => string;
}

const registerWords: Record<RegisterName, RegisterWords> = {
  programmes: { kind: 'unknown-programme', noun: 'chương trình', path: (id) => `content/programmes/${id}.md` },
  authors: { kind: 'unknown-author', noun: 'tác giả', path: (id) => `content/authors/${id}.yaml` },
  documents: { kind: 'unknown-document', noun: 'văn bản', path: (id) => `content/documents/${id}.yaml` },
  localities: { kind: 'unknown-locality', noun: 'địa phương', path: (id) => `content/localities/${id}.yaml` },
};

/** Ids of a field that the register does not hold, each at its place, with the entry that was probably meant. */
export function unknownIds(
  file: string,
  source: YamlSource,
  path: readonly PropertyKey[],
  given: readonly string[] | undefined,
  register: RegisterName,
  registers: Registers,
): Problem[] {
  const entries: ReadonlyMap<string, object> = registers[register];
  const { kind, noun, path: pathOf } = registerWords[register];
  return (given ?? []).flatMap((id, index): Problem[] => {
    if (entries.has(id)) return [];
    const meant = nearest(id, namesOf(register, registers), ({ names }) => names);
    return [
      {
        kind,
        file,
        ...source.positionOf([...path, index]),
        message: `Không có ${noun} “${id}”.`,
        advice: meant
          ? `Ý bạn là “${meant.id}”?`
          : `Sửa lại tên, hoặc thêm ${noun} này trước, ở ${pathOf(slugOf(id) || 'ten')}.`,
      },
    ];
  });
}

function namesOf(register: RegisterName, registers: Registers): { id: string; names: string[] }[] {
  switch (register) {
    case 'programmes':
      return [...registers.programmes.values()].map(({ id, title, variants = [] }) => ({
        id,
        names: [id, title, ...variants],
      }));
    case 'authors':
      return [...registers.authors.values()].map(({ id, name, variants = [] }) => ({
        id,
        names: [id, name, ...variants],
      }));
    case 'documents':
      return [...registers.documents.values()].map(({ id, symbol, shortForms = [] }) => ({
        id,
        names: [id, symbol, ...shortForms],
      }));
    case 'localities':
      return [...registers.localities.values()].map(({ id, name, level, variants = [] }) => ({
        id,
        names: [id, name, `${level} ${name}`, ...variants],
      }));
  }
}
