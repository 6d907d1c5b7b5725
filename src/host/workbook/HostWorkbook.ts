import { ApiError } from "../protocol/ApiError";
import type { Rect } from "../../domain/grid/Rect";
import { renameSheetInFormula } from "../formula/renameSheetInFormula";
import type { CellStyle } from "./CellStyle";
import { HostSheet } from "./HostSheet";
import type { HostName } from "./SheetParts";
import { checkSheetName, nextSheetName } from "./sheetName";

/** What changed in the workbook; the source of Excel events, of recalculation and of what the grid redraws. */
export type WorkbookChange =
  | { readonly kind: "cells"; readonly sheet: HostSheet; readonly rect: Rect; readonly by: ChangeOrigin }
  | { readonly kind: "look"; readonly sheet: HostSheet; readonly rect: Rect | null }
  | { readonly kind: "results"; readonly sheet: HostSheet }
  | { readonly kind: "sheetAdded"; readonly sheet: HostSheet }
  | { readonly kind: "sheetDeleted"; readonly sheet: HostSheet }
  | { readonly kind: "sheetRenamed"; readonly sheet: HostSheet; readonly before: string }
  | { readonly kind: "sheetMoved"; readonly sheet: HostSheet }
  | { readonly kind: "sheetVisibility"; readonly sheet: HostSheet }
  | { readonly kind: "names" }
  | { readonly kind: "activated"; readonly sheet: HostSheet; readonly before: HostSheet }
  | { readonly kind: "selected"; readonly sheet: HostSheet; readonly rect: Rect }
  | { readonly kind: "calculated" };

export type ChangeOrigin = "user" | "add-in";

/** A workbook in memory. */
export class HostWorkbook {
  readonly sheets: HostSheet[] = [];
  readonly names: HostName[] = [];
  readonly settings = new Map<string, unknown>();
  active: HostSheet;
  readonly selections = new Map<HostSheet, Rect>();
  isReadOnly = false;
  isStructureProtected = false;
  isDirty = false;
  /** Looks of the opened file by their number. */
  fileLooks: readonly CellStyle[] = [];
  /** Marks of the user's Excel. */
  marks = { decimal: ".", group: "," };
  #nextSheet = 1;
  #nextId = 1;
  readonly #listeners = new Set<(change: WorkbookChange) => void>();

  constructor(public name: string) {
    this.active = this.insertSheet("Sheet1");
  }

  sheetNamed(name: string): HostSheet | undefined {
    const lower = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === lower);
  }

  /** By id or by name, as Excel's indexer does. */
  sheetBy(key: string): HostSheet | undefined {
    return this.sheets.find((sheet) => sheet.id === key) ?? this.sheetNamed(key);
  }

  newId(kind: string): string {
    return `{${kind}-${String(this.#nextId++).padStart(8, "0")}}`;
  }

  addSheet(name?: string): HostSheet {
    this.assertStructure();
    const others = this.sheets.map((sheet) => sheet.name);
    if (name !== undefined) checkSheetName(name, others);
    const sheet = this.insertSheet(name ?? nextSheetName(others));
    this.emit({ kind: "sheetAdded", sheet });
    return sheet;
  }

  /** Without checks and events; for files. */
  insertSheet(name: string): HostSheet {
    const sheet = new HostSheet(`{00000000-0001-0000-${String(this.#nextSheet++).padStart(4, "0")}-000000000000}`, name);
    this.sheets.push(sheet);
    return sheet;
  }

  deleteSheet(sheet: HostSheet): void {
    this.assertStructure();
    const visible = this.sheets.filter((other) => other.visibility === "Visible" && other !== sheet);
    if (visible.length === 0) throw new ApiError("InvalidOperation", "the last visible sheet cannot be deleted");
    const index = this.sheets.indexOf(sheet);
    this.sheets.splice(index, 1);
    this.#rewriteFormulas((formula) => renameSheetInFormula(formula, sheet.name, null));
    if (this.active === sheet) this.active = visible.find((other) => this.sheets.indexOf(other) >= index) ?? visible[visible.length - 1] ?? this.active;
    this.selections.delete(sheet);
    this.emit({ kind: "sheetDeleted", sheet });
  }

  renameSheet(sheet: HostSheet, name: string): void {
    this.assertStructure();
    if (sheet.name === name) return;
    checkSheetName(name, this.sheets.filter((other) => other !== sheet).map((other) => other.name));
    const before = sheet.name;
    sheet.name = name;
    this.#rewriteFormulas((formula) => renameSheetInFormula(formula, before, name));
    for (const other of this.sheets) {
      for (const [key, link] of other.links) {
        if (link.target) other.links.set(key, { ...link, target: renameSheetInFormula(`=${link.target}`, before, name).slice(1) });
      }
    }
    this.emit({ kind: "sheetRenamed", sheet, before });
  }

  moveSheet(sheet: HostSheet, position: number): void {
    this.assertStructure();
    if (!Number.isInteger(position) || position < 0 || position >= this.sheets.length) throw new ApiError("InvalidArgument", `position ${position}`);
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
    this.emit({ kind: "sheetMoved", sheet });
  }

  activate(sheet: HostSheet): void {
    if (sheet.visibility !== "Visible") throw new ApiError("InvalidOperation", `${sheet.name} is hidden`);
    const before = this.active;
    if (before === sheet) return;
    this.active = sheet;
    this.emit({ kind: "activated", sheet, before });
  }

  select(sheet: HostSheet, rect: Rect): void {
    this.activate(sheet);
    this.selections.set(sheet, rect);
    this.emit({ kind: "selected", sheet, rect });
  }

  selection(sheet: HostSheet = this.active): Rect {
    return this.selections.get(sheet) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  }

  assertWritable(sheet: HostSheet): void {
    if (this.isReadOnly) throw new ApiError("AccessDenied", "the workbook is read-only");
    if (sheet.isProtected) throw new ApiError("AccessDenied", `${sheet.name} is protected`);
  }

  assertStructure(): void {
    if (this.isReadOnly) throw new ApiError("AccessDenied", "the workbook is read-only");
    if (this.isStructureProtected) throw new ApiError("AccessDenied", "the workbook's structure is protected");
  }

  listen(listener: (change: WorkbookChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  emit(change: WorkbookChange): void {
    if (change.kind !== "calculated" && change.kind !== "selected" && change.kind !== "activated") this.isDirty = true;
    if (change.kind === "look") change.sheet.edits.look = true;
    if (change.kind === "results") change.sheet.edits.results = true;
    if (change.kind === "cells") change.sheet.edits.note(change.rect, change.by === "add-in");
    for (const listener of [...this.#listeners]) listener(change);
  }

  #rewriteFormulas(rewrite: (formula: string) => string): void {
    for (const sheet of this.sheets) {
      for (const [, , cell] of sheet.cells()) if (cell.formula) cell.formula = rewrite(cell.formula);
      for (const rule of sheet.conditionalFormats) if (rule.formula) rule.formula = rewrite(rule.formula);
      for (const name of sheet.names) name.refersTo = rewrite(name.refersTo);
      for (const chart of sheet.charts) {
        for (const series of chart.series) {
          if (series.categories) series.categories = rewrite(`=${series.categories}`).slice(1);
          if (series.values) series.values = rewrite(`=${series.values}`).slice(1);
        }
      }
    }
    for (const name of this.names) name.refersTo = rewrite(name.refersTo);
  }
}
