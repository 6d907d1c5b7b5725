/** An error value of the spreadsheet itself, e.g. `#REF!`. A value, never an exception. */
export interface CellError {
  readonly error: string;
}

/**
 * What a cell holds. `null` is blank (not zero, not the empty string); dates are serial numbers, as Excel keeps them.
 * Hosts turn what they read into this union once; nothing further in asks the host again.
 */
export type Cell = null | number | string | boolean | CellError;

export function isCellError(cell: Cell | undefined): cell is CellError {
  return typeof cell === "object" && cell !== null;
}

/** Blank in the sense of a form: nothing there, or only white space. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}
