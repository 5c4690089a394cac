import { readSyllable } from '../../vietnamese/syllable.ts';
import { dong } from '../../vocabulary/currencies.ts';
import {
  allWord,
  arcWord,
  ball,
  beforeBinh,
  brandWord,
  campaignWord,
  carat,
  carats,
  circleWord,
  colour,
  drugs,
  events,
  freeThing,
  gameWord,
  globeWord,
  jewel,
  joint,
  jointed,
  labelBefore,
  load,
  merit,
  person,
  phaseUnit,
  pieceWord,
  planWord,
  plateColour,
  serviceVehicles,
  sizeUnit,
  sloganHeads,
  sloganOnly,
  sloganWord,
  sortWord,
  spotKick,
  titled,
  tours,
  vehicleUnit,
  vehicleWord,
  wayHeads,
  wayUnit,
  weight,
} from '../../vocabulary/labels.ts';
import { timesMark } from '../../vocabulary/grammar.ts';
import { dimension } from '../../vocabulary/measureNouns.ts';
import { doseUnits } from '../../vocabulary/measures.ts';
import { and, within } from '../../vocabulary/particles.ts';
import { hedgeStart } from '../../vocabulary/qualifiers.ts';
import { BREAK } from '../../vocabulary/symbols.ts';
import { closesQuote, COMMA, endsSentence, isQuote, opensQuote, SLASH } from '../marks.ts';
import type { Quantity } from '../quantity.ts';
import { other, type Rule } from '../rule.ts';
import { isCapital, isNumber, isWord, textAt, type Tokens, touchesNext } from '../tokens.ts';

/** A size that only says which sort: “loại 350ml”, “súng 9 li”, “xe khách 16 chỗ”, “xe tải 5 tấn”. */
export const label: Rule = {
  name: 'type label',
  read(tokens, at, quantity, previous) {
    if (isCarat(tokens, at)) return other('name', at, at + 2);
    if (!quantity || quantity.scaled || (quantity.value === undefined && quantity.min === undefined)) return undefined;
    // “vắc xin 5 trong 1”
    if (within(tokens.key[quantity.numTo]) && textAt(tokens, quantity.numTo + 1) === '1')
      return other('name', at, quantity.numTo + 2);
    // “xe SH 125 màu đỏ”
    if (colour(tokens.key[quantity.numTo]) && isCapital(tokens, at - 1) && isNamedVehicle(tokens, at))
      return other('name', at, quantity.numTo);
    // “loạt luân lưu 11m”, “trên chấm 11m”
    if (quantity.kind === 'length' && quantity.value === 11 && spotKick.before(tokens, at))
      return other('name', at, quantity.to);
    // “cơ chế liên thông 1 cửa”, “lưu thông 1 chiều”
    if (textAt(tokens, at) === '1' && wayUnit(tokens.key[at + 1]) && wayHeads.before(tokens, at))
      return other('name', at, at + 2);
    // “đậu các loại 4.171 ha”: all sorts, no sort.
    if (sortWord(tokens.key[at - 1]) && allWord(tokens.key[at - 2])) return undefined;
    const sort = sortWord(tokens.key[at - 1]);
    // “loại 30 con/kg”
    const many = sort && quantity.unit?.endsWith('/kg') && quantity.kind === 'rate';
    if (many) return other('name', at, quantity.to);
    if (quantity.unit?.includes('/') && !(sort && quantity.strength === 'measure')) return undefined;
    const before = tokens.key[hedgeStart(tokens, at) - 1];
    const measured =
      quantity.strength === 'measure' &&
      quantity.kind !== 'percent' &&
      labelBefore(tokens.key[at - 1]) &&
      !beforeBinh(tokens.key[at - 2]) &&
      !dimension(tokens.key[at - 2]) &&
      !isCapital(tokens, at - 1) &&
      // “tàu dài 90 m, trọng tải 5.550 tấn”: no sort of lorry carries so much.
      !(quantity.unit === 'tấn' && !sort && ((quantity.value ?? 0) >= SHIPLOAD || isLoadOfOther(tokens, at)));
    // A voltage says which line or station: “đường dây 110 kV”.
    const voltage = quantity.unit === 'kV';
    const phase = phaseUnit(tokens.key[quantity.numTo]);
    // “xe tải trên 2 tấn và trên 12 chỗ ngồi”
    const listed = previous?.class === 'name' && at - previous.to <= 2 && vehicleUnit(tokens.key[previous.to - 1]);
    const seats =
      sizeUnit(tokens.key[quantity.numTo]) &&
      // “3 bánh heroin”, but “xe dưới 9 chỗ cần phải …”
      !(quantity.unit === 'bánh' && drugs(tokens.key[quantity.to])) &&
      (listed ||
        sort ||
        serviceVehicles.before(tokens, hedgeStart(tokens, at)) !== undefined ||
        (vehicleWord(before) && !isTour(tokens, hedgeStart(tokens, at))) ||
        isNamedVehicle(tokens, at));
    // “bếp ăn 0 đồng”, “gian hàng 0 đồng”: what costs nothing is called so.
    // “siêu thị “0 đồng””
    const thing = isQuote(tokens.key[at - 1]) || textAt(tokens, at - 1) === "'" ? at - 2 : at - 1;
    const free = quantity.kind === 'money' && quantity.value === 0 && freeThing(tokens.key[thing]);
    const game = person(tokens.key[quantity.numTo]) && gameWord(tokens.key[at - 1]) && ball(tokens.key[at - 2]);
    // “thuốc Encorate 200mg”: a medicine is called so.
    const dose =
      doseUnits.has(quantity.unit ?? '') && isCapital(tokens, at - 1) && !readSyllable(textAt(tokens, at - 1));
    const tonnage = quantity.unit === 'tấn' && isTonnage(tokens, hedgeStart(tokens, at));
    // “băng rôn có nội dung 2 m x 3 m”
    const event = quantity.kind === 'length' && isEvent(tokens, at) && !timesMark(tokens.key[quantity.to]);
    // “gậy sắt 3 khúc”
    const folded = jointed.before(tokens, at) !== undefined && joint(tokens.key[quantity.numTo]);
    return measured || event || folded || dose || tonnage || game || voltage || phase || seats || free
      ? other('name', at, quantity.to)
      : undefined;
  },
};

/** “nội dung 60 m”, “nội dung chạy tiếp sức nữ 400 m” */
function isEvent(tokens: Tokens, at: number): boolean {
  for (let end = at; end > at - EVENT && isWord(tokens, end - 1); end--) if (events.before(tokens, end)) return true;
  return false;
}

/** Longest that the name of an event goes on before its length, in tokens. */
const EVENT = 6;

/** No lorry carries so many tonnes. */
const SHIPLOAD = 100;

/** “cây cầu phao có trọng tải 1,5 tấn”: no vehicle is called by it. */
function isLoadOfOther(tokens: Tokens, at: number): boolean {
  const pair = [at - 1, at - 2];
  if (!pair.some((side) => load(tokens.key[side])) || !pair.some((side) => weight(tokens.key[side]))) return false;
  for (let back = at - 3; back >= 0 && back > at - 3 - CALLED; back--) if (vehicleWord(tokens.key[back])) return false;
  return true;
}

/** Farthest that a vehicle stands before its load, in tokens. */
const CALLED = 5;

/** “một lắc tay 18k”: how pure the gold is; “cà phê 18k” and “18k đồng” are prices. */
function isCarat(tokens: Tokens, at: number): boolean {
  if (!carats.test(textAt(tokens, at)) || !carat(tokens.key[at + 1]) || !touchesNext(tokens, at)) return false;
  if (tokens.key[at + 2] === SLASH || dong(tokens.key[at + 2])) return false;
  for (let back = at - 1; back >= 0 && back >= at - JEWEL && isWord(tokens, back); back--)
    if (jewel(tokens.key[back])) return true;
  return false;
}

/** Farthest that a piece of jewellery stands before its purity, in tokens. */
const JEWEL = 6;

/** “xe khách Hoàng Long 45 chỗ” */
function isNamedVehicle(tokens: Tokens, at: number): boolean {
  let start = at;
  while (start > at - NAME && (isCapital(tokens, start - 1) || plateColour.before(tokens, start))) start--;
  const brand = brandWord(tokens.key[start - 1]) ? start - 1 : start;
  return (
    start < at &&
    (vehicleWord(tokens.key[brand - 1]) || pieceWord(tokens.key[brand - 1]) || pieceWord(tokens.key[start]))
  );
}

const NAME = 4;

/** “đoàn khách du lịch 16 chỗ”: the tourists are no vehicle, “xe du lịch 16 chỗ” is one. */
function isTour(tokens: Tokens, left: number): boolean {
  const tour = tours.before(tokens, left);
  return tour !== undefined && !vehicleWord(tokens.key[tour.from - 1]);
}

/** “xe tải từ 4 tấn đến dưới 10 tấn”, “xe có tải trọng dưới 2 tấn”: the sort of lorry a fare is for. */
function isTonnage(tokens: Tokens, left: number): boolean {
  // “2 chiếc ghe (trọng tải khoảng 6 tấn)”
  // “xe trọng tải từ 18 tấn trở lên”
  if (load(tokens.key[left - 1]) && weight(tokens.key[left - 2]))
    return vehicleWord(tokens.key[left - 3]) && !isNumber(tokens, left);
  // “giới hạn tải trọng xe dưới 5 tấn”
  if (load(tokens.key[left - 3]) && weight(tokens.key[left - 2])) return false;
  // “đi 3 xe 5 tấn hàng” has no bound.
  if (vehicleWord(tokens.key[left - 1])) return !isNumber(tokens, left);
  if (!load(tokens.key[left - 2]) || !weight(tokens.key[left - 1])) return false;
  for (let at = left - 3; at >= 0 && at > left - 7; at--) if (vehicleWord(tokens.key[at])) return true;
  return false;
}

/** A place on the globe: “10,0-12,0 độ vĩ Bắc”. */
export const coordinate: Rule = {
  name: 'coordinate',
  read(tokens, at, quantity) {
    // “vĩ tuyến 16,5 độ”
    if (quantity && circleWord(tokens.key[at - 1]) && globeWord(tokens.key[at - 2]))
      return other('place', at, quantity.to);
    const arc = endOfArc(tokens, quantity);
    return arc !== undefined && globeWord(tokens.key[arc]) ? other('other', at, arc) : undefined;
  },
};

/** Token after “17 độ 53 phút 20 giây”, or after its degrees alone. */
function endOfArc(tokens: Tokens, quantity: Quantity | undefined): number | undefined {
  if (quantity?.unit !== 'độ') return undefined;
  let to = quantity.to;
  while (isNumber(tokens, to) && arcWord(tokens.key[to + 1])) to += 2;
  return to;
}

/** The scale of a map or plan: “quy hoạch chi tiết 1/500”, “bản đồ tỷ lệ 1/5.000”. */
export const mapScale: Rule = {
  name: 'map scale',
  read(tokens, at, quantity) {
    const of = quantity?.of ?? 0;
    if (!quantity || quantity.value !== 1 || of < 200 || of % 100 !== 0) return undefined;
    const counted = quantity.strength === 'known' || quantity.strength === 'measure';
    return counted && !planWord(tokens.key[at - 1]) ? undefined : other('other', at, quantity.numTo);
  },
};

const WINDOW = 12;

/** The name of a campaign, in quotation marks: “5 không, 3 sạch”, “4 tại chỗ”, “3 cùng”. */
export const campaign: Rule = {
  name: 'campaign',
  read(tokens, at, quantity) {
    if (isSlogan(tokens, at, quantity) || isTitle(tokens, at, quantity) || isSloganPart(tokens, at, quantity))
      return other('name', at, at + 1);
    if (
      quantity &&
      (quantity.scaled ||
        (quantity.strength !== 'bare' && quantity.strength !== 'guess' && !campaignWord(tokens.key[at + 1])))
    )
      return undefined;
    // ““Khoảng 350 nhà dân bị ngập””: no campaign has so many parts.
    if (!campaignWord(tokens.key[at + 1]) || (quantity?.value ?? 0) > PARTS) return undefined;
    return isQuoted(tokens, at) ? other('name', at, at + 1) : undefined;
  },
};

/** Most parts that the name of a campaign counts. */
const PARTS = 20;

/**
 * “phương châm 4 tại chỗ”, “5 không 3 sạch”: a part of a slogan, behind what it is the name of or beside another part.
 */
function isSloganPart(tokens: Tokens, at: number, quantity: Quantity | undefined): boolean {
  if (!sloganWord(tokens.key[at + 1]) || (quantity?.value ?? PARTS) >= PARTS) return false;
  if (sloganHeads.before(tokens, at)) return true;
  const before = partBefore(tokens, at);
  if (before !== undefined) return sloganHeads.before(tokens, before) !== undefined || isPair(tokens, before, at);
  const after = joinsParts(tokens, at + 2) ? at + 3 : at + 2;
  return isNumber(tokens, after) && sloganWord(tokens.key[after + 1]) && isPair(tokens, at, after);
}

/** “5 không 3 sạch”, “1 phải 5 giảm”; “12 giỏi, 3 tốt” and “5 chống, 2 không bỏ phiếu” are counted. */
function isPair(tokens: Tokens, one: number, other: number): boolean {
  return sloganOnly(tokens.key[one + 1]) || sloganOnly(tokens.key[other + 1]);
}

/** Token of the part that stands right before the part at token `at`. */
function partBefore(tokens: Tokens, at: number): number | undefined {
  const word = joinsParts(tokens, at - 1) ? at - 2 : at - 1;
  return sloganWord(tokens.key[word]) && isNumber(tokens, word - 1) ? word - 1 : undefined;
}

function joinsParts(tokens: Tokens, at: number): boolean {
  return tokens.key[at] === COMMA || and(tokens.key[at]);
}

/** “2 quốc gia, 1 kiểm tra”: a short quotation that opens with a number and sets another beside it, or is one alone. */
function isSlogan(tokens: Tokens, at: number, quantity: Quantity | undefined): boolean {
  if (quantity && quantity.strength !== 'known' && quantity.strength !== 'guess' && quantity.strength !== 'bare')
    return false;
  let start = at;
  while (start > 0 && start > at - SLOGAN && !isQuote(tokens.key[start - 1])) start--;
  if (!isNumber(tokens, start) || !opensQuote(tokens.key[start - 1])) return false;
  let numbers = 0;
  let end = start;
  for (; end < start + SLOGAN && !closesQuote(tokens.key[end]); end++) {
    if (endsSentence(tokens.key[end])) return false;
    if (isNumber(tokens, end)) numbers++;
  }
  // ““3 cứng” (nền cứng, khung cứng, mái cứng)”: a number before what is no noun.
  const lone = numbers === 1 && end - start <= LONE && quantity?.strength === 'guess';
  return (numbers === 2 || lone) && closesQuote(tokens.key[end]);
}

/** “Học sinh 3 rèn luyện” in quotation marks: one number in a short title, before what is no noun. */
function isTitle(tokens: Tokens, at: number, quantity: Quantity | undefined): boolean {
  if (quantity && quantity.strength !== 'guess') return false;
  // “danh hiệu Sinh viên 5 tốt”, without its quotation marks
  if (titled.before(tokens, at) && isCapital(tokens, at - 2) && merit(tokens.key[at + 1])) return true;
  let start = at;
  while (start > at - TITLE && isWord(tokens, start - 1)) start--;
  let end = at + 1;
  while (end < at + TITLE && isWord(tokens, end)) end++;
  if (end - start > TITLE || start === at) return false;
  return opensQuote(tokens.key[start - 1]) && closesQuote(tokens.key[end]);
}

const TITLE = 6;

const SLOGAN = 9;

/** Longest quotation that holds one number and nothing else, in tokens. */
const LONE = 3;

function isQuoted(tokens: Tokens, at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - WINDOW; back--) {
    const key = tokens.key[back] ?? BREAK;
    if (opensQuote(key)) return true;
    if (key === BREAK || closesQuote(key)) return false;
  }
  return false;
}
