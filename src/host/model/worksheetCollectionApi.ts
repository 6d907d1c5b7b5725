import type { ApiClass, HostObject } from "../protocol/ApiClass";
import { ApiError } from "../protocol/ApiError";
import { optionalTextOf, textOf } from "../protocol/arguments";
import { eventMethods, WORKBOOK_TARGET, WORKSHEET_COLLECTION_EVENTS } from "./eventMethods";
import type { Model } from "./Model";
import { refuseElsewhere, worksheetObject } from "./worksheetApi";

export const worksheetCollectionApi: ApiClass<Model> = {
  name: "WorksheetCollection",
  items: (model) => model.workbook.sheets.map((sheet) => worksheetObject(model, sheet)),
  item: (model, key) => find(model, textOf(key, "key")) ?? notFound(textOf(key, "key")),
  methods: {
    Add: (model, [name]) => {
      refuseElsewhere(model);
      return worksheetObject(model, model.workbook.addSheet(optionalTextOf(name, "name")));
    },
    GetActiveWorksheet: (model) => worksheetObject(model, model.workbook.active),
    GetCount: (model, [visibleOnly]) => visible(model, visibleOnly === true).length,
    GetFirst: (model, [visibleOnly]) => pick(model, visible(model, visibleOnly === true)[0]),
    GetLast: (model, [visibleOnly]) => pick(model, visible(model, visibleOnly === true).at(-1)),
    GetItem: (model, [key]) => find(model, textOf(key, "key")) ?? notFound(textOf(key, "key")),
    GetItemOrNullObject: (model, [key]) => find(model, textOf(key, "key")),
    ...eventMethods<Model>(WORKSHEET_COLLECTION_EVENTS, (model) => ({ model, targetId: WORKBOOK_TARGET })),
  },
};

function visible(model: Model, only: boolean): Model["workbook"]["sheets"] {
  return model.workbook.sheets.filter((sheet) => !only || sheet.visibility === "Visible");
}

function pick(model: Model, sheet: Model["workbook"]["sheets"][number] | undefined): HostObject {
  return sheet ? worksheetObject(model, sheet) : notFound("worksheet");
}

function find(model: Model, key: string): HostObject | null {
  const sheet = model.workbook.sheetBy(key);
  return sheet ? worksheetObject(model, sheet) : null;
}

function notFound(key: string): never {
  throw new ApiError("ItemNotFound", key);
}
