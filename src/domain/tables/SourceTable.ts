import type { Finding } from "../finding";
import type { Rect } from "../grid/Rect";
import type { Period } from "../text/Period";

/** What a column (or, in indicators-as-rows sheets, a row) is for. */
export type ColumnRole =
  | "ordinal"
  | "code"
  | "label"
  | "unit-of-measure"
  | "plan"
  | "actual"
  | "numerator"
  | "denominator"
  | "rate"
  | "previous"
  | "cumulative"
  | "estimate"
  | "note"
  | "other";

export type Orientation = "units-as-rows" | "indicators-as-rows" | "long" | "other";

export type Encoding = "unicode" | "tcvn3" | "vni";

/** Marks by which the numbers that are texts in this column are read; null where there are none. */
export interface NumberMarks {
  readonly decimal: "," | ".";
  readonly group: "" | "." | "," | " ";
}

export interface SourceColumn {
  readonly column: number;
  /** Header texts from the outermost group to the leaf, decoded, NFC, white space collapsed. */
  readonly path: readonly string[];
  readonly role: ColumnRole;
  readonly period: Period | null;
  /** Text of the column-index row, e.g. `(5)=(4)/(3)`. */
  readonly indexLabel: string | null;
  readonly marks: NumberMarks | null;
  readonly hidden: boolean;
}

/** A table as a careful reader sees it. All rows and columns are sheet coordinates, counted from 0; pairs are first and last. */
export interface SourceTable {
  readonly sheet: string;
  readonly sheetId: string;
  /** Header and body, without title block, notes and signatures. */
  readonly range: Rect;
  readonly headerRows: readonly [number, number];
  readonly indexRow: number | null;
  readonly unitsRow: number | null;
  /** Null where there is only a header. */
  readonly bodyRows: readonly [number, number] | null;
  readonly totalRows: readonly number[];
  readonly sectionRows: readonly number[];
  readonly noteRows: readonly number[];
  readonly ordinalColumn: number | null;
  readonly labelColumn: number | null;
  readonly unitOfMeasureColumn: number | null;
  readonly orientation: Orientation;
  readonly columns: readonly SourceColumn[];
  readonly encoding: Encoding;
  /** Lines of the title block above the table, decoded. */
  readonly title: readonly string[];
  /** Period the title, the sheet's name or a caption states for the whole table. */
  readonly period: Period | null;
  /** `ĐVT: người` above the table. */
  readonly unitOfMeasure: string | null;
  readonly confidence: number;
  readonly reasons: readonly string[];
  readonly findings: readonly Finding[];
}
