import type { Indicator } from "./Plan";

/** Counted in per cent: differences are percentage points and more than 100 is suspicious. `116 bé trai/100 bé gái` is not. */
export function isPercentage({ per, unit, target }: Pick<Indicator, "per" | "unit" | "target">): boolean {
  return per === 100 && target.form !== "ratio" && /^(?:%|phần trăm)/iu.test(unit.normalize("NFC").trim());
}
