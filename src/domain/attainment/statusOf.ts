import { compareExact } from "./exact";
import type { Expected } from "./expectedNow";
import type { Judgement } from "./Judgement";
import type { Status } from "./Status";

export interface StatusQuestion {
  readonly judgement: Judgement;
  /** The deadline is behind us, or there is none. */
  readonly isFinal: boolean;
  readonly expected: Expected;
  /** From which share of the target on a miss is near. @example 0.95 */
  readonly nearFrom: number;
  /** Judged at the deadline only. */
  readonly endOnly: boolean;
}

/** Every combination has exactly one status: there is no figure that falls between two of them (DESIGN §4). */
export function statusOf({ judgement, isFinal, expected, nearFrom, endOnly }: StatusQuestion): Status {
  if (judgement.meets === null) return judgement.lacks === "data" || judgement.lacks === "roll-up" ? "no-data" : "not-assessed";
  if (judgement.meets) return judgement.canExceed && judgement.order === 1 ? "exceeded" : "met";
  if (isNear(judgement, nearFrom)) return "near";
  if (isFinal) return "missed";
  if (endOnly) return "on-track";
  return isOnTrack(judgement, expected) ? "on-track" : "behind";
}

/** Within the cut-off of the target, on its wrong side. Nothing is near to zero events. */
function isNear({ actual, value, value2, comparator, order }: Judgement, nearFrom: number): boolean {
  if (actual === null || order === null) return false;
  const bound = comparator === "between" && order > 0 && value2 !== null ? value2 : value;
  if (bound <= 0 || actual < 0) return false;
  const below = order < 0 || (order === 0 && (comparator === ">" || comparator === ">="));
  return below ? compareExact(actual, bound * nearFrom) >= 0 : compareExact(actual * nearFrom, bound) <= 0;
}

function isOnTrack({ actual, comparator }: Judgement, { value }: Expected): boolean {
  if (actual === null || value === null) return false;
  return comparator === "<=" || comparator === "<" ? compareExact(actual, value) <= 0 : compareExact(actual, value) >= 0;
}
