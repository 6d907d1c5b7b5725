import { rectAddress } from "../grid/address";
import type { Match, MatchRole } from "./Mapping";
import type { Slot } from "./Slot";

export function matchOf(slot: Slot, indicator: string, role: MatchRole, confidence: number, reasons: readonly string[]): Match {
  return {
    indicator, sheet: slot.table.sheet, sheetId: slot.table.sheetId, table: rectAddress(slot.table.range), role,
    columns: slot.columns.map((column) => column.column), rows: slot.rows, marks: slot.marks, header: slot.header.text,
    confidence: Math.round(confidence * 1000) / 1000, reasons, decidedBy: "rule",
  };
}
