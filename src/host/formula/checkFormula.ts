import { ApiError } from "../protocol/ApiError";
import { MAX_FORMULA } from "../workbook/limits";
import type { FormulaToken } from "./tokenizeFormula";
import { tokenizeFormula } from "./tokenizeFormula";

const OPERAND: ReadonlySet<FormulaToken["kind"]> = new Set(["number", "text", "boolean", "error", "name", "reference"]);

/** Throws `InvalidArgument` for what Excel refuses as a formula: unbalanced brackets, missing operands, too long. */
export function checkFormula(formula: string): void {
  const problem = formula.length > MAX_FORMULA ? "too long" : problemOf(tokenizeFormula(formula.slice(1)).filter((token) => token.kind !== "space"));
  if (problem) throw new ApiError("InvalidArgument", `formula ${formula.slice(0, 80)}: ${problem}`);
}

function problemOf(tokens: readonly FormulaToken[]): string | null {
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    const previous = tokens[index - 1];
    const following = tokens[index + 1];
    if (token.kind === "unknown") return `unexpected ${token.text}`;
    if (token.kind === "text" && token.text.length - 2 > 255) return "a text literal over 255 characters";
    if (token.kind === "open") depth += 1;
    if (token.kind === "close" && (depth -= 1) < 0) return "unexpected )";
    if (token.kind === "operator" && !"%@".includes(token.text) && (!following || ["close", "comma"].includes(following.kind))) return `nothing after ${token.text}`;
    if (token.kind === "operator" && !"+-@".includes(token.text) && (!previous || ["open", "comma", "operator"].includes(previous.kind)) && previous?.text !== "%") return `nothing before ${token.text}`;
    if (OPERAND.has(token.kind) && previous && (OPERAND.has(previous.kind) || previous.kind === "close")) return `unexpected ${token.text}`;
  }
  return depth > 0 ? "missing )" : tokens.length === 0 ? "empty" : null;
}
