import { openSearch, type Found, type Hit } from '../search/client.ts';

/** Runs the search page: reads `?q=`, asks the index, and lists what it finds. */
const list = document.querySelector<HTMLElement>('#ket-qua');
const status = document.querySelector<HTMLElement>('#tim-noi');
const field = document.querySelector<HTMLInputElement>('#q');

const hitsShown = 20;
const kinds: Record<string, string> = {
  article: 'Bài báo',
  figure: 'Số liệu',
  programme: 'Chương trình',
  place: 'Địa phương',
  document: 'Văn bản',
  author: 'Tác giả',
};

if (list && status && field) {
  const base = list.dataset['base'] ?? '/';
  const search = openSearch(new URL(list.dataset['index'] ?? '/pagefind/', document.baseURI).href);
  const typed = new URLSearchParams(location.search).get('q')?.trim() ?? '';
  field.value = typed;
  if (typed !== '') {
    status.textContent = 'Đang tìm…';
    try {
      const found = await search.find(typed, { everywhere: true });
      list.replaceChildren(...(await found.hits(0, hitsShown)).map((hit) => showHit(hit, base)));
      status.textContent = describe(found, typed);
    } catch (error) {
      status.textContent = 'Không mở được chỉ mục tìm kiếm. Tải lại trang để thử lần nữa.';
      throw error;
    }
  }
}

function describe({ total, unmatched }: Found, typed: string): string {
  if (total === 0) return `Không có gì khớp “${typed}”.`;
  const left = unmatched.map(({ word }) => `“${word}”`).join(', ');
  return `${total} kết quả cho “${typed}”${left === '' ? '' : `; không tính ${left}`}.`;
}

function showHit({ url, shown, title, excerpt }: Hit, base: string): HTMLElement {
  const hit = element('article', 'result');
  const kind = element('p', 'kick', [kinds[shown['kind'] ?? ''], shown['place']].filter(Boolean).join(' / '));
  const link = element('a');
  link.setAttribute('href', base + url);
  link.append(...marked(title));
  const heading = element('h2', 'h-m');
  heading.append(link);
  const words = element('p', 'ex');
  words.append(...marked(excerpt));
  const about = [shown['author'], shown['where'], shown['article'], printedDay(shown['date'])]
    .filter(Boolean)
    .join(', ');
  hit.append(kind, heading, words, element('p', 'by', about));
  return hit;
}

function marked(parts: Hit['excerpt']): Node[] {
  return parts.map((part) => (part.marked ? element('mark', '', part.text) : document.createTextNode(part.text)));
}

function printedDay(date: string | undefined): string | undefined {
  return date?.split('-').map(Number).reverse().join('-');
}

function element(name: string, className = '', text = ''): HTMLElement {
  const created = document.createElement(name);
  if (className !== '') created.className = className;
  created.textContent = text;
  return created;
}
