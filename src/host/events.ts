import type { Json } from "./protocol/Json";
import type { EventEntry } from "./protocol/messages";
import { EVENT, WORKBOOK_TARGET } from "./model/eventMethods";
import { parseLocal } from "./model/parseRangeAddress";
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

/** Above this many, changes of one sheet in one request are told as one (a report writes thousands of cells). */
const MANY = 100;

/** Changed cells of the same target as one event around all of them, where there are many. */
export function coalesced(entries: readonly EventEntry[]): readonly EventEntry[] {
  const changes = new Map<string, EventEntry[]>();
  for (const entry of entries) if (entry.eventType === EVENT.dataChanged) changes.set(entry.targetId, [...(changes.get(entry.targetId) ?? []), entry]);
  const many = new Map([...changes].filter(([, list]) => list.length > MANY).map(([target, list]) => [target, around(list)]));
  if (many.size === 0) return entries;
  return entries.flatMap((entry) => {
    if (entry.eventType !== EVENT.dataChanged || !changes.has(entry.targetId)) return [entry];
    const whole = many.get(entry.targetId);
    if (whole === undefined) return many.size && (changes.get(entry.targetId)?.length ?? 0) > MANY ? [] : [entry];
    many.delete(entry.targetId);
    return whole;
  });
}

function around(entries: readonly EventEntry[]): EventEntry[] {
  const bySheet = new Map<string, EventEntry>();
  for (const entry of entries) {
    const sheet = JSON.stringify(entry.args["worksheetId"]);
    const before = bySheet.get(sheet);
    bySheet.set(sheet, before ? { ...entry, args: { ...entry.args, address: bounding(before.args["address"], entry.args["address"]) } } : entry);
  }
  return [...bySheet.values()];
}

function bounding(one: Json | undefined, other: Json | undefined): Json {
  const [a, b] = [typeof one === "string" && parseLocal(one), typeof other === "string" && parseLocal(other)];
  if (!a || !b) return one ?? null;
  return localAddress({ top: Math.min(a.top, b.top), left: Math.min(a.left, b.left), bottom: Math.max(a.bottom, b.bottom), right: Math.max(a.right, b.right) });
}
