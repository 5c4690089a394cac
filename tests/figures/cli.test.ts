import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('../../scripts/figures.ts', import.meta.url));

function run(input: string): { status: number | null; lines: unknown[] } {
  const { status, stdout } = spawnSync(process.execPath, [script, '--jsonl'], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const lines = stdout.split('\n').filter(Boolean);
  return { status, lines: lines.map((line): unknown => JSON.parse(line)) };
}

test('answers a line an article, in order, and names the lines that are no JSON', () => {
  const { status, lines } = run('{"id":"a","text":"Xã có 3 hộ."}\nhỏng\n{"id":"b","text":"Không số."}\n');
  expect(status).toBe(1);
  expect(lines).toEqual([
    {
      id: 'a',
      numbers: [
        {
          start: 6,
          end: 10,
          text: '3 hộ',
          class: 'figure',
          kind: 'count',
          num: [6, 7],
          value: 3,
          unit: 'hộ',
          indicator: 'hộ',
          indicatorStart: 8,
          indicatorEnd: 10,
        },
      ],
    },
    { error: expect.any(String), line: 2 },
    { id: 'b', numbers: [] },
  ]);
});

test('gives offsets into the text in NFC', () => {
  const { status, lines } = run(`${JSON.stringify({ id: 'a', text: 'Tỉnh có 3 xã.'.normalize('NFD') })}\n`);
  expect(status).toBe(0);
  expect(lines).toMatchObject([{ numbers: [{ start: 8, end: 12, text: '3 xã' }] }]);
});

test('keeps a text whole that holds the line separator of Unicode', () => {
  const separator = String.fromCharCode(0x2028);
  const { status, lines } = run(`{"id":"a","text":"Xã có 5 hộ.${separator}Thôn có 7 hộ."}\r\n`);
  expect(status).toBe(0);
  expect(lines).toMatchObject([{ id: 'a', numbers: [{ text: '5 hộ' }, { text: '7 hộ' }] }]);
});

test.each(['{"id":"a","text":5}', '{"id":"a"}', '[]', 'null', '5'])('names the line that holds no text: %s', (line) => {
  const { status, lines } = run(`${line}\n`);
  expect(status).toBe(1);
  expect(lines).toEqual([{ error: expect.any(String), line: 1 }]);
});

test('answers ten thousand lines', () => {
  const { lines } = run('{"id":1,"text":"Có 5 hộ và 7 xã, đạt 12,5% kế hoạch."}\n'.repeat(10_000));
  expect(lines).toHaveLength(10_000);
});
