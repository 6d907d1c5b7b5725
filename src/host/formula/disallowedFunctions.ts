import { tokenizeFormula } from "./tokenizeFormula";

/** What formulas on our sheets may call: Excel 2013+, LibreOffice and the calculation engine agree on these (DESIGN D2). */
export const ALLOWED_FUNCTIONS: ReadonlySet<string> = new Set([
  "IF",
  "IFERROR",
  "AND",
  "OR",
  "ISNUMBER",
  "ISERROR",
  "TRIM",
  "ROUND",
  "ABS",
  "MIN",
  "MAX",
  "SUM",
  "SUMIFS",
  "COUNTIFS",
  "COUNTIF",
  "INDEX",
  "MATCH",
  "RANK",
  "FIXED",
  "REPT",
  "LEFT",
  "CONCATENATE",
  "NUMBERVALUE",
]);

/** Longest text literal Excel takes in a formula. */
const MAX_LITERAL = 255;

/**
 * What in a formula is not on the allow-list: function names as written, and `text literal` for one that is too long.
 * `_xlfn.NUMBERVALUE` and `NUMBERVALUE` are one: files have the first, Excel's API the second.
 */
export function disallowedFunctions(formula: string): readonly string[] {
  return tokenizeFormula(formula.replace(/^=/, "")).flatMap((token) => {
    if (token.kind === "text" && token.text.length - 2 > MAX_LITERAL) return ["text literal"];
    if (token.kind !== "function") return [];
    return ALLOWED_FUNCTIONS.has(token.text.replace(/^_xlfn\./i, "").toUpperCase()) ? [] : [token.text];
  });
}
