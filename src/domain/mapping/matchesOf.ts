import { isPercentage } from "../plan/isPercentage";
import { findParts, type Parts } from "./findParts";
import type { Match } from "./Mapping";
import { matchOf } from "./matchOf";
import { hasParts } from "./quantityKind";
import { reasonText } from "./reasonText";
import type { Measure } from "./scoreSlots";
import type { Slot } from "./Slot";

/** The match of a slot, and of the columns its rate is made of. */
export function matchesOf(slot: Slot, measure: Measure, slots: readonly Slot[], confidence: number, reasons: readonly string[]): Match[] {
  const { indicator } = measure;
  if (slot.role === "plan" && isPercentage(indicator) && slot.values.some((value) => value !== null && value > 100)) return [];
  if (slot.role === "plan") return [matchOf(slot, indicator.code, "plan", confidence, [...reasons, reasonText.planWord])];
  const rated = hasParts(measure.kind);
  const parts: Parts | null = rated ? findParts(slot, slots, indicator) : null;
  if (parts === null) return [matchOf(slot, indicator.code, rated ? "rate" : "value", confidence, reasons)];
  const sure = Math.min(1, confidence + 0.1 * parts.strength);
  const why = [...reasons, ...parts.reasons];
  return [
    matchOf(slot, indicator.code, "rate", sure, why),
    matchOf(parts.numerator, indicator.code, "numerator", sure, why),
    matchOf(parts.denominator, indicator.code, "denominator", sure, why),
  ];
}
