import type { ApiClass } from "../protocol/ApiClass";
import { ApiError } from "../protocol/ApiError";
import { booleanOf, choiceOf, colorOf, numberOf, textOf } from "../protocol/arguments";
import { styleProperty } from "./rangeStyle";
import type { RangeTarget } from "./RangeTarget";

const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

export const fontApi: ApiClass<RangeTarget> = {
  name: "RangeFont",
  properties: {
    Name: styleProperty("fontName", (value) => textOf(value, "name")),
    Size: styleProperty("fontSize", (value) => {
      const size = numberOf(value, "size");
      if (size < 1 || size > 409) throw new ApiError("InvalidArgument", `size ${size}`);
      return size;
    }),
    Bold: styleProperty("bold", (value) => booleanOf(value, "bold")),
    Italic: styleProperty("italic", (value) => booleanOf(value, "italic")),
    Strikethrough: styleProperty("strikethrough", (value) => booleanOf(value, "strikethrough")),
    Color: styleProperty("fontColor", (value) => colorOf(value, "color")),
    Underline: styleProperty(
      "underline",
      (value) => choiceOf(value, UNDERLINES, "underline") !== "None",
      (underlined) => (underlined ? "Single" : "None"),
    ),
  },
};
