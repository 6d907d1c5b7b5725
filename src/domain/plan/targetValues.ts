import type { Condition, Target } from "./Target";

/** The figures of a target as the command line and the sheets show them, whatever its form. */
export interface TargetValues {
  /** 0 for zero-events, the lower bound of a band, the inner limit of `every-unit`. */
  readonly value: number;
  /** Ratio base, number of all units of a fraction, inner limit of a nested target, upper bound of a band, event size. */
  readonly value2: number | null;
  /** What each unit must meet in `nested` and `every-unit`. */
  readonly inner: Condition | null;
}

export function targetValues(target: Target): TargetValues {
  switch (target.form) {
    case "band":
      return { value: target.low, value2: target.high, inner: null };
    case "ratio":
      return { value: target.value, value2: target.base, inner: null };
    case "fraction":
      return { value: target.value, value2: target.of, inner: null };
    case "zero-event":
      return { value: 0, value2: target.minimumSize, inner: null };
    case "every-unit":
      return { value: target.inner.value, value2: null, inner: target.inner };
    case "nested":
      return { value: target.value, value2: target.inner.value, inner: target.inner };
    default:
      return { value: target.value, value2: null, inner: null };
  }
}
