import type { Hit } from '../../search/client.ts';
import { printDate } from '../../site/day.ts';
import { formatNumber } from '../../site/numbers.ts';
import { shownMore, type FirstSection, type SectionFound, type SectionName } from './ask.ts';
import { element, marked } from './element.ts';
import { addressOf } from './follow.ts';
import { isKind, kindNames } from './words.ts';

interface SectionWords {
  title: string;
  /** When a figure stands above as the answer. */
  besideAnswer?: string;
  counted: string;
}

const sectionWords: Record<SectionName, SectionWords> = {
  pages: { title: 'Trang trong kho', counted: 'trang' },
  figures: { title: 'Số liệu', besideAnswer: 'Số liệu liên quan', counted: 'số liệu' },
  articles: { title: 'Bài báo', counted: 'bài' },
};

interface Setting {
  base: string;
  /** Whether a figure stands above as the answer. */
  answered: boolean;
}

/** How a section’s results are counted. */
interface Counting {
  /** Results that stand above, as the answer. */
  above: number;
  /** “mới tìm từ 3-2025”, where there may be more. */
  counted?: string | undefined;
}

/** “ít nhất 1.204 số liệu” */
export function countSection(name: SectionName, total: number, isPart: boolean): string {
  return `${isPart ? 'ít nhất ' : ''}${formatNumber(total)} ${sectionWords[name].counted}`;
}

/** The best results of one sort under their heading, before it is known how many there are. */
export function firstSection({ name, hits }: FirstSection, setting: Setting): HTMLElement {
  return sectionOf(name, hits, setting, '').section;
}

/** Results of one sort under their heading, with a button for more. */
export function resultSection(
  { name, total, hits, load }: SectionFound,
  {
    onMore,
    above,
    counted: extent,
    ...setting
  }: Setting & Counting & { onMore: (name: SectionName, shown: number, added: number) => void },
): HTMLElement {
  const { counted } = sectionWords[name];
  const { base } = setting;
  const atLeast = extent === undefined ? '' : 'ít nhất ';
  const count = [
    countSection(name, total + above, extent !== undefined),
    ...(above > 0 ? [`${above} ở trên`] : []),
    ...(extent === undefined ? [] : [extent]),
  ];
  const { section, list } = sectionOf(name, hits, setting, count.join(', '));
  let shown = hits.length;
  const button = element('button', { class: 'btn again', type: 'button' });
  const offer = () => {
    button.hidden = shown >= total;
    button.textContent = `Thêm ${counted} (còn ${atLeast}${formatNumber(total - shown)})`;
  };
  offer();
  button.addEventListener('click', () => {
    button.setAttribute('aria-disabled', 'true');
    void load(shown, shownMore).then((more) => {
      button.removeAttribute('aria-disabled');
      const added = more.map((hit) => showHit(hit, base));
      list.append(...added);
      // What cannot be had is not offered again.
      shown = more.length === 0 ? total : shown + more.length;
      added[0]?.querySelector('a')?.focus();
      offer();
      onMore(name, shown, more.length);
    });
  });
  section.append(button);
  return section;
}

function sectionOf(name: SectionName, hits: readonly Hit[], { base, answered }: Setting, count: string) {
  const { title, besideAnswer } = sectionWords[name];
  const list = name === 'articles' ? element('div', { class: 'hits' }) : element('ul', { class: `fl num ${name}` });
  list.append(...hits.map((hit) => showHit(hit, base)));
  const section = element(
    'section',
    { class: 'rs', 'aria-labelledby': `muc-${name}`, 'data-section': name },
    element(
      'div',
      { class: 'sec' },
      element('h2', { id: `muc-${name}` }, answered ? (besideAnswer ?? title) : title),
      element('span', { class: 'more' }, count),
    ),
    list,
  );
  return { section, list };
}

function showHit(hit: Hit, base: string): HTMLElement {
  const kind = hit.shown['kind'];
  if (kind === 'figure') return showFigure(hit, base);
  return kind === 'article' ? showArticle(hit, base) : showPage(hit, base);
}

function showArticle(hit: Hit, base: string): HTMLElement {
  const { shown, title, excerpt } = hit;
  const day = shown['date'] && printDate(shown['date']);
  return element(
    'article',
    { class: 'result hit' },
    shown['place'] ? element('p', { class: 'kick' }, shown['place']) : undefined,
    element(
      'h3',
      { class: 'h-m' },
      element('a', { href: addressOf(hit, base), 'data-follow': true }, ...marked(title)),
    ),
    element('p', { class: 'ex' }, ...marked(excerpt)),
    element('p', { class: 'by' }, [shown['author'], day].filter(Boolean).join(', ')),
  );
}

function showFigure({ url, shown, excerpt }: Hit, base: string): HTMLElement {
  return element(
    'li',
    { class: 'result' },
    element('a', { class: 'v', href: base + url, 'data-follow': true }, shown['value'] ?? shown['title'] ?? ''),
    element(
      'div',
      {},
      element('b', {}, shown['label'] ?? ''),
      element('span', { class: 'wh' }, shown['where'] ?? ''),
      element('span', { class: 'ex' }, ...marked(excerpt)),
    ),
  );
}

function showPage(hit: Hit, base: string): HTMLElement {
  const { shown, title, excerpt } = hit;
  const kind = shown['kind'];
  const named = title.some((part) => part.marked);
  return element(
    'li',
    { class: 'result' },
    element('span', { class: 'k' }, isKind(kind) ? kindNames[kind] : ''),
    element(
      'div',
      {},
      element('b', {}, element('a', { href: base + hit.url, 'data-follow': true }, ...marked(title))),
      shown['about'] ? element('span', { class: 'wh' }, shown['about']) : undefined,
      named ? undefined : element('span', { class: 'ex' }, ...marked(excerpt)),
    ),
  );
}
