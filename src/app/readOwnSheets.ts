import type { Finding } from "../domain/finding";
import { cellAt } from "../domain/grid/Grid";
import type { SheetSnapshot, WorkbookSnapshot } from "../domain/grid/WorkbookSnapshot";
import { parsePlanSheet, type ParsedPlanSheet } from "../domain/plan/parsePlanSheet";
import type { Plan } from "../domain/plan/Plan";
import type { OwnSheet } from "../domain/report/OwnSheet";
import { findOwnSheet } from "../domain/report/resolveSheetNames";
import { SHEET_KINDS } from "../domain/report/SheetPlan";
import { SHEET_TITLES } from "../domain/report/sheetTitles";
import { UPDATING_TEXT } from "../domain/report/updatingText";
import { foldText } from "../domain/text/foldText";

/** What the workbook says about itself: its plan, and which sheets are ours. */
export interface OwnSheets {
  readonly plan: Plan | null;
  readonly register: readonly OwnSheet[];
  /** Ids of the sheets that are never sources: ours, copies of ours, and a plan sheet typed by hand. */
  readonly notSources: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

const TYPED_PLAN_NAME = foldText(SHEET_TITLES.plan.vi);

/**
 * Finds the plan sheet and the register on it (DESIGN D3, D4). Ours comes first: it is the stamped sheet whose own
 * register names it, so a user's copy is passed over. Without one, a sheet named "Kế hoạch" that a person typed is read.
 */
export function readOwnSheets(snapshot: WorkbookSnapshot): OwnSheets {
  const stamped = snapshot.sheets.filter((sheet) => sheet.stamp !== null);
  const own = stamped
    .filter((sheet) => sheet.stamp === "plan")
    .map((sheet) => ({ sheet, parsed: parsePlanSheet(sheet) }))
    .find(({ sheet, parsed }) => findOwnSheet(snapshot, "plan", parsed.register)?.id === sheet.id);
  const found = own ?? typedPlan(snapshot);
  const notSources = new Set(stamped.map((sheet) => sheet.id));
  if (found) notSources.add(found.sheet.id);
  const register = own?.parsed.register ?? [];
  return {
    plan: found?.parsed.plan ?? null,
    register: [...register, ...interrupted(snapshot, register)],
    notSources,
    findings: found?.parsed.findings ?? [],
  };
}

/**
 * Sheets of a first run that broke off before the register was written: stamped, and still saying that they are being
 * updated. The next run takes them up instead of adding others beside them.
 */
function interrupted(snapshot: WorkbookSnapshot, register: readonly OwnSheet[]): readonly OwnSheet[] {
  return SHEET_KINDS.filter((kind) => findOwnSheet(snapshot, kind, register) === null).flatMap((kind) => {
    const sheet = snapshot.sheets.find(({ stamp, grid }) => stamp === kind && cellAt(grid, 0, 0) === UPDATING_TEXT);
    return sheet ? [{ kind, name: sheet.name, id: sheet.id }] : [];
  });
}

function typedPlan(snapshot: WorkbookSnapshot): { sheet: SheetSnapshot; parsed: ParsedPlanSheet } | undefined {
  return snapshot.sheets
    .filter((sheet) => sheet.stamp === null && foldText(sheet.name).startsWith(TYPED_PLAN_NAME))
    .map((sheet) => ({ sheet, parsed: parsePlanSheet(sheet) }))
    .find(({ parsed }) => parsed.plan !== null);
}
