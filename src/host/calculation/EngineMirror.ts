import type { Cell } from "../../domain/grid/Cell";
import { quoteSheet, cellAddress } from "../../domain/grid/address";
import { contains } from "../../domain/grid/Rect";
import type { Rect } from "../../domain/grid/Rect";
import type { HostCell } from "../workbook/HostCell";
import type { HostSheet } from "../workbook/HostSheet";
import type { HostWorkbook } from "../workbook/HostWorkbook";
import { COLUMNS } from "../workbook/limits";
import type { Engine } from "./loadEngine";
import { newEngine } from "./loadEngine";

/** The engine's cell types. */
const TYPE = { number: 1, text: 2, boolean: 4, error: 16 } as const;

/**
 * A number the engine shows exactly: no exponent, at most four decimals. It rounds to nine, so a number within 5e-10 of
 * such a decimal reads as that decimal (0.1+0.2 is 0.3, as Excel shows it too).
 */
const EXACT = /^-?\d{1,15}(\.\d{1,4})?$/;

interface Place {
  readonly sheet: HostSheet;
  readonly row: number;
  readonly column: number;
}

/**
 * A copy of the workbook's constants and formulas inside the engine. The engine only tells formatted numbers; long ones
 * are read through a scratch sheet of `=cell&""`, which gives the number to its last digit.
 */
export class EngineMirror {
  readonly #engine: Engine = newEngine();
  /** Engine sheets by index; the first is the scratch sheet. */
  readonly #order: (HostSheet | null)[] = [null];
  readonly #pushed = new Map<HostSheet, Map<number, string>>();
  readonly #exactRows = new Map<string, number>();
  readonly #pinned = new Map<string, { formula: string; value: Cell }>();
  readonly #names: { name: string; scope: number | null }[] = [];

  constructor(private readonly workbook: HostWorkbook) {
    this.#engine.renameSheet(0, "_exact");
    for (const sheet of workbook.sheets) this.addSheet(sheet);
    this.defineNames();
  }

  addSheet(sheet: HostSheet): void {
    this.#engine.newSheet();
    this.#order.push(sheet);
    this.#engine.renameSheet(this.#order.length - 1, sheet.name);
    this.#pushed.set(sheet, new Map());
  }

  deleteSheet(sheet: HostSheet): void {
    const index = this.#order.indexOf(sheet);
    if (index < 0) return;
    this.#engine.deleteSheet(index);
    this.#order.splice(index, 1);
    this.#pushed.delete(sheet);
    for (const key of [...this.#exactRows.keys()]) if (key.startsWith(sheet.id)) this.#exactRows.delete(key);
  }

  renameSheet(sheet: HostSheet): void {
    const index = this.#order.indexOf(sheet);
    if (index < 0) return;
    this.#engine.renameSheet(index, sheet.name);
    // The engine rewrote its formulas as the workbook did; what was pushed is as the workbook has it now.
    for (const [other, pushed] of this.#pushed) {
      for (const [row, column, cell] of other.cells()) if (cell.formula && pushed.has(row * COLUMNS + column)) pushed.set(row * COLUMNS + column, this.#input(other, row, column, cell));
    }
  }

  /** Names that are ranges; constants are beyond the engine. */
  defineNames(): void {
    for (const { name, scope } of this.#names.splice(0)) this.#engine.deleteDefinedName(name, scope);
    const define = (name: string, scope: number | null, refersTo: string): void => {
      if (!/^=.+![$A-Z0-9:]+$/i.test(refersTo)) return;
      try {
        this.#engine.newDefinedName(name, scope, refersTo.slice(1));
        this.#names.push({ name, scope });
      } catch {
        // A name the engine refuses (print titles, other books): formulas that use it keep their saved value.
      }
    };
    for (const { name, refersTo } of this.workbook.names) define(name, null, refersTo);
    for (const sheet of this.workbook.sheets) for (const { name, refersTo } of sheet.names) define(name, this.#order.indexOf(sheet), refersTo);
  }

  /** The cells of a rectangle as they are now; what the engine already has is left alone. */
  push(sheet: HostSheet, rect: Rect): void {
    const index = this.#order.indexOf(sheet);
    const pushed = this.#pushed.get(sheet);
    if (index < 0 || !pushed) return;
    for (const key of keysIn(pushed, rect)) {
      const [row, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
      const cell = sheet.cell(row, column);
      if (cell && (cell.value !== null || cell.formula)) continue;
      this.#engine.setUserInput(index, row + 1, column + 1, "");
      pushed.delete(key);
    }
    for (const [row, column, cell] of sheet.cells(rect)) {
      if (cell.value === null && !cell.formula) continue;
      const input = this.#input(sheet, row, column, cell);
      const key = row * COLUMNS + column;
      if (pushed.get(key) === input) continue;
      this.#engine.setUserInput(index, row + 1, column + 1, input);
      pushed.set(key, input);
    }
  }

  /** A formula the engine cannot work out stands in it as the value it was saved with, as long as it is not changed. */
  pin(sheet: HostSheet, row: number, column: number, formula: string, value: Cell): void {
    this.#pinned.set(keyOf({ sheet, row, column }), { formula, value });
    this.push(sheet, { top: row, left: column, bottom: row, right: column });
  }

  /** The formula stands in the engine again. */
  unpin({ sheet, row, column }: Place): void {
    this.#pinned.delete(keyOf({ sheet, row, column }));
    this.push(sheet, { top: row, left: column, bottom: row, right: column });
  }

  /** Results of formulas that name the sheets of all their references, worked out beside the workbook. */
  results(formulas: readonly string[]): readonly Cell[] {
    for (const [index, formula] of formulas.entries()) {
      this.#engine.setUserInput(0, index + 1, 2, formula);
      this.#engine.setUserInput(0, index + 1, 3, `=B${index + 1}&""`);
    }
    this.evaluate();
    const values = formulas.map((_, index): Cell => {
      const read = this.#value(0, index, 1);
      return read === undefined ? Number(this.#engine.getFormattedCellValue(0, index + 1, 3)) : read;
    });
    for (const [index] of formulas.entries()) for (const column of [2, 3]) this.#engine.setUserInput(0, index + 1, column, "");
    return values;
  }

  evaluate(): void {
    this.#engine.resumeEvaluation();
    this.#engine.evaluate();
    this.#engine.pauseEvaluation();
  }

  /** Undefined: a number that has to be read exactly. */
  read(sheet: HostSheet, row: number, column: number): Cell | undefined {
    const pinned = this.#pinned.get(keyOf({ sheet, row, column }));
    if (pinned && pinned.formula === sheet.cell(row, column)?.formula) return pinned.value;
    return this.#value(this.#order.indexOf(sheet), row, column);
  }

  #value(index: number, row: number, column: number): Cell | undefined {
    const text = this.#engine.getFormattedCellValue(index, row + 1, column + 1);
    switch (this.#engine.getCellType(index, row + 1, column + 1)) {
      case TYPE.text:
        return text;
      case TYPE.boolean:
        return text === "TRUE";
      case TYPE.error:
        return { error: text };
      default:
        return EXACT.test(text) ? Number(text) : undefined;
    }
  }

  readExactly(places: readonly Place[], found: (place: Place, value: Cell) => void): void {
    let isNew = false;
    for (const place of places) {
      const key = keyOf(place);
      if (this.#exactRows.has(key)) continue;
      const row = this.#exactRows.size + 1;
      this.#exactRows.set(key, row);
      this.#engine.setUserInput(0, row, 1, `=${quoteSheet(place.sheet.name)}!${cellAddress(place.row, place.column)}&""`);
      isNew = true;
    }
    if (isNew) this.evaluate();
    for (const place of places) found(place, Number(this.#engine.getFormattedCellValue(0, this.#exactRows.get(keyOf(place)) ?? 0, 1)));
  }


  #input(sheet: HostSheet, row: number, column: number, cell: HostCell): string {
    const pinned = cell.formula ? this.#pinned.get(keyOf({ sheet, row, column })) : undefined;
    if (cell.formula && pinned?.formula !== cell.formula) return cell.formula;
    const value = pinned ? pinned.value : cell.value;
    if (typeof value === "number") return String(value);
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    return typeof value === "object" && value !== null ? `=${value.error}` : `'${value ?? ""}`;
  }
}

/** Keys of pushed cells in a rectangle, by whichever is shorter: the cells of the rectangle or what was pushed. */
function keysIn(pushed: ReadonlyMap<number, string>, rect: Rect): number[] {
  const { top, left, bottom, right } = rect;
  if ((bottom - top + 1) * (right - left + 1) > pushed.size) return [...pushed.keys()].filter((key) => contains(rect, Math.floor(key / COLUMNS), key % COLUMNS));
  const keys: number[] = [];
  for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) if (pushed.has(row * COLUMNS + column)) keys.push(row * COLUMNS + column);
  return keys;
}

function keyOf({ sheet, row, column }: Place): string {
  return `${sheet.id}:${row}:${column}`;
}
