import './panel.css';
import { correctionYaml } from './correctionYaml.ts';
import type { Preview, PreviewNumber, PreviewProblem } from './preview.ts';

// The panel beside a report in `npm run dev`. It is no part of a build.

const corrections = [
  { name: 'indicator', label: 'Đếm, đo cái gì', hint: 'hộ nghèo' },
  { name: 'value', label: 'Giá trị', hint: '154400000' },
  { name: 'unit', label: 'Đơn vị', hint: 'hộ, %, VND' },
  { name: 'place', label: 'Nơi (tên tệp)', hint: 'an-khe' },
  { name: 'period', label: 'Kỳ', hint: '2022 hay 2015/2020' },
  { name: 'programme', label: 'Chương trình (tên tệp)', hint: 'dan-van-kheo' },
  { name: 'note', label: 'Ghi chú', hint: '' },
];

const [, id] = /\/bai\/(\d{4}\/[^/]+)\/$/u.exec(location.pathname) ?? [];
if (id !== undefined) void show(id);

async function show(article: string): Promise<void> {
  const response = await fetch(`${import.meta.env.BASE_URL}__bien-tap/${article}.json`);
  if (!response.ok) return;
  const preview: Preview = await response.json();
  const panel = panelOf(preview);
  const hide = element('button', { type: 'button' }, 'Ẩn khung');
  hide.addEventListener('click', () => {
    panel.remove();
    makeRoom();
  });
  panel.prepend(hide);
  document.body.append(panel);
  makeRoom();
  addEventListener('resize', makeRoom);
}

/** Styles look at the width of the window, so the page beside the panel is drawn smaller instead of narrower. */
function makeRoom(): void {
  const panel = document.querySelector<HTMLElement>('.bt');
  const beside = panel !== null && getComputedStyle(panel).position === 'fixed' ? panel.offsetWidth : 0;
  document.body.style.marginRight = `${beside}px`;
  for (const part of document.body.children) {
    if (part instanceof HTMLElement && part !== panel) part.style.zoom = String((innerWidth - beside) / innerWidth);
  }
}

function panelOf({ file, status, has, numbers, problems }: Preview): HTMLElement {
  const panel = element('aside', { class: 'bt', 'aria-label': 'Khung biên tập' });
  const figures = numbers.filter(({ figure }) => figure);
  panel.append(
    element('p', { class: 'bt-file' }, file),
    element(
      'p',
      {},
      status === 'draft' ? 'Bản nháp: chưa lên trang.' : status === 'withdrawn' ? 'Bài đã rút.' : 'Bài đã đăng.',
    ),
    section(
      `Lời nhắc (${problems.length})`,
      problems.map((problem) => problemOf(problem, has.accepted)),
      'Không có gì phải xem lại.',
    ),
    section(
      `Sổ số: ${numbers.length} số, ${figures.length} số liệu`,
      numbers.map((number) => numberOf(number, has.figures)),
      'Bài không có số nào.',
    ),
  );
  return panel;
}

function section(title: string, items: readonly HTMLElement[], none: string): HTMLElement {
  const list = element('ol');
  list.append(...items);
  const whole = element('section');
  whole.append(element('h2', {}, title), items.length > 0 ? list : element('p', {}, none));
  return whole;
}

function problemOf(
  { level, levelName, kind, line, column, message, advice, keep, words }: PreviewProblem,
  joins: boolean,
): HTMLElement {
  const item = element('li', { class: `bt-${level}` });
  item.append(element('b', {}, `${levelName}, dòng ${line}, cột ${column}`), element('p', {}, message));
  if (advice !== undefined) item.append(element('p', {}, `→ ${advice}`));
  if (level === 'error' || keep === undefined) return item;
  item.append(element('p', { class: 'bt-keep' }, `Để nguyên: ${keep}`));
  const named = words === undefined ? '' : `\n    words: ${JSON.stringify(words)}`;
  item.append(
    copyButton(
      joins ? 'Chép để dán dưới accepted' : 'Chép mục accepted',
      () => `${joins ? '' : 'accepted:\n'}  - kind: ${kind}${named}\n`,
    ),
  );
  return item;
}

function numberOf(number: PreviewNumber, joins: boolean): HTMLElement {
  const { before, words, after, className, rule, figure, ignored } = number;
  const item = element('li', { class: figure ? 'bt-figure' : 'bt-other' });
  const quote = element('p', { class: 'bt-quote' });
  quote.append(`…${before}`, element('mark', {}, words), `${after}…`);
  const place = figure?.place === undefined ? '' : ` · ${figure.place} (${figure.placeFrom ?? ''})`;
  const period = figure?.period === undefined ? '' : ` · ${figure.period} (${figure.periodFrom ?? ''})`;
  const about = figure
    ? `${figure.printed} ${figure.label}${place}${period}`
    : ignored
      ? 'Người sửa bỏ qua số này.'
      : '';
  item.append(quote, element('p', { class: 'bt-class' }, `${className} · luật “${rule}”`));
  if (about !== '') item.append(element('p', {}, about));
  if (figure?.corrected) item.append(element('p', { class: 'bt-keep' }, `Đã sửa: ${figure.corrected.join(', ')}`));
  if (figure) {
    const link = element('a', { href: `#${figure.id}` }, 'Xem trong bài');
    item.append(link, ' ', correctionForm(number, joins));
  }
  return item;
}

/** Fields for what is wrong with a figure; the entry to copy follows what is typed. */
function correctionForm({ words, occurrence }: PreviewNumber, joins: boolean): HTMLElement {
  const form = element('details');
  const ignore = element('input', { type: 'checkbox' });
  const ignoreLabel = element('label', { class: 'bt-ignore' });
  ignoreLabel.append(ignore, ' Đây không phải số liệu');
  const inputs = corrections.map(({ name, label, hint }) => {
    const input = element('input', { name, placeholder: hint });
    const row = element('label');
    row.append(element('span', {}, label), input);
    return { name, input, row };
  });
  const result = element('pre', { tabindex: '0' });
  const yaml = (): string =>
    correctionYaml({
      words,
      ...(occurrence !== undefined && { occurrence }),
      ignore: ignore.checked,
      joins,
      fields: Object.fromEntries(inputs.map(({ name, input }) => [name, input.value])),
    });
  const update = (): void => {
    result.textContent = yaml();
    for (const { input } of inputs) input.disabled = ignore.checked;
  };
  form.addEventListener('input', update);
  update();
  form.append(element('summary', {}, 'Sửa'), ignoreLabel, ...inputs.map(({ row }) => row), result);
  form.append(copyButton(joins ? 'Chép để dán dưới figures' : 'Chép để dán vào đầu tệp', yaml));
  return form;
}

function copyButton(label: string, text: () => string): HTMLElement {
  const button = element('button', { type: 'button' }, label);
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(text()).then(() => {
      button.textContent = 'Đã chép';
    });
  });
  return button;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string> = {},
  words = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (words !== '') made.textContent = words;
  return made;
}
