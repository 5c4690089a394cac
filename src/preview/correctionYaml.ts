/** What an editor fills in to correct a number; empty fields stay as extracted. */
export interface CorrectionInput {
  words: string;
  occurrence?: number;
  ignore: boolean;
  /** The report has corrections: the entry joins them. */
  joins: boolean;
  fields: Record<string, string>;
}

/** The entry of a correction to copy into the report's front matter, with `figures:` above it when it is the first. */
export function correctionYaml({ words, occurrence, ignore, joins, fields }: CorrectionInput): string {
  const set = Object.entries(fields).filter(([, value]) => value.trim() !== '');
  const lines = [
    `  - words: ${scalar(words)}`,
    ...(occurrence === undefined ? [] : [`    occurrence: ${occurrence}`]),
    ...(ignore ? ['    ignore: true'] : set.map(([name, value]) => `    ${name}: ${valueOf(name, value.trim())}`)),
  ];
  return `${joins ? '' : 'figures:\n'}${lines.join('\n')}\n`;
}

function valueOf(name: string, value: string): string {
  if (name === 'value') return value.replaceAll(/[.\s]/gu, '').replace(',', '.');
  if ((name === 'place' || name === 'programme') && value.includes(',')) return `[${value}]`;
  return scalar(value);
}

/** Plain where YAML reads it as these words, else in double quotes. */
function scalar(value: string): string {
  return /^\p{L}[^:#"\\]*$/u.test(value) && !/^(?:true|false|null|yes|no)$/iu.test(value)
    ? value
    : JSON.stringify(value);
}
