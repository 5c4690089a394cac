import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Locality } from '../../src/archive/locality.ts';
import { checkGazetteer } from '../../src/gazetteer/checkGazetteer.ts';
import { buildGazetteer } from '../../src/gazetteer/gazetteer.ts';
import { locateIn } from '../../src/gazetteer/locateIn.ts';
import { gazetteerProblemKinds } from '../../src/gazetteer/problemKinds.ts';
import { gazetteer } from './gazetteerOfContent.ts';

const sources = [{ of: ['parents', 'from', 'to', 'successors'], says: 'thử' }];

/** Kinds and places of the problems of made-up localities. */
function check(localities: Record<string, object>): string[] {
  const read = Object.entries(localities).map(
    ([id, fields]) => [id, Locality.parse({ name: id, sources, parents: [], ...fields })] as const,
  );
  return checkGazetteer(buildGazetteer(new Map(read)), ({ id }, path) => ({
    file: `${id}.yaml`,
    line: path.length,
    column: 1,
  })).map(({ kind, file, line }) => `${file}:${line} ${kind}`);
}

test('the archive’s own gazetteer is sound', () => {
  expect(checkGazetteer(gazetteer, ({ id }) => ({ file: id, line: 1, column: 1 }))).toEqual([]);
});

const broken: [problem: string, localities: Record<string, object>][] = [
  ['a.yaml:3 unknown-place', { a: { level: 'xã', parents: [{ id: 'b' }] } }],
  ['a.yaml:3 unknown-place', { a: { level: 'xã', to: '2000-01-01', successors: [{ id: 'b' }] } }],
  [
    'a.yaml:3 parent-not-alive',
    { a: { level: 'xã', from: '2010-01-01', parents: [{ id: 'b' }] }, b: { level: 'huyện', to: '2009-12-31' } },
  ],
  [
    'a.yaml:3 parent-not-alive',
    { a: { level: 'xã', parents: [{ id: 'b', from: '2010-01-01' }] }, b: { level: 'huyện', to: '2009-12-31' } },
  ],
  ['a.yaml:3 parent-too-small', { a: { level: 'huyện', parents: [{ id: 'b' }] }, b: { level: 'xã' } }],
  ['a.yaml:3 successor-without-end', { a: { level: 'xã', successors: [{ id: 'b' }] }, b: { level: 'xã' } }],
  [
    'a.yaml:3 successor-not-alive',
    { a: { level: 'xã', to: '2000-01-01', successors: [{ id: 'b' }] }, b: { level: 'xã', from: '2000-01-03' } },
  ],
  [
    'b.yaml:1 same-place-twice',
    {
      a: { name: 'Đông', level: 'xã', parents: [{ id: 'c' }] },
      b: { name: 'Đông', level: 'xã', parents: [{ id: 'c' }] },
      c: { level: 'huyện' },
    },
  ],
];

test.each(broken)('%s', (problem, localities) => {
  expect(check(localities)).toEqual([problem]);
});

test('a unit in itself is a cycle as well as too small', () => {
  expect(
    check({ a: { level: 'huyện', parents: [{ id: 'b' }] }, b: { level: 'tỉnh', parents: [{ id: 'a' }] } }),
  ).toEqual(['a.yaml:1 parent-cycle', 'b.yaml:3 parent-too-small', 'b.yaml:1 parent-cycle']);
});

test('every kind of problem is tried above', () => {
  const tried = new Set([...broken.map(([problem]) => problem.split(' ')[1]), 'parent-cycle']);
  expect([...tried].sort()).toEqual(Object.keys(gazetteerProblemKinds).sort());
});

test('a later unit of the same name and parent is no twin', () => {
  expect(
    check({
      a: { name: 'Đông', level: 'xã', to: '2025-06-30', parents: [{ id: 'c' }] },
      b: { name: 'Đông', level: 'xã', from: '2025-07-01', parents: [{ id: 'c' }] },
      c: { level: 'tỉnh' },
    }),
  ).toEqual([]);
});

test('a fact without a source is a problem of its file', () => {
  const result = Locality.safeParse({
    name: 'Đông',
    level: 'xã',
    parents: [{ id: 'c' }],
    sources: [{ of: ['from'], says: 'thử' }],
  });
  expect(result.error?.issues.map(({ message }) => message)).toEqual(['thêm “parents” vào mục “of” của một nguồn']);
});

test('a problem has the line and column of its field', () => {
  const locate = locateIn('content/localities', (file) => readFileSync(file, 'utf8'));
  const place = gazetteer.places.get('kbang');
  const { file, line, column } = place ? locate(place, ['parents', 1, 'id']) : { file: '', line: 0, column: 0 };
  expect(file).toBe('content/localities/kbang.yaml');
  expect(
    readFileSync(file, 'utf8')
      .split('\n')
      [line - 1]?.slice(column - 1),
  ).toBe('gia-lai');
});
