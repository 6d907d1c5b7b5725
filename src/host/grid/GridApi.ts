import type { Rect } from "../../domain/grid/Rect";
import type { HostChart } from "../workbook/SheetParts";

/** A sheet's tab. */
export interface GridSheet {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly isProtected: boolean;
  readonly isActive: boolean;
  /** `#RRGGBB` or null. */
  readonly tabColor: string | null;
}

/** The look of a cell with conditional formats already applied. Colours are `#RRGGBB`, sizes in points. */
export interface GridStyle {
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly fontColor: string;
  readonly fill: string | null;
  /** "general": numbers to the right, texts to the left. */
  readonly horizontal: "general" | "left" | "center" | "right" | "justify";
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
  readonly indent: number;
  readonly numberFormat: string;
  readonly borders: { readonly left: GridBorder | null; readonly right: GridBorder | null; readonly top: GridBorder | null; readonly bottom: GridBorder | null };
}

export interface GridBorder {
  /** As Office.js names it: `Continuous`, `Dash`, `Double` ... */
  readonly style: string;
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
  readonly color: string;
}

/** A data bar: the filled part of the cell's width, 0 to 1. */
export interface GridBar {
  readonly color: string;
  readonly fraction: number;
}

export interface GridCell {
  readonly row: number;
  readonly column: number;
  /** Null is blank; an error is its name (`#REF!`) with `isError`. */
  readonly value: string | number | boolean | null;
  readonly isError: boolean;
  /** With `=`, for the formula bar; null for constants. */
  readonly formula: string | null;
  /** As shown, by the number format. */
  readonly text: string;
  readonly style: GridStyle;
  readonly bar: GridBar | null;
}

export interface GridLink {
  readonly row: number;
  readonly column: number;
  /** A place in the workbook, `'Sheet'!A1`; or null and `address` is a web address. */
  readonly target: string | null;
  readonly address: string | null;
  readonly tip: string;
}

/** Everything needed to draw one sheet. Rows and columns from 0; sizes in points (1 pt = 4/3 px). */
export interface GridSheetState {
  readonly id: string;
  readonly name: string;
  /** Cells with content or a look of their own, row by row. */
  readonly cells: readonly GridCell[];
  readonly merges: readonly Rect[];
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  readonly links: readonly GridLink[];
  readonly charts: readonly HostChart[];
  readonly selection: Rect;
  /** Extent of what is worth drawing. */
  readonly rowCount: number;
  readonly columnCount: number;
}

/** What to redraw. `sheetId` null: the tabs. */
export interface GridChange {
  readonly kind: "cells" | "tabs" | "activated" | "selected";
  readonly sheetId: string | null;
}

/** The user's side of the host: what a spreadsheet view reads and what a person does in it. Throws `ApiError` for what Excel refuses. */
export interface GridApi {
  readonly workbookName: string;
  sheets(): readonly GridSheet[];
  read(sheetId: string): GridSheetState;
  /** A person typed `text` and pressed Enter; recalculates and raises Excel's events. */
  editCell(sheetId: string, row: number, column: number, text: string): Promise<void>;
  /** Pasted rows of text, from the top-left cell on. */
  editCells(sheetId: string, row: number, column: number, texts: readonly (readonly string[])[]): Promise<void>;
  clear(sheetId: string, rect: Rect): Promise<void>;
  activate(sheetId: string): void;
  select(sheetId: string, rect: Rect): void;
  /** Answers the new sheet's id. */
  addSheet(name?: string): Promise<string>;
  renameSheet(sheetId: string, name: string): Promise<void>;
  deleteSheet(sheetId: string): Promise<void>;
  setColumnWidth(sheetId: string, column: number, points: number): void;
  /** While a person is typing in a cell, requests of the add-in wait or fail as in Excel. */
  setEditing(editing: boolean): void;
  /** Answers a function that stops listening. Called after recalculation, once per action or request. */
  subscribe(listener: (changes: readonly GridChange[]) => void): () => void;
}
