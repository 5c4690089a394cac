import type { Choice } from '../site/explorer/choice.ts';
import { matcher, mayHold, type Found } from '../site/explorer/match.ts';
import type { FigurePart, PartIndex, PartSummary } from '../site/explorer/entry.ts';

/** What was found so far, newest report first. */
export interface Finding {
  found: Found[];
  /** Years that were looked through. */
  years: string[];
  /** Parts that may hold more, which were not read. */
  left: number;
  /** Name of the series asked for, once one of its figures was seen. */
  seriesName?: string;
}

/** Reads the explorer's files: each once, newest first, and only those that may hold what is asked for. */
export function openParts(
  folder: string,
): (choice: Choice, enough: { rows: number; parts: number }) => Promise<Finding> {
  const files = new Map<string, Promise<FigurePart>>();
  let index: Promise<PartIndex> | undefined;

  return async (choice, enough) => {
    index ??= load<PartIndex>(`${folder}index.json`);
    const { parts } = await index.catch((error: unknown) => {
      index = undefined;
      throw error;
    });
    const matches = matcher(choice);
    const asked = parts.filter((part) => mayHold(part, choice));
    const finding: Finding = { found: [], years: [], left: asked.length };
    for (const [read, summary] of asked.entries()) {
      if (read >= enough.parts || finding.found.length > enough.rows) break;
      const { reports, series } = await partOf(summary);
      for (const report of reports.toReversed()) {
        for (const figure of report.figures) {
          const found = { figure, report };
          if (matches(found)) finding.found.push(found);
        }
      }
      const name = series[choice.chuoi];
      if (name !== undefined) finding.seriesName = name;
      finding.years.push(summary.year);
      finding.left -= 1;
    }
    return finding;
  };

  function partOf({ name, key }: PartSummary): Promise<FigurePart> {
    const file = files.get(name) ?? load<FigurePart>(`${folder}${name}.json?${key}`);
    files.set(name, file);
    file.catch(() => files.delete(name));
    return file;
  }
}

async function load<Value>(address: string): Promise<Value> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
