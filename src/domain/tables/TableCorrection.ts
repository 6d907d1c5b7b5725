import type { Rect } from "../grid/Rect";

/**
 * What a person said about a table by selecting cells: where its header is, and how far it goes. Remembered in the workbook.
 * Rectangles are in sheet coordinates, counted from 0.
 */
export interface TableCorrection {
  readonly sheetId: string;
  /** The header's rows and columns; null: there is no table here. */
  readonly header: Rect | null;
  /** Header and body; null: it ends where detection sees its end. */
  readonly range: Rect | null;
}
