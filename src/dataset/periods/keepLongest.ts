interface Span {
  start: number;
  end: number;
}

/** Drops every finding that overlaps a longer one, the earlier of equals: “năm 2018” inside “6 tháng đầu năm 2018”. */
export function keepLongest<T extends Span>(findings: readonly T[]): T[] {
  const kept: T[] = [];
  for (const finding of findings.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || finding.start >= last.end) kept.push(finding);
    else if (finding.end - finding.start > last.end - last.start) kept[kept.length - 1] = finding;
  }
  return kept;
}
