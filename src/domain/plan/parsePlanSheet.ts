import type { Finding } from "../finding";
import type { SheetSnapshot } from "../grid/WorkbookSnapshot";
import type { OwnSheet } from "../report/OwnSheet";
import type { Plan } from "./Plan";

/** What a `Kế hoạch` sheet says: the plan with all edits, the register of own sheets, and what could not be read. */
export interface ParsedPlanSheet {
  readonly plan: Plan | null;
  readonly register: readonly OwnSheet[];
  readonly findings: readonly Finding[];
}

/**
 * Reads `Kế hoạch`, ours or typed by hand (a table with at least columns like "Chỉ tiêu", "Mục tiêu"/"Điều kiện", "ĐVT";
 * no stamp, no register: then `register` is empty).
 */
export function parsePlanSheet(_sheet: SheetSnapshot): ParsedPlanSheet {
  return { plan: null, register: [], findings: [] };
}
