import type { LocalizedText } from "../LocalizedText";
import { checkTarget } from "./checkTarget";
import type { ComparatorChoice } from "./choices";
import type { PlanColumnKey } from "./planColumns";
import type { Comparator, FrequencyTarget, Target, TargetForm } from "./Target";

/** A target spread over the cells of its row on `Kế hoạch`; null is a blank cell. */
export interface TargetCells {
  readonly form: TargetForm | null;
  readonly comparator: ComparatorChoice | null;
  readonly value: number | null;
  readonly value2: number | null;
  readonly innerComparator: ComparatorChoice | null;
  readonly each: string | null;
  readonly innerUnit: string | null;
  readonly frequency: FrequencyTarget["per"] | null;
  readonly changeIn: "percent" | "points" | null;
  /** Base period of a relative target; code of the other target of a remainder. */
  readonly base: string | null;
  /** Baseline of an increment. */
  readonly baseline: number | null;
}

/** The column at fault, and why. */
export interface TargetCellProblem {
  readonly column: PlanColumnKey;
  readonly text: LocalizedText;
}

const NONE: TargetCells = {
  form: null, comparator: null, value: null, value2: null, innerComparator: null, each: null, innerUnit: null, frequency: null, changeIn: null, base: null, baseline: null,
};

export function cellsOfTarget(target: Target): TargetCells {
  const cells = { ...NONE, form: target.form };
  switch (target.form) {
    case "threshold":
    case "roll-up":
      return { ...cells, comparator: target.comparator, value: target.value };
    case "band":
      return { ...cells, comparator: bandChoice(target.includesLow, target.includesHigh), value: target.low, value2: target.high };
    case "ratio":
      return { ...cells, comparator: target.comparator, value: target.value, value2: target.base };
    case "fraction":
      return { ...cells, comparator: target.comparator, value: target.value, value2: target.of };
    case "increment":
      return { ...cells, comparator: target.comparator, value: target.value, baseline: target.baseline };
    case "relative":
      return { ...cells, comparator: target.change, value: target.value, changeIn: target.measuredIn, base: target.base };
    case "zero-event":
      return { ...cells, comparator: "<=", value: 0, value2: target.minimumSize };
    case "every-unit":
      return { ...cells, innerComparator: target.inner.comparator, comparator: target.inner.comparator, value: target.inner.value, each: target.each ?? null };
    case "nested":
      return {
        ...cells, comparator: target.comparator, value: target.value, value2: target.inner.value, innerComparator: target.inner.comparator,
        each: target.each ?? null, innerUnit: target.innerUnit ?? null,
      };
    case "remainder":
      return { ...cells, comparator: target.comparator, value: target.value, base: target.of };
    case "frequency":
      return { ...cells, comparator: target.comparator, value: target.value, frequency: target.per };
  }
}

/** The target that the cells of a row say, or the column at fault. A blank form is a threshold, a blank comparator ≥. */
export function targetOfCells(cells: TargetCells): Target | TargetCellProblem {
  const target = build(cells);
  if ("column" in target) return target;
  const problem = checkTarget(target);
  return problem === null ? target : { column: cells.value2 === null || target.form === "nested" ? "value" : "value2", text: problem };
}

function build(cells: TargetCells): Target | TargetCellProblem {
  const form = cells.form ?? impliedForm(cells);
  if (form === "zero-event") return { form, minimumSize: cells.value2 };
  if (cells.value === null) return { column: "value", text: TEXTS.value };
  const { value, value2 } = cells;
  if (form === "band") {
    if (value2 === null) return { column: "value2", text: TEXTS.upper };
    return { form, low: value, high: value2, includesLow: !LOW_OPEN.includes(cells.comparator), includesHigh: !HIGH_OPEN.includes(cells.comparator) };
  }
  if (form === "relative") {
    if (cells.comparator !== "up" && cells.comparator !== "down") return { column: "comparator", text: TEXTS.change };
    return { form, change: cells.comparator, value, measuredIn: cells.changeIn ?? "points", base: cells.base };
  }
  const comparator = cells.comparator ?? ">=";
  if (!isComparator(comparator)) return { column: "comparator", text: TEXTS.sign };
  switch (form) {
    case "threshold":
    case "roll-up":
      return { form, comparator, value };
    case "ratio":
      return value2 === null ? { column: "value2", text: TEXTS.base } : { form, comparator, value, base: value2 };
    case "fraction":
      return value2 === null ? { column: "value2", text: TEXTS.whole } : { form, comparator, value, of: value2 };
    case "increment":
      return { form, comparator, value, baseline: cells.baseline };
    case "every-unit":
      return { form, inner: { comparator, value }, ...(cells.each !== null && { each: cells.each }) };
    case "nested":
      return nested(cells, comparator, value);
    case "remainder":
      return { form, comparator, value, of: cells.base };
    case "frequency":
      return { form, comparator, value, per: cells.frequency ?? "year" };
  }
}

function nested(cells: TargetCells, comparator: Comparator, value: number): Target | TargetCellProblem {
  if (cells.value2 === null) return { column: "value2", text: TEXTS.inner };
  const inner = cells.innerComparator ?? ">=";
  if (!isComparator(inner)) return { column: "innerComparator", text: TEXTS.sign };
  return {
    form: "nested", comparator, value, inner: { comparator: inner, value: cells.value2 },
    ...(cells.each !== null && { each: cells.each }), ...(cells.innerUnit !== null && { innerUnit: cells.innerUnit }),
  };
}

/** A row typed by hand seldom names its form; the comparator tells bands and changes apart. */
function impliedForm(cells: TargetCells): TargetForm {
  if (cells.comparator === "up" || cells.comparator === "down") return "relative";
  return cells.comparator?.startsWith("between") ? "band" : "threshold";
}

const LOW_OPEN: readonly (ComparatorChoice | null)[] = ["between-open", "between-open-low"];
const HIGH_OPEN: readonly (ComparatorChoice | null)[] = ["between-open", "between-open-high"];

function bandChoice(includesLow: boolean, includesHigh: boolean): ComparatorChoice {
  if (includesLow) return includesHigh ? "between" : "between-open-high";
  return includesHigh ? "between-open-low" : "between-open";
}

function isComparator(choice: ComparatorChoice): choice is Comparator {
  return choice === ">=" || choice === ">" || choice === "<=" || choice === "<" || choice === "=";
}

const TEXTS = {
  value: { vi: "thiếu giá trị chỉ tiêu, phải là một con số", en: "the target value is missing; it must be a number" },
  upper: { vi: "khoảng cần cận trên ở cột Giá trị 2", en: "a band needs its upper bound in Value 2" },
  base: { vi: "tỷ số cần mẫu số (ví dụ 100) ở cột Giá trị 2", en: "a ratio needs its base (such as 100) in Value 2" },
  whole: { vi: "cần tổng số đơn vị ở cột Giá trị 2", en: "the total number of units is needed in Value 2" },
  inner: { vi: "cần mức của từng đơn vị ở cột Giá trị 2", en: "the limit of each unit is needed in Value 2" },
  change: { vi: "chọn tăng hoặc giảm", en: "choose up or down" },
  sign: { vi: "dấu này không dùng được với hình thức đã chọn", en: "this sign does not fit the chosen form" },
} as const satisfies Record<string, LocalizedText>;
