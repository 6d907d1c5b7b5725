import type { ApiClass, HostObject } from "../protocol/ApiClass";
import { apiObject } from "../protocol/ApiClass";
import { ApiError } from "../protocol/ApiError";
import { choiceOf, textOf, wholeOf } from "../protocol/arguments";
import type { ConditionalFormat } from "../workbook/SheetParts";
import { conditionalFormatApi } from "./conditionalFormatApi";
import { overlaps, removeConditionalFormats } from "./rangeActions";
import type { RangeTarget } from "./RangeTarget";

const TYPES = ["Custom", "DataBar", "CellValue"] as const;

/** The rules that touch a range. */
export const conditionalFormatCollectionApi: ApiClass<RangeTarget> = {
  name: "ConditionalFormatCollection",
  items: (target) => rulesOf(target).map((rule) => object(target, rule)),
  item: (target, id) => find(target, textOf(id, "id")) ?? notFound(),
  methods: {
    Add: (target, [type]) => {
      const { model, sheet, rect } = target;
      model.workbook.assertWritable(sheet);
      const kind = typeof type === "string" && !TYPES.some((known) => known.toLowerCase() === type.toLowerCase()) ? unknown(type) : choiceOf(type, TYPES, "type");
      const rule: ConditionalFormat = {
        id: model.workbook.newId("CF"),
        type: kind,
        ranges: [rect],
        stopIfTrue: false,
        formula: null,
        operator: null,
        formula2: null,
        change: {},
        dataBar: kind === "DataBar" ? { color: "#638EC6", gradient: true, showValue: true, lower: { type: "LowestValue", formula: null }, upper: { type: "HighestValue", formula: null } } : null,
      };
      // The newest rule is applied first, as in Excel.
      sheet.conditionalFormats.unshift(rule);
      model.workbook.emit({ kind: "look", sheet, rect });
      return object(target, rule);
    },
    ClearAll: ({ model, sheet, rect }) => {
      model.workbook.assertWritable(sheet);
      removeConditionalFormats(sheet, rect);
      model.workbook.emit({ kind: "look", sheet, rect });
    },
    GetCount: (target) => rulesOf(target).length,
    GetItemAt: (target, [index]) => {
      const rule = rulesOf(target)[wholeOf(index, "index")];
      return rule ? object(target, rule) : notFound();
    },
    GetItemOrNullObject: (target, [id]) => find(target, textOf(id, "id")),
  },
};

function rulesOf({ sheet, rect }: RangeTarget): readonly ConditionalFormat[] {
  return sheet.conditionalFormats.filter((rule) => rule.ranges.some((range) => overlaps(range, rect)));
}

function find(target: RangeTarget, id: string): HostObject | null {
  const rule = rulesOf(target).find((candidate) => candidate.id === id);
  return rule ? object(target, rule) : null;
}

function object({ model, sheet }: RangeTarget, rule: ConditionalFormat): HostObject {
  return apiObject(conditionalFormatApi, { model, sheet, rule });
}

function notFound(): never {
  throw new ApiError("ItemNotFound", "conditional format");
}

function unknown(type: string): never {
  throw new ApiError("ApiNotFound", `conditional format ${type}`);
}
