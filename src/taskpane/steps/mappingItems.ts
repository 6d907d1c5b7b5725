import { cellAddress, columnLetters } from "../../domain/grid/address";
import type { Mapping, Match, MatchCandidate, MatchRole } from "../../domain/mapping/Mapping";
import type { Indicator, Plan } from "../../domain/plan/Plan";

/** One indicator as the mapping step lists it. */
export type MappingItem = MappingQuestionItem | MappedIndicator | WithoutColumn;

export interface MappingQuestionItem {
  readonly kind: "question";
  readonly indicator: Indicator;
  /** Best first; never empty. */
  readonly candidates: readonly [MatchCandidate, ...MatchCandidate[]];
}

export interface MappedIndicator {
  readonly kind: "mapped";
  readonly indicator: Indicator;
  /** Numerator, denominator, rate or value, then the rest. */
  readonly matches: readonly Match[];
}

export interface WithoutColumn {
  readonly kind: "without";
  readonly indicator: Indicator;
  readonly isDismissed: boolean;
}

const ROLES: readonly MatchRole[] = ["numerator", "denominator", "rate", "value", "plan"];

/** Questions, then what is matched (least certain first), then what no sheet holds; within each in plan order. */
export function mappingItems(plan: Plan, mapping: Mapping): readonly MappingItem[] {
  const items = plan.indicators.map((indicator): MappingItem => {
    const matches = mapping.matches.filter((match) => match.indicator === indicator.code);
    if (matches.length > 0) return { kind: "mapped", indicator, matches: [...matches].sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role)) };
    const unmapped = mapping.unmapped.find((each) => each.indicator === indicator.code);
    const [best, ...others] = [...(unmapped?.candidates ?? [])].sort((a, b) => b.confidence - a.confidence);
    if (best && !unmapped?.dismissed) return { kind: "question", indicator, candidates: [best, ...others] };
    return { kind: "without", indicator, isDismissed: unmapped?.dismissed ?? false };
  });
  const rank = (item: MappingItem) => (item.kind === "question" ? -1 : item.kind === "mapped" ? Math.min(...item.matches.map((match) => match.confidence)) : 2);
  return items.sort((a, b) => rank(a) - rank(b));
}

/** Where a column or row lies, ready for a message and for showing it. */
export interface Place {
  readonly kind: "column" | "row";
  /** `H` or `12`. */
  readonly label: string;
  /** First cell of it. */
  readonly address: string;
}

export function placeOf(column: number | null, row: number | null): Place {
  return row === null
    ? { kind: "column", label: columnLetters(column ?? 0), address: cellAddress(0, column ?? 0) }
    : { kind: "row", label: String(row + 1), address: cellAddress(row, column ?? 0) };
}
