import { expect, test } from 'vitest';
import { readArticle } from '../../src/archive/readArticle.ts';
import { readRegisters } from '../../src/archive/readRegisters.ts';
import { readyRegisters } from '../../src/dataset/registers.ts';
import { prepareArticle } from '../../src/site/prepareArticle.ts';

const { registers } = readRegisters('content');
const report = `---
title: Kông Bơ La vui lễ
date: 2018-03-13
locality: [kbang]
source:
  newspaper: Báo Gia Lai
status: published
---

Lễ Sơmă Kơcham ở **xã Kông Bơ La** có 678 hộ dự.
`;

test('a report’s page says which words are Ba Na, and keeps them as they are', () => {
  const { article } = readArticle('content/articles/2018/bai.md', Buffer.from(report), registers);
  if (!article) throw new Error('The report was not read.');
  const { body, text } = prepareArticle(article, registers, readyRegisters(registers)).prepared;
  expect(body).toContain(
    'Lễ <span lang="bdq">Sơmă Kơcham</span> ở <strong>xã <span lang="bdq">Kông Bơ La</span></strong>',
  );
  expect(text).toContain('Lễ Sơmă Kơcham ở xã Kông Bơ La có 678 hộ dự.');
});
