import type { ApiClass, Property } from "../protocol/ApiClass";
import { apiObject } from "../protocol/ApiClass";
import { ApiError } from "../protocol/ApiError";
import { booleanOf, choiceOf, isRecord, numberOf, textOf } from "../protocol/arguments";
import type { Json } from "../protocol/Json";
import type { PageSetup } from "../workbook/SheetParts";
import { rangeAreasApi } from "./rangeAreasApi";
import { rangeArgument } from "./rangeArgument";
import { rangeObject } from "./rangeApi";
import type { SheetTarget } from "./worksheetApi";

const PAPERS = ["Letter", "Legal", "A3", "A4", "A5", "B4", "B5", "Folio"] as const;
const ORDERS = ["DownThenOver", "OverThenDown"] as const;
/** Points of one of the units `setPrintMargins` may be given. */
const UNITS = { points: 1, inches: 72, centimeters: 72 / 2.54 } as const;

/** Margins in points. */
export const pageLayoutApi: ApiClass<SheetTarget> = {
  name: "PageLayout",
  properties: {
    Orientation: setup("orientation", (value) => choiceOf(value, ["Portrait", "Landscape"] as const, "orientation")),
    PaperSize: setup("paperSize", (value) => choiceOf(value, PAPERS, "paperSize")),
    PrintOrder: setup("printOrder", (value) => choiceOf(value, ORDERS, "printOrder")),
    CenterHorizontally: setup("centerHorizontally", (value) => booleanOf(value, "centerHorizontally")),
    CenterVertically: setup("centerVertically", (value) => booleanOf(value, "centerVertically")),
    PrintGridlines: setup("printGridlines", (value) => booleanOf(value, "printGridlines")),
    Zoom: setup("zoom", zoomOf),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
  },
  objects: { HeadersFooters: (target) => apiObject(headerFooterGroupApi, target) },
  methods: {
    SetPrintArea: (target, [area]) => edit(target, (page) => (page.printArea = [rangeArgument(target.model, target.sheet, area, "printArea").rect])),
    GetPrintAreaOrNullObject: ({ model, sheet }) => (sheet.pageSetup.printArea.length ? apiObject(rangeAreasApi, { model, sheet, rects: sheet.pageSetup.printArea }) : null),
    SetPrintTitleRows: (target, [rows]) =>
      edit(target, (page) => {
        const { rect } = rangeArgument(target.model, target.sheet, rows, "printTitleRows");
        page.printTitleRows = [rect.top, rect.bottom];
      }),
    SetPrintTitleColumns: (target, [columns]) =>
      edit(target, (page) => {
        const { rect } = rangeArgument(target.model, target.sheet, columns, "printTitleColumns");
        page.printTitleColumns = [rect.left, rect.right];
      }),
    GetPrintTitleRowsOrNullObject: ({ model, sheet }) => {
      const rows = sheet.pageSetup.printTitleRows;
      return rows && rangeObject({ model, sheet, rect: { top: rows[0], left: 0, bottom: rows[1], right: 16_383 } });
    },
    SetPrintMargins: (target, [unit, options]) =>
      edit(target, (page) => {
        const scale = UNITS[choiceOf(unit, ["points", "inches", "centimeters"] as const, "unit")];
        const given = (options ?? {}) as { readonly [name: string]: Json };
        for (const side of ["left", "right", "top", "bottom", "header", "footer"] as const) if (given[side] !== undefined) page.margins[side] = numberOf(given[side], side) * scale;
      }),
  },
};

const headerFooterApi: ApiClass<SheetTarget> = {
  name: "HeaderFooter",
  properties: {
    LeftHeader: words("leftHeader"),
    CenterHeader: words("centerHeader"),
    RightHeader: words("rightHeader"),
    LeftFooter: words("leftFooter"),
    CenterFooter: words("centerFooter"),
    RightFooter: words("rightFooter"),
  },
};

const headerFooterGroupApi: ApiClass<SheetTarget> = {
  name: "HeaderFooterGroup",
  properties: { State: { get: () => "Default" } },
  objects: { DefaultForAllPages: (target) => apiObject(headerFooterApi, target) },
};

function setup<K extends "orientation" | "paperSize" | "printOrder" | "centerHorizontally" | "centerVertically" | "printGridlines" | "zoom">(name: K, parse: (value: Json) => PageSetup[K]): Property<SheetTarget> {
  return {
    get: ({ sheet }) => sheet.pageSetup[name],
    set: (target, value) => edit(target, (page) => (page[name] = parse(value))),
  };
}

function margin(side: keyof PageSetup["margins"]): Property<SheetTarget> {
  return { get: ({ sheet }) => sheet.pageSetup.margins[side], set: (target, value) => edit(target, (page) => (page.margins[side] = numberOf(value, `${side}Margin`))) };
}

function words(name: keyof PageSetup["headerFooter"]): Property<SheetTarget> {
  return { get: ({ sheet }) => sheet.pageSetup.headerFooter[name], set: (target, value) => edit(target, (page) => (page.headerFooter[name] = textOf(value, name))) };
}

function zoomOf(value: Json): PageSetup["zoom"] {
  if (!isRecord(value)) throw new ApiError("InvalidArgument", "zoom");
  const zoom: PageSetup["zoom"] = {};
  for (const name of ["scale", "horizontalFitToPages", "verticalFitToPages"] as const) {
    const number = value[name];
    if (number !== undefined && number !== null) zoom[name] = numberOf(number, name);
  }
  return zoom;
}

function edit({ model, sheet }: SheetTarget, act: (page: PageSetup) => unknown): void {
  model.workbook.assertWritable(sheet);
  act(sheet.pageSetup);
  model.workbook.emit({ kind: "look", sheet, rect: null });
}
