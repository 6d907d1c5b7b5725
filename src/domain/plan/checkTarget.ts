import type { LocalizedText } from "../LocalizedText";
import type { Condition, Target } from "./Target";

/**
 * Says why a target is nonsense, or null when it can be judged. The rules are those of DESIGN §4: figures are finite,
 * shares lie between 0 and 100 %, a band is not empty, a fraction is not more than its whole.
 */
export function checkTarget(target: Target): LocalizedText | null {
  switch (target.form) {
    case "threshold":
      return finite(target);
    case "band":
      return checkBand(target.low, target.high, target.includesLow && target.includesHigh);
    case "ratio":
      return finite(target) ?? (target.base > 0 && Number.isFinite(target.base) ? null : TEXTS.base);
    case "fraction":
      return finite(target) ?? whole(target.value) ?? whole(target.of) ?? (target.of > 0 && target.value <= target.of ? null : TEXTS.fraction);
    case "increment":
      return finite(target);
    case "relative":
      return !Number.isFinite(target.value) || target.value < 0 ? TEXTS.change : null;
    case "zero-event":
      return target.minimumSize === null || (Number.isFinite(target.minimumSize) && target.minimumSize > 0) ? null : TEXTS.size;
    case "every-unit":
      return finite(target.inner);
    case "nested":
      return share(target) ?? finite(target.inner);
    case "roll-up":
      return share(target);
    case "remainder":
      return finite(target);
    case "frequency":
      return finite(target) ?? (target.value > 0 ? null : TEXTS.frequency);
  }
}

/** The target itself, or a `RangeError` when the program tries to build nonsense; user input goes through `checkTarget`. */
export function requireTarget(target: Target): Target {
  const problem = checkTarget(target);
  if (problem) throw new RangeError(`${target.form}: ${problem.en}`);
  return target;
}

function finite(condition: Condition): LocalizedText | null {
  return Number.isFinite(condition.value) ? null : TEXTS.number;
}

function whole(value: number): LocalizedText | null {
  return Number.isInteger(value) && value >= 0 ? null : TEXTS.whole;
}

function share(condition: Condition): LocalizedText | null {
  return finite(condition) ?? (condition.value >= 0 && condition.value <= 100 ? null : TEXTS.share);
}

function checkBand(low: number, high: number, closed: boolean): LocalizedText | null {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return TEXTS.number;
  return low < high || (low === high && closed) ? null : TEXTS.band;
}

const TEXTS = {
  number: { vi: "Giá trị chỉ tiêu phải là một số.", en: "The target value must be a number." },
  whole: { vi: "Số đơn vị phải là số nguyên không âm.", en: "A count of units must be a whole number, not negative." },
  base: { vi: "Mẫu số của tỷ số phải lớn hơn 0.", en: "The base of a ratio must be greater than 0." },
  fraction: { vi: "Số đơn vị đạt không được lớn hơn tổng số đơn vị.", en: "The number of units cannot be greater than their total." },
  change: { vi: "Mức tăng, giảm phải là số không âm; chiều tăng hay giảm chọn ở cột so sánh.", en: "The change must not be negative; its direction is chosen in the comparator column." },
  size: { vi: "Quy mô tối thiểu của vụ việc phải lớn hơn 0.", en: "The minimum size of an event must be greater than 0." },
  share: { vi: "Tỷ lệ số đơn vị phải từ 0 đến 100 %.", en: "A share of units must lie between 0 and 100 %." },
  band: { vi: "Cận dưới phải nhỏ hơn cận trên.", en: "The lower bound must be less than the upper bound." },
  frequency: { vi: "Số lần trong kỳ phải lớn hơn 0.", en: "The count within a period must be greater than 0." },
} as const satisfies Record<string, LocalizedText>;
