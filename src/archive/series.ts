import { z } from 'zod';
import { id, words } from './fields.ts';
import type { Position } from './position.ts';
import type { Problem } from './problem.ts';
import { readSourceText } from './sourceText.ts';
import { validate } from './validate.ts';
import { readYaml } from './yamlSource.ts';

/** What an editor says of a series of figures. */
const SeriesEntry = z.strictObject({
  /** Its name for readers: `Lượt khách du lịch`. */
  name: words('viết tên chuỗi số liệu, như Lượt khách du lịch').exactOptional(),
  /** Other series that are the same thing in other words; their points move here and their pages lead here. */
  merge: z.array(id, { error: 'viết danh sách, mỗi chuỗi một dòng “- …”' }).exactOptional(),
  /** The points do not belong together: the series is not shown. */
  hide: z.literal(true, { error: 'viết true, hoặc bỏ mục này' }).exactOptional(),
});

/** `content/series.yaml`: names and merges series. Its keys are the ids of series, which are parts of addresses. */
export const SeriesFields = z.record(id, SeriesEntry);

export type SeriesEntry = z.infer<typeof SeriesEntry>;

/** The file as read, with the place of each entry for problems that only the whole archive can show. */
export interface SeriesNames {
  file: string;
  entries: ReadonlyMap<string, SeriesEntry>;
  positionOf: (path: readonly (string | number)[]) => Position;
}

/** No file: no names. */
export const noSeriesNames: SeriesNames = {
  file: 'content/series.yaml',
  entries: new Map(),
  positionOf: () => ({ line: 1, column: 1 }),
};

/** Reads `content/series.yaml`. */
export function readSeriesNames(file: string, bytes: Uint8Array): { names: SeriesNames; problems: Problem[] } {
  const { text, problems } = readSourceText(file, bytes);
  if (text === undefined) return { names: noSeriesNames, problems };
  const fields = readYaml(file, text);
  if (fields.data === undefined) return { names: noSeriesNames, problems: [...problems, ...fields.problems] };
  const { value, problems: ofFields } = validate(file, fields, SeriesFields);
  const entries = new Map(Object.entries(value ?? {}));
  return { names: { file, entries, positionOf: fields.positionOf }, problems: [...problems, ...ofFields] };
}
