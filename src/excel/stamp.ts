import { SHEET_KINDS } from "../domain/report/SheetPlan";

/** Sheet-scoped defined name that marks a sheet as ours (DESIGN D4); hidden from the Name Manager. */
export const STAMP_NAME = "_ChiTieu";

export function stampFormula(kind: string): string {
  return `="${kind}"`;
}

/** The kind a stamp states; null for a name that is not one of ours. */
export function stampOf(value: unknown): string | null {
  const text = String(value).replace(/^=?"?|"$/g, "");
  return SHEET_KINDS.some((kind) => kind === text) ? text : null;
}
