import type { NameEntry } from "./workbookStructure";

/** Sheet-scoped defined name that marks a sheet as written by us (DESIGN D4); its value is the sheet's kind as a text constant. */
export const STAMP_NAME = "_ChiTieu";

export function stampFormula(kind: string): string {
  return `"${kind}"`;
}

/** Stamp of the sheet at a position; null where there is none. */
export function stampOf(names: readonly NameEntry[], sheet: number): string | null {
  const found = names.find((entry) => entry.sheet === sheet && entry.name.toLowerCase() === STAMP_NAME.toLowerCase());
  return found ? found.text.trim().replace(/^"(.*)"$/s, "$1") : null;
}
