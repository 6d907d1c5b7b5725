import type { Cell } from "../../domain/grid/Cell";
import { isCellError } from "../../domain/grid/Cell";
import { isTrue, toNumber, toText } from "./values";

type Arguments = readonly (readonly Cell[])[];

/** Functions that rules of conditional formats use; each argument comes as the values of all its cells. */
export const FUNCTIONS: Readonly<Record<string, (args: Arguments) => Cell>> = {
  AND: (args) => firstError(args) ?? args.flat().every((value) => value === null || typeof value === "string" || isTrue(value)),
  OR: (args) => firstError(args) ?? args.flat().some(isTrue),
  NOT: ([value = []]) => firstError([value]) ?? !isTrue(value[0] ?? null),
  ISNUMBER: ([value = []]) => typeof value[0] === "number",
  ISTEXT: ([value = []]) => typeof value[0] === "string",
  ISERROR: ([value = []]) => isCellError(value[0]),
  ABS: ([value = []]) => numeric(value[0], Math.abs),
  ROUND: ([value = [], digits = []]) => numeric(value[0], (number) => rounded(number, toNumber(digits[0] ?? null) ?? 0)),
  MOD: ([value = [], by = []]) => numeric(value[0], (number) => number - (toNumber(by[0] ?? null) ?? 1) * Math.floor(number / (toNumber(by[0] ?? null) ?? 1))),
  MIN: (args) => firstError(args) ?? Math.min(...numbers(args, 0)),
  MAX: (args) => firstError(args) ?? Math.max(...numbers(args, 0)),
  SUM: (args) => firstError(args) ?? numbers(args).reduce((sum, number) => sum + number, 0),
  COUNT: (args) => numbers(args).length,
  COUNTA: (args) => args.flat().filter((value) => value !== null).length,
  LEN: ([value = []]) => toText(value[0] ?? null).length,
  TRIM: ([value = []]) => toText(value[0] ?? null).trim().replace(/ +/g, " "),
  LEFT: ([value = [], count = []]) => textOr(value[0], (text) => text.slice(0, count.length ? (toNumber(count[0] ?? null) ?? 0) : 1)),
  RIGHT: ([value = [], count = []]) => textOr(value[0], (text) => text.slice(text.length - (count.length ? (toNumber(count[0] ?? null) ?? 0) : 1))),
  EXACT: ([left = [], right = []]) => toText(left[0] ?? null) === toText(right[0] ?? null),
  CONCATENATE: (args) => args.map(([value = null]) => toText(value)).join(""),
  SEARCH: ([sought = [], within = []]) => {
    const at = toText(within[0] ?? null).toLowerCase().indexOf(toText(sought[0] ?? null).toLowerCase());
    return at < 0 ? { error: "#VALUE!" } : at + 1;
  },
};

function firstError(args: Arguments): Cell | undefined {
  return args.flat().find((value) => isCellError(value));
}

/** Numbers only, as SUM and MIN take them from ranges; `fallback` where there are none. */
function numbers(args: Arguments, fallback?: number): readonly number[] {
  const found = args.flat().filter((value) => typeof value === "number");
  return found.length || fallback === undefined ? found : [fallback];
}

function numeric(value: Cell | undefined, of: (number: number) => number): Cell {
  if (isCellError(value)) return value;
  const number = toNumber(value ?? null);
  return number === null ? { error: "#VALUE!" } : of(number);
}

function textOr(value: Cell | undefined, of: (text: string) => string): Cell {
  return isCellError(value) ? value : of(toText(value ?? null));
}

/** Half away from zero, as Excel rounds. */
function rounded(number: number, digits: number): number {
  const scale = 10 ** digits;
  return (Math.sign(number) * Math.round(Math.abs(number) * scale * (1 + Number.EPSILON))) / scale;
}
