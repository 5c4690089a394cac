import type { StatedFigure } from '../../figures/ledger.ts';
import type { PlaceMention } from '../../gazetteer/mention.ts';
import type { Figure } from '../figure.ts';
import type { PeriodMention } from '../periods/findPeriods.ts';
import { attach, isInBrackets, type AttachRules } from './attach.ts';

export type PlaceContext = Pick<Figure, 'place' | 'placeFrom' | 'placeWords' | 'placeUnclear'>;

const rules: AttachRules<PlaceMention> = {
  isStrong: ({ manner }) => manner !== 'body',
  isWeak: ({ manner }) => manner === 'body',
  // “xã chỉ còn …” is a pointer too, and starts a clause of its own.
  isTied: ({ manner, words }, gap) => (manner === 'pointer' && words.includes(' ')) || preposition.test(gap),
  isTopicInBrackets: () => true,
};

const preposition =
  /(?<![\p{L}\p{M}])(?:tại|ở|thuộc|trên|trong|cho|các hộ|của)\s+(?:(?:các|những|hai|ba|bốn|năm|\d+)\s+)?$/iu;

/** A sentence with what was found in it, in order. */
interface PlacedSentence {
  figures: readonly StatedFigure[];
  places: readonly PlaceMention[];
  periods: readonly PeriodMention[];
}

/**
 * The places of the figures of one block, sentence by sentence.
 *
 * @param sentences Figures and mentions of each sentence of the block, in order.
 * @param own Places of the article, from its front matter.
 */
export function placeFigures(
  text: string,
  sentences: readonly PlacedSentence[],
  own: readonly string[],
): PlaceContext[][] {
  let carried: PlaceMention | undefined;
  return sentences.map(({ figures, places, periods }) => {
    // “Dịp này, …” speaks of the event again, not of the last place that was an example.
    const topic = periods.some(({ role }) => role === 'occasion') ? undefined : carried;
    const { said } = attach(text, figures, places, rules);
    const contexts = said.map((mention) => {
      if (mention) return fromMention(mention, 'sentence');
      return topic ? fromMention(topic, 'paragraph') : fromArticle(own);
    });
    carried = places.findLast((mention) => mention.manner !== 'body' && !isInBrackets(text, mention)) ?? carried;
    return contexts;
  });
}

function fromMention(mention: PlaceMention, placeFrom: 'sentence' | 'paragraph'): PlaceContext {
  const { start, end, words, resolutions, within } = mention;
  const placeWords = { start, end, words };
  const known = resolutions.flatMap((resolution) => (resolution.kind === 'unique' ? [resolution.place.id] : []));
  if (known.length === resolutions.length && known.length > 0) {
    return { place: [...new Set(known)], placeFrom, placeWords };
  }
  const candidates = resolutions.flatMap((resolution) => {
    if (resolution.kind === 'unique') return [resolution.place.id];
    return (resolution.kind === 'ambiguous' ? resolution.candidates : resolution.elsewhen).map(({ id }) => id);
  });
  const unclear = { words, candidates: [...new Set(candidates)] };
  return { placeFrom, placeWords, placeUnclear: [within ? { ...unclear, within: within.id } : unclear] };
}

/** A report on several places does not say which of them a figure is about. */
function fromArticle(own: readonly string[]): PlaceContext {
  if (own.length === 1) return { place: [...own], placeFrom: 'article' };
  return own.length === 0 ? {} : { placeFrom: 'article', placeUnclear: [{ words: '', candidates: [...own] }] };
}
