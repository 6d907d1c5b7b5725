import type { Rect } from "../../domain/grid/Rect";
import { COLUMNS, ROWS } from "../workbook/limits";
import type { HostSheet } from "../workbook/HostSheet";
import type { HostWorkbook, WorkbookChange } from "../workbook/HostWorkbook";
import type { Cell } from "../../domain/grid/Cell";
import { EngineMirror } from "./EngineMirror";

const EVERYTHING: Rect = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };

/** Results by which the engine says that it cannot work out a formula. */
const NOT_CALCULABLE: ReadonlySet<string> = new Set(["#NAME?", "#ERROR!", "#N/IMPL!", "#N/IMPL"]);

/**
 * Keeps the formulas of a workbook calculated. Changes are collected and pushed to the engine in one go, when somebody
 * asks for values or a request ends; the engine is started by the first change (a file just opened shows the values it
 * was saved with).
 *
 * Known gaps of the engine: SUMPRODUCT with conditions, AGGREGATE, HYPERLINK, structured references, constant names.
 * A formula of the user's file that it cannot work out keeps the value it was saved with.
 */
export class Calculation {
  #engine: EngineMirror | null = null;
  #dirty: { sheet: HostSheet; rect: Rect }[] = [];
  #formulas = 0;

  constructor(private readonly workbook: HostWorkbook) {
    workbook.listen((change) => this.#note(change));
  }

  get isDirty(): boolean {
    return this.#dirty.length > 0;
  }

  /** Formula cells of the last calculation. */
  get formulaCount(): number {
    return this.#formulas;
  }

  markAll(): void {
    this.#dirty = this.workbook.sheets.map((sheet) => ({ sheet, rect: EVERYTHING }));
  }

  calculate(): void {
    if (!this.isDirty) return;
    const isNew = this.#engine === null;
    if (isNew && !this.#hasFormulas()) {
      this.#dirty = [];
      return;
    }
    const engine = (this.#engine ??= new EngineMirror(this.workbook));
    if (isNew) this.markAll();
    for (const { sheet, rect } of this.#dirty) engine.push(sheet, rect);
    this.#dirty = [];
    engine.evaluate();
    if (isNew) this.#keepSavedValues(engine);
    this.#read(engine);
  }

  #hasFormulas(): boolean {
    for (const sheet of this.workbook.sheets) for (const [, , cell] of sheet.cells()) if (cell.formula) return true;
    return false;
  }

  #note(change: WorkbookChange): void {
    switch (change.kind) {
      case "cells":
        this.#dirty.push({ sheet: change.sheet, rect: change.rect });
        break;
      case "sheetAdded":
        this.#engine?.addSheet(change.sheet);
        break;
      case "sheetDeleted":
        this.#dirty = this.#dirty.filter(({ sheet }) => sheet !== change.sheet);
        this.#engine?.deleteSheet(change.sheet);
        this.#touch();
        break;
      case "sheetRenamed":
        this.#engine?.renameSheet(change.sheet);
        this.#touch();
        break;
      case "names":
        this.#engine?.defineNames();
        this.#touch();
        break;
      default:
        break;
    }
  }

  /** Something outside the cells changed: evaluate again. */
  #touch(): void {
    const [sheet] = this.workbook.sheets;
    if (this.#engine && sheet) this.#dirty.push({ sheet, rect: { top: 0, left: 0, bottom: 0, right: 0 } });
  }

  #keepSavedValues(engine: EngineMirror): void {
    let kept = false;
    for (const sheet of this.workbook.sheets) {
      for (const [row, column, cell] of sheet.cells()) {
        if (!cell.formula || cell.value === null || typeof cell.value === "object") continue;
        const result = engine.read(sheet, row, column);
        if (isNotCalculable(result)) {
          engine.pin(sheet, row, column, cell.formula, cell.value);
          kept = true;
        }
      }
    }
    if (kept) engine.evaluate();
  }

  #read(engine: EngineMirror): void {
    this.#formulas = 0;
    const changed = new Set<HostSheet>();
    const inexact: { sheet: HostSheet; row: number; column: number }[] = [];
    for (const sheet of this.workbook.sheets) {
      for (const [row, column, cell] of sheet.cells()) {
        if (!cell.formula) continue;
        this.#formulas += 1;
        const value = engine.read(sheet, row, column);
        if (value === undefined) inexact.push({ sheet, row, column });
        else if (!same(cell.value, value)) {
          cell.value = value;
          changed.add(sheet);
        }
      }
    }
    if (inexact.length) {
      engine.readExactly(inexact, ({ sheet, row, column }, value) => {
        const cell = sheet.cell(row, column);
        if (!cell || same(cell.value, value)) return;
        cell.value = value;
        changed.add(sheet);
      });
    }
    for (const sheet of changed) this.workbook.emit({ kind: "results", sheet });
    this.workbook.emit({ kind: "calculated" });
  }
}

function isNotCalculable(value: Cell | undefined): boolean {
  return typeof value === "object" && value !== null && NOT_CALCULABLE.has(value.error);
}

function same(a: Cell, b: Cell): boolean {
  return a === b || (typeof a === "object" && typeof b === "object" && a?.error === b?.error);
}
