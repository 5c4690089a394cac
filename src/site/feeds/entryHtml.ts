import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { iri } from '../linkedData/nodes.ts';
import type { FeedEntry } from './feed.ts';

/** An entry's text as HTML: the sentence, then the figures, each with its way to the report. */
export function entryHtml({ summary, figures }: FeedEntry): string {
  return toHtml([
    ...(summary === '' ? [] : [h('p', summary)]),
    ...(figures.length === 0
      ? []
      : [
          h(
            'ul',
            figures.map(({ text, path }) => h('li', h('a', { href: iri(path) }, text))),
          ),
        ]),
  ]);
}
