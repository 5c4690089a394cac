import { slug } from './slug.ts';

/** Words of a figure and where they stand, as far as an anchor needs it. */
export interface AnchoredWords {
  start: number;
  end: number;
  text: string;
  sentence: { start: number; end: number };
}

/**
 * Names every figure of an article by its words: `so-678-ho`.
 *
 * Where the same words stand twice, the words around tell them apart: `so-3-ho--xa-ia-nhon`. Order and position play no
 * part, so an anchor stays with its figure when text is inserted or a paragraph moves; only figures whose whole
 * sentences and neighbours are equal are counted through. Anchors are public addresses: never change these rules.
 *
 * @param text The article's text.
 * @param figures Figures in text order, before an editor's `ignore`, so that ignoring one renames no other.
 * @returns An anchor for each, all different.
 */
export function nameAnchors(text: string, figures: readonly AnchoredWords[]): string[] {
  const names = figures.map((figure) => `so-${slug(figure.text)}`);
  for (const distinguish of [byFollowing, byBothSides, bySentence, byNeighbours]) {
    for (const group of repeated(names)) {
      for (const at of group) {
        const figure = figures[at];
        const base = names[at]?.split('--')[0] ?? '';
        if (figure) names[at] = `${base}--${distinguish(text, figure)}`;
      }
    }
  }
  for (const group of repeated(names)) {
    for (const [count, at] of group.entries()) if (count > 0) names[at] = `${names[at] ?? ''}-${count + 1}`;
  }
  return names;
}

/** Places of equal names, where there are several. */
function repeated(names: readonly string[]): number[][] {
  const groups = new Map<string, number[]>();
  for (const [at, name] of names.entries()) {
    const group = groups.get(name);
    if (group) group.push(at);
    else groups.set(name, [at]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** The next three words of the sentence, or the last ones before where none follow. */
function byFollowing(text: string, { start, end, sentence }: AnchoredWords): string {
  const after = wordsOf(text.slice(end, sentence.end)).slice(0, 3);
  return (after.length > 0 ? after : wordsOf(text.slice(sentence.start, start)).slice(-3)).join('-');
}

function byBothSides(text: string, figure: AnchoredWords): string {
  const before = wordsOf(text.slice(figure.sentence.start, figure.start)).slice(-3);
  return [...before, byFollowing(text, figure)].join('-');
}

function bySentence(text: string, { start, sentence }: AnchoredWords): string {
  return hash(`${text.slice(sentence.start, sentence.end)}|${start - sentence.start}`);
}

/** Sentences can be equal, such as a caption printed twice; what stands beside them seldom is. */
function byNeighbours(text: string, { start, sentence }: AnchoredWords): string {
  const around =
    text.slice(Math.max(0, sentence.start - 80), sentence.start) + text.slice(sentence.end, sentence.end + 80);
  return hash(`${text.slice(sentence.start, sentence.end)}|${start - sentence.start}|${around}`);
}

function wordsOf(text: string): string[] {
  return slug(text)
    .split('-')
    .filter((word) => word !== '');
}

/** FNV-1a over UTF-16 code units, in base 36: short, and the same on every machine. */
function hash(text: string): string {
  let state = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  return (state >>> 0).toString(36);
}
