import { vehicleWord } from '../vocabulary/labels.ts';
import { capacities, linksCapacity, throughput } from '../vocabulary/measureNouns.ts';
import type { Surroundings } from './indicator.ts';
import type { Phrase } from './phrase.ts';
import { findPhraseAfter } from './phraseAfter.ts';
import { isWord, type Tokens } from './tokens.ts';

/**
 * “công suất phục vụ 3 triệu lượt khách”, “nâng công suất sân bay Đà Nẵng lên 20 triệu khách”, “tần suất 4 chuyến mỗi
 * tuần”
 */
export function capacityOf(tokens: Tokens, { quantity, change, hedged }: Surroundings): Phrase | undefined {
  let at = hedged;
  for (let link = linksCapacity.before(tokens, at); link; link = linksCapacity.before(tokens, at)) at = link.from;
  const head = capacities.before(tokens, at);
  // “sức chứa gần 300 ôtô”: the cars are counted.
  const cars = vehicleWord(tokens.key[quantity.numTo]) && !throughput(tokens.key[quantity.numTo]);
  if (head && !cars) return { from: head.from, to: head.to };
  // “giảm công suất nhà máy xuống còn 2 lò”: the kilns are counted.
  if (!change?.level || !throughput(tokens.key[quantity.numTo])) return undefined;
  for (; at > hedged - REACH && isWord(tokens, at - 1); at--) {
    const moved = capacities.before(tokens, at);
    if (moved) return findPhraseAfter(tokens, moved.from, moved.to);
  }
  return undefined;
}

/** Farthest that a capacity stands before the level it was raised to, in tokens. */
const REACH = 14;
