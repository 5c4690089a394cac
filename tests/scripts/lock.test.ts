import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  version?: string;
  resolved?: string;
  os?: string[];
  cpu?: string[];
  optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };

/** Where Node would find a package from another: beside it, or in a folder above. */
function find(from: string, name: string): Locked | undefined {
  const folders = from
    .split('/node_modules/')
    .map((_, index, parts) => parts.slice(0, index + 1).join('/node_modules/'));
  const places = [...folders.toReversed().map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`];
  return places.map((place) => packages[place.replace(/^\//, '')]).find((entry) => entry !== undefined);
}

test('every optional package of every platform has its entry', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, version]) => /^\d/.test(version) && find(path, name)?.version !== version)
      .map(([name, version]) => `${path} → ${name}@${version}: npm run lock`),
  );
  expect(missing).toEqual([]);
});

test.each([
  ['linux', 'x64'],
  ['linux', 'arm64'],
  ['darwin', 'x64'],
  ['darwin', 'arm64'],
  ['win32', 'x64'],
])('a Node of version 24 is there for %s %s', (os, cpu) => {
  const nodes = Object.entries(packages).filter(
    ([path, entry]) => /^node_modules\/node-/.test(path) && entry.os?.includes(os) && entry.cpu?.includes(cpu),
  );
  expect(nodes.map(([, { version = '' }]) => version.split('.')[0])).toEqual(['24']);
});

test('the lock names no download address', () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});
