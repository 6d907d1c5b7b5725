import { columnLetters, columnNumber, quoteSheet } from "../../domain/grid/address";
import { COLUMNS, ROWS } from "../workbook/limits";
import { tokenizeFormula } from "./tokenizeFormula";

/**
 * The formula as it would stand on another sheet, `down` rows and `across` columns away: relative references moved, and
 * those without a sheet given theirs.
 * @example moveFormula("=$A1+B$2", "S", 1, 1) === "='S'!$A2+'S'!C$2"
 */
export function moveFormula(formula: string, sheet: string, down: number, across: number): string {
  const tokens = tokenizeFormula(formula.replace(/^=/, ""));
  const moved = tokens.map((token, index) => {
    if (token.kind !== "reference") return token.text;
    const before = tokens[index - 1]?.kind;
    const text = moveReference(token.text, down, across);
    return before === "sheet" || before === "colon" ? text : `${quoteSheet(sheet)}!${text}`;
  });
  return `=${moved.join("")}`;
}

function moveReference(text: string, down: number, across: number): string {
  return text
    .split(":")
    .map((part) => {
      const [, columnFixed = "", letters = "", rowFixed = "", digits = ""] = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(part) ?? [];
      // `$1` alone is a row.
      const fixedRow = rowFixed || (letters === "" ? columnFixed : "");
      const column = letters === "" ? "" : columnFixed + columnLetters(columnFixed ? columnNumber(letters) : (columnNumber(letters) + across + COLUMNS) % COLUMNS);
      const row = digits === "" ? "" : fixedRow + String(fixedRow ? Number(digits) : ((Number(digits) - 1 + down + ROWS) % ROWS) + 1);
      return column + row;
    })
    .join(":");
}
