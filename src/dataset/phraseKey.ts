import { nameKey } from '../gazetteer/nameKey.ts';

/** What a phrase is compared by: letters and tones only. Quotes, commas and hyphens differ from report to report. */
export function phraseKey(words: string): string {
  return nameKey(words.replaceAll(/[“”"«»,.;:()…!?]/gu, ' '));
}

/** Whether the words of `key` stand in `text`, both keys, as whole words. */
export function holds(text: string, key: string): boolean {
  return ` ${text} `.includes(` ${key} `);
}
