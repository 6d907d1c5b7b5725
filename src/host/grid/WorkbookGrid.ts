import type { Rect } from "../../domain/grid/Rect";
import type { ControlState } from "../ControlState";
import type { Model } from "../model/Model";
import { clearCells } from "../model/rangeActions";
import { ApiError } from "../protocol/ApiError";
import type { HostSheet } from "../workbook/HostSheet";
import type { WorkbookChange } from "../workbook/HostWorkbook";
import { writeCell } from "../workbook/writeCell";
import type { GridApi, GridChange, GridSheet, GridSheetState } from "./GridApi";
import { typedText } from "./typedText";
import { readSheetState } from "./readSheetState";

/** The user's hands and eyes on the workbook. */
export class WorkbookGrid implements GridApi {
  readonly #listeners = new Set<(changes: readonly GridChange[]) => void>();
  #changes: GridChange[] = [];

  constructor(
    private readonly model: Model,
    private readonly controls: ControlState,
    private readonly settle: () => void,
  ) {
    model.workbook.listen((change) => this.#note(change));
  }

  get workbookName(): string {
    return this.model.workbook.name;
  }

  sheets(): readonly GridSheet[] {
    const { workbook } = this.model;
    return workbook.sheets.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visible: sheet.visibility === "Visible",
      isProtected: sheet.isProtected,
      isActive: sheet === workbook.active,
      tabColor: sheet.tabColor || null,
    }));
  }

  read(sheetId: string): GridSheetState {
    return readSheetState(this.model, this.#sheet(sheetId));
  }

  editCell(sheetId: string, row: number, column: number, text: string): Promise<void> {
    return this.editCells(sheetId, row, column, [[text]]);
  }

  editCells(sheetId: string, row: number, column: number, texts: readonly (readonly string[])[]): Promise<void> {
    return settled(() => {
      const sheet = this.#sheet(sheetId);
      const width = texts.reduce((widest, line) => Math.max(widest, line.length), 1);
      const rect = { top: row, left: column, bottom: row + Math.max(texts.length, 1) - 1, right: column + width - 1 };
      this.#assertWritable(sheet, rect);
      for (const [down, line] of texts.entries()) {
        for (const [across, text] of line.entries()) {
          const at = sheet.touch(row + down, column + across);
          if (text === "") Object.assign(at, { value: null, formula: null, quoted: false });
          else writeCell(sheet, row + down, column + across, typedText(text, this.model.workbook.marks), this.model.year);
        }
      }
      this.model.workbook.emit({ kind: "cells", sheet, rect, by: "user" });
      this.settle();
    });
  }

  clear(sheetId: string, rect: Rect): Promise<void> {
    return settled(() => {
      const sheet = this.#sheet(sheetId);
      this.#assertWritable(sheet, rect);
      clearCells(sheet, rect, "Contents");
      this.model.workbook.emit({ kind: "cells", sheet, rect, by: "user" });
      this.settle();
    });
  }

  activate(sheetId: string): void {
    this.model.workbook.activate(this.#sheet(sheetId));
    this.settle();
  }

  select(sheetId: string, rect: Rect): void {
    this.model.workbook.select(this.#sheet(sheetId), rect);
    this.settle();
  }

  addSheet(name?: string): Promise<string> {
    return settled(() => {
      const sheet = this.model.workbook.addSheet(name);
      this.model.workbook.activate(sheet);
      this.settle();
      return sheet.id;
    });
  }

  renameSheet(sheetId: string, name: string): Promise<void> {
    return settled(() => {
      this.model.workbook.renameSheet(this.#sheet(sheetId), name);
      this.settle();
    });
  }

  deleteSheet(sheetId: string): Promise<void> {
    return settled(() => {
      this.model.workbook.deleteSheet(this.#sheet(sheetId));
      this.settle();
    });
  }

  setColumnWidth(sheetId: string, column: number, points: number): void {
    const sheet = this.#sheet(sheetId);
    sheet.columnWidths.set(column, points);
    this.model.workbook.emit({ kind: "look", sheet, rect: null });
    this.settle();
  }

  setEditing(editing: boolean): void {
    this.controls.setEditMode(editing);
  }

  subscribe(listener: (changes: readonly GridChange[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  get isWatched(): boolean {
    return this.#listeners.size > 0;
  }

  /** Tells the listeners what changed since the last time. */
  flush(): void {
    if (this.#changes.length === 0) return;
    const seen = new Set<string>();
    const changes = this.#changes.filter(({ kind, sheetId }) => !seen.has(`${kind} ${sheetId}`) && seen.add(`${kind} ${sheetId}`));
    this.#changes = [];
    for (const listener of [...this.#listeners]) listener(changes);
  }

  #note(change: WorkbookChange): void {
    switch (change.kind) {
      case "cells":
      case "look":
      case "results":
        this.#changes.push({ kind: "cells", sheetId: change.sheet.id });
        break;
      case "activated":
        this.#changes.push({ kind: "activated", sheetId: change.sheet.id });
        break;
      case "selected":
        this.#changes.push({ kind: "selected", sheetId: change.sheet.id });
        break;
      case "calculated":
      case "names":
        break;
      default:
        this.#changes.push({ kind: "tabs", sheetId: null });
    }
  }

  #sheet(id: string): HostSheet {
    const sheet = this.model.workbook.sheetBy(id);
    if (!sheet) throw new ApiError("ItemNotFound", `sheet ${id}`);
    return sheet;
  }

  #assertWritable(sheet: HostSheet, rect: Rect): void {
    for (let row = rect.top; row <= rect.bottom; row += 1) {
      for (let column = rect.left; column <= rect.right; column += 1) if (sheet.styleAt(row, column).locked) return this.model.workbook.assertWritable(sheet);
    }
  }
}

/** The grid is asynchronous for its callers only: a view must not rely on the host being in the same page. */
function settled<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => resolve(work()));
}
