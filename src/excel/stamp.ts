import { SHEET_KINDS } from "../domain/report/SheetPlan";

export function stampFormula(kind: string): string {
  return `="${kind}"`;
}

/** The kind a stamp states; null for a name that is not one of ours. */
export function stampOf(value: unknown): string | null {
  const text = String(value).replace(/^=?"?|"$/g, "");
  return SHEET_KINDS.some((kind) => kind === text) ? text : null;
}
