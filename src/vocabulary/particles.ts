import { wordSet } from './phrases.ts';

/* Single words that the grammar of figures asks for, named by what they say. */

export const from = wordSet('từ');
export const thereupon = wordSet('rồi');
export const still = wordSet('còn');
export const and = wordSet('và');
export const is = wordSet('là');
export const than = wordSet('hơn');
export const done = wordSet('đã');

/** “không phát sinh”, “chưa có” */
export const denies = wordSet('không, chưa');
export const will = wordSet('sẽ');
export const into = wordSet('vào');
export const obliges = wordSet('phải');
export const totalWord = wordSet('tổng');
export const numberWord = wordSet('số');
export const all = wordSet('cả');
export const within = wordSet('trong');
export const thereof = wordSet('đó');
export const each = wordSet('mỗi');
export const purpose = wordSet('để');
export const holds = wordSet('chiếm');
export const reaches = wordSet('đạt');
export const accordingTo = wordSet('theo');
export const by = wordSet('do, bởi');
export const cause = wordSet('do, vì');
/** “nắng hạn khiến lượng nước giảm”: what follows is another clause. */
export const effects = wordSet('khiến, nên');
export const of = wordSet('của');
export const on = wordSet('trên');
export const most = wordSet('nhất');
export const has = wordSet('có');
export const passive = wordSet('được');
export const more = wordSet('thêm');
export const joins = wordSet('với');
/** “tăng số thuế phải nộp 2 tỷ đồng”, “giảm cho người này 8 tỷ đồng” */
export const mayStandBetween = wordSet('phải, cho, này');
export const aboutWord = wordSet('về');
export const where = wordSet('ở, tại');
/** “về Kbang, nơi 19% dân số …” */
export const placeWhere = wordSet('nơi');
export const undergoes = wordSet('bị, được');
/** “mực nước cho phép”, “chỉ tiêu đề ra”, “biên chế được giao”: words within what is compared with. */
export const permits = wordSet('cho, đề, ra, được');

/** “chỉ còn 27 tỷ đồng” */
export const only = wordSet('chỉ');

/** “bể còn thiếu 20 cm” */
export const lacks = wordSet('thiếu');

/** “để lại thương tật” */
export const again = wordSet('lại');

/** “giá đất tùy khu vực” */
export const varies = wordSet('tùy, tuỳ');

/** “gây ra tình trạng …” */
export const brings = wordSet('gây');
export const outward = wordSet('ra');
