import type { Period } from "../text/Period";
import type { NumberMarks } from "../tables/SourceTable";

export type FactPart = "numerator" | "denominator" | "value" | "plan";

/** The cell a figure came from, and the label of its row when it was read. */
export interface SourceCell {
  readonly sheet: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** Where the row's own label stands (units-as-rows: its label cell); null when the sheet has none. */
  readonly label: { readonly row: number; readonly column: number; readonly text: string } | null;
  /** Marks by which a number stored as text was read; null where the cell holds a true number. */
  readonly marks: NumberMarks | null;
}

/** One figure of one indicator for one unit and one period. */
export interface Fact {
  readonly indicator: string;
  /** Canonical key of the unit; null is the whole area. */
  readonly unit: string | null;
  readonly period: Period | null;
  readonly part: FactPart;
  /** Unrounded, in the indicator's unit (95, not 0.95, for %). Null: the cell is blank or holds no number. */
  readonly value: number | null;
  /** What the cell's number is multiplied by to be in the indicator's unit: 1, or 100 for 0.95 read as 95 %. */
  readonly scale: number;
  /** Null: no sheet holds it (a person's entry without a cell). */
  readonly source: SourceCell | null;
  /** The header says that the figure itself is an increase (`có thêm`, `tăng thêm`), so that no baseline is subtracted. */
  readonly change?: true;
}

/** A unit of organisation as it occurs in the sheets. */
export interface OrgUnit {
  readonly key: string;
  /** As the sheet spells it, decoded, NFC, trimmed. */
  readonly name: string;
  /** Sum of others (Toàn tỉnh, Cụm 1): listed apart, never added up. */
  readonly isTotal: boolean;
  /** The district or group it stands under, where the sheets say so. */
  readonly within?: string;
  /** Key of the unit it was merged into (two-level government since 1/7/2025): its results are rolled up there. */
  readonly partOf?: string;
}
