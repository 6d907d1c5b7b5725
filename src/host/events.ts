import type { Json } from "./protocol/Json";
import type { EventEntry } from "./protocol/messages";
import { EVENT, WORKBOOK_TARGET } from "./model/eventMethods";
import { localAddress } from "./model/RangeTarget";
import type { WorkbookChange } from "./workbook/HostWorkbook";
import type { HostSheet } from "./workbook/HostSheet";

/** The library's events for a change, for the sheet and for the workbook; the caller drops those nobody asked for. */
export function eventsFor(change: WorkbookChange): readonly EventEntry[] {
  switch (change.kind) {
    case "cells":
      return both(EVENT.dataChanged, change.sheet, {
        changeType: "RangeEdited",
        source: "Local",
        address: localAddress(change.rect),
        shiftDirection: "None",
        triggerSource: change.by === "add-in" ? "ThisLocalAddin" : "Unknown",
        valueBefore: null,
        valueAfter: null,
        valueTypeBefore: null,
        valueTypeAfter: null,
      });
    case "selected":
      return [...both(EVENT.selectionChanged, change.sheet, { address: localAddress(change.rect) }), { eventType: EVENT.documentSelectionChanged, targetId: "", args: {} }];
    case "activated":
      return [...both(EVENT.deactivated, change.before, {}), ...both(EVENT.activated, change.sheet, {})];
    case "sheetAdded":
      return both(EVENT.added, change.sheet, { source: "Local" });
    case "sheetDeleted":
      return both(EVENT.deleted, change.sheet, { source: "Local" });
    case "sheetRenamed":
      return both(EVENT.nameChanged, change.sheet, { source: "Local", nameBefore: change.before, nameAfter: change.sheet.name });
    case "sheetMoved":
      return both(EVENT.moved, change.sheet, { source: "Local" });
    case "sheetVisibility":
      return both(EVENT.visibilityChanged, change.sheet, { source: "Local", visibilityAfter: change.sheet.visibility });
    case "results":
      return both(EVENT.calculated, change.sheet, {});
    case "look":
    case "names":
    case "calculated":
      return [];
    default:
      return change satisfies never;
  }
}

function both(eventType: number, sheet: HostSheet, args: { readonly [name: string]: Json }): EventEntry[] {
  const full = { ...args, worksheetId: sheet.id };
  return [
    { eventType, targetId: sheet.id, args: full },
    { eventType, targetId: WORKBOOK_TARGET, args: full },
  ];
}
