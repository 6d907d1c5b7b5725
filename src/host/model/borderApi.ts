import type { ApiClass, Argument, HostObject } from "../protocol/ApiClass";
import { apiObject } from "../protocol/ApiClass";
import { choiceOf, colorOf } from "../protocol/arguments";
import type { BorderLine } from "../workbook/CellStyle";
import { BORDER_STYLES, BORDER_WEIGHTS } from "../workbook/CellStyle";
import type { Rect } from "../../domain/grid/Rect";
import type { RangeTarget } from "./RangeTarget";
import { setStyle } from "./rangeStyle";

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal", "DiagonalDown", "DiagonalUp"] as const;
type Edge = (typeof EDGES)[number];

type Side = "left" | "right" | "top" | "bottom";

interface BorderTarget {
  readonly range: RangeTarget;
  readonly edge: Edge;
}

const THIN: BorderLine = { style: "Continuous", weight: "Thin", color: "#000000" };

const borderApi: ApiClass<BorderTarget> = {
  name: "RangeBorder",
  id: ({ edge }) => edge,
  properties: {
    SideIndex: { get: ({ edge }) => edge },
    Style: {
      get: (target) => lineOf(target)?.style ?? "None",
      set: (target, value) => {
        const style = choiceOf(value, BORDER_STYLES, "style");
        // Excel draws double lines thick only.
        draw(target, style === "None" ? null : { ...(lineOf(target) ?? THIN), style, ...(style === "Double" ? { weight: "Thick" as const } : {}) });
      },
    },
    Color: { get: (target) => lineOf(target)?.color ?? "#000000", set: (target, value) => draw(target, { ...(lineOf(target) ?? THIN), color: colorOf(value, "color") }) },
    Weight: {
      get: (target) => lineOf(target)?.weight ?? "Thin",
      set: (target, value) => draw(target, { ...(lineOf(target) ?? THIN), weight: choiceOf(value, BORDER_WEIGHTS, "weight") }),
    },
  },
};

export const borderCollectionApi: ApiClass<RangeTarget> = {
  name: "RangeBorderCollection",
  properties: { Count: { get: () => EDGES.length } },
  items: (range) => EDGES.map((edge) => border(range, edge)),
  item: (range, key) => border(range, key),
  methods: { GetItemAt: (range, [index]) => border(range, EDGES[Number(index)] ?? null) },
};

function border(range: RangeTarget, key: Argument): HostObject {
  return apiObject(borderApi, { range, edge: choiceOf(key, EDGES, "index") });
}

/** The cells an edge runs along and their side; an inside line is drawn on both neighbours. */
function strokes(rect: Rect, edge: Edge): readonly (readonly [Rect, Side])[] {
  switch (edge) {
    case "EdgeTop":
      return [[{ ...rect, bottom: rect.top }, "top"]];
    case "EdgeBottom":
      return [[{ ...rect, top: rect.bottom }, "bottom"]];
    case "EdgeLeft":
      return [[{ ...rect, right: rect.left }, "left"]];
    case "EdgeRight":
      return [[{ ...rect, left: rect.right }, "right"]];
    case "InsideVertical":
      return rect.right > rect.left ? [[{ ...rect, right: rect.right - 1 }, "right"], [{ ...rect, left: rect.left + 1 }, "left"]] : [];
    case "InsideHorizontal":
      return rect.bottom > rect.top ? [[{ ...rect, bottom: rect.bottom - 1 }, "bottom"], [{ ...rect, top: rect.top + 1 }, "top"]] : [];
    default:
      return [];
  }
}

function lineOf({ range, edge }: BorderTarget): BorderLine | null {
  const [stroke] = strokes(range.rect, edge);
  return stroke ? range.sheet.styleAt(stroke[0].top, stroke[0].left)[stroke[1]] : null;
}

function draw({ range, edge }: BorderTarget, line: BorderLine | null): void {
  for (const [rect, side] of strokes(range.rect, edge)) setStyle({ ...range, rect }, { [side]: line });
}
