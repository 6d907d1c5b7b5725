import type { SheetKind } from "./SheetPlan";

/**
 * One line of the register of own sheets kept on `Kế hoạch` (DESIGN D4). A sheet of the workbook is ours iff it carries
 * our stamp (`SheetSnapshot.stamp === kind`) and either `id` or `name` here is its own: a user's copy carries the stamp
 * but neither, and is theirs. Ids differ between Excel and files, names survive both.
 */
export interface OwnSheet {
  readonly kind: SheetKind;
  readonly name: string;
  readonly id: string;
}

/** Sheet-scoped defined name that marks a sheet as ours; its value is the sheet's kind. Hidden from the Name Manager. */
export const STAMP_NAME = "_ChiTieu";
