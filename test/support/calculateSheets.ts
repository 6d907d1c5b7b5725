import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cellAddress, quoteSheet } from "../../src/domain/grid/address";
import { isCellError, type Cell } from "../../src/domain/grid/Cell";
import type { WorkbookSnapshot } from "../../src/domain/grid/WorkbookSnapshot";
import type { SheetPlan } from "../../src/domain/report/SheetPlan";
import { loadEngine, newEngine, type Engine } from "../../src/host/calculation/loadEngine";

const TYPE_TEXT = 2;
const TYPE_ERROR = 16;

export interface CalculatedCell {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  readonly cached: string | number | boolean;
  readonly calculated: string | number | boolean | { readonly error: string };
}

/**
 * Every formula of the planned sheets as a real engine calculates it over the source sheets, beside its cached value.
 * `change` is what a user does to the workbook afterwards; source sheets are numbered from 1 in the engine.
 */
export async function calculateSheets(plans: readonly SheetPlan[], sources: WorkbookSnapshot, change: (engine: Engine) => void = () => undefined): Promise<readonly CalculatedCell[]> {
  await loadEngine(readFileSync(createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm")));
  const engine = newEngine();
  const sheets = [...sources.sheets.map((sheet) => sheet.name), ...plans.map((plan) => plan.name)];
  sheets.forEach((name, index) => {
    engine.newSheet();
    engine.renameSheet(index + 1, name);
  });
  sources.sheets.forEach((sheet, index) =>
    sheet.grid.cells.forEach((row, r) => row.forEach((cell, c) => cell !== null && engine.setUserInput(index + 1, sheet.grid.top + r + 1, sheet.grid.left + c + 1, input(cell)))),
  );
  const formulas: { sheet: number; row: number; column: number; name: string; formula: string; cached: string | number | boolean }[] = [];
  plans.forEach((plan, index) => {
    const sheet = sources.sheets.length + index + 1;
    plan.cells.forEach((row, r) =>
      row.forEach((cell, c) => {
        const content = cell?.content;
        if (!content || content.kind === "own-sheet-id") return;
        if (content.kind === "constant") {
          if (content.value !== "") engine.setUserInput(sheet, r + 1, c + 1, input(content.value));
          return;
        }
        engine.setUserInput(sheet, r + 1, c + 1, `=${content.formula}`);
        formulas.push({ sheet, row: r, column: c, name: plan.name, formula: content.formula, cached: content.value });
      }),
    );
  });
  formulas.forEach((cell, index) => {
    if (typeof cell.cached === "number") engine.setUserInput(0, index + 1, 1, `=${quoteSheet(cell.name)}!${cellAddress(cell.row, cell.column)}&""`);
  });
  change(engine);
  engine.resumeEvaluation();
  engine.evaluate();
  return formulas.map((cell, index) => ({ sheet: cell.name, address: cellAddress(cell.row, cell.column), formula: cell.formula, cached: cell.cached, calculated: read(engine, cell, index) }));
}

function read(engine: Engine, cell: { sheet: number; row: number; column: number; cached: string | number | boolean }, index: number): CalculatedCell["calculated"] {
  const text = engine.getFormattedCellValue(cell.sheet, cell.row + 1, cell.column + 1);
  const type = engine.getCellType(cell.sheet, cell.row + 1, cell.column + 1);
  if (type === TYPE_ERROR) return { error: text };
  if (type === TYPE_TEXT) return text;
  return typeof cell.cached === "number" ? Number(engine.getFormattedCellValue(0, index + 1, 1)) : text;
}

function input(cell: Exclude<Cell, null>): string {
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return isCellError(cell) ? `=${cell.error}` : `'${cell}`;
}
