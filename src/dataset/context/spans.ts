/** A stretch of the article's text. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Deals spans out to the containers they start in; both in text order, containers without overlap.
 *
 * @returns One list a container. What starts in none is left out. Linear.
 */
export function dealOut<T extends Span>(items: readonly T[], containers: readonly Span[]): T[][] {
  const dealt: T[][] = containers.map(() => []);
  let at = 0;
  for (const item of items) {
    while (at < containers.length && (containers[at]?.end ?? Infinity) <= item.start) at++;
    const container = containers[at];
    if (container && container.start <= item.start) dealt[at]?.push(item);
  }
  return dealt;
}
