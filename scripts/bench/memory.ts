import { readFileSync, readdirSync } from 'node:fs';

/**
 * Watches the memory of this process and of those it started, Pagefind’s among them (Linux; elsewhere of this one).
 *
 * @returns Asks for the highest sum of bytes seen.
 */
export function watchMemory(): () => number {
  let highest = 0;
  const look = () => {
    highest = Math.max(highest, residentBytes());
  };
  const timer = setInterval(look, 400);
  timer.unref();
  return () => {
    look();
    return Math.max(highest, process.resourceUsage().maxRSS * 1024);
  };
}

function residentBytes(): number {
  try {
    const parents = new Map(
      readdirSync('/proc')
        .filter((name) => /^\d+$/u.test(name))
        .map((id) => [Number(id), statusOf(id)]),
    );
    const isOurs = (id: number): boolean => id === process.pid || (id > 1 && isOurs(parents.get(id)?.parent ?? 0));
    let sum = 0;
    for (const [id, { bytes }] of parents) if (isOurs(id)) sum += bytes;
    return sum;
  } catch {
    return process.memoryUsage.rss();
  }
}

function statusOf(id: string): { parent: number; bytes: number } {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    const field = (name: string) => Number(new RegExp(`^${name}:\\s*(\\d+)`, 'mu').exec(status)?.[1] ?? 0);
    return { parent: field('PPid'), bytes: field('VmRSS') * 1024 };
  } catch {
    // It ended while we looked.
    return { parent: 0, bytes: 0 };
  }
}
