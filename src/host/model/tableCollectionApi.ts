import type { Rect } from "../../domain/grid/Rect";
import { parseAddress } from "../../domain/grid/address";
import type { ApiClass, Argument, HostObject } from "../protocol/ApiClass";
import { apiObject } from "../protocol/ApiClass";
import { ApiError } from "../protocol/ApiError";
import { booleanOf, textOf, wholeOf } from "../protocol/arguments";
import type { Json } from "../protocol/Json";
import type { HostSheet } from "../workbook/HostSheet";
import type { HostTable } from "../workbook/SheetParts";
import type { Model } from "./Model";
import { clearCells, overlaps } from "./rangeActions";
import { rangeArgument } from "./rangeArgument";
import { rangeObject } from "./rangeApi";
import { worksheetObject } from "./worksheetApi";

interface TablesTarget {
  readonly model: Model;
  /** Null: all tables of the workbook. */
  readonly sheet: HostSheet | null;
}

interface TableTarget {
  readonly model: Model;
  readonly sheet: HostSheet;
  readonly table: HostTable;
}

const tableApi: ApiClass<TableTarget> = {
  name: "Table",
  id: ({ table }) => table.id,
  properties: {
    Id: { get: ({ table }) => table.id },
    LegacyId: { get: ({ table }) => table.id },
    Name: { get: ({ table }) => table.name, set: (target, value) => edit(target, () => (target.table.name = checkedName(target.model, textOf(value, "name"), target.table))) },
    ShowBandedRows: flag("showBandedRows"),
    ShowFilterButton: flag("showFilterButton"),
    ShowHeaders: flag("showHeaders"),
    ShowTotals: flag("showTotals"),
    Style: { get: ({ table }) => table.style, set: (target, value) => edit(target, () => (target.table.style = textOf(value, "style"))) },
  },
  objects: { Worksheet: ({ model, sheet }) => worksheetObject(model, sheet) },
  methods: {
    ConvertToRange: (target) => {
      remove(target);
      return rangeObject({ ...target, rect: target.table.rect });
    },
    Delete: (target) => {
      remove(target);
      clearCells(target.sheet, target.table.rect, "All");
      target.model.workbook.emit({ kind: "cells", sheet: target.sheet, rect: target.table.rect, by: "add-in" });
    },
    GetDataBodyRange: (target) => part(target, (rect) => ({ ...rect, top: rect.top + (target.table.showHeaders ? 1 : 0), bottom: rect.bottom - (target.table.showTotals ? 1 : 0) })),
    GetHeaderRowRange: (target) => part(target, (rect) => ({ ...rect, bottom: rect.top })),
    GetRange: (target) => part(target, (rect) => rect),
    Resize: (target, [range]) =>
      edit(target, () => {
        const { rect } = rangeArgument(target.model, target.sheet, range, "newRange");
        if (rect.top !== target.table.rect.top || rect.bottom <= rect.top) throw new ApiError("InvalidArgument", "a table keeps its header row and at least one row below");
        refuseOverlap(target.sheet, rect, target.table);
        target.table.rect = rect;
      }),
  },
};

export const tableCollectionApi: ApiClass<TablesTarget> = {
  name: "TableCollection",
  properties: { Count: { get: (target) => all(target).length } },
  items: (target) => all(target).map((table) => apiObject(tableApi, table)),
  item: (target, key) => find(target, textOf(key, "key")) ?? missing(textOf(key, "key")),
  methods: {
    Add: (target, [address, hasHeaders]) => add(target, address, booleanOf(hasHeaders, "hasHeaders")),
    GetCount: (target) => all(target).length,
    GetItem: (target, [key]) => find(target, textOf(key, "key")) ?? missing(textOf(key, "key")),
    GetItemAt: (target, [index]) => {
      const table = all(target)[wholeOf(index, "index")];
      return table ? apiObject(tableApi, table) : missing("table");
    },
    GetItemOrNullObject: (target, [key]) => find(target, textOf(key, "key")),
  },
};

function all({ model, sheet }: TablesTarget): TableTarget[] {
  return (sheet ? [sheet] : model.workbook.sheets).flatMap((on) => on.tables.map((table) => ({ model, sheet: on, table })));
}

function find(target: TablesTarget, key: string): HostObject | null {
  const found = all(target).find(({ table }) => table.id === key || table.name.toLowerCase() === key.toLowerCase());
  return found ? apiObject(tableApi, found) : null;
}

function add({ model, sheet }: TablesTarget, address: Argument | undefined, hasHeaders: boolean): HostObject {
  const range = rangeArgument(model, sheet ?? model.workbook.active, address, "address");
  model.workbook.assertWritable(range.sheet);
  refuseOverlap(range.sheet, range.rect, null);
  if (range.sheet.merges.some((merge) => overlaps(merge, range.rect))) throw new ApiError("InvalidOperation", "a table cannot hold merged cells");
  const others = all({ model, sheet: null }).map(({ table }) => table.name.toLowerCase());
  let number = 1;
  while (others.includes(`table${number}`)) number += 1;
  const rect = range.rect.top === range.rect.bottom ? { ...range.rect, bottom: range.rect.bottom + 1 } : range.rect;
  const table: HostTable = { id: model.workbook.newId("TABLE"), name: `Table${number}`, rect, showHeaders: hasHeaders, showTotals: false, showFilterButton: true, showBandedRows: true, style: "TableStyleMedium2" };
  range.sheet.tables.push(table);
  if (hasHeaders) nameHeaders(range.sheet, rect);
  model.workbook.emit({ kind: "cells", sheet: range.sheet, rect, by: "add-in" });
  return apiObject(tableApi, { model, sheet: range.sheet, table });
}

/** Header cells become distinct constants, `Column1` where they are blank, as Excel does. */
function nameHeaders(sheet: HostSheet, rect: Rect): void {
  const taken = new Set<string>();
  for (let column = rect.left; column <= rect.right; column += 1) {
    const cell = sheet.touch(rect.top, column);
    const wanted = cell.value === null ? `Column${column - rect.left + 1}` : typeof cell.value === "object" ? cell.value.error : String(cell.value);
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    Object.assign(cell, { value: name, formula: null });
  }
}

function refuseOverlap(sheet: HostSheet, rect: Rect, own: HostTable | null): void {
  if (sheet.tables.some((table) => table !== own && overlaps(table.rect, rect))) throw new ApiError("InvalidArgument", "a table cannot overlap another table");
}

function checkedName(model: Model, name: string, own: HostTable): string {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || name.length > 255 || parseAddress(name)) throw new ApiError("InvalidArgument", `table name ${name}`);
  if (all({ model, sheet: null }).some(({ table }) => table !== own && table.name.toLowerCase() === name.toLowerCase())) throw new ApiError("InvalidArgument", `a table named ${name} exists`);
  return name;
}

function flag(name: "showBandedRows" | "showFilterButton" | "showHeaders" | "showTotals"): { get: (target: TableTarget) => Json; set: (target: TableTarget, value: Json) => void } {
  return { get: ({ table }) => table[name], set: (target, value) => edit(target, () => (target.table[name] = booleanOf(value, name))) };
}

function part(target: TableTarget, of: (rect: Rect) => Rect): HostObject {
  return rangeObject({ model: target.model, sheet: target.sheet, rect: of(target.table.rect) });
}

function remove(target: TableTarget): void {
  edit(target, () => target.sheet.tables.splice(target.sheet.tables.indexOf(target.table), 1));
}

function edit(target: TableTarget, act: () => unknown): void {
  if (!target.sheet.tables.includes(target.table)) throw new ApiError("ItemNotFound", target.table.name);
  target.model.workbook.assertWritable(target.sheet);
  act();
  target.model.workbook.emit({ kind: "look", sheet: target.sheet, rect: target.table.rect });
}

function missing(key: string): never {
  throw new ApiError("ItemNotFound", key);
}
