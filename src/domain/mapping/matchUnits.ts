import { UnitIndex, type UnitLabel, type UnitMatch } from "./UnitIndex";

/**
 * Which of the known units each label of a list means. A typo is accepted only for what is left over on both sides, so
 * that two neighbours with similar names (Thiệu Vân, Thiệu Vận) are never taken for one.
 */
export function matchUnits(asked: readonly (UnitLabel | string)[], known: readonly (UnitLabel | string)[]): UnitMatch[] {
  const labels = asked.map(labelOf);
  const index = new UnitIndex(known.map(labelOf));
  const found = labels.map((label) => index.find(label));
  const left = new Set(known.keys());
  for (const match of found) if (match.index !== null) left.delete(match.index);
  if (left.size === 0) return found;
  const slips = labels.map((label, at) => (found[at]?.how === "unknown" ? index.findSlip(label, left) : null));
  const claims = new Map<number, number>();
  for (const slip of slips) if (slip !== null) claims.set(slip, (claims.get(slip) ?? 0) + 1);
  return found.map((match, at) => {
    const slip = slips[at];
    return slip !== null && slip !== undefined && claims.get(slip) === 1 ? { index: slip, how: "typo" } : match;
  });
}

const labelOf = (label: UnitLabel | string): UnitLabel => (typeof label === "string" ? { name: label, within: null } : label);
