import type { PlannedCell, SheetKind } from "../domain/report/SheetPlan";

/** What is assigned to `range.formulas`: `""` empties the cell, null leaves it as it is. */
export type CellInput = string | number | boolean | null;

/** Files spell newer functions with this prefix, Excel itself without. */
const FILE_PREFIX = /\b_xlfn\.(?=[A-Z][A-Z.]*\()/g;

/**
 * A planned cell as Excel takes it. Every text goes in behind an apostrophe: Excel then keeps it as text whatever it
 * looks like ("=HYPERLINK(…)", "5/5", "1,5", "TRUE"), instead of reading it by the rules of US English (office-js#1559).
 */
export function cellInput(cell: PlannedCell | null, idOf: (kind: SheetKind) => string): string | number | boolean {
  const content = cell?.content;
  if (!content) return "";
  switch (content.kind) {
    case "constant":
      return typeof content.value === "string" ? textInput(content.value) : content.value;
    case "formula":
      return `=${content.formula.replace(FILE_PREFIX, "")}`;
    case "own-sheet-id":
      return textInput(idOf(content.of));
    default:
      return content satisfies never;
  }
}

function textInput(text: string): string {
  return text === "" ? "" : `'${text}`;
}
