import { quoteSheet } from "../../domain/grid/address";
import { tokenizeFormula } from "./tokenizeFormula";

/**
 * A formula after one sheet was renamed, or deleted (`after` null: its references become #REF!), as Excel rewrites it.
 * @example renameSheetInFormula("=Sheet1!A1+1", "Sheet1", "Số liệu") === "='Số liệu'!A1+1"
 */
export function renameSheetInFormula(formula: string, before: string, after: string | null): string {
  if (!formula.includes("!")) return formula;
  const tokens = tokenizeFormula(formula.slice(1));
  const lower = before.toLowerCase();
  let result = "=";
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) break;
    if (token.kind !== "sheet" || sheetOf(token.text).toLowerCase() !== lower) result += token.text;
    else if (after !== null) result += `${needsQuotes(after) ? quoteSheet(after) : after}!`;
    else {
      result += "#REF!";
      index += 1;
      if (tokens[index + 1]?.kind === "colon") index += 2;
    }
  }
  return result;
}

/** @example sheetOf("'Báo cáo ''Q1'''!") === "Báo cáo 'Q1'" */
export function sheetOf(token: string): string {
  const name = token.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function needsQuotes(name: string): boolean {
  return !/^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name) || /^[Rr]\d*[Cc]\d*$/.test(name);
}
