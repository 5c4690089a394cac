/**
 * - `ok`: the numbers agree
 * - `off`: they do not (amber)
 * - `derived`: nothing to compare with; a value follows from stated ones (“suy ra”)
 * - `unclear`: the report can be read in two ways, and both are shown
 */
export type Verdict = 'ok' | 'off' | 'derived' | 'unclear';

/** Which way of shortening `computed` gives the printed number. */
export type Fit = 'exact' | 'rounded' | 'cut' | 'neither';

interface CheckBase {
  verdict: Verdict;
  /** Ids of the figures that went in, in text order. */
  figures: string[];
}

/** “27/28 trường, đạt 96,42%”: the quotient against the printed percentage. */
export interface RatioPercentCheck extends CheckBase {
  kind: 'ratio-percent';
  ratio: string;
  percent: string;
  part: number;
  whole: number;
  /** The quotient in percent, to two decimals more than printed: 96.4286. */
  computed: number;
  stated: number;
  /** Decimals the report prints. */
  decimals: number;
  /** The quotient with that many decimals, rounded half up, and cut off. */
  rounded: number;
  cut: number;
  /** `stated - rounded`, in percentage points; 0 when they agree: -0.01. */
  difference: number;
  fits: Fit;
}

/** “53 mô hình, trong đó có 29”: the part is not larger than the whole. */
export interface PartWholeCheck extends CheckBase {
  kind: 'part-whole';
  part: string;
  whole: string;
  partValue: number;
  wholeValue: number;
  /** Part of the whole in percent, one decimal, derived: 54.7. */
  share: number;
  unit?: string;
}

/** “23 mô hình …, 8 …, 4 … và 2 …”: the sum of parts, against a stated total where the report gives one. */
export interface SumCheck extends CheckBase {
  kind: 'sum';
  parts: string[];
  values: number[];
  sum: number;
  /** The figure that states the total; absent: the sum is derived. */
  total?: string;
  totalValue?: number;
  /** `sum - totalValue`. */
  difference?: number;
  unit?: string;
}

/** “359 hộ nghèo, chiếm 2,04%”: the base that part and share imply, against a stated one where there is one. */
export interface ShareBaseCheck extends CheckBase {
  kind: 'share-base';
  part: string;
  share: string;
  partValue: number;
  shareValue: number;
  /** `part / share`, to the unit: 17598. */
  computed: number;
  /** As many figures as the share has: 17600. */
  about: number;
  /** Smallest and largest base that print as this share: 17556 to 17641. */
  from: number;
  to: number;
  /** The figure that states the base, where the report gives one. */
  base?: string;
  baseValue?: number;
  unit?: string;
}

/** “91,5% (tăng 3,05% so với cùng kỳ)”: the level before, read as points and as a relative change. */
export interface LevelChangeCheck extends CheckBase {
  kind: 'level-change';
  level: string;
  change: string;
  levelValue: number;
  /** Signed: negative for “giảm”. */
  changeValue: number;
  /** What it is compared with, as printed: “cùng kỳ năm 2021”. */
  base?: string;
  /** The level before if the change is meant in percentage points: 88.45. Absent when it cannot be points. */
  ifPoints?: number;
  /** The level before if the change is relative: 88.79. */
  ifRelative?: number;
  /** The figure that states the level before, where there is one; then the verdict is `ok` or `off`. */
  before?: string;
  beforeValue?: number;
}

/** “tăng 4 vụ (44/40), tức tăng 10%”: this period against the base period, and the printed change. */
export interface ComparisonCheck extends CheckBase {
  kind: 'comparison';
  comparison: string;
  change: string;
  now: number;
  before: number;
  /** The printed change, signed: negative for “giảm”; in percent when `percent`. */
  stated: number;
  /** The change that follows from `now` and `before`; a percentage to two decimals more than printed. */
  computed: number;
  percent: boolean;
  fits: Fit;
}

/** A value that is a power of ten away from the other points of its series: triệu for tỷ. */
export interface MagnitudeCheck extends CheckBase {
  kind: 'magnitude';
  series: string;
  value: number;
  /** Median of the other points of the same place and scope. */
  usual: number;
  /** `value / usual` to the nearest power of ten: 1000, 0.001. */
  factor: number;
}

/** Arithmetic over figures. Published beside them; never changes a number. */
export type Check =
  RatioPercentCheck | PartWholeCheck | SumCheck | ShareBaseCheck | LevelChangeCheck | ComparisonCheck | MagnitudeCheck;
