import type { Readable } from 'node:stream';

/**
 * Lines of a stream of UTF-8, without their ends.
 *
 * Only a line feed ends a line: `node:readline` also breaks at the line separator of Unicode (U+2028), which JSON allows
 * inside a text.
 */
export async function* readLines(input: Readable): AsyncGenerator<string> {
  input.setEncoding('utf8');
  let rest: string[] = [];
  for await (const chunk of input) {
    const [first = '', ...more] = String(chunk).split('\n');
    rest.push(first);
    for (const next of more) {
      yield rest.join('');
      rest = [next];
    }
  }
  const last = rest.join('');
  if (last !== '') yield last;
}
