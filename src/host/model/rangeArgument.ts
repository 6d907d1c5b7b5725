import type { Argument } from "../protocol/ApiClass";
import { isHostObject, targetOf } from "../protocol/ApiClass";
import { textOf } from "../protocol/arguments";
import type { HostSheet } from "../workbook/HostSheet";
import type { Model } from "./Model";
import { parseRangeAddress } from "./parseRangeAddress";
import { rangeApi } from "./rangeApi";
import type { RangeTarget } from "./RangeTarget";

/** A `Range | string` argument, the text read on `sheet`. */
export function rangeArgument(model: Model, sheet: HostSheet, argument: Argument | undefined, name: string): RangeTarget {
  if (isHostObject(argument)) return targetOf(rangeApi, argument, name);
  return { model, ...parseRangeAddress(model.workbook, sheet, textOf(argument, name)) };
}
