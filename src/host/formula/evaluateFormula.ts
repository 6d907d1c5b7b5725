import type { Cell, CellError } from "../../domain/grid/Cell";
import { isCellError } from "../../domain/grid/Cell";
import type { HostSheet } from "../workbook/HostSheet";
import type { HostWorkbook } from "../workbook/HostWorkbook";
import type { Expression, Reference } from "./Expression";
import { FUNCTIONS } from "./functions";
import { compare, isTrue, toNumber, toText } from "./values";

/** Where a formula is evaluated: relative references move by `down` rows and `across` columns. */
export interface Place {
  readonly workbook: HostWorkbook;
  readonly sheet: HostSheet;
  readonly down: number;
  readonly across: number;
}

const VALUE: CellError = { error: "#VALUE!" };

/**
 * Evaluates a formula over the calculated cells, for conditional formats and data validation, which are judged per cell
 * and never referred to. What it does not know is #NAME?, which no rule takes for true.
 */
export function evaluateFormula(expression: Expression, place: Place): Cell {
  switch (expression.kind) {
    case "constant":
      return expression.value;
    case "cell":
      return cellAt(expression.sheet, expression.at, place);
    case "range":
      return cellAt(expression.sheet, expression.from, place);
    case "unary": {
      const of = evaluateFormula(expression.of, place);
      if (isCellError(of)) return of;
      const number = toNumber(of);
      if (number === null) return VALUE;
      return expression.operator === "%" ? number / 100 : expression.operator === "-" ? -number : number;
    }
    case "binary":
      return binary(expression.operator, evaluateFormula(expression.left, place), evaluateFormula(expression.right, place));
    case "call":
      return call(expression.name, expression.args, place);
    case "unknown":
      return { error: "#NAME?" };
    default:
      return expression satisfies never;
  }
}

const OWN = new Set(["IF", "IFERROR", "ISBLANK", "ROW", "COLUMN"]);

/** Whether `evaluateFormula` knows everything in it; the calculation engine knows more, and costs more. */
export function isEvaluable(expression: Expression): boolean {
  switch (expression.kind) {
    case "constant":
    case "cell":
    case "range":
      return true;
    case "unary":
      return isEvaluable(expression.of);
    case "binary":
      return isEvaluable(expression.left) && isEvaluable(expression.right);
    case "call":
      return (OWN.has(expression.name) || FUNCTIONS[expression.name] !== undefined) && expression.args.every(isEvaluable);
    case "unknown":
      return false;
    default:
      return expression satisfies never;
  }
}

/** Every value of an argument: of all its cells when it is a range. */
export function valuesOf(expression: Expression, place: Place): readonly Cell[] {
  if (expression.kind !== "range") return [evaluateFormula(expression, place)];
  const sheet = expression.sheet === null ? place.sheet : place.workbook.sheetNamed(expression.sheet);
  if (!sheet) return [{ error: "#REF!" }];
  const [from, to] = [moved(expression.from, place), moved(expression.to, place)];
  const rect = { top: Math.min(from.row, to.row), left: Math.min(from.column, to.column), bottom: Math.max(from.row, to.row), right: Math.max(from.column, to.column) };
  return [...sheet.cells(rect)].map(([, , cell]) => cell.value);
}

function call(name: string, args: readonly Expression[], place: Place): Cell {
  const [first, second, third] = args;
  const value = (argument: Expression | undefined): Cell => (argument ? evaluateFormula(argument, place) : null);
  switch (name) {
    case "IF": {
      const condition = value(first);
      if (isCellError(condition)) return condition;
      return isTrue(condition) ? value(second) : third ? value(third) : false;
    }
    case "IFERROR": {
      const tried = value(first);
      return isCellError(tried) ? value(second) : tried;
    }
    case "ISBLANK":
      return value(first) === null;
    case "ROW":
      return first?.kind === "cell" ? moved(first.at, place).row + 1 : VALUE;
    case "COLUMN":
      return first?.kind === "cell" ? moved(first.at, place).column + 1 : VALUE;
    default: {
      const known = FUNCTIONS[name];
      return known ? known(args.map((argument) => valuesOf(argument, place))) : { error: "#NAME?" };
    }
  }
}

function binary(operator: string, left: Cell, right: Cell): Cell {
  if (isCellError(left)) return left;
  if (isCellError(right)) return right;
  switch (operator) {
    case "=":
      return compare(left, right) === 0;
    case "<>":
      return compare(left, right) !== 0;
    case "<":
      return compare(left, right) < 0;
    case ">":
      return compare(left, right) > 0;
    case "<=":
      return compare(left, right) <= 0;
    case ">=":
      return compare(left, right) >= 0;
    case "&":
      return toText(left) + toText(right);
    default:
      return arithmetic(operator, toNumber(left), toNumber(right));
  }
}

function arithmetic(operator: string, a: number | null, b: number | null): Cell {
  if (a === null || b === null) return VALUE;
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return b === 0 ? { error: "#DIV/0!" } : a / b;
    case "^":
      return a ** b;
    default:
      return VALUE;
  }
}

function cellAt(sheetName: string | null, reference: Reference, place: Place): Cell {
  const sheet = sheetName === null ? place.sheet : place.workbook.sheetNamed(sheetName);
  if (!sheet) return { error: "#REF!" };
  const { row, column } = moved(reference, place);
  return sheet.cell(row, column)?.value ?? null;
}

function moved(reference: Reference, place: Place): { row: number; column: number } {
  return { row: reference.row + (reference.rowFixed ? 0 : place.down), column: reference.column + (reference.columnFixed ? 0 : place.across) };
}
