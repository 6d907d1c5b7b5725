import type { ApiClass, HostObject } from "../protocol/ApiClass";
import { apiObject } from "../protocol/ApiClass";
import { ApiError } from "../protocol/ApiError";
import { booleanOf, choiceOf, colorOf, textOf, wholeOf } from "../protocol/arguments";
import type { HostSheet } from "../workbook/HostSheet";
import { STANDARD_HEIGHT, STANDARD_WIDTH } from "../workbook/HostSheet";
import { COLUMNS, ROWS } from "../workbook/limits";
import { copySheet } from "../workbook/copySheet";
import { chartCollectionApi } from "./chartCollectionApi";
import { freezePanesApi } from "./freezePanesApi";
import type { Model } from "./Model";
import { namedItemCollectionApi } from "./namedItemCollectionApi";
import { pageLayoutApi } from "./pageLayoutApi";
import { parseRangeAddress } from "./parseRangeAddress";
import { pageBreakCollectionApi } from "./pageBreakCollectionApi";
import { rangeObject } from "./rangeApi";
import { rangeAreasApi } from "./rangeAreasApi";
import { at } from "./RangeTarget";
import { eventMethods, WORKSHEET_EVENTS } from "./eventMethods";
import { tableCollectionApi } from "./tableCollectionApi";
import { worksheetProtectionApi } from "./worksheetProtectionApi";

export interface SheetTarget {
  readonly model: Model;
  readonly sheet: HostSheet;
}

/** A deleted sheet is gone for whoever still holds it. */
export function worksheetObject(model: Model, sheet: HostSheet): HostObject {
  if (!model.workbook.sheets.includes(sheet)) throw new ApiError("ItemNotFound", sheet.name);
  return apiObject(worksheetApi, { model, sheet });
}

const VISIBILITY = ["Visible", "Hidden", "VeryHidden"] as const;

const worksheetApi: ApiClass<SheetTarget> = {
  name: "Worksheet",
  id: ({ sheet }) => sheet.id,
  properties: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: { get: ({ sheet }) => sheet.name, set: ({ model, sheet }, value) => model.workbook.renameSheet(sheet, textOf(value, "name")) },
    Position: { get: ({ model, sheet }) => model.workbook.sheets.indexOf(sheet), set: ({ model, sheet }, value) => model.workbook.moveSheet(sheet, wholeOf(value, "position")) },
    Visibility: { get: ({ sheet }) => sheet.visibility, set: (target, value) => setVisibility(target, choiceOf(value, VISIBILITY, "visibility")) },
    TabColor: {
      get: ({ sheet }) => sheet.tabColor,
      set: ({ model, sheet }, value) => {
        model.workbook.assertStructure();
        sheet.tabColor = value === "" ? "" : colorOf(value, "tabColor");
        model.workbook.emit({ kind: "sheetVisibility", sheet });
      },
    },
    ShowGridlines: { get: ({ sheet }) => sheet.showGridlines, set: (target, value) => show(target, () => (target.sheet.showGridlines = booleanOf(value, "showGridlines"))) },
    ShowHeadings: { get: ({ sheet }) => sheet.showHeadings, set: (target, value) => show(target, () => (target.sheet.showHeadings = booleanOf(value, "showHeadings"))) },
    // Under these names the library sets the two above.
    Gridlines: { set: (target, value) => show(target, () => (target.sheet.showGridlines = booleanOf(value, "showGridlines"))) },
    Headings: { set: (target, value) => show(target, () => (target.sheet.showHeadings = booleanOf(value, "showHeadings"))) },
    StandardHeight: { get: () => STANDARD_HEIGHT },
    StandardWidth: { get: () => STANDARD_WIDTH },
  },
  objects: {
    Charts: (target) => apiObject(chartCollectionApi, target),
    FreezePanes: (target) => apiObject(freezePanesApi, target),
    HorizontalPageBreaks: (target) => apiObject(pageBreakCollectionApi, { ...target, breaks: target.sheet.rowBreaks, of: "rows" }),
    VerticalPageBreaks: (target) => apiObject(pageBreakCollectionApi, { ...target, breaks: target.sheet.columnBreaks, of: "columns" }),
    Names: ({ model, sheet }) => apiObject(namedItemCollectionApi, { model, sheet }),
    PageLayout: (target) => apiObject(pageLayoutApi, target),
    Protection: (target) => apiObject(worksheetProtectionApi, target),
    Tables: ({ model, sheet }) => apiObject(tableCollectionApi, { model, sheet }),
  },
  methods: {
    Activate: ({ model, sheet }) => {
      refuseElsewhere(model);
      model.workbook.activate(sheet);
    },
    Calculate: ({ model }) => model.calculate(),
    Copy: ({ model, sheet }) => {
      refuseElsewhere(model);
      return worksheetObject(model, copySheet(model.workbook, sheet));
    },
    Delete: ({ model, sheet }) => model.workbook.deleteSheet(sheet),
    GetCell: ({ model, sheet }, [row, column]) => {
      const [top, left] = [wholeOf(row, "row"), wholeOf(column, "column")];
      return rangeObject(at({ model, sheet, rect: { top, left, bottom: top, right: left } }, { top, left, bottom: top, right: left }));
    },
    GetRange: ({ model, sheet }, [address]) => {
      if (address === undefined || address === null) return rangeObject({ model, sheet, rect: { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 } });
      const found = parseRangeAddress(model.workbook, sheet, textOf(address, "address"));
      return rangeObject({ model, ...found });
    },
    GetRanges: ({ model, sheet }, [address]) => {
      const rects = textOf(address, "address").split(",").map((part) => parseRangeAddress(model.workbook, sheet, part).rect);
      return apiObject(rangeAreasApi, { model, sheet, rects });
    },
    GetRangeByIndexes: ({ model, sheet }, [startRow, startColumn, rows, columns]) => {
      const [top, left] = [wholeOf(startRow, "startRow"), wholeOf(startColumn, "startColumn")];
      const rect = { top, left, bottom: top + wholeOf(rows, "rowCount") - 1, right: left + wholeOf(columns, "columnCount") - 1 };
      return rangeObject(at({ model, sheet, rect }, rect));
    },
    GetUsedRange: ({ model, sheet }, [valuesOnly]) => {
      model.calculate();
      return rangeObject({ model, sheet, rect: sheet.usedRect(valuesOnly === true) ?? { top: 0, left: 0, bottom: 0, right: 0 } });
    },
    GetUsedRangeOrNullObject: ({ model, sheet }, [valuesOnly]) => {
      model.calculate();
      const rect = sheet.usedRect(valuesOnly === true);
      return rect && rangeObject({ model, sheet, rect });
    },
    GetNextOrNullObject: (target) => neighbour(target, 1),
    GetPreviousOrNullObject: (target) => neighbour(target, -1),
    _GetSheetById: ({ model }, [id]) => sheetById(model, textOf(id, "id")),
    _GetAnotherWorksheetById: ({ model }, [id]) => sheetById(model, textOf(id, "id")),
    ...eventMethods<SheetTarget>(WORKSHEET_EVENTS, ({ model, sheet }) => ({ model, targetId: sheet.id })),
  },
};

/** Adding, activating and freezing fail while another workbook has the focus (office-js#771). */
export function refuseElsewhere(model: Model): void {
  if (model.otherWorkbookActive) throw new ApiError("InvalidOperation", "another workbook is active");
}

function setVisibility({ model, sheet }: SheetTarget, visibility: (typeof VISIBILITY)[number]): void {
  model.workbook.assertStructure();
  if (visibility !== "Visible" && !model.workbook.sheets.some((other) => other !== sheet && other.visibility === "Visible")) {
    throw new ApiError("InvalidOperation", "the last visible sheet cannot be hidden");
  }
  sheet.visibility = visibility;
  if (visibility !== "Visible" && model.workbook.active === sheet) {
    const next = model.workbook.sheets.find((other) => other.visibility === "Visible");
    if (next) model.workbook.activate(next);
  }
  model.workbook.emit({ kind: "sheetVisibility", sheet });
}

function show({ model, sheet }: SheetTarget, act: () => void): void {
  model.workbook.assertWritable(sheet);
  act();
  model.workbook.emit({ kind: "look", sheet, rect: null });
}

function neighbour({ model, sheet }: SheetTarget, step: 1 | -1): HostObject | null {
  const next = model.workbook.sheets[model.workbook.sheets.indexOf(sheet) + step];
  return next ? worksheetObject(model, next) : null;
}

function sheetById(model: Model, id: string): HostObject {
  const sheet = model.workbook.sheets.find((candidate) => candidate.id === id);
  if (!sheet) throw new ApiError("ItemNotFound", "worksheet");
  return worksheetObject(model, sheet);
}
