import type { LocalizedText } from "./LocalizedText";

export type Severity = "error" | "warning" | "info";

/**
 * Everything that can be wrong with the user's data, as values (DESIGN D5). A new kind is a new row here;
 * its words stand in the text module of the folder that finds it.
 */
export type FindingCode =
  | "workbook.noTables"
  | "plan.noTargets"
  | "plan.badCell"
  | "plan.lint"
  | "table.encodingDecoded"
  | "table.uncertain"
  | "cell.textNumber"
  | "cell.ambiguousNumber"
  | "cell.notNumber"
  | "cell.error"
  | "rate.disagreesWithParts"
  | "rate.over100"
  | "rate.partsSwapped"
  | "rate.unitSlip"
  | "total.notSum"
  | "part.overWhole"
  | "unit.duplicate"
  | "unit.missing"
  | "unit.ambiguous"
  | "value.blankWhereOthersReport"
  | "value.copiedFromLastPeriod"
  | "value.jump"
  | "value.cumulativeFalls"
  | "fact.conflict"
  | "header.ambiguous"
  | "mapping.uncertain"
  | "mapping.badCell"
  | "indicator.unmapped"
  | "rollUp.notPossible"
  | "sheet.protected"
  | "sheet.nameTaken";

/** One thing wrong with the user's data, and the cell it speaks of. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** `'Sheet'!F12`, or null when it speaks of the whole workbook or plan. */
  readonly at: string | null;
  /** What is wrong, with the figures. */
  readonly message: LocalizedText;
  /** What to do about it. */
  readonly advice: LocalizedText;
}
