import type { NumberMarks, SourceColumn, SourceTable } from "../tables/SourceTable";
import type { Period } from "../text/Period";
import type { Features } from "./features";
import type { HeaderText } from "./headerText";

/** A place that can hold an indicator: a column of a units-as-rows table, or a row of an indicators-as-rows table. */
export interface Slot {
  readonly table: SourceTable;
  /** Column or row in sheet coordinates. */
  readonly at: number;
  /** All rows of a long list that name the same indicator; elsewhere the row itself, or none for a column. */
  readonly rows: readonly number[] | null;
  /** Value columns: the column itself, or those the row crosses. */
  readonly columns: readonly SourceColumn[];
  readonly isRow: boolean;
  readonly header: HeaderText;
  readonly features: Features;
  /** Other readings of the same header, e.g. together with the row it is indented under. */
  readonly otherHeaders: readonly { readonly header: HeaderText; readonly features: Features }[];
  /** Headers above the leaf: columns with the same one are a group. */
  readonly group: string;
  readonly role: "figure" | "plan" | "previous" | "estimate" | "cumulative";
  readonly period: Period | null;
  readonly marks: NumberMarks | null;
  /** Figures in the order of the table's lines; null where there is none. */
  readonly values: readonly (number | null)[];
  /** `(5)=(4)/(3)` of the index row. */
  readonly indexLabel: string | null;
}

/** Slots of the same kind and time compete for the same indicator; others do not. */
export function competitionKey(slot: Slot): string {
  return `${slot.role}|${slot.period?.key ?? ""}`;
}
