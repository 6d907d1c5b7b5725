import type { ApiClass } from "../protocol/ApiClass";
import { wholeOf } from "../protocol/arguments";
import { rangeArgument } from "./rangeArgument";
import { rangeObject } from "./rangeApi";
import { isWholeColumns, isWholeRows } from "./RangeTarget";
import type { SheetTarget } from "./worksheetApi";
import { refuseElsewhere } from "./worksheetApi";

export const freezePanesApi: ApiClass<SheetTarget> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeAt: (target, [range]) => {
      const { rect } = rangeArgument(target.model, target.sheet, range, "frozenRange");
      freeze(target, isWholeColumns(rect) ? 0 : rect.bottom + 1, isWholeRows(rect) ? 0 : rect.right + 1);
    },
    FreezeRows: (target, [count]) => freeze(target, count === undefined ? 1 : wholeOf(count, "count"), 0),
    FreezeColumns: (target, [count]) => freeze(target, 0, count === undefined ? 1 : wholeOf(count, "count")),
    GetLocationOrNullObject: ({ model, sheet }) => {
      const { rows, columns } = sheet.freeze;
      if (!rows && !columns) return null;
      return rangeObject({ model, sheet, rect: { top: 0, left: 0, bottom: rows ? rows - 1 : 1_048_575, right: columns ? columns - 1 : 16_383 } });
    },
    Unfreeze: (target) => freeze(target, 0, 0),
  },
};

function freeze({ model, sheet }: SheetTarget, rows: number, columns: number): void {
  refuseElsewhere(model);
  model.workbook.assertWritable(sheet);
  sheet.freeze = { rows, columns };
  model.workbook.emit({ kind: "look", sheet, rect: null });
}
