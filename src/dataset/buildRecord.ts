import type { Article } from '../archive/article.ts';
import type { Problem } from '../archive/problem.ts';
import { extract } from '../figures/extract.ts';
import type { LedgerEntry, StatedFigure } from '../figures/ledger.ts';
import { findPlaces } from '../gazetteer/findPlaces.ts';
import { nameAnchors } from './anchors.ts';
import type { Check } from './check.ts';
import { dateFigures, readArticleTime } from './context/period.ts';
import { placeFigures } from './context/place.ts';
import { findProgrammes, programmesOfWhole } from './context/programme.ts';
import { sentencesOf, type Sentence } from './context/sentences.ts';
import { dealOut } from './context/spans.ts';
import { correct, matchCorrections } from './corrections.ts';
import type { Figure } from './figure.ts';
import { measureOf } from './measure.ts';
import { findPeriods } from './periods/findPeriods.ts';
import type { ArticleRecord } from './record.ts';
import type { ContextRegisters } from './registers.ts';
import { relateFigures } from './relations/relateFigures.ts';
import { findRepeats } from './relations/repeats.ts';

/**
 * Puts the figures of an article in context.
 *
 * Pure; the time it takes grows with the length of the article and nothing else.
 *
 * @param registers What `readyRegisters` made of the registers.
 * @returns Everything lists, pages and exports need of the report, and the corrections that do not fit.
 */
export function buildRecord(
  article: Article,
  registers: ContextRegisters,
): { record: ArticleRecord; problems: Problem[] } {
  return buildRecordFrom(article, extract(article.text), registers);
}

/** `buildRecord` with the ledger given: for ledgers annotated by hand. */
export function buildRecordFrom(
  article: Article,
  ledger: readonly LedgerEntry[],
  registers: ContextRegisters,
): { record: ArticleRecord; problems: Problem[] } {
  const stated = ledger.filter((entry): entry is StatedFigure => entry.class === 'figure');
  const { fields, problems } = matchCorrections(article.file, article.text, stated, article.figures);
  const figures = placeInContext(article, stated, registers)
    .filter(({ start }) => !fields.get(start)?.ignore)
    .map((figure) => correct(figure, fields.get(figure.start)));
  const checks = relate(article, figures);
  const {
    text: _text,
    blocks: _blocks,
    aboveBody: _aboveBody,
    markdown: _markdown,
    tree: _tree,
    figures: _corrections,
    digest: _digest,
    accepted: _accepted,
    ...about
  } = article;
  const id = `${article.year}/${article.slug}`;
  return { record: { ...about, id, figures, ledger: [...ledger], checks }, problems };
}

function placeInContext(article: Article, stated: readonly StatedFigure[], registers: ContextRegisters): Figure[] {
  const { text, blocks, date, locality, programme } = article;
  const { gazetteer, programmes } = registers;
  const sentences = sentencesOf(text, blocks);
  const flat = sentences.flat();
  const places = dealOut(findPlaces(text, gazetteer, { date, near: locality }), flat);
  const allPeriods = findPeriods(text, date);
  const periods = dealOut(allPeriods, flat);
  const figures = dealOut(stated, flat);
  const opening = openingOf(article);
  const time = readArticleTime(text, opening, allPeriods, date);
  const whole = programmesOfWhole(
    opening.map(({ start, end }) => text.slice(start, end)).join('\n'),
    programmes,
    programme,
  );

  let next = 0;
  const inContext = sentences.flatMap((block) => {
    const read = block.map(() => {
      const at = next++;
      return { figures: figures[at] ?? [], places: places[at] ?? [], periods: periods[at] ?? [] };
    });
    const placed = placeFigures(text, read, locality);
    const dated = dateFigures(text, read, time);
    const named = findProgrammes(
      block.map(({ start, end }) => text.slice(start, end)),
      programmes,
      { locality, own: programme, whole },
    );
    return block.flatMap((sentence, index) => {
      const outside = outsideOf(read[index]);
      return (read[index]?.figures ?? []).map((figure, order) => ({
        ...figure,
        sentence: { start: sentence.start, end: sentence.end, text: text.slice(sentence.start, sentence.end) },
        block: sentence.block,
        ...placed[index]?.[order],
        ...dated[index]?.[order],
        ...named[index],
        ...measureOf(text, figure, sentence, outside),
        relations: [],
      }));
    });
  });
  const anchors = nameAnchors(text, inContext);
  return inContext.map((figure, index) => ({ ...figure, id: anchors[index] ?? '' }));
}

/** Mentions that tell where or when, and so are no part of what is measured. */
function outsideOf(read: { places: readonly Sentenced[]; periods: readonly Sentenced[] } | undefined): Sentenced[] {
  return [...(read?.places ?? []), ...(read?.periods ?? [])].toSorted((a, b) => a.start - b.start);
}

type Sentenced = Pick<Sentence, 'start' | 'end'>;

/** The headline and the first paragraph: what the report says it is about. */
function openingOf({ blocks }: Article) {
  const first = blocks.findIndex(({ kind }) => kind === 'paragraph');
  return blocks.slice(0, first + 1).filter(({ kind }) => kind === 'title' || kind === 'paragraph');
}

/** Sets the relations of the figures, and returns the checks over them in text order. */
function relate(article: Article, figures: Figure[]): Check[] {
  const { relations, checks } = relateFigures(article.text, figures);
  const repeats = findRepeats(figures, article.blocks);
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  for (const { kind, from, to } of relations) byId.get(from)?.relations.push({ kind, figure: to });
  for (const [id, relation] of repeats) byId.get(id)?.relations.push(relation);
  return checks;
}
