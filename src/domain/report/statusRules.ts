import { STATUSES } from "../attainment/Status";
import { cellAddress } from "../grid/address";
import type { Rect } from "../grid/Rect";
import { textLiteral } from "./linkFormula";
import type { SheetDraft } from "./SheetDraft";
import { STATUS_SYMBOLS } from "./statusText";

/** Colours cells whose own text begins with a status symbol. */
export function colorStatusCells(draft: SheetDraft, rect: Rect): void {
  const own = cellAddress(rect.top, rect.left);
  for (const status of STATUSES) draft.rule(rect, `LEFT(${own},1)=${textLiteral(STATUS_SYMBOLS[status])}`, `status.${status}`);
}

/**
 * Colours pairs of columns, figure and symbol, over a whole matrix with one rule per status: a cell takes the colour of
 * the symbol in itself or right of it. Figures never equal a symbol, so the pairs cannot mix.
 */
export function colorStatusPairs(draft: SheetDraft, rect: Rect): void {
  const own = cellAddress(rect.top, rect.left);
  const next = cellAddress(rect.top, rect.left + 1);
  for (const status of STATUSES) {
    const symbol = textLiteral(STATUS_SYMBOLS[status]);
    draft.rule(rect, `OR(${own}=${symbol},${next}=${symbol})`, `status.${status}`);
  }
}
