import type { ApiClass } from "../protocol/ApiClass";
import { colorOf } from "../protocol/arguments";
import { commonStyle, setStyle } from "./rangeStyle";
import type { RangeTarget } from "./RangeTarget";

export const fillApi: ApiClass<RangeTarget> = {
  name: "RangeFill",
  properties: {
    Color: {
      get: (target) => {
        const fill = commonStyle(target, "fill");
        // No fill reads as white, cells that differ as "".
        return fill === undefined ? "" : (fill ?? "#FFFFFF");
      },
      set: (target, value) => setStyle(target, { fill: value === "" ? null : colorOf(value, "color") }),
    },
  },
  methods: { Clear: (target) => setStyle(target, { fill: null }) },
};
