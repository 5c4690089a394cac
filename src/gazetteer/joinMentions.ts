import { rank } from './levelWords.ts';
import { span, type Found, type PlaceMention, type Reading } from './mention.ts';
import { resolvePlace } from './resolvePlace.ts';

/** “làng Pốt (xã Song An)”, “xã Đông, huyện Kbang”: the wider place settles the narrower, and both are one mention. */
export function placeInWider(reading: Reading, found: readonly Found[]): Found[] {
  const { text } = reading;
  const merged: Found[] = [];
  for (const mention of found.toReversed()) {
    const wider = merged.at(-1);
    const gap = wider && text.slice(mention.end, wider.start);
    if (!wider || !isWider(wider, mention) || gap === undefined || !/^\s*(?:,|\(|thuộc|của|-)\s*$/u.test(gap)) {
      merged.push(mention);
      continue;
    }
    merged.pop();
    const end = gap.includes('(') && text.charAt(wider.end) === ')' ? wider.end + 1 : wider.end;
    merged.push({ ...mention, ...span(text, mention.start, end), ...settle(reading, mention, wider) });
  }
  return merged.toReversed();
}

function isWider(wider: Found, mention: Found): boolean {
  if (!wider.level || !mention.level || mention.names.length === 0 || wider.manner === 'body') return false;
  return rank[wider.level] < rank[mention.level];
}

function settle({ gazetteer, hints }: Reading, mention: Found, wider: Found): Partial<Found> {
  const [outer] = wider.resolutions;
  if (outer?.kind !== 'unique') {
    return outer?.kind === 'none' ? { resolutions: mention.names.map(() => ({ kind: 'none', elsewhen: [] })) } : {};
  }
  const { level: _, ...rest } = hints;
  const within = { ...rest, within: outer.place.id, ...(mention.levels && { level: mention.levels }) };
  const resolutions = mention.names.map((name) => resolvePlace(gazetteer, name, within));
  const known = resolutions.every((resolution) => resolution.kind === 'unique');
  return known ? { resolutions } : { resolutions, within: outer.place };
}

/** “phường An Bình và xã Tú An”: neighbours of one rank are one mention of two places. */
export function joinNeighbours({ text }: Reading, found: readonly Found[]): PlaceMention[] {
  const joined: PlaceMention[] = [];
  for (const { names: _names, levels: _levels, ...mention } of found) {
    const last = joined.at(-1);
    const gap = last && text.slice(last.end, mention.start);
    const alike = last?.level && mention.level && rank[last.level] === rank[mention.level];
    if (last && alike && last.manner === mention.manner && /^\s*(?:,|và)\s*$/u.test(gap ?? '')) {
      joined[joined.length - 1] = {
        ...last,
        ...span(text, last.start, mention.end),
        resolutions: [...last.resolutions, ...mention.resolutions],
      };
    } else {
      joined.push(mention);
    }
  }
  return joined;
}
