import type { Cell } from "../../domain/grid/Cell";
import type { CellStyle } from "./CellStyle";

/** One cell that has content or a style of its own. */
export interface HostCell {
  /** What it shows: the constant, or the formula's last result. */
  value: Cell;
  /** With its `=`; null for a constant. */
  formula: string | null;
  style: CellStyle;
  /** It was written with a leading apostrophe: text whatever it looks like. */
  quoted: boolean;
}
