import type { ApiClass } from "../protocol/ApiClass";
import { apiObject } from "../protocol/ApiClass";
import { rangeArgument } from "./rangeArgument";
import type { SheetTarget } from "./worksheetApi";

interface BreaksTarget extends SheetTarget {
  readonly breaks: Set<number>;
  readonly of: "rows" | "columns";
}

interface BreakTarget extends BreaksTarget {
  readonly index: number;
}

const pageBreakApi: ApiClass<BreakTarget> = {
  name: "PageBreak",
  properties: { RowIndex: { get: ({ of, index }) => (of === "rows" ? index : 0) }, ColumnIndex: { get: ({ of, index }) => (of === "columns" ? index : 0) } },
  methods: { Delete: (target) => changed(target, () => target.breaks.delete(target.index)) },
};

/** A page break stands before the row (column) of the cell it is added at. */
export const pageBreakCollectionApi: ApiClass<BreaksTarget> = {
  name: "PageBreakCollection",
  items: (target) => [...target.breaks].map((index) => apiObject(pageBreakApi, { ...target, index })),
  methods: {
    Add: (target, [range]) => {
      const { rect } = rangeArgument(target.model, target.sheet, range, "pageBreakRange");
      const index = target.of === "rows" ? rect.top : rect.left;
      changed(target, () => target.breaks.add(index));
      return apiObject(pageBreakApi, { ...target, index });
    },
    GetCount: ({ breaks }) => breaks.size,
    RemovePageBreaks: (target) => changed(target, () => target.breaks.clear()),
  },
};

function changed({ model, sheet }: BreaksTarget, act: () => unknown): void {
  model.workbook.assertWritable(sheet);
  act();
  model.workbook.emit({ kind: "look", sheet, rect: null });
}
