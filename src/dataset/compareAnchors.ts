/** An anchor as it stood in the published site. */
export interface PublishedAnchor {
  /** The report: `2022/an-khe-tong-ket-dan-van-kheo`. */
  article: string;
  anchor: string;
  /** The printed words it pointed to. */
  words: string;
}

/** A published address that a new build would break. */
export interface LostAnchor extends PublishedAnchor {
  /**
   * - `dropped`: the article has no such anchor any more
   * - `changed`: the anchor now points to other words
   * - `article-dropped`: the whole report is gone
   */
  kind: 'dropped' | 'changed' | 'article-dropped';
  /** The words it points to now, when `changed`. */
  now?: string;
  /** Anchors of the article with the words it pointed to: where the address may have gone. */
  candidates: string[];
}

/** Lists every published anchor that is gone or points elsewhere, in the order given. */
export function compareAnchors(published: readonly PublishedAnchor[], now: readonly PublishedAnchor[]): LostAnchor[] {
  const articles = new Map<string, Map<string, string>>();
  for (const { article, anchor, words } of now) {
    const anchors = articles.get(article) ?? new Map<string, string>();
    articles.set(article, anchors.set(anchor, words));
  }
  return published.flatMap((old): LostAnchor[] => {
    const anchors = articles.get(old.article);
    if (!anchors) return [{ ...old, kind: 'article-dropped', candidates: [] }];
    const words = anchors.get(old.anchor);
    if (words === old.words) return [];
    const candidates = [...anchors].filter(([, each]) => each === old.words).map(([anchor]) => anchor);
    return words === undefined
      ? [{ ...old, kind: 'dropped', candidates }]
      : [{ ...old, kind: 'changed', now: words, candidates }];
  });
}
