import type { PlannedCell, SheetKind } from "../domain/report/SheetPlan";

/** What is assigned to `range.formulas`; null leaves the cell as it is. */
export type CellInput = string | number | boolean | null;

/**
 * A planned cell as Excel takes it. Every text goes in behind an apostrophe: Excel then keeps it as text whatever it
 * looks like ("=HYPERLINK(…)", "5/5", "1,5", "TRUE"), instead of reading it by the rules of US English.
 */
export function cellInput(cell: PlannedCell | null, idOf: (kind: SheetKind) => string): CellInput {
  const content = cell?.content;
  if (!content) return null;
  switch (content.kind) {
    case "constant":
      return typeof content.value === "string" ? textInput(content.value) : content.value;
    case "formula":
      return `=${content.formula}`;
    case "own-sheet-id":
      return textInput(idOf(content.of));
    default:
      return content satisfies never;
  }
}

function textInput(text: string): string | null {
  return text === "" ? null : `'${text}`;
}
