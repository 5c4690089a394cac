import { reachWord } from '../../vocabulary/changes.ts';
import { cues } from '../../vocabulary/cues.ts';
import {
  clock,
  daily,
  hedgedHour,
  hourCues,
  hourLetter,
  hourWord,
  lasts,
  minuteWord,
  moment,
  partsOfDay,
  rushHour,
  beforeHours,
} from '../../vocabulary/dates.ts';
import { atClock, dayPart, rangeMark, rangeWord } from '../../vocabulary/grammar.ts';
import { spokenPer } from '../../vocabulary/measures.ts';
import { from, within } from '../../vocabulary/particles.ts';
import { changedTo, workAfter } from '../../vocabulary/periods.ts';
import { hedgeStart } from '../../vocabulary/qualifiers.ts';
import { smallNumber } from '../digits.ts';
import { OPEN, SLASH } from '../marks.ts';
import { other, type Rule } from '../rule.ts';
import { isNumber, textAt, type Tokens, touchesNext } from '../tokens.ts';
import { readUnit } from '../units.ts';

/** A time of the clock: “18h30”, “0 giờ 30”, “23 giờ 59 phút”, “7:30”, “lúc 8 giờ”. */
export const time: Rule = {
  name: 'time',
  read(tokens, at) {
    if (/^24$/.test(textAt(tokens, at)) && textAt(tokens, at + 1) === '/' && /^(?:7|24)$/.test(textAt(tokens, at + 2)))
      return other('time', at, at + 3);
    const hour = smallNumber(tokens, at);
    if (hour === undefined || hour > 24) return undefined;
    const next = at + 1;
    // “7:30”, “lúc 7: 30”, but “Thôn 1: 32 hộ”
    if (
      textAt(tokens, next) === ':' &&
      touchesNext(tokens, at) &&
      (touchesNext(tokens, next) || hourCues.before(tokens, at) || !isLabelled(tokens, at)) &&
      isMinute(tokens, next + 1) &&
      textAt(tokens, next + 1).length === 2
    )
      return other('time', at, next + 2);
    // “từ 7 đến 9h sáng”
    const end = rangeWord(tokens.key[next]) && smallNumber(tokens, next + 1) !== undefined ? next + 2 : next;
    if (end > next && hourLetter(tokens.key[end]) && touchesNext(tokens, end - 1) && partsOfDay.after(tokens, end + 1))
      return other('time', at, end + 1);
    if (isSpanOfHours(tokens, at, hour)) return other('time', at, next + 3);
    if (!hourWord(tokens.key[next]) && !(hourLetter(tokens.key[next]) && touchesNext(tokens, at))) return undefined;

    const minute = next + 1;
    // “độ mặn 5g/l”, “lượng bụi 5g/m3”, “làm việc 8 giờ/ngày”, but “6 giờ/ngày 12-7”
    const per = tokens.key[minute] === SLASH ? readUnit(tokens, minute + 1) : undefined;
    if (per?.kind === 'mass' || per?.kind === 'volume') return undefined;
    if (per?.strength === 'time' && !isNumber(tokens, per.to)) return undefined;
    // “thi đấu 6 giờ liên tục”, but “Đến 7h công tác cứu hộ xong”
    const work = workAfter.after(tokens, minute) && !(atClock(tokens.key[at - 1]) && hourLetter(tokens.key[next]));
    if (clock.after(tokens, minute) || work) return undefined;
    // “làm thêm 2 giờ mỗi ngày”, “dành 3 giờ mỗi ngày”, but “họp lúc 8 giờ mỗi ngày”
    if (spokenPer(tokens.key[minute]) && daily.before(tokens, hedgeStart(tokens, at))) return undefined;
    // “(21 h giờ Hà Nội)”
    if (
      hourLetter(tokens.key[next]) &&
      tokens.key[at - 1] === OPEN &&
      !rangeMark(tokens.key[minute]) &&
      !isNumber(tokens, minute)
    )
      return other('time', at, minute);
    // “(6 h - 9 h)”
    const ranges = rangeMark(tokens.key[minute]) && smallNumber(tokens, minute + 1) !== undefined;
    if (ranges && hourWord(tokens.key[minute + 2]) && !isNumber(tokens, minute + 3))
      return other('time', at, minute + 3);
    // “giảm từ 4 giờ xuống còn 2 giờ”
    if (from(tokens.key[at - 1]) && changedTo(tokens.key[minute])) return undefined;
    // “lái xe trong khoảng 12 giờ”, but “vào khoảng 12 giờ”
    if (within(tokens.key[at - 2]) && hedgedHour(tokens.key[at - 1]) && !partsOfDay.after(tokens, minute))
      return undefined;
    // “mất 1 giờ 20 phút”: how long, not when.
    // “mất khoảng 2 giờ 30 phút”, “rút ngắn còn 2 giờ 30 phút”, “hành trình trong vòng 2 giờ 30 phút”
    const lasting = hedgedHour(tokens.key[at - 1]) ? at - 2 : at - 1;
    const exact = minuteWord(tokens.key[minute + 1]) && isMinute(tokens, minute);
    if (exact && (lasts(tokens.key[lasting]) || beforeHours.before(tokens, lasting + 1))) return undefined;
    // “kéo dài gần 2 giờ khiến …”
    // “kéo dài đến 24h đêm” says until when.
    const until = reachWord(tokens.key[at - 1]) && dayPart(tokens.key[minute]);
    if (lasts(tokens.key[at - 2]) && hedgedHour(tokens.key[at - 1]) && !isMinute(tokens, minute) && !until)
      return undefined;
    if (isMinute(tokens, minute) && (touchesNext(tokens, next) || !startsCount(tokens, minute))) {
      return other('time', at, minuteWord(tokens.key[minute + 1]) ? minute + 2 : minute + 1);
    }
    const said =
      partsOfDay.after(tokens, minute) ?? (hourCues.before(tokens, at) || touchesNext(tokens, at) || undefined);
    return said ? other('time', at, minute) : undefined;
  },
};

/**
 * Whether hours with a dash say when: “giờ cao điểm 6-9h”, “lúc 1-3 h”, “khoảng 2-3 giờ sáng”; “làm việc 8-10 giờ” says
 * how long.
 */
function isSpanOfHours(tokens: Tokens, at: number, hour: number): boolean {
  const unit = at + 3;
  if (!(rangeMark(tokens.key[at + 1]) || rangeWord(tokens.key[at + 1])) || !hourWord(tokens.key[unit])) return false;
  const last = smallNumber(tokens, at + 2) ?? 0;
  if (last <= hour) return false;
  // “cấm đỗ xe từ 6 đến 22h”
  if (from(tokens.key[at - 1]) && hourLetter(tokens.key[unit]) && last >= AFTERNOON) return true;
  if (!rangeMark(tokens.key[at + 1])) return false;
  const before = tokens.key[hedgeStart(tokens, at) - 1];
  if (moment(before) || rushHour.before(tokens, at) || (dayPart(tokens.key[unit + 1]) && !lasts(before))) return true;
  // “cấm 19-24h”, “cấm xe 6-10 h và 16-20 h”
  const late = hour >= AFTERNOON || (smallNumber(tokens, unit + 2) ?? 0) >= AFTERNOON;
  return late && hourLetter(tokens.key[unit]);
}

/** No stretch is told in so many hours by its letter. */
const AFTERNOON = 13;

/** “Thôn 1: 32 hộ”: the first number is that of a place or a name, or the second counts. */
function isLabelled(tokens: Tokens, at: number): boolean {
  if (cues.before(tokens, at)) return true;
  const counted = partsOfDay.after(tokens, at + 3) ? undefined : readUnit(tokens, at + 3);
  return counted !== undefined && counted.strength !== 'guess' && counted.strength !== 'time';
}

function isMinute(tokens: Tokens, at: number): boolean {
  const value = smallNumber(tokens, at);
  return value !== undefined && value < 60 && textAt(tokens, at).length <= 2;
}

/** “lúc 8 giờ 3 người …” is an hour and a count; minutes have “phút”, or nothing, after them. */
function startsCount(tokens: Tokens, at: number): boolean {
  return textAt(tokens, at).length < 2 && !minuteWord(tokens.key[at + 1]);
}
