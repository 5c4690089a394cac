import { caveats, type Citation } from './citation.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The citation for LaTeX: BibTeX, with the fields by which biblatex tells a newspaper from a journal.
 *
 * Names and titles stand in a second pair of braces: names are not split, and titles keep their capitals.
 */
export function toBibtex(citation: Citation): string {
  const { key, authors, title, newspaper, date, url } = citation;
  const [year = '', month = '', day = ''] = date.split('-');
  const fields: [name: string, value: string][] = [
    ['author', `{${authors.map(literal).join(' and ')}}`],
    ['title', `{${literal(title)}}`],
    ['journal', literal(newspaper)],
    ['entrysubtype', '{newspaper}'],
    ['year', `{${year}}`],
    ['month', months[Number(month) - 1] ?? ''],
    ['day', `{${Number(day)}}`],
    ['language', '{vi}'],
    ['url', `{${url.replaceAll('%', String.raw`\%`)}}`],
    ['note', literal(caveats(citation).join(' '))],
  ];
  const lines = fields.filter(([, value]) => value !== '{}').map(([name, value]) => `  ${name} = ${value},`);
  return `@article{${key},\n${lines.join('\n')}\n}\n`;
}

const literal = (text: string): string => `{${escape(text)}}`;

/** What LaTeX reads as commands. */
const commands: Record<string, string> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

function escape(text: string): string {
  return text.replaceAll(/[\\~^]|[&%$#_{}]/g, (sign) => commands[sign] ?? `\\${sign}`);
}
