import { wordSet } from './phrases.ts';
/** Units of time → the unit we store. */
export const durations: [printed: string, unit: string][] = [
  ['năm', 'năm'],
  ['tháng', 'tháng'],
  ['quý', 'quý'],
  ['tuần', 'tuần'],
  ['tuần lễ', 'tuần'],
  ['ngày', 'ngày'],
  ['ngày đêm', 'ngày đêm'],
  ['ngày làm việc', 'ngày'],
  ['đêm', 'đêm'],
  ['giờ', 'giờ'],
  ['giờ đồng hồ', 'giờ'],
  ['giờ bay', 'giờ bay'],
  ['tiếng', 'tiếng'],
  ['tiếng đồng hồ', 'tiếng'],
  ['h', 'giờ'],
  ['phút', 'phút'],
  ['giây', 'giây'],
  ['thập kỷ', 'thập kỷ'],
  ['thập niên', 'thập niên'],
  ['thế kỷ', 'thế kỷ'],
  ['năm học', 'năm học'],
  ['nhiệm kỳ', 'nhiệm kỳ'],
  ['niên vụ', 'niên vụ'],
  ['mùa', 'mùa'],
  ['mùa vụ', 'mùa vụ'],
];

/** Words that start with a unit of time and are counted like any other noun. */
export const notDurations = ['tiếng nói', 'tiếng nổ', 'tiếng súng', 'tuần tra', 'quý khách', 'mùa giải', 'ngày hội'];

/** “chuyến đi mất 20 phút”: it says that time passes, not what takes it. */
export const takesTime = wordSet('mất, tốn, suốt');

/** Verbs of taking or spending time, before what the time is for: “mất 2 giờ để qua cầu”. */
export const spendsTime = wordSet('mất, tốn, dành, cần, trí');
