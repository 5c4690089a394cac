import { endOf } from './phraseEdges.ts';
import {
  becomes,
  changes,
  comparisons,
  movesWord,
  needsMore,
  objectLink,
  objectVerbs,
  raises,
  rateNoun,
  tiesNumber,
  variables,
} from '../vocabulary/changes.ts';
import {
  changeCompound,
  changeNoun,
  functionWord,
  peopleHeads,
  timeWord,
  wordsWithEnding,
  wordsWithStart,
} from '../vocabulary/grammar.ts';
import { from, is, mayStandBetween, more, totalWord } from '../vocabulary/particles.ts';
import { changeOf, type FoundChange } from './changeBase.ts';
import { type Quantity } from './quantity.ts';
import { isNumber, isWord, type Tokens } from './tokens.ts';

/**
 * Finds the change of a quantity whose verb is parted from it by what changed: “giảm giá vé 5.000 đồng”, “nâng tốc độ tối
 * đa thêm 10 km/h”.
 */
export function movedObject(tokens: Tokens, quantity: Quantity, left: number): FoundChange | undefined {
  return (
    verbOfAny(tokens, quantity, left) ??
    verbOfVariable(tokens, quantity, left) ??
    rateMoved(tokens, quantity, left) ??
    totalRaised(tokens, quantity, left)
  );
}

/** “giảm chi ngân sách mỗi năm hơn 20 tỷ đồng”, “tăng năng suất 20%”: what changed stands between the verb and how much. */
function verbOfAny(tokens: Tokens, quantity: Quantity, left: number): FoundChange | undefined {
  const people = quantity.kind === 'count';
  if (!people && !quantity.unit?.startsWith('%') && quantity.unit !== 'VND') return undefined;
  const end = from(tokens.key[left - 1]) ? left - 1 : left;
  for (let at = end - 1; at >= 0 && at > end - OBJECT; at--) {
    if (!isWord(tokens, at)) return undefined;
    if (!movesWord(tokens.key[at])) {
      if (functionWord(tokens.key[at]) && !timeWord(tokens.key[at]) && !mayStandBetween(tokens.key[at])) break;
      continue;
    }
    // “tăng dân số khoảng 200.000 người”
    if (people && !peopleHeads.after(tokens, at + 1) && !peopleHeads.after(tokens, at + 2)) return undefined;
    if (
      at + 1 === end ||
      changeNoun(tokens.key[at - 1]) ||
      // “tăng giá trị công trình” is no rise of a price.
      (changeCompound(tokens.key[at + 1]) && !wordsWithEnding.after(tokens, at + 1)) ||
      changes.before(tokens, at + 1)?.value === 'none'
    )
      return undefined;
    const object = objectVerbs.after(tokens, at)?.to ?? at + 1;
    return {
      ...changeOf(tokens, quantity, at, object, false),
      of: { from: object, to: more(tokens.key[end - 1]) ? end - 1 : end },
    };
  }
  return undefined;
}

const OBJECT = 7;

/** “giảm thời gian thu phí hơn 5 năm”, “tăng vốn thêm 590 triệu USD”: a variable is told in units of its own sort. */
function verbOfVariable(tokens: Tokens, quantity: Quantity, left: number): FoundChange | undefined {
  const sort = sortOf(quantity);
  if (!sort || is(tokens.key[left - 1]) || tiesNumber(tokens.key[left - 1])) return undefined;
  const added = more(tokens.key[left - 1]);
  for (let at = left - 1; at > 0 && at > left - LONGEST_OBJECT && isWord(tokens, at); at--) {
    // “tăng phí một lần với mức tăng 12%”
    if (movesWord(tokens.key[at])) return undefined;
    const variable = variables.after(tokens, at);
    const verb = variable && objectVerbs.before(tokens, at);
    if (!variable || !verb || (sort !== 'any' && variable.value !== sort)) {
      // “giảm giá cho xe qua trạm 30% so với ban đầu”
      if (at < left - 1 && endsObject(tokens, at) && !comparisons.after(tokens, quantity.to)) return undefined;
      continue;
    }
    if (changes.before(tokens, verb.to)?.value === 'none' || changeNoun(tokens.key[verb.from - 1])) return undefined;
    if (needsMore(tokens.key[verb.from]) && !added && !more(tokens.key[verb.to - 1])) return undefined;
    return {
      ...changeOf(tokens, quantity, verb.from, verb.to, false),
      of: { from: at, to: added ? left - 1 : endOf(tokens, left, at + 1) },
    };
  }
  return undefined;
}

const LONGEST_OBJECT = 14;

/** Whether a word ends the object of a verb: “tăng lương để có 5 triệu đồng”, but “giảm giá cho xe của dân 10%”. */
function endsObject(tokens: Tokens, at: number): boolean {
  return (
    functionWord(tokens.key[at]) &&
    !objectLink(tokens.key[at]) &&
    !wordsWithStart.after(tokens, at) &&
    !wordsWithEnding.before(tokens, at + 1)
  );
}

/** In which sort of unit a quantity tells how much a variable changed; a share and a multiple can be of any. */
function sortOf({ kind, unit }: Quantity): 'money' | 'time' | 'size' | 'any' | undefined {
  if (unit?.startsWith('%') || unit === 'lần') return 'any';
  if (kind === 'money' || kind === 'price' || (kind === 'rate' && unit?.startsWith('VND'))) return 'money';
  if (kind === 'duration') return 'time';
  return kind === 'count' || kind === 'ratio' ? undefined : 'size';
}

/** “nâng tổng số hội viên toàn tỉnh hiện nay là 193.738 hội viên”: the level that a total was raised to. */
function totalRaised(tokens: Tokens, quantity: Quantity, left: number): FoundChange | undefined {
  if (!is(tokens.key[left - 1]) && !becomes(tokens.key[left - 1])) return undefined;
  for (let at = left - 2; at >= 0 && at > left - LONGEST_OBJECT && isWord(tokens, at); at--)
    if (raises(tokens.key[at]) && totalWord(tokens.key[at + 1]))
      return {
        ...changeOf(tokens, quantity, at, at + 1, true),
        of: { from: at + 1, to: left - 1 },
      };
  return undefined;
}

/** “giảm tỷ lệ hộ nghèo tại các huyện nghèo là 4%”: a rate that was moved, however long its phrase. */
function rateMoved(tokens: Tokens, quantity: Quantity, left: number): FoundChange | undefined {
  if (!quantity.unit?.startsWith('%')) return undefined;
  // “bình quân 1,5%/năm”, “10% so với năm 2017” need no such word before them.
  const bare = quantity.unit.includes('/') || comparisons.after(tokens, quantity.to) !== undefined;
  if (!bare && !is(tokens.key[left - 1]) && !from(tokens.key[left - 1])) return undefined;
  for (let at = left - 2; at >= 0 && at > left - RATE && (isWord(tokens, at) || isNumber(tokens, at)); at--) {
    if (!movesWord(tokens.key[at])) continue;
    if (!rateNoun.after(tokens, at + 1)) return undefined;
    return { ...changeOf(tokens, quantity, at, at + 1, false), of: { from: at + 1, to: endOf(tokens, left, at + 2) } };
  }
  return undefined;
}

const RATE = 18;
