/**
 * Divides years into shards: a year of its own when it is large, neighbours together while they are small.
 *
 * Every shard costs a reader some 20 KB for each word of a query, however little it holds, and the archive the whole
 * shard again for one article added. Groups are made from the oldest year on, so that new articles change the last.
 *
 * @param counts Records of each year.
 * @param most Records that a shard of several years may hold; some five seconds’ work to build.
 */
export function shardYears(counts: ReadonlyMap<number, number>, most = 1500): number[][] {
  const shards: { years: number[]; count: number }[] = [];
  for (const [year, count] of [...counts].sort(([one], [other]) => one - other)) {
    const last = shards.at(-1);
    if (last && last.count + count <= most) {
      last.years.push(year);
      last.count += count;
    } else shards.push({ years: [year], count });
  }
  return shards.map(({ years }) => years);
}

/** Name of the shard of these years: `2022`, `2018-2021`. */
export function shardName(years: readonly number[]): string {
  const [first, last] = [years[0], years.at(-1)];
  return first === last ? `${first}` : `${first}-${last}`;
}
