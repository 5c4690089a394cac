import { actNouns, armyUnits, lawNouns, officeWord } from '../../vocabulary/counted.ts';
import {
  apartments,
  article,
  commonNames,
  type Cue,
  cues,
  dwelling,
  floors,
  kilometre,
  room,
  signer,
  signs,
  streets,
  teamNames,
  teams,
  timesNoun,
  topGroup,
  trades,
} from '../../vocabulary/cues.ts';
import { everyWord } from '../../vocabulary/dates.ts';
import { functionWord } from '../../vocabulary/grammar.ts';
import { placeNoun } from '../../vocabulary/localities.ts';
import { measuredWholes } from '../../vocabulary/measureNouns.ts';
import { numberWord } from '../../vocabulary/particles.ts';
import { isPerson, villages } from '../../vocabulary/people.ts';
import { termAfter, yearWord } from '../../vocabulary/periods.ts';
import type { Match } from '../../vocabulary/phrases.ts';
import { placed, ranks } from '../../vocabulary/qualifiers.ts';
import { isYear } from '../digits.ts';
import { COLON, HYPHEN, SLASH } from '../marks.ts';
import type { Quantity } from '../quantity.ts';
import { other, type Rule } from '../rule.ts';
import { endsName, isCapital, isNumber, isWord, textAt, type Tokens, touchesNext } from '../tokens.ts';
import { endOfCode, endOfPlate, kilometrePost } from './codes.ts';

/** A number that the words before it explain: “thôn 3”, “Nghị quyết 29”, “lần thứ 30”, “Chương trình 135”. */
export const cued: Rule = {
  name: 'cued',
  read(tokens, at, quantity) {
    const cue = cues.before(tokens, at) ?? afterColon(tokens, at);
    // “mỗi lần 1 hộp”
    if (cue && quantity?.strength === 'known' && everyWord(tokens.key[cue.from - 1])) return undefined;
    // “Phú Thọ 8 vụ; Tam Kỳ 15 ca; Nha Trang 9 người”: the word is part of a name.
    if (cue && cue.to === cue.from + 1 && quantity?.strength === 'known' && isOfName(tokens, at - 1)) return undefined;
    // “tiểu đoàn pháo 12 Lữ đoàn 34”
    const owner =
      quantity?.strength === 'known' && armyUnits.has(quantity.unit ?? '') && isCapital(tokens, quantity.numTo);
    if (owner && isNumber(tokens, quantity.to)) return other('name', at, quantity.numTo);
    if (quantity && isHouse(tokens, at, quantity, cue)) return other('place', at, quantity.numTo);
    // “quận 1 - 100.000 đồng cho một m2”: a place and what is told of it, no range.
    const range = quantity && (quantity.max ?? 0) > WIDEST * (quantity.min ?? Infinity);
    if (range && cue?.value.class === 'place' && !cue.value.none) return other('place', at, at + 1);
    if (!cue || cue.value.none || !decides(tokens, at, cue.value, cue.from, quantity)) return undefined;
    return other(cue.value.class, at, endOf(tokens, at, cue.value, quantity));
  },
};

/** “Tam Kỳ”, but “Theo Điều 3 Thông tư 04” */
function isOfName(tokens: Tokens, at: number): boolean {
  return endsName(tokens, at) && !functionWord(tokens.key[at - 1]);
}

/** “số 210 ấp Thạnh Lợi”: the number of a house; “tổng số 12 ấp” are hamlets. */
function isHouse(tokens: Tokens, at: number, quantity: Quantity, cue: Match<Cue> | undefined): boolean {
  const next = tokens.key[quantity.numTo];
  // “trú ở 2/75 phố Duy Tân”
  const named = isCapital(tokens, quantity.numTo + 1) || numberWord(tokens.key[quantity.numTo + 1]);
  if ((quantity.kind === 'ratio' || quantity.kind === 'comparison') && streets(next) && named) return true;
  // “trú tại 15 đường Vạn Xuân”, “Địa chỉ: 25 đường Hùng Vương”
  if (
    dwelling.before(tokens, tokens.key[at - 1] === COLON ? at - 1 : at) &&
    streets(next) &&
    isCapital(tokens, quantity.numTo + 1)
  )
    return true;
  // “nhà nằm sâu trong đội 3 thôn Đông Sơn”
  const team = teams(tokens.key[at - 1]) && !teamNames.before(tokens, at) && (quantity.value ?? LAST_TEAM) < LAST_TEAM;
  if (team && villages(next) && isCapital(tokens, quantity.numTo + 1)) return true;
  // “ở phòng 204 chung cư Phúc Yên”
  if (room(tokens.key[at - 1]) && (quantity.value ?? 0) >= FIRST_ROOM && apartments.after(tokens, quantity.numTo))
    return true;
  // “trú ở số 05 Lê Lợi”, but “xếp ở số 5 Việt Nam”
  const placedAt = placed(tokens.key[at - 2]) && !ranks(tokens.key[at - 3]);
  if (numberWord(tokens.key[at - 1]) && placedAt && isCapital(tokens, quantity.numTo)) return true;
  return numberWord(tokens.key[at - 1]) && !cue?.value.none && (villages(next) || streets(next));
}

/** Villages have few teams. */
const LAST_TEAM = 20;

/** Rooms in blocks of flats have three digits. */
const FIRST_ROOM = 100;

/** “BKS: 82C-123.45”, “ĐT: 0269…”: a colon between, for numbers that identify. */
function afterColon(tokens: Tokens, at: number): Match<Cue> | undefined {
  if (textAt(tokens, at - 1) !== ':') return undefined;
  const cue = cues.before(tokens, at - 1);
  // “- Cách ly tập trung tại bệnh viện: 531”
  if (!cue || commonNames.before(tokens, at - 1)) return undefined;
  return cue.value.class === 'phone' || (cue.value.class === 'name' && cue.value.strong) ? cue : undefined;
}

function decides(tokens: Tokens, at: number, cue: Cue, from: number, quantity: Quantity | undefined): boolean {
  if (cue.class === 'score') return isScore(tokens, at, quantity);
  // “sinh viên năm 2017”
  if (yearWord(tokens.key[at - 1]) && isYear(tokens, at)) return false;
  if (!quantity) return true;
  const { strength } = quantity;
  // “chỉ cần tập 3 lần”, but “lần 3 lần 4”
  if (quantity.unit === 'lần' && cue.class === 'ordinal' && !timesNoun(tokens.key[at - 1])) return false;
  // “nhà 3 tầng 12 phòng”
  if (floors(tokens.key[at - 1]) && isNumber(tokens, from - 1)) return false;
  // “chạy lùi trên cao tốc 9 năm tù”
  if (cue.class === 'place' && strength === 'time' && termAfter.after(tokens, quantity.to)) return false;
  // “điều 7 dự thảo luật”, “điều 3 nghị quyết 03”
  if (
    cue.class === 'document' &&
    (lawNouns.has(quantity.unit ?? '') || actNouns.has(quantity.unit ?? '') || article(tokens.key[quantity.numTo]))
  )
    return true;
  // “giám đốc Trung tâm 3 khuyến cáo”, “học sinh lớp 5 chiến thắng”
  const named = cue.class === 'ordinal' || (cue.class === 'name' && isCapital(tokens, from));
  if (named && actNouns.has(quantity.unit ?? '')) return true;
  // “thửa đất 201 diện tích 7,1 ha”
  if (cue.class === 'place' && measuredWholes.has(quantity.unit ?? '')) return true;
  // “phát ở bệnh viện 150 suất ăn”, “tổ chức lực lượng 50 người”
  if (cue.class === 'name' && strength === 'known' && commonNames.before(tokens, at) && !isCapital(tokens, from))
    return false;
  // “hệ số ở mức 0,4”, “lên mức 81,36”: no rank has decimals.
  if (cue.class === 'ordinal' && textAt(tokens, at).includes(',')) return false;
  // “vị khách thứ 7 triệu”: no currency is printed.
  if (cue.class === 'ordinal' && cue.strong && quantity.scaled && quantity.to === quantity.numTo) return true;
  // “tầng 2 đến tầng 5 khối chung cư”: a block, no cubic metres.
  if (floors(tokens.key[from]) && quantity.kind === 'volume') return true;
  // “quốc lộ 9 Km 41+200”: a post on the road, no length.
  if (cue.class === 'place' && kilometre(tokens.key[quantity.numTo]) && isNumber(tokens, quantity.to)) return true;
  if (cue.strong || (cue.class === 'document' && isCapital(tokens, from)))
    return !(strength === 'money' || strength === 'measure') || isLetters(tokens, at + 1);
  // “Kết luận 2852 năm 2012”: the number of a text and its year.
  if (strength === 'time' && isYear(tokens, quantity.to)) return true;
  // “đội 7 phòng Cảnh sát kinh tế”
  if (cue.class === 'name' && strength === 'guess' && officeWord(tokens.key[quantity.numTo])) return true;
  // “UBND phường 11 ký”
  if (signer(tokens.key[at - 1]) && signs(tokens.key[quantity.numTo])) return true;
  if (quantity.scaled || strength === 'money' || strength === 'measure' || strength === 'time') return false;
  if (strength === 'bare') return cue.class !== 'phone' || textAt(tokens, at).length >= 3;
  const next = quantity.numTo;
  if (cue.class === 'place' && isPlace(tokens, at, from, quantity)) return true;
  if (cue.class === 'age') return !isPerson(tokens.key[next]);
  if (isCapital(tokens, next)) return strength === 'guess' || cue.class !== 'phone';
  // “lọt vào nhóm 16 quốc gia dẫn đầu”
  if (topGroup.before(tokens, at) && strength === 'known') return !isPerson(tokens.key[next]);
  // “luôn đạt mức 2-4 lần”
  if (cue.class === 'ordinal' && strength === 'known' && quantity.min !== undefined) return false;
  if (cue.class === 'ordinal')
    return strength === 'guess'
      ? true
      : !isPerson(tokens.key[next]) && (quantity.value ?? 0) <= 12 && !/^0/.test(textAt(tokens, at));
  if (cue.class === 'document') return strength === 'guess';
  return cue.class === 'place' && strength === 'guess';
}

/** No range of sums is so many times as high as it is low. */
const WIDEST = 10;

/** “BKS: 36 MD 1-488.78”: capitals after a number are letters of its code and no unit. */
function isLetters(tokens: Tokens, at: number): boolean {
  return /^[A-ZĐ]{1,2}$/.test(textAt(tokens, at)) && isNumber(tokens, tokens.key[at + 1] === HYPHEN ? at + 2 : at + 1);
}

/** “thôn 3 xã Đông” is a place, “làng 120 hộ” is not. */
function isPlace(tokens: Tokens, at: number, from: number, quantity: Quantity): boolean {
  if (placeNoun(tokens.key[quantity.numTo]) || isCapital(tokens, quantity.numTo)) return true;
  return (
    villages(tokens.key[from]) &&
    !(trades(tokens.key[from]) && quantity.strength === 'known') &&
    !isPerson(tokens.key[quantity.numTo]) &&
    (quantity.value ?? 99) <= 20 &&
    !textAt(tokens, at).startsWith('0')
  );
}

function isScore(tokens: Tokens, at: number, quantity: Quantity | undefined): boolean {
  return (
    /^[-–:]$/.test(textAt(tokens, at + 1)) &&
    isNumber(tokens, at + 2) &&
    !(quantity && quantity.strength !== 'bare' && quantity.strength !== 'guess')
  );
}

function endOf(tokens: Tokens, at: number, cue: Cue, quantity: Quantity | undefined): number {
  if (cue.class === 'score') return at + 3;
  if (cue.class === 'phone') return endOfPhone(tokens, at);
  if (cue.class === 'ordinal' && quantity?.scaled) return quantity.numTo;
  // “Nghị định số 99/2015 hướng dẫn …”
  if (cue.class === 'document' && tokens.key[at + 1] === SLASH && isYear(tokens, at + 2)) return at + 3;
  if (cue.class === 'place' && kilometre(tokens.key[at - 1])) return kilometrePost(tokens, at);
  // “Mega 6/45”
  if (cue.class === 'name' && tokens.key[at + 1] === SLASH && touchesNext(tokens, at) && isNumber(tokens, at + 2))
    return at + 3;
  if (cue.class === 'name') return Math.max(endOfPlate(tokens, at), endOfCode(tokens, at));
  if (quantity && quantity.strength === 'bare' && quantity.min !== undefined) return quantity.to;
  // “tổ 32-33 phường Vĩnh Thọ”, “câu 1-5 đánh A”
  const classed = cue.class === 'place' || cue.class === 'ordinal';
  if (quantity?.min !== undefined && classed && quantity.strength !== 'known') return quantity.numTo;
  if (quantity?.min !== undefined && cue.class === 'place') return quantity.numTo;
  // “thương binh 1/4”
  if (quantity?.of !== undefined && tokens.key[at + 1] === SLASH && (cue.class === 'ordinal' || cue.class === 'place'))
    return quantity.numTo;
  return touchesNext(tokens, at) && isWord(tokens, at + 1) ? endOfCode(tokens, at) : at + 1;
}

function endOfPhone(tokens: Tokens, at: number): number {
  let to = at + 1;
  while (to < at + 8 && (isNumber(tokens, to) || (/^[-.)–]$/.test(textAt(tokens, to)) && isNumber(tokens, to + 1))))
    to++;
  return to;
}
