import type { ApiClass } from "../protocol/ApiClass";
import { apiObject } from "../protocol/ApiClass";
import { booleanOf, choiceOf, numberOf, wholeOf } from "../protocol/arguments";
import { ApiError } from "../protocol/ApiError";
import type { Json } from "../protocol/Json";
import { HORIZONTAL, VERTICAL } from "../workbook/CellStyle";
import { STANDARD_HEIGHT, STANDARD_WIDTH } from "../workbook/HostSheet";
import { autofitColumns, autofitRows } from "./autofit";
import { borderCollectionApi } from "./borderApi";
import { fillApi } from "./fillApi";
import { fontApi } from "./fontApi";
import { formatProtectionApi } from "./formatProtectionApi";
import { styleProperty } from "./rangeStyle";
import type { RangeTarget } from "./RangeTarget";

/** Sizes in points, as Office.js has them. */
export const rangeFormatApi: ApiClass<RangeTarget> = {
  name: "RangeFormat",
  properties: {
    ColumnWidth: {
      get: ({ sheet, rect }) => common(rect.left, rect.right, sheet.columnWidths, STANDARD_WIDTH),
      set: (target, value) => {
        const width = numberOf(value, "columnWidth");
        if (width < 0 || width > 1800) throw new ApiError("InvalidArgument", `columnWidth ${width}`);
        target.model.workbook.assertWritable(target.sheet);
        spread(target.rect.left, target.rect.right, target.sheet.columnWidths, width);
        target.model.workbook.emit({ kind: "look", sheet: target.sheet, rect: null });
      },
    },
    RowHeight: {
      get: ({ sheet, rect }) => common(rect.top, rect.bottom, sheet.rowHeights, STANDARD_HEIGHT),
      set: (target, value) => {
        const height = numberOf(value, "rowHeight");
        if (height < 0 || height > 409.5) throw new ApiError("InvalidArgument", `rowHeight ${height}`);
        target.model.workbook.assertWritable(target.sheet);
        spread(target.rect.top, target.rect.bottom, target.sheet.rowHeights, height);
        target.model.workbook.emit({ kind: "look", sheet: target.sheet, rect: null });
      },
    },
    UseStandardWidth: {
      get: ({ sheet, rect }) => common(rect.left, rect.right, sheet.columnWidths, STANDARD_WIDTH) === STANDARD_WIDTH,
      set: (target, value) => standard(target, value, target.sheet.columnWidths, target.rect.left, target.rect.right),
    },
    UseStandardHeight: {
      get: ({ sheet, rect }) => common(rect.top, rect.bottom, sheet.rowHeights, STANDARD_HEIGHT) === STANDARD_HEIGHT,
      set: (target, value) => standard(target, value, target.sheet.rowHeights, target.rect.top, target.rect.bottom),
    },
    HorizontalAlignment: styleProperty("horizontal", (value) => choiceOf(value, HORIZONTAL, "horizontalAlignment")),
    VerticalAlignment: styleProperty("vertical", (value) => choiceOf(value, VERTICAL, "verticalAlignment")),
    WrapText: styleProperty("wrap", (value) => booleanOf(value, "wrapText")),
    IndentLevel: styleProperty("indent", (value) => wholeOf(value, "indentLevel")),
    TextOrientation: styleProperty("rotation", (value) => wholeOf(value, "textOrientation")),
    ShrinkToFit: styleProperty("shrink", (value) => booleanOf(value, "shrinkToFit")),
  },
  objects: {
    Borders: (target) => apiObject(borderCollectionApi, target),
    Fill: (target) => apiObject(fillApi, target),
    Font: (target) => apiObject(fontApi, target),
    Protection: (target) => apiObject(formatProtectionApi, target),
  },
  methods: {
    AutofitColumns: (target) => autofitColumns(target),
    AutofitRows: (target) => autofitRows(target),
  },
};

/** The one size all of them have, or null. */
function common(first: number, last: number, sizes: ReadonlyMap<number, number>, standard: number): Json {
  const size = sizes.get(first) ?? standard;
  for (let index = first; index <= Math.min(last, first + 20_000); index += 1) if ((sizes.get(index) ?? standard) !== size) return null;
  return size;
}

/** True takes sizes of their own away; false changes nothing, as in Excel. */
function standard(target: RangeTarget, value: Json, sizes: Map<number, number>, first: number, last: number): void {
  target.model.workbook.assertWritable(target.sheet);
  if (!booleanOf(value, "useStandard")) return;
  for (const index of [...sizes.keys()]) if (index >= first && index <= last) sizes.delete(index);
  target.model.workbook.emit({ kind: "look", sheet: target.sheet, rect: null });
}

function spread(first: number, last: number, sizes: Map<number, number>, size: number): void {
  for (let index = first; index <= Math.min(last, first + 20_000); index += 1) sizes.set(index, size);
}
