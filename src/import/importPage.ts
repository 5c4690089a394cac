import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { outcomeNames, summarise, type Outcome, type OutcomeKind } from './outcome.ts';

const kinds: OutcomeKind[] = ['refused', 'waiting', 'draft', 'skipped', 'taken'];

const style = `
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1e1b18; background: #faf7f2; }
h2 { border-bottom: 1px solid #c9c1b6; margin-top: 2.5rem; }
article { margin: 1rem 0 1.5rem; }
h3 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: 8rem 1fr; gap: .15rem 1rem; margin: .25rem 0; }
dt { color: #6b6157; } dd { margin: 0; overflow-wrap: anywhere; }
.open { color: #9c2f1c; font-weight: 600; }
@media (prefers-color-scheme: dark) { body { color: #eee8df; background: #1e1b18; } dt { color: #b3a99d; } .open { color: #ff9c86; } }
`;

/** A page that tells what became of the files of a folder: what needs a hand first, then the rest. Stands alone. */
export function importPage(folder: string, outcomes: readonly Outcome[]): string {
  const sections = kinds.flatMap((kind) => {
    const some = outcomes.filter((outcome) => outcome.kind === kind);
    return some.length === 0 ? [] : [h('h2', `${outcomeNames[kind]} (${some.length})`), ...some.map(outcomeOf)];
  });
  return `<!doctype html>\n${toHtml(
    h('html', { lang: 'vi' }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('title', `Nhập bài từ ${folder}`),
        h('style', style),
      ]),
      h('body', [h('h1', `Nhập bài từ ${folder}`), h('p', summarise(outcomes)), ...sections]),
    ]),
  )}\n`;
}

function outcomeOf({ source, file, lines }: Outcome) {
  return h('article', [
    h('h3', source),
    h('dl', [
      ...(file === undefined ? [] : [h('dt', 'Tệp'), h('dd', file)]),
      ...lines.flatMap(({ name, words, open }) => [h('dt', name), h('dd', open ? { className: ['open'] } : {}, words)]),
    ]),
  ]);
}
