/**
 * Completes package-lock.json after `npm install`: npm leaves out the optional packages of other platforms that the
 * registry at hand did not have at that moment, and then `npm ci` refuses the lock on every machine. The entries added
 * here name version and platform; where a platform needs one, npm fetches it by name.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const [file = 'package-lock.json'] = process.argv.slice(2);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const { packages } = lock;
let added = 0;

for (const [path, { optionalDependencies = {} }] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const found = resolve(path, name);
    if (found && (packages[found].version === version || !/^\d/.test(version))) continue;
    const place = packages[`node_modules/${name}`] ? `${path}/node_modules/${name}` : `node_modules/${name}`;
    packages[place] = { version, ...platformOf(name), ...(packages[path].dev && { dev: true }), optional: true };
    added += 1;
  }
}

lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, undefined, 2)}\n`);
console.log(`${added} entries added.`);

/** Where Node would find a package from another: beside it, or in a folder above. */
function resolve(from, name) {
  for (let place = from; ; place = place.slice(0, Math.max(0, place.lastIndexOf('node_modules') - 1))) {
    const path = `${place === '' ? '' : `${place}/`}node_modules/${name}`;
    if (path in packages) return path;
    if (place === '') return undefined;
  }
}

/** `@pagefind/darwin-arm64` → the platform it is for, as such packages are named. */
function platformOf(name) {
  const words = name.split(/[-/_]/);
  const os = {
    darwin: 'darwin',
    win32: 'win32',
    windows: 'win32',
    linux: 'linux',
    freebsd: 'freebsd',
    android: 'android',
  };
  const systems = words.flatMap((word) => os[word] ?? []);
  const processors = words.filter((word) =>
    ['arm64', 'x64', 'arm', 'ia32', 'wasm32', 'ppc64', 's390x', 'riscv64'].includes(word),
  );
  const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') ? ['glibc'] : [];
  return {
    ...(processors.length > 0 && { cpu: processors }),
    ...(systems.length > 0 && { os: systems }),
    ...(libc.length > 0 && { libc }),
  };
}
