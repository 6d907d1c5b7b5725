import { parseAddress } from "../../domain/grid/address";
import { checkFormula } from "../formula/checkFormula";
import type { ApiClass, Argument, HostObject } from "../protocol/ApiClass";
import { apiObject, isHostObject, targetOf } from "../protocol/ApiClass";
import { ApiError } from "../protocol/ApiError";
import { booleanOf, optionalTextOf, textOf } from "../protocol/arguments";
import type { Json } from "../protocol/Json";
import type { HostSheet } from "../workbook/HostSheet";
import type { HostName } from "../workbook/SheetParts";
import { cellJson } from "../workbook/writeCell";
import type { Model } from "./Model";
import { parseRangeAddress } from "./parseRangeAddress";
import { rangeApi, rangeObject } from "./rangeApi";
import { absoluteAddress } from "./absoluteAddress";
import { worksheetObject } from "./worksheetApi";

/** Names of a sheet, or (sheet null) of the workbook. */
interface NamesTarget {
  readonly model: Model;
  readonly sheet: HostSheet | null;
}

interface NameTarget extends NamesTarget {
  readonly item: HostName;
}

const namedItemApi: ApiClass<NameTarget> = {
  name: "NamedItem",
  id: ({ item }) => item.name,
  properties: {
    Name: { get: ({ item }) => item.name },
    Comment: { get: ({ item }) => item.comment, set: ({ item }, value) => void (item.comment = textOf(value, "comment")) },
    Formula: { get: ({ item }) => item.refersTo, set: (target, value) => refer(target, textOf(value, "formula")) },
    Scope: { get: ({ sheet }) => (sheet ? "Worksheet" : "Workbook") },
    Type: { get: (target) => typeOf(target) },
    Value: { get: (target) => valueOf(target) },
    Visible: { get: ({ item }) => item.visible, set: ({ model, item }, value) => changed(model, () => (item.visible = booleanOf(value, "visible"))) },
  },
  objects: { WorksheetOrNullObject: ({ model, sheet }) => sheet && worksheetObject(model, sheet) },
  methods: {
    Delete: (target) => changed(target.model, () => list(target).splice(list(target).indexOf(target.item), 1)),
    GetRange: (target) => rangeOf(target) ?? invalid(target.item.name),
    GetRangeOrNullObject: (target) => rangeOf(target),
  },
};

export const namedItemCollectionApi: ApiClass<NamesTarget> = {
  name: "NamedItemCollection",
  items: (target) => list(target).map((item) => apiObject(namedItemApi, { ...target, item })),
  item: (target, key) => find(target, textOf(key, "name")) ?? missing(textOf(key, "name")),
  methods: {
    Add: (target, [name, reference, comment]) => add(target, textOf(name, "name"), reference, optionalTextOf(comment, "comment") ?? ""),
    GetCount: (target) => list(target).length,
    GetItem: (target, [name]) => find(target, textOf(name, "name")) ?? missing(textOf(name, "name")),
    GetItemOrNullObject: (target, [name]) => find(target, textOf(name, "name")),
  },
};

function list({ model, sheet }: NamesTarget): HostName[] {
  return sheet ? sheet.names : model.workbook.names;
}

function find(target: NamesTarget, name: string): HostObject | null {
  const item = list(target).find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  return item ? apiObject(namedItemApi, { ...target, item }) : null;
}

function add(target: NamesTarget, name: string, reference: Argument | undefined, comment: string): HostObject {
  const { model, sheet } = target;
  if (model.workbook.isReadOnly) throw new ApiError("AccessDenied", "the workbook is read-only");
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || name.length > 255 || parseAddress(name) || /^r\d*c\d*$/i.test(name)) throw new ApiError("InvalidArgument", `name ${name}`);
  if (list(target).some((other) => other.name.toLowerCase() === name.toLowerCase())) throw new ApiError("ItemAlreadyExists", name);
  const item: HostName = { name, refersTo: "", visible: true, comment };
  if (isHostObject(reference)) {
    const range = targetOf(rangeApi, reference, "reference");
    item.refersTo = `=${absoluteAddress(range.sheet.name, range.rect)}`;
  } else {
    refer({ ...target, item }, typeof reference === "string" ? reference : JSON.stringify(reference ?? ""));
  }
  changed(model, () => list({ model, sheet }).push(item));
  return apiObject(namedItemApi, { ...target, item });
}

/** A text without `=` is a constant. */
function refer({ item }: NameTarget, formula: string): void {
  const written = formula.startsWith("=") ? formula : `="${formula.replaceAll('"', '""')}"`;
  checkFormula(written);
  item.refersTo = written;
}

function rangeOf({ model, sheet, item }: NameTarget): HostObject | null {
  if (!/^=('|[^"(]+!)/.test(item.refersTo) || item.refersTo.includes("#REF!")) return null;
  return rangeObject({ model, ...parseRangeAddress(model.workbook, sheet ?? model.workbook.active, item.refersTo.slice(1)) });
}

function typeOf(target: NameTarget): string {
  const { refersTo } = target.item;
  if (refersTo.includes("#REF!")) return "Error";
  if (/^="/.test(refersTo)) return "String";
  if (/^=-?[\d.]+$/.test(refersTo)) return "Double";
  if (/^=(TRUE|FALSE)$/i.test(refersTo)) return "Boolean";
  return "Range";
}

/** Constants as they are, ranges as their address. */
function valueOf(target: NameTarget): Json {
  const { refersTo } = target.item;
  switch (typeOf(target)) {
    case "String":
      return refersTo.slice(2, -1).replaceAll('""', '"');
    case "Double":
      return Number(refersTo.slice(1));
    case "Boolean":
      return /true/i.test(refersTo);
    case "Error":
      return cellJson({ error: "#REF!" });
    default:
      return refersTo.slice(1);
  }
}

function changed(model: Model, act: () => unknown): void {
  act();
  model.workbook.emit({ kind: "names" });
}

function missing(name: string): never {
  throw new ApiError("ItemNotFound", name);
}

function invalid(name: string): never {
  throw new ApiError("InvalidReference", name);
}
