import type { Rect } from "../../domain/grid/Rect";
import { COLUMNS, ROWS } from "../workbook/limits";
import type { HostSheet } from "../workbook/HostSheet";
import type { HostWorkbook, WorkbookChange } from "../workbook/HostWorkbook";
import type { Cell } from "../../domain/grid/Cell";
import { moveFormula } from "../formula/moveFormula";
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
  #pinned: { sheet: HostSheet; row: number; column: number }[] = [];

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

  /** Formulas of the opened file that the engine cannot work out and that keep the value they were saved with. */
  get pinned(): readonly { readonly sheet: HostSheet; readonly row: number; readonly column: number }[] {
    return this.#pinned;
  }

  markAll(): void {
    this.#dirty = this.workbook.sheets.map((sheet) => ({ sheet, rect: EVERYTHING }));
  }

  calculate(): void {
    if (this.isDirty) this.#calculate(false);
  }

  #calculate(evenWithoutFormulas: boolean): EngineMirror | null {
    const isNew = this.#engine === null;
    if (isNew && !evenWithoutFormulas && !this.#hasFormulas()) {
      this.#dirty = [];
      return null;
    }
    const engine = (this.#engine ??= new EngineMirror(this.workbook));
    if (isNew) this.markAll();
    for (const { sheet, rect } of this.#dirty) engine.push(sheet, rect);
    this.#dirty = [];
    engine.evaluate();
    if (isNew) this.#keepSavedValues(engine);
    this.#read(engine);
    return engine;
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

  /**
   * Formulas that fail only because they refer to one the engine does not know are worked out again from its saved
   * value; the others stand in the engine as the value they were saved with.
   */
  #keepSavedValues(engine: EngineMirror): void {
    const failed: { sheet: HostSheet; row: number; column: number; formula: string }[] = [];
    for (const sheet of this.workbook.sheets) {
      for (const [row, column, { formula, value }] of sheet.cells()) {
        if (!formula || value === null || typeof value === "object" || !isNotCalculable(engine.read(sheet, row, column))) continue;
        failed.push({ sheet, row, column, formula });
        engine.pin(sheet, row, column, formula, value);
      }
    }
    if (failed.length === 0) return;
    const results = engine.results(failed.map(({ sheet, formula }) => moveFormula(formula, sheet.name, 0, 0)));
    this.#pinned = failed.filter((_, index) => isNotCalculable(results[index]));
    for (const [index, place] of failed.entries()) if (!isNotCalculable(results[index])) engine.unpin(place);
    engine.evaluate();
  }

  /** What a formula with relative references gives at other places of its sheet; for rules the fast path does not know. */
  resultsAt(sheet: HostSheet, formula: string, moves: readonly { readonly down: number; readonly across: number }[]): readonly Cell[] {
    const engine = this.isDirty || !this.#engine ? this.#calculate(true) : this.#engine;
    if (!engine) return [];
    return engine.results(moves.map(({ down, across }) => moveFormula(formula, sheet.name, down, across)));
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

/** A number the engine only tells rounded does not replace the exact one the file holds. */
function same(a: Cell, b: Cell): boolean {
  if (typeof a === "number" && typeof b === "number" && Math.abs(a - b) < 5e-10 && Math.abs(a - b) <= 1e-9 * Math.abs(a)) return true;
  return a === b || (typeof a === "object" && typeof b === "object" && a?.error === b?.error);
}
