import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/**
 * Seconds of processor that this process and those it started have used (Linux; elsewhere this one alone): says what a
 * build costs on a machine that others use as well.
 */
export async function processorSeconds(): Promise<number> {
  try {
    // What has ended is counted once it was waited for.
    await setTimeout(1500);
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
    // utime, stime, cutime, cstime, in hundredths.
    return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks) / 100, 0);
  } catch {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
  }
}
