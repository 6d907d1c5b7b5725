import type { Finding } from "../../finding";
import type { FactConflict } from "../FactIndex";
import { atOf } from "./atOf";
import { qualityFinding } from "./qualityText";

/** Two sources for the same figure that disagree: told, never silently chosen. */
export function conflictFinding({ kept, other }: FactConflict): Finding {
  return qualityFinding.conflict(atOf(other), kept.value ?? 0, other.value ?? 0, atOf(kept) ?? "?");
}
