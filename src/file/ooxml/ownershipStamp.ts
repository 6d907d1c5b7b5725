import { STAMP_NAME } from "../../domain/report/OwnSheet";
import type { NameEntry } from "./workbookStructure";


export function stampFormula(kind: string): string {
  return `"${kind}"`;
}

/** Stamp of the sheet at a position; null where there is none. */
export function stampOf(names: readonly NameEntry[], sheet: number): string | null {
  const found = names.find((entry) => entry.sheet === sheet && entry.name.toLowerCase() === STAMP_NAME.toLowerCase());
  return found ? found.text.trim().replace(/^"(.*)"$/s, "$1") : null;
}
