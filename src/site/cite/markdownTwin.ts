import { stringify } from 'yaml';
import { figureName } from '../figureName.ts';
import { formatPeriod } from '../dates.ts';
import { iri } from '../linkedData/nodes.ts';
import type { Archive } from '../pages.ts';
import { formatPlaces } from '../placeNames.ts';
import type { PreparedArticle } from '../prepareArticle.ts';
import { citationOf } from './citation.ts';

/**
 * A report's page in Markdown, for readers and programs that want no HTML: its facts, its words as the archive keeps
 * them, and what the page lists below them.
 */
export function markdownTwin(prepared: PreparedArticle, { registers, gazetteer }: Archive): string {
  const { record, markdown, byline, photos, typos } = prepared;
  const citation = citationOf(record, registers);
  const facts = stringify(
    {
      title: record.title,
      ...(citation.titleSupplied && { titleSupplied: true }),
      date: record.date,
      ...(record.dateInferred !== undefined && { dateInferred: record.dateInferred }),
      author: citation.authors,
      ...(byline !== undefined && { byline }),
      newspaper: record.source.newspaper,
      ...(record.source.section !== undefined && { section: record.source.section }),
      ...(citation.originalUrl !== undefined && { original: citation.originalUrl }),
      locality: record.locality.map((id) => formatPlaces([id], gazetteer, record.date)),
      programme: record.programme.map((id) => registers.programmes.get(id)?.title ?? id),
      url: citation.url,
      archive: citation.archive,
    },
    { lineWidth: 0 },
  );
  const figures = record.figures.map((figure) => {
    const place = figure.place && formatPlaces(figure.place, gazetteer, record.date);
    const period = figure.period !== undefined && formatPeriod(figure.period);
    const where = [place, period].filter(Boolean).join(', ');
    const words = `${figureName(figure)}${where === '' ? '' : ` (${where})`}`;
    return `- [${escape(words)}](${iri(`/bai/${record.id}/`)}#${figure.id})`;
  });
  const kept = photos.map(({ caption, credit }) => `- ${escape([caption, credit].filter(Boolean).join(' '))}`);
  const odd = typos.map(({ printed, suggestion }) => `- “${escape(printed)}”, có thể là “${escape(suggestion)}”`);
  return [
    `---\n${facts}---`,
    `# ${escape(record.title)}`,
    markdown,
    ...section('Ảnh trong bài', kept),
    ...section('Số liệu trong bài', figures),
    ...section('Lỗi chữ nghi ngờ, giữ nguyên như bản gốc', [...new Set(odd)]),
  ]
    .join('\n\n')
    .concat('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, lines.join('\n')];
}

/** Signs that Markdown would take for its own. */
function escape(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#]/g, String.raw`\$&`);
}
