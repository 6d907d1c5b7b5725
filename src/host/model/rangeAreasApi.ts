import type { Rect } from "../../domain/grid/Rect";
import type { ApiClass, HostObject } from "../protocol/ApiClass";
import { apiObject } from "../protocol/ApiClass";
import { ApiError } from "../protocol/ApiError";
import { wholeOf } from "../protocol/arguments";
import type { HostSheet } from "../workbook/HostSheet";
import { fanOut } from "./fanOut";
import type { Model } from "./Model";
import { clearRange } from "./rangeActions";
import { rangeObject } from "./rangeApi";
import { rangeFormatApi } from "./rangeFormatApi";
import type { RangeTarget } from "./RangeTarget";
import { columnCount, fullAddress, rowCount } from "./RangeTarget";
import { worksheetObject } from "./worksheetApi";

/** Several rectangles on one sheet. */
export interface AreasTarget {
  readonly model: Model;
  readonly sheet: HostSheet;
  readonly rects: readonly Rect[];
}

/** office-js refuses more areas than this in one RangeAreas. */
const MAX_AREAS = 512;

export const rangeAreasApi: ApiClass<AreasTarget> = {
  name: "RangeAreas",
  properties: {
    Address: { get: ({ sheet, rects }) => rects.map((rect) => fullAddress(sheet, rect)).join(",") },
    AddressLocal: { get: ({ sheet, rects }) => rects.map((rect) => fullAddress(sheet, rect)).join(",") },
    AreaCount: { get: ({ rects }) => rects.length },
    CellCount: { get: ({ rects }) => rects.reduce((sum, rect) => sum + rowCount(rect) * columnCount(rect), 0) },
  },
  objects: {
    Areas: (target) => apiObject(rangeCollectionApi, target),
    Format: (target) => fanOut("RangeFormat", ranges(target).map((range) => apiObject(rangeFormatApi, range))),
    Worksheet: ({ model, sheet }) => worksheetObject(model, sheet),
  },
  methods: { Clear: (target, [applyTo]) => ranges(target).forEach((range) => clearRange(range, applyTo)) },
};

const rangeCollectionApi: ApiClass<AreasTarget> = {
  name: "RangeCollection",
  items: (target) => ranges(target).map(rangeObject),
  methods: {
    GetCount: ({ rects }) => rects.length,
    GetItemAt: (target, [index]) => {
      const range = ranges(target)[wholeOf(index, "index")];
      if (!range) throw new ApiError("ItemNotFound", "area");
      return rangeObject(range);
    },
  },
};

/**
 * `getMergedAreasOrNullObject`: areas whose top-left cell lies in the range (office-js#3611 misses the others), null
 * when there are none; more than 512 fail as in Excel.
 */
export function mergedAreas({ model, sheet, rect }: RangeTarget): HostObject | null {
  const rects = sheet.merges.filter((merge) => merge.top >= rect.top && merge.top <= rect.bottom && merge.left >= rect.left && merge.left <= rect.right);
  if (rects.length > MAX_AREAS) throw new ApiError("RangeExceedsLimit", `${rects.length} merged areas`);
  return rects.length ? apiObject(rangeAreasApi, { model, sheet, rects }) : null;
}

function ranges({ model, sheet, rects }: AreasTarget): RangeTarget[] {
  return rects.map((rect) => ({ model, sheet, rect }));
}
