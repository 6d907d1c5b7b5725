import type { Rect } from "../grid/Rect";
import type { StyleName } from "./palette";

/** The sheets we own. The kind is the stamp written on the sheet (DESIGN D4). */
export const SHEET_KINDS = [
  "summary",
  "by-unit",
  "unmet",
  "plan",
  "facts",
  "mapping",
  "progress",
  "ranking",
  "commitments",
  "data-quality",
  "entry",
  "org-units",
] as const;

export type SheetKind = (typeof SHEET_KINDS)[number];

/** A constant never becomes a formula, whatever its text begins with; a formula always carries its value as the domain computed it. */
export type PlannedValue =
  | { readonly kind: "constant"; readonly value: string | number | boolean }
  | { readonly kind: "formula"; readonly formula: string; readonly value: string | number | boolean }
  /** The id the host gives one of our sheets, known only while writing; the register of own sheets on `Kế hoạch` (D4). */
  | { readonly kind: "own-sheet-id"; readonly of: SheetKind };

export interface PlannedCell {
  /** Absent: an empty cell that only carries style. */
  readonly content?: PlannedValue;
  readonly style?: StyleName;
  /** Excel number format; wins over the style's own. */
  readonly numberFormat?: string;
}

/** `formula` is relative to the top-left cell of `rect`, without `=`. First rule that holds wins. */
export interface ConditionalRule {
  readonly rect: Rect;
  readonly formula: string;
  readonly style: StyleName;
}

export interface DataBar {
  readonly rect: Rect;
  readonly color: string;
  readonly minimum: number;
  readonly maximum: number;
}

export interface CellLink {
  readonly row: number;
  readonly column: number;
  /** A place in the same workbook, `'Sheet'!A1`. */
  readonly target: string;
  readonly tip: string;
}

/** Choice list for a column people fill in; `input` is the note shown beside the cell. */
export interface ListValidation {
  readonly rect: Rect;
  readonly choices: readonly string[];
  readonly input: string | null;
}

/** Note shown beside a cell people type into, where there is no choice list; what does not fit `accepts` is let through and found on reading. */
export interface InputNote {
  readonly rect: Rect;
  readonly accepts: "any" | "number" | "date";
  /** At most 255 characters. */
  readonly input: string;
}

export interface PlannedChart {
  readonly kind: "bar" | "column" | "line";
  readonly title: string;
  /** Colour of the bars or the line; absent: the host's own. */
  readonly color?: string;
  /** Name of the sheet of ours that holds `categories` and `values`; absent: this sheet. */
  readonly dataSheet?: string;
  readonly categories: Rect;
  readonly values: Rect;
  /** Cells the chart covers. */
  readonly at: Rect;
}

export interface PlannedTable {
  readonly name: string;
  /** Header row and body; the header cells are constants. */
  readonly rect: Rect;
}

export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  readonly fitToWidth: boolean;
  /** 0: as many pages as it takes. */
  readonly fitToHeight: number;
  /** First and last row repeated on each page. */
  readonly titleRows: readonly [number, number] | null;
  /** First and last column repeated on each page, for sheets wider than one page. */
  readonly titleColumns?: readonly [number, number];
  /** A page begins at each of these rows and columns. */
  readonly breaksBefore?: { readonly rows: readonly number[]; readonly columns: readonly number[] };
  /** Margins in millimetres; absent: the host's own. */
  readonly margins?: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** Absent: everything that is not empty. */
  readonly area?: Rect;
  readonly footer: string;
}

/** One sheet of ours, whole, as plain data; adapters interpret it, they decide nothing (DESIGN D1). Rows and columns from 0 at A1. */
export interface SheetPlan {
  readonly kind: SheetKind;
  /** Name already made free of clashes by `resolveSheetNames`. */
  readonly name: string;
  readonly visible: boolean;
  readonly tabColor: string | null;
  /** Row-major; null and what lies beyond the end is empty. */
  readonly cells: readonly (readonly (PlannedCell | null)[])[];
  /** Width in characters by column; null keeps the default. */
  readonly columnWidths: readonly (number | null)[];
  readonly hiddenColumns: readonly number[];
  /** Height in points by row; null keeps the default. */
  readonly rowHeights: readonly (number | null)[];
  readonly merges: readonly Rect[];
  readonly conditionalRules: readonly ConditionalRule[];
  readonly dataBars: readonly DataBar[];
  readonly links: readonly CellLink[];
  readonly validations: readonly ListValidation[];
  readonly inputNotes?: readonly InputNote[];
  readonly charts: readonly PlannedChart[];
  readonly tables: readonly PlannedTable[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: PrintSetup;
  readonly gridlines: boolean;
}
