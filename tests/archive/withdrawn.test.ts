import { expect, test } from 'vitest';
import { readArticle } from '../../src/archive/readArticle.ts';
import { buildManifest } from '../../src/dataset/manifest.ts';
import { plan } from '../../src/site/plan.ts';
import { articleOf, file, registers, report } from './report.ts';

function problemsOf(fields: Record<string, string>) {
  const { problems } = readArticle(file, new TextEncoder().encode(report('Đoạn một.', fields)), registers);
  return problems.map(({ kind, message, advice }) => [kind, message, advice]);
}

test('a withdrawn report says why', () => {
  expect(articleOf(report('Đoạn một.', { status: 'withdrawn', withdrawn: 'Báo đã đính chính.' }))).toMatchObject({
    status: 'withdrawn',
    withdrawn: 'Báo đã đính chính.',
  });
  expect(problemsOf({ status: 'withdrawn' })).toEqual([
    ['missing-field', 'Thiếu mục “withdrawn”.', 'Thêm dòng withdrawn: vì sao rút bài.'],
  ]);
  expect(problemsOf({ withdrawn: 'Báo đã đính chính.' })).toEqual([
    ['bad-value', 'Mục “withdrawn” không đọc được: “Báo đã đính chính.”.', 'Ghi status: withdrawn, hoặc bỏ mục này.'],
  ]);
});

test('its address stays, and nothing else of it', () => {
  const withdrawn = {
    id: '2018/bai',
    date: '2018-03-13',
    title: 'Bài',
    reason: 'Báo đã đính chính.',
    source: { newspaper: 'Báo Gia Lai' },
  };
  const pages = plan(buildManifest([], registers, '2026-01-01', [withdrawn]));
  expect(pages.filter(({ path }) => path.startsWith('/bai/'))).toEqual([
    { route: 'withdrawn', path: '/bai/2018/bai/', params: { year: '2018', withdrawn: 'bai' }, data: withdrawn },
  ]);
  expect(pages.filter(({ path }) => path.includes('2018')).map(({ path }) => path)).toEqual(['/bai/2018/bai/']);
});
