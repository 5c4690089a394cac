import { isAlias, isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';
import type { Position } from './position.ts';
import type { Problem } from './problem.ts';
import { explainYamlError } from './yamlErrors.ts';

/** The fields of a YAML text, and where each of them stands in its file. */
export interface YamlSource {
  /** Plain objects, lists and scalars; `undefined` when the problems leave nothing to read. */
  data?: unknown;
  problems: Problem[];
  /** Where the value at a path stands, or its key; the nearest thing around it when it is absent. */
  positionOf(path: readonly PropertyKey[], part?: 'key' | 'value'): Position;
}

/**
 * Reads YAML so that every problem has its place: syntax, keys given twice, aliases.
 *
 * @param above Lines of the file above the YAML: 1 for front matter, after its `---`.
 */
export function readYaml(file: string, source: string, above = 0): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(source, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
  });

  function at(offset: number): Position {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + above, column: Math.max(col, 1) };
  }

  const problems = [...syntaxProblems(document, lines), ...aliasProblems(document), ...shapeProblems(document)].map(
    ({ offset, ...problem }): Problem => ({ file, ...problem, ...at(offset) }),
  );
  const positionOf: YamlSource['positionOf'] = (path, part = 'value') => at(offsetOf(document, path, part));
  if (problems.length > 0) return { problems, positionOf };
  return { data: plain(document.contents) ?? {}, problems, positionOf };
}

interface Finding extends Pick<Problem, 'kind' | 'message' | 'advice'> {
  offset: number;
}

/** After so many the file is no YAML at all. */
const MOST_ERRORS = 20;

/** The first error of each line; the parser stumbles on after it and reports what only follows from it. */
function syntaxProblems(document: Document.Parsed, lines: LineCounter): Finding[] {
  const ofLine = new Map<number, Finding>();
  for (const { code, pos } of [...document.errors, ...document.warnings].slice(0, MOST_ERRORS)) {
    const kind = code === 'DUPLICATE_KEY' ? 'duplicate-field' : 'invalid-yaml';
    const offset = code === 'MISSING_CHAR' ? openingQuote(document, pos[0]) : pos[0];
    const { line } = lines.linePos(offset);
    if (!ofLine.has(line)) ofLine.set(line, { kind, offset, ...explainYamlError(code) });
  }
  return [...ofLine.values()];
}

/** Where the quoted value begins that runs up to `end` because nothing closes it. */
function openingQuote(document: Document.Parsed, end: number): number {
  let start = end;
  visit(document, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE') && range && range[0] < end && end <= range[1]) start = range[0];
    },
  });
  return start;
}

/** The first few; a file that uses one uses many. */
function aliasProblems(document: Document.Parsed): Finding[] {
  if (document.errors.length > 0) return [];
  const findings: Finding[] = [];
  visit(document, {
    Node(_, node) {
      const anchored = !isAlias(node) && node.anchor !== undefined;
      if (!isAlias(node) && !anchored) return;
      findings.push({
        kind: 'yaml-alias',
        offset: node.range?.[0] ?? 0,
        message: isAlias(node) ? `“*${node.source}” là bí danh của YAML.` : `“&${node.anchor}” là neo của YAML.`,
        advice: 'Viết hẳn giá trị ra; nếu giá trị bắt đầu bằng * hoặc &, đặt nó trong ngoặc kép.',
      });
      return findings.length < 3 ? undefined : visit.BREAK;
    },
  });
  return findings;
}

function shapeProblems(document: Document.Parsed): Finding[] {
  const { contents, errors } = document;
  if (errors.length > 0 || contents === null || isMap(contents) || (isScalar(contents) && contents.value === null))
    return [];
  return [
    {
      kind: 'invalid-yaml',
      offset: contents.range[0],
      message: 'Phần khai báo không phải là các mục.',
      advice: 'Viết mỗi mục trên một dòng, như “title: Tiêu đề của bài”.',
    },
  ];
}

/**
 * The node as plain data, its strings in NFC.
 *
 * A number that the parser would print otherwise stays text: `1.250` is not 1.25, and `0123` no 123.
 */
function plain(node: unknown): unknown {
  if (isMap(node)) {
    return Object.fromEntries(node.items.map(({ key, value }) => [String(plain(key)), plain(value)]));
  }
  if (isSeq(node)) return node.items.map(plain);
  if (!isScalar(node)) return undefined;
  const { value, source } = node;
  if (typeof value === 'string') return value.normalize('NFC');
  if (typeof value === 'number' && source !== undefined && String(value) !== source) return source;
  return value;
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[], part: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const [depth, step] of path.entries()) {
    const next = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && key.value === step)
      : isSeq(node) && typeof step === 'number'
        ? node.items[step]
        : undefined;
    if (next === undefined) break;
    if (isPair(next)) {
      const empty = !isScalar(next.value) || next.value.value !== null ? false : !next.value.source;
      const named = (part === 'key' && depth === path.length - 1) || empty;
      offset = startOf(named ? next.key : next.value) ?? startOf(next.key) ?? offset;
      node = next.value;
    } else {
      offset = startOf(next) ?? offset;
      node = next;
    }
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
