import type { Rect } from "../../domain/grid/Rect";
import type { ApiClass, Argument, HostObject } from "../protocol/ApiClass";
import { apiObject, targetOf } from "../protocol/ApiClass";
import { ApiError } from "../protocol/ApiError";
import { booleanOf, wholeOf } from "../protocol/arguments";
import { COLUMNS, ROWS } from "../workbook/limits";
import { conditionalFormatCollectionApi } from "./conditionalFormatCollectionApi";
import { dataValidationApi } from "./dataValidationApi";
import { mergedAreas } from "./rangeAreasApi";
import { columnsHidden, hideColumns, hideRows, rowsHidden } from "./rangeHidden";
import { columnProperties, rowProperties } from "./rangeLineProperties";
import { readHyperlink, writeHyperlink } from "./rangeHyperlink";
import { clearRange, mergeRange, unmergeRange } from "./rangeActions";
import { rangeFormatApi } from "./rangeFormatApi";
import type { RangeTarget } from "./RangeTarget";
import { at, columnCount, fullAddress, isWholeColumns, isWholeRows, rowCount } from "./RangeTarget";
import { columnLeft, heightOf, rowTop, widthOf } from "./rangeSizes";
import { readFormulas, readNumberFormats, readText, readValues, readValueTypes, writeGrid, writeNumberFormats } from "./rangeValues";
import { worksheetObject } from "./worksheetApi";

export function rangeObject(target: RangeTarget): HostObject {
  return apiObject(rangeApi, target);
}

export const rangeApi: ApiClass<RangeTarget> = {
  name: "Range",
  properties: {
    Address: { get: ({ sheet, rect }) => fullAddress(sheet, rect) },
    AddressLocal: { get: ({ sheet, rect }) => fullAddress(sheet, rect) },
    CellCount: { get: ({ rect }) => Math.min(rowCount(rect) * columnCount(rect), 2 ** 31 - 1) === 2 ** 31 - 1 ? -1 : rowCount(rect) * columnCount(rect) },
    ColumnCount: { get: ({ rect }) => columnCount(rect) },
    ColumnIndex: { get: ({ rect }) => rect.left },
    RowCount: { get: ({ rect }) => rowCount(rect) },
    RowIndex: { get: ({ rect }) => rect.top },
    ColumnHidden: { get: columnsHidden, set: (target, value) => hideColumns(target, booleanOf(value, "columnHidden")) },
    RowHidden: { get: rowsHidden, set: (target, value) => hideRows(target, booleanOf(value, "rowHidden")) },
    Hidden: { get: (target) => columnsHidden(target) === true || rowsHidden(target) === true },
    IsEntireColumn: { get: ({ rect }) => isWholeColumns(rect) },
    IsEntireRow: { get: ({ rect }) => isWholeRows(rect) },
    Left: { get: ({ sheet, rect }) => columnLeft(sheet, rect.left) },
    Top: { get: ({ sheet, rect }) => rowTop(sheet, rect.top) },
    Width: { get: ({ sheet, rect }) => widthOf(sheet, rect) },
    Height: { get: ({ sheet, rect }) => heightOf(sheet, rect) },
    Hyperlink: { get: readHyperlink, set: writeHyperlink },
    Formulas: { get: readFormulas, set: writeGrid },
    FormulasLocal: { get: readFormulas, set: writeGrid },
    NumberFormat: { get: readNumberFormats, set: writeNumberFormats },
    NumberFormatLocal: { get: readNumberFormats, set: writeNumberFormats },
    Text: { get: readText },
    Values: { get: readValues, set: writeGrid },
    ValueTypes: { get: readValueTypes },
  },
  objects: {
    ConditionalFormats: (target) => apiObject(conditionalFormatCollectionApi, target),
    DataValidation: (target) => apiObject(dataValidationApi, target),
    Format: (target) => apiObject(rangeFormatApi, target),
    Worksheet: ({ model, sheet }) => worksheetObject(model, sheet),
  },
  methods: {
    Calculate: ({ model }) => model.calculate(),
    Clear: (target, [applyTo]) => clearRange(target, applyTo),
    GetAbsoluteResizedRange: (target, [rows, columns]) =>
      moved(target, (rect) => ({ ...rect, bottom: rect.top + wholeOf(rows, "numRows") - 1, right: rect.left + wholeOf(columns, "numColumns") - 1 })),
    GetBoundingRect: (target, [other]) => bounding(target, other),
    GetCell: (target, [row, column]) => {
      const top = target.rect.top + wholeOf(row, "row");
      const left = target.rect.left + wholeOf(column, "column");
      return moved(target, () => ({ top, left, bottom: top, right: left }));
    },
    GetColumn: (target, [column]) => moved(target, (rect) => ({ ...rect, left: rect.left + wholeOf(column, "column"), right: rect.left + wholeOf(column, "column") })),
    GetRow: (target, [row]) => moved(target, (rect) => ({ ...rect, top: rect.top + wholeOf(row, "row"), bottom: rect.top + wholeOf(row, "row") })),
    GetEntireColumn: (target) => moved(target, (rect) => ({ ...rect, top: 0, bottom: ROWS - 1 })),
    GetEntireRow: (target) => moved(target, (rect) => ({ ...rect, left: 0, right: COLUMNS - 1 })),
    GetIntersection: (target, [other]) => intersection(target, other) ?? refuse("ItemNotFound", "the ranges do not meet"),
    GetIntersectionOrNullObject: (target, [other]) => intersection(target, other),
    GetLastCell: (target) => moved(target, ({ bottom, right }) => ({ top: bottom, left: right, bottom, right })),
    GetLastColumn: (target) => moved(target, (rect) => ({ ...rect, left: rect.right })),
    GetLastRow: (target) => moved(target, (rect) => ({ ...rect, top: rect.bottom })),
    GetMergedAreasOrNullObject: (target) => mergedAreas(target),
    GetOffsetRange: (target, [rows, columns]) => {
      const down = wholeOf(rows, "rowOffset");
      const across = wholeOf(columns, "columnOffset");
      return moved(target, (rect) => ({ top: rect.top + down, left: rect.left + across, bottom: rect.bottom + down, right: rect.right + across }));
    },
    GetColumnProperties: columnProperties,
    GetRowProperties: rowProperties,
    GetResizedRange: (target, [rows, columns]) =>
      moved(target, (rect) => ({ ...rect, bottom: rect.bottom + wholeOf(rows, "deltaRows"), right: rect.right + wholeOf(columns, "deltaColumns") })),
    GetUsedRange: (target, [valuesOnly]) => {
      const used = usedWithin(target, valuesOnly);
      return used ?? moved(target, ({ top, left }) => ({ top, left, bottom: top, right: left }));
    },
    GetUsedRangeOrNullObject: (target, [valuesOnly]) => usedWithin(target, valuesOnly),
    Merge: (target, [across]) => mergeRange(target, across === true),
    Select: ({ model, sheet, rect }) => model.workbook.select(sheet, rect),
    Unmerge: (target) => unmergeRange(target),
    // The library asks this before it sends more than 1,500 cells in slices.
    _ValidateArraySize: ({ rect }, [rows, columns]) => {
      if (rows !== rowCount(rect) || columns !== columnCount(rect)) refuse("InvalidArgument", "the array's size is not the range's");
    },
  },
};

function moved(target: RangeTarget, move: (rect: Rect) => Rect): HostObject {
  return rangeObject(at(target, move(target.rect)));
}

function usedWithin(target: RangeTarget, valuesOnly: Argument | undefined): HostObject | null {
  target.model.calculate();
  const rect = target.sheet.usedRect(valuesOnly === true, target.rect);
  return rect && rangeObject({ ...target, rect });
}

function otherRect(target: RangeTarget, other: Argument | undefined): Rect {
  const range = targetOf(rangeApi, other, "anotherRange");
  if (range.sheet !== target.sheet) throw new ApiError("InvalidArgument", "a range on another sheet");
  return range.rect;
}

function intersection(target: RangeTarget, other: Argument | undefined): HostObject | null {
  const rect = otherRect(target, other);
  const common = {
    top: Math.max(target.rect.top, rect.top),
    left: Math.max(target.rect.left, rect.left),
    bottom: Math.min(target.rect.bottom, rect.bottom),
    right: Math.min(target.rect.right, rect.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? rangeObject({ ...target, rect: common }) : null;
}

function bounding(target: RangeTarget, other: Argument | undefined): HostObject {
  const rect = otherRect(target, other);
  return moved(target, (own) => ({
    top: Math.min(own.top, rect.top),
    left: Math.min(own.left, rect.left),
    bottom: Math.max(own.bottom, rect.bottom),
    right: Math.max(own.right, rect.right),
  }));
}

function refuse(code: "ItemNotFound" | "InvalidArgument", detail: string): never {
  throw new ApiError(code, detail);
}
