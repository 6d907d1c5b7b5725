import type { Grid } from "./Grid";

/** One sheet as it was read, at one moment. */
export interface SheetSnapshot {
  /** The host's own id: stays when the sheet is renamed, differs for a copy. */
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly isProtected: boolean;
  /** Value of the sheet-scoped defined name `_ChiTieu` that marks sheets written by us, e.g. `"summary"`; null elsewhere. */
  readonly stamp: string | null;
  readonly grid: Grid;
}

/** Everything the domain needs to know of a workbook, in sheet order. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly isReadOnly: boolean;
  /** The structure is protected: no sheet can be added. */
  readonly isStructureProtected: boolean;
  /** Marks of the user's Excel, e.g. `{ decimal: ",", group: "." }`. */
  readonly marks: { readonly decimal: string; readonly group: string };
}
