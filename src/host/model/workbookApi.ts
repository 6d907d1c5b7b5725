import type { ApiClass, HostObject } from "../protocol/ApiClass";
import { apiObject } from "../protocol/ApiClass";
import { booleanOf, textOf } from "../protocol/arguments";
import { applicationApi } from "./applicationApi";
import { insertWorksheets } from "./insertWorksheets";
import type { Model } from "./Model";
import { namedItemCollectionApi } from "./namedItemCollectionApi";
import { rangeObject } from "./rangeApi";
import { settingCollectionApi } from "./settingCollectionApi";
import { tableCollectionApi } from "./tableCollectionApi";
import { workbookProtectionApi } from "./workbookProtectionApi";
import { worksheetCollectionApi } from "./worksheetCollectionApi";

export const workbookApi: ApiClass<Model> = {
  name: "Workbook",
  properties: {
    IsDirty: { get: ({ workbook }) => workbook.isDirty, set: ({ workbook }, value) => void (workbook.isDirty = booleanOf(value, "isDirty")) },
    Name: { get: ({ workbook }) => workbook.name },
    ReadOnly: { get: ({ workbook }) => workbook.isReadOnly },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: () => true },
  },
  objects: {
    Application: (model) => apiObject(applicationApi, model),
    Names: (model) => apiObject(namedItemCollectionApi, { model, sheet: null }),
    Protection: (model) => apiObject(workbookProtectionApi, model),
    Settings: (model) => apiObject(settingCollectionApi, model),
    Tables: (model) => apiObject(tableCollectionApi, { model, sheet: null }),
    Worksheets: (model) => apiObject(worksheetCollectionApi, model),
  },
  methods: {
    GetActiveCell: (model) => {
      const { top, left } = model.workbook.selection();
      return rangeObject({ model, sheet: model.workbook.active, rect: { top, left, bottom: top, right: left } });
    },
    InsertWorksheetsFromBase64: (model, [file, options]) => insertWorksheets(model, textOf(file, "base64File"), options),
    GetSelectedRange: (model) => rangeObject({ model, sheet: model.workbook.active, rect: model.workbook.selection() }),
    _RemoveReference: (model, [id]) => model.release(textOf(id, "referenceId")),
    _GetReferenceCount: (model) => model.referenceCount(),
  },
};

export function workbookObject(model: Model): HostObject {
  return apiObject(workbookApi, model);
}
