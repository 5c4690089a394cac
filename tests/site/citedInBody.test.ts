import { expect, test } from 'vitest';
import { readArticle } from '../../src/archive/readArticle.ts';
import { readRegisters } from '../../src/archive/readRegisters.ts';
import { readyRegisters } from '../../src/dataset/registers.ts';
import { prepareArticle } from '../../src/site/prepareArticle.ts';

const { registers } = readRegisters('content');

function bodyOf(text: string): string {
  const report = `---\ntitle: Tít\ndate: 2018-03-13\nlocality: [kbang]\nsource:\n  newspaper: Báo Gia Lai\nstatus: published\n---\n\n${text}\n`;
  const { article } = readArticle('content/articles/2018/bai.md', Buffer.from(report), registers);
  if (!article) throw new Error('The report was not read.');
  return prepareArticle(article, registers, readyRegisters(registers)).prepared.body;
}

/** What the words that cite a document lead to. */
test.each([
  ['its page', 'Theo Chỉ thị 04-CT/HU.', '<a class="doc" href="/van-ban/04-ct-hu-kbang/">Chỉ thị 04-CT/HU</a>'],
  [
    'the reports that cite its symbol',
    'Theo Quyết định số 421/QĐ-UBND.',
    '<a class="doc" href="/van-ban/ky-hieu/qd-ubnd/400/#so-421">Quyết định số 421/QĐ-UBND</a>',
  ],
  ['nothing, and look it, when only a number is known', 'Theo Nghị quyết 30a.', '<span>Nghị quyết 30a</span>'],
])('a cited document leads to %s', (_, text, marked) => {
  expect(bodyOf(text)).toContain(marked);
});
