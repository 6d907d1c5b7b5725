import type { ApiClass } from "../protocol/ApiClass";
import { booleanOf } from "../protocol/arguments";
import { styleProperty } from "./rangeStyle";
import type { RangeTarget } from "./RangeTarget";

export const formatProtectionApi: ApiClass<RangeTarget> = {
  name: "FormatProtection",
  properties: { Locked: styleProperty("locked", (value) => booleanOf(value, "locked")) },
};
