import type { Document } from '../../archive/document.ts';
import type { Programme } from '../../archive/programme.ts';
import type { Figure } from '../figure.ts';
import { holds, phraseKey } from '../phraseKey.ts';

export type ProgrammeContext = Pick<Figure, 'programme' | 'programmeFrom'>;

/** A programme and the words that mean it, as keys. */
export interface NamedProgramme {
  id: string;
  names: readonly string[];
  /** Documents that direct it; `of` are the places whose documents they are, none for those of the country. */
  documents: readonly { names: readonly string[]; of: readonly string[] }[];
}

/** Files programmes under what reports call them, and under the documents that direct them: “Chỉ thị số 02”. */
export function nameProgrammes(
  programmes: readonly Pick<Programme, 'id' | 'title' | 'variants'>[],
  documents: readonly Pick<Document, 'symbol' | 'shortForms' | 'locality' | 'programme'>[],
): NamedProgramme[] {
  return programmes.map(({ id, title, variants = [] }) => ({
    id,
    names: [...new Set([title, ...variants].map(phraseKey))],
    documents: documents
      .filter(({ programme = [] }) => programme.includes(id))
      .map(({ symbol, shortForms = [], locality = [] }) => ({
        names: [symbol, ...shortForms].map(phraseKey),
        of: locality,
      })),
  }));
}

/** What is known of the report that the sentences are of. */
export interface ReportProgrammes {
  /** Its places: “Chỉ thị 02” is another document in another district. */
  locality: readonly string[];
  /** Programmes that it is filed under. */
  own: readonly string[];
  /** What `programmesOfWhole` found. */
  whole: readonly string[];
}

/**
 * The programmes of the figures of one block, a sentence each: those the sentence names, or whose documents it cites;
 * else those of a sentence before in the block; else what the report as a whole is about.
 *
 * A programme that the report is not filed under is named in passing: it reaches no further than its sentence.
 */
export function findProgrammes(
  sentences: readonly string[],
  programmes: readonly NamedProgramme[],
  { locality, own, whole }: ReportProgrammes,
): ProgrammeContext[] {
  let carried: string[] = [];
  return sentences.map((sentence) => {
    const key = phraseKey(sentence);
    const named = namedIn(key, programmes);
    const said = named.length > 0 ? named : citedIn(key, programmes, locality);
    if (said.length > 0) carried = said.filter((id) => own.includes(id));
    if (said.length > 0) return { programme: said, programmeFrom: 'sentence' };
    if (carried.length > 0) return { programme: carried, programmeFrom: 'paragraph' };
    return whole.length > 0 ? { programme: [...whole], programmeFrom: 'article' } : {};
  });
}

/**
 * What a report as a whole is about: its only programme, or the only one of them that its opening names. With several,
 * nothing says which of them a figure belongs to.
 */
export function programmesOfWhole(
  opening: string,
  programmes: readonly NamedProgramme[],
  own: readonly string[],
): string[] {
  if (own.length < 2) return [...own];
  const named = namedIn(phraseKey(opening), programmes).filter((id) => own.includes(id));
  return named.length === 1 ? named : [];
}

function namedIn(key: string, programmes: readonly NamedProgramme[]): string[] {
  return programmes.filter(({ names }) => names.some((name) => holds(key, name))).map(({ id }) => id);
}

function citedIn(key: string, programmes: readonly NamedProgramme[], locality: readonly string[]): string[] {
  return programmes
    .filter(({ documents }) =>
      documents.some(
        ({ names, of }) =>
          (of.length === 0 || of.some((id) => locality.includes(id))) && names.some((name) => holds(key, name)),
      ),
    )
    .map(({ id }) => id);
}
