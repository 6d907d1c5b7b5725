import type { ColumnRole } from "../tables/SourceTable";
import { mergeAgeGroups } from "./ageGroups";
import { expandAbbreviations, type Vocabulary } from "./expandAbbreviations";
import { guardsOf, type Guards } from "./guards";
import { roleBeside, roleOnly } from "./headerRole";
import { kindOfHeader, type QuantityKind } from "./quantityKind";
import { restoreMarks } from "./restoreMarks";
import { unifyPhrases, withoutKind } from "./samePhrases";
import { splitSyllables } from "./syllables";

/** A header as the matcher reads it. */
export interface HeaderText {
  /** As people see it. */
  readonly text: string;
  /** All segments that name a measure, outermost first. */
  readonly words: readonly string[];
  readonly guards: Guards;
  readonly kind: QuantityKind;
  /** Said by the header's own words; null when they say nothing about it. */
  readonly role: ColumnRole | null;
  /** The leaf only says what the column is for: the measure stands in the headers above. */
  readonly leafIsRole: boolean;
}

export function headerText(path: readonly string[], unitOfMeasure: string | null, vocabulary: Vocabulary): HeaderText {
  const segments = path.map((segment) => unifyPhrases(expandAbbreviations(restoreMarks(splitSyllables(segment), vocabulary), vocabulary)));
  const roles = segments.map((segment) => roleOnly(segment));
  const leafRole = roles[roles.length - 1] ?? null;
  const naming = segments.filter((_, index) => roles[index] === null);
  const words = withoutKind(mergeAgeGroups(naming.flat()));
  const leaf = segments[segments.length - 1] ?? [];
  const kind = kindOfPath(segments, roles, unitOfMeasure);
  const outerRole = roles.find((role) => role === "plan" || role === "previous" || role === "estimate" || role === "cumulative") ?? null;
  const role = outerRole !== null && leafRole !== "rate" ? outerRole : outerRole ?? leafRole ?? roleBeside(leaf);
  return { text: path.join(" › "), words, guards: guardsOf(words), kind: kindByRole(kind, leafRole), role, leafIsRole: leafRole !== null };
}

/**
 * The leaf's own kind; a leaf that names nothing (`Thực hiện`, `Tỷ lệ %`) and a group that names nothing (`Tỷ lệ (%)` over
 * `BHYT`) lend each other theirs. `Dân số` under a named rate is a column of its own kind.
 */
function kindOfPath(segments: readonly (readonly string[])[], roles: readonly (ColumnRole | null)[], unitOfMeasure: string | null): QuantityKind {
  const last = segments.length - 1;
  const own = kindOfHeader(segments[last] ?? [], unitOfMeasure);
  if (own !== "unknown") return own;
  for (let outer = last - 1; outer >= 0; outer -= 1) {
    const kind = kindOfHeader(segments[outer] ?? [], null);
    if (kind !== "unknown") return roles[last] !== null || roles[outer] !== null || kind === "count" ? kind : "unknown";
  }
  return "unknown";
}

function kindByRole(kind: QuantityKind, leafRole: ColumnRole | null): QuantityKind {
  if (kind === "comparison") return kind;
  if (leafRole === "denominator" || leafRole === "numerator") return "count";
  return kind;
}
