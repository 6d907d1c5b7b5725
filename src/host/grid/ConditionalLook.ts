import { contains } from "../../domain/grid/Rect";
import type { CellStyle } from "../workbook/CellStyle";
import type { HostSheet } from "../workbook/HostSheet";
import type { ConditionalFormat } from "../workbook/SheetParts";
import { evaluateFormula, isEvaluable } from "../formula/evaluateFormula";
import type { Model } from "../model/Model";
import { isTrue } from "../formula/values";
import type { Expression } from "../formula/Expression";
import { parseFormula } from "../formula/parseFormula";
import type { GridBar } from "./GridApi";

interface Look {
  readonly change: Partial<CellStyle> | null;
  readonly bar: GridBar | null;
}

interface PreparedRule {
  readonly rule: ConditionalFormat;
  readonly expression: Expression | null;
  readonly scale: readonly [number, number] | null;
  /** Cells it holds for, where only the engine can tell. */
  readonly results: ReadonlySet<string> | null;
}

/** Cells for which the engine is asked about one rule; beyond it a rule is not shown. */
const MOST_CELLS = 5_000;

const NOTHING: Look = { change: null, bar: null };

/** What conditional formats make of each cell of a sheet. Earlier rules win where two set the same property. */
export class ConditionalLook {
  readonly #rules: readonly PreparedRule[];

  constructor(
    private readonly model: Model,
    private readonly sheet: HostSheet,
  ) {
    this.#rules = sheet.conditionalFormats.map((rule): PreparedRule => {
      const expression = rule.formula ? parseFormula(rule.formula) : null;
      const isSimple = expression === null || rule.type !== "Custom" || isEvaluable(expression);
      return { rule, expression, scale: rule.dataBar ? barScale(sheet, rule) : null, results: isSimple ? null : engineResults(model, sheet, rule) };
    });
  }

  at(row: number, column: number): Look {
    let change: Partial<CellStyle> | null = null;
    let bar: GridBar | null = null;
    for (const { rule, expression, scale, results } of this.#rules) {
      if (!rule.ranges.some((range) => contains(range, row, column))) continue;
      if (rule.dataBar && scale) {
        bar ??= barAt(this.sheet, row, column, rule.dataBar.color, scale);
        continue;
      }
      if (!expression || !(results ? results.has(`${row},${column}`) : this.#holds(rule, expression, row, column))) continue;
      change = Object.assign({}, rule.change, change);
      if (rule.stopIfTrue) break;
    }
    return change || bar ? { change, bar } : NOTHING;
  }

  /** References in a rule are relative to the top-left cell of its first range. */
  #holds(rule: ConditionalFormat, expression: Expression, row: number, column: number): boolean {
    const [first] = rule.ranges;
    if (!first) return false;
    const result = evaluateFormula(expression, { workbook: this.model.workbook, sheet: this.sheet, down: row - first.top, across: column - first.left });
    if (rule.type !== "CellValue") return isTrue(result);
    const value = this.sheet.cell(row, column)?.value ?? null;
    const limit = typeof result === "number" ? result : Number.NaN;
    if (typeof value !== "number") return rule.operator === "EqualTo" && value === result;
    const second = rule.formula2 ? evaluateFormula(parseFormula(rule.formula2), { workbook: this.model.workbook, sheet: this.sheet, down: row - first.top, across: column - first.left }) : null;
    switch (rule.operator) {
      case "LessThan":
        return value < limit;
      case "LessThanOrEqual":
        return value <= limit;
      case "GreaterThan":
        return value > limit;
      case "GreaterThanOrEqual":
        return value >= limit;
      case "EqualTo":
        return value === limit;
      case "NotEqualTo":
        return value !== limit;
      case "Between":
        return typeof second === "number" && value >= Math.min(limit, second) && value <= Math.max(limit, second);
      default:
        return false;
    }
  }
}

function engineResults(model: Model, sheet: HostSheet, { formula, ranges }: ConditionalFormat): ReadonlySet<string> {
  const [first] = ranges;
  const cells = ranges.flatMap((range) => [...sheet.cells(range)].map(([row, column]) => ({ row, column }))).slice(0, MOST_CELLS);
  if (!first || !formula) return new Set();
  const results = model.resultsAt(sheet, formula, cells.map(({ row, column }) => ({ down: row - first.top, across: column - first.left })));
  return new Set(cells.flatMap(({ row, column }, index) => (isTrue(results[index] ?? null) ? [`${row},${column}`] : [])));
}

function barScale(sheet: HostSheet, rule: ConditionalFormat): readonly [number, number] {
  const values = rule.ranges.flatMap((range) => [...sheet.cells(range)].flatMap(([, , { value }]) => (typeof value === "number" ? [value] : [])));
  const bound = (given: { readonly type: string; readonly formula: string | null } | undefined, automatic: number): number => {
    const number = Number((given?.formula ?? "").replace(/^=/, ""));
    return given?.type === "Number" && given.formula && Number.isFinite(number) ? number : automatic;
  };
  return [bound(rule.dataBar?.lower, Math.min(0, ...values)), bound(rule.dataBar?.upper, Math.max(0, ...values))];
}

function barAt(sheet: HostSheet, row: number, column: number, color: string, [lower, upper]: readonly [number, number]): GridBar | null {
  const value = sheet.cell(row, column)?.value;
  if (typeof value !== "number" || upper <= lower) return null;
  return { color, fraction: Math.min(1, Math.max(0, (value - lower) / (upper - lower))) };
}
