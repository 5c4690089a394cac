import { bodies, levelWords, pointers } from './levelWords.ts';

/** One capitalised syllable of a name: “Kông”, “K’Bang”, “KRong”. */
const SYLLABLE = String.raw`\p{Lu}[\p{L}\p{M}]*(?:['’‘][\p{L}\p{M}]+)*`;

/** A number that is all of a name or its end: “thôn 3”, “Tú Thủy 2”. Not the start of “3.000” or “3%”. */
const NUMBER = String.raw`\d{1,2}(?![\p{L}\d%]|[.,/]\d)`;

/** A name as printed, to the last capital or number; no name has more than six syllables. */
export const NAME = String.raw`${SYLLABLE}(?:\s${SYLLABLE}){0,5}(?:\s${NUMBER})?`;

const LEVELS = either(Object.keys(levelWords));
const SPELLED_LEVELS = either(Object.keys(levelWords).filter((word) => /^\p{Ll}{2}/u.test(word) && word !== 'tổ'));
const BODIES = either(Object.keys(bodies));
const POINTERS = either(pointers);

/** After a level that stands for no place: “xã hội”, “cả thị xã, phường”, “tỉnh bạn”, “xã nông thôn mới”. */
const NO_PLACE = String.raw`(?!\s+(?:\p{Lu}|\d|ủy|uỷ|đoàn|hội|bạn|khác|điểm|nghèo|nông thôn|đặc biệt|vùng|biên giới|viên))`;
const NO_LIST = String.raw`(?!\s*(?:,|và|hoặc|-)\s*(?:${SPELLED_LEVELS})(?![\p{L}\p{M}]))`;

/** Words that follow a level when it is the subject: “Đến nay, xã chỉ còn 3 hộ nghèo”. */
const ACTS = ['có', 'còn', 'đã', 'chỉ', 'hiện', 'đạt', 'được', 'phấn đấu', 'vận động', 'kéo giảm', 'mở', 'xây dựng'];

/** Start of a word, and end of one: `\b` takes “ủ” for punctuation. */
const START = String.raw`(?<![\p{L}\p{M}\p{N}])`;
const END = String.raw`(?![\p{L}\p{M}])`;

/** “xã Đông”, “thôn 3”, “Huyện ủy Kbang”: groups `level`, `body`, `name`. */
const NAMED = String.raw`${START}(?:(?<level>${LEVELS})|(?<body>${BODIES}))\s+(?<name>${NAME}|${NUMBER})`;
/** “toàn huyện”, “trên địa bàn thị xã”: groups `pointer`, `pointed`. */
const POINTED = String.raw`${START}(?<pointer>${POINTERS})\s+(?<pointed>${SPELLED_LEVELS})${END}${NO_PLACE}${NO_LIST}`;
/** “Đến nay, xã chỉ còn …”: group `subject`. */
const SUBJECT = String.raw`(?<=^|[.;:,)…]\s+|\n|(?:vậy|nay|này|đó)\s)(?<subject>${SPELLED_LEVELS})(?=\s+(?:${ACTS.join('|')})${END})`;
/** “Huyện ủy” without a name: group `acting`. */
const ACTING = String.raw`${START}(?<acting>${BODIES})${END}`;
/**
 * “(Ia Mlơn: 3 người; Đak Lơm 120 ha)”: two capitals or more that head an item of a list with a number: group `item`.
 */
const ITEM = String.raw`(?<=[(;]\s*)(?<item>${SYLLABLE}(?:\s${SYLLABLE}){1,5})(?=\s*:?\s\d)`;
/** Capitals in a row without a level before them: group `bare`. */
const BARE = String.raw`${START}(?<bare>${NAME})`;

/** Everything that may speak of a place, in one pass. */
export const anyMention = new RegExp([NAMED, POINTED, SUBJECT, ACTING, ITEM, BARE].join('|'), 'gu');

/** “, Nghĩa An”, “ và Nghĩa An”: one more name under the same level word. Group 1 is the name. */
export const nextName = new RegExp(String.raw`(?:\s*,\s*|\s+và\s+)(${NAME}|${NUMBER})`, 'uy');

/** Words in any of both cases of their first letter, longest first. */
function either(words: readonly string[]): string {
  return words
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)])
    .flatMap((word) => [word, word.replace('ủy', 'uỷ')])
    .filter((word, at, all) => all.indexOf(word) === at)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', String.raw`\.`).replaceAll(' ', String.raw`\s`))
    .join('|');
}
