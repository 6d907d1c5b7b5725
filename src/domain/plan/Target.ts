/** How a figure is compared. Strictness matters: `trên 95 %` fails at exactly 95, `≥ 95 %` passes (DESIGN §4). */
export type Comparator = ">=" | ">" | "<=" | "<" | "=";

/** A condition on one unrounded figure. */
export interface Condition {
  readonly comparator: Comparator;
  readonly value: number;
}

/** Figure against a limit: `≥ 95 %`, `dưới 20,0 %`. */
export interface ThresholdTarget extends Condition {
  readonly form: "threshold";
}

/** `từ 104 đến 108`; both ends included unless the words say otherwise. */
export interface BandTarget {
  readonly form: "band";
  readonly low: number;
  readonly high: number;
  readonly includesLow: boolean;
  readonly includesHigh: boolean;
}

/** `116 bé trai/100 bé gái`: numerator · base / denominator against the limit. */
export interface RatioTarget extends Condition {
  readonly form: "ratio";
  readonly base: number;
}

/** `5/5 xã`: number of units that meet a condition, `value` of `of`. */
export interface FractionTarget extends Condition {
  readonly form: "fraction";
  readonly of: number;
}

/** `có thêm 01 xã`: the figure minus its baseline; without a baseline there is no judgement. */
export interface IncrementTarget extends Condition {
  readonly form: "increment";
  readonly baseline: number | null;
}

/** `giảm 7 % so với năm trước`, `giảm 0,2‰`: change against a base period, in percent of it or in points of the unit. */
export interface RelativeTarget {
  readonly form: "relative";
  readonly change: "up" | "down";
  readonly value: number;
  readonly measuredIn: "percent" | "points";
  readonly base: string | null;
}

/** `không để xảy ra vụ … từ 20 người mắc/vụ trở lên`: number of events (at or over the size) is 0. */
export interface ZeroEventTarget {
  readonly form: "zero-event";
  readonly minimumSize: number | null;
}

/** `trên 95 % ở tất cả các xã`: the worst unit decides, not the average. */
export interface EveryUnitTarget {
  readonly form: "every-unit";
  readonly inner: Condition;
  /** What each unit is called in the plan: `xã, thị trấn`. */
  readonly each?: string;
}

/** `trên 50 % số xã quản lý được trên 90 % người bệnh`: share of units, in %, whose own figure meets `inner`. */
export interface NestedTarget extends Condition {
  readonly form: "nested";
  readonly inner: Condition;
  /** What is counted: `xã, thị trấn`, `nhà vệ sinh`. */
  readonly each?: string;
  /** Unit of measure of the inner figure where it is not the indicator's own: `điểm`. */
  readonly innerUnit?: string;
}

/** `≥ 60 % đạt ≥ 4 điểm, còn lại ≥ 3 điểm`: those outside the nested share must still meet this. */
export interface RemainderTarget extends Condition {
  readonly form: "remainder";
  /** Code of the nested indicator whose rest is meant. */
  readonly of: string | null;
}

/** `02 đợt/năm`: count within each period. */
export interface FrequencyTarget extends Condition {
  readonly form: "frequency";
  readonly per: "month" | "quarter" | "half-year" | "year";
}

/** `hoàn thành các chỉ tiêu được giao`: share, in %, of the named targets that are met. */
export interface RollUpTarget extends Condition {
  readonly form: "roll-up";
}

/** Every form of target that occurs in the plans (DESIGN §4). Qualitative promises are `Commitment`s. */
export type Target =
  | ThresholdTarget
  | BandTarget
  | RatioTarget
  | FractionTarget
  | IncrementTarget
  | RelativeTarget
  | ZeroEventTarget
  | EveryUnitTarget
  | NestedTarget
  | RemainderTarget
  | FrequencyTarget
  | RollUpTarget;

export type TargetForm = Target["form"];
