import { openWorkbook } from "../file/openWorkbook";
import type { Argument } from "../protocol/ApiClass";
import { ApiError } from "../protocol/ApiError";
import { isRecord } from "../protocol/arguments";
import type { Json } from "../protocol/Json";
import { freeName } from "../workbook/copySheet";
import type { HostWorkbook } from "../workbook/HostWorkbook";
import type { Model } from "./Model";

/** `workbook.insertWorksheetsFromBase64`: copies sheets of another file in; taken names get ` (2)`. Answers their ids. */
export function insertWorksheets({ workbook }: Model, base64: string, options: Argument | undefined): Json {
  workbook.assertStructure();
  const given = isRecord(options as Json) ? (options as { readonly [name: string]: Json }) : {};
  const wanted = Array.isArray(given["sheetNamesToInsert"]) ? given["sheetNamesToInsert"].map(String) : [];
  const file = open(base64);
  const sheets = wanted.length ? wanted.map((name) => file.sheetNamed(name) ?? missing(name)) : file.sheets;
  const ids = sheets.map((other) => {
    const sheet = workbook.addSheet(freeName(workbook, other.name));
    sheet.adopt(other);
    workbook.emit({ kind: "cells", sheet, rect: { top: 0, left: 0, bottom: 1_048_575, right: 16_383 }, by: "add-in" });
    return sheet.id;
  });
  if (given["positionType"] === "Beginning") for (const [index, id] of ids.entries()) workbook.moveSheet(workbook.sheetBy(id) ?? missing(id), index);
  return ids;
}

function open(base64: string): HostWorkbook {
  try {
    return openWorkbook(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)), "inserted.xlsx");
  } catch (cause) {
    throw new ApiError("InvalidArgument", `base64File: ${String(cause)}`);
  }
}

function missing(name: string): never {
  throw new ApiError("ItemNotFound", name);
}
