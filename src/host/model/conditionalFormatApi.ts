import { checkFormula } from "../formula/checkFormula";
import type { ApiClass, Argument, HostObject } from "../protocol/ApiClass";
import { apiObject } from "../protocol/ApiClass";
import { ApiError } from "../protocol/ApiError";
import { booleanOf, colorOf, isRecord, textOf, wholeOf } from "../protocol/arguments";
import type { Json } from "../protocol/Json";
import type { CellStyle } from "../workbook/CellStyle";
import type { HostSheet } from "../workbook/HostSheet";
import type { ConditionalFormat, DataBarRule } from "../workbook/SheetParts";
import type { Model } from "./Model";
import { rangeObject } from "./rangeApi";

export interface ConditionalFormatTarget {
  readonly model: Model;
  readonly sheet: HostSheet;
  readonly rule: ConditionalFormat;
}

type Target = ConditionalFormatTarget;

export const conditionalFormatApi: ApiClass<Target> = {
  name: "ConditionalFormat",
  id: ({ rule }) => rule.id,
  properties: {
    Id: { get: ({ rule }) => rule.id },
    Type: { get: ({ rule }) => rule.type },
    Priority: {
      get: ({ sheet, rule }) => sheet.conditionalFormats.indexOf(rule),
      set: (target, value) => {
        const { conditionalFormats } = target.sheet;
        conditionalFormats.splice(conditionalFormats.indexOf(target.rule), 1);
        conditionalFormats.splice(wholeOf(value, "priority"), 0, target.rule);
        changed(target);
      },
    },
    StopIfTrue: { get: ({ rule }) => rule.stopIfTrue, set: (target, value) => edit(target, () => (target.rule.stopIfTrue = booleanOf(value, "stopIfTrue"))) },
  },
  objects: {
    Custom: (target) => only(target, "Custom", customApi),
    CustomOrNullObject: (target) => optional(target, "Custom", customApi),
    CellValue: (target) => only(target, "CellValue", cellValueApi),
    CellValueOrNullObject: (target) => optional(target, "CellValue", cellValueApi),
    DataBar: (target) => only(target, "DataBar", dataBarApi),
    DataBarOrNullObject: (target) => optional(target, "DataBar", dataBarApi),
  },
  methods: {
    Delete: (target) => edit(target, () => target.sheet.conditionalFormats.splice(target.sheet.conditionalFormats.indexOf(target.rule), 1)),
    GetRange: ({ model, sheet, rule }) => {
      const [rect, ...more] = rule.ranges;
      if (!rect || more.length) throw new ApiError("InvalidOperation", "the rule covers several areas");
      return rangeObject({ model, sheet, rect });
    },
    GetRangeOrNullObject: ({ model, sheet, rule }) => (rule.ranges.length === 1 && rule.ranges[0] ? rangeObject({ model, sheet, rect: rule.ranges[0] }) : null),
  },
};

const ruleApi: ApiClass<Target> = {
  name: "ConditionalFormatRule",
  properties: {
    Formula: {
      get: ({ rule }) => rule.formula ?? "",
      set: (target, value) => {
        const formula = textOf(value, "formula");
        checkFormula(formula.startsWith("=") ? formula : `=${formula}`);
        edit(target, () => (target.rule.formula = formula.startsWith("=") ? formula : `=${formula}`));
      },
    },
  },
};

const fillApi: ApiClass<Target> = {
  name: "ConditionalRangeFill",
  properties: { Color: { get: ({ rule }) => rule.change.fill ?? "", set: (target, value) => restyle(target, { fill: colorOf(value, "color") }) } },
  methods: { Clear: (target) => restyle(target, { fill: null }) },
};

const fontApi: ApiClass<Target> = {
  name: "ConditionalRangeFont",
  properties: {
    Bold: { get: ({ rule }) => rule.change.bold ?? false, set: (target, value) => restyle(target, { bold: booleanOf(value, "bold") }) },
    Italic: { get: ({ rule }) => rule.change.italic ?? false, set: (target, value) => restyle(target, { italic: booleanOf(value, "italic") }) },
    Color: { get: ({ rule }) => rule.change.fontColor ?? "", set: (target, value) => restyle(target, { fontColor: colorOf(value, "color") }) },
    Strikethrough: { get: ({ rule }) => rule.change.strikethrough ?? false, set: (target, value) => restyle(target, { strikethrough: booleanOf(value, "strikethrough") }) },
    Underline: { get: ({ rule }) => (rule.change.underline ? "Single" : "None"), set: (target, value) => restyle(target, { underline: textOf(value, "underline") !== "None" }) },
  },
};

const formatApi: ApiClass<Target> = {
  name: "ConditionalRangeFormat",
  properties: { NumberFormat: { get: ({ rule }) => rule.change.numberFormat ?? "", set: (target, value) => restyle(target, { numberFormat: textOf(value, "numberFormat") }) } },
  objects: { Fill: (target) => apiObject(fillApi, target), Font: (target) => apiObject(fontApi, target) },
};

const customApi: ApiClass<Target> = {
  name: "CustomConditionalFormat",
  objects: { Format: (target) => apiObject(formatApi, target), Rule: (target) => apiObject(ruleApi, target) },
};

const cellValueApi: ApiClass<Target> = {
  name: "CellValueConditionalFormat",
  properties: {
    Rule: {
      get: ({ rule }) => ({ operator: rule.operator ?? "", formula1: rule.formula ?? "", ...(rule.formula2 ? { formula2: rule.formula2 } : {}) }),
      set: (target, value) => {
        const given: { readonly [key: string]: Json } = isRecord(value) ? value : {};
        edit(target, () => {
          target.rule.operator = textOf(given["operator"], "operator");
          target.rule.formula = withEquals(given["formula1"]);
          target.rule.formula2 = given["formula2"] === undefined || given["formula2"] === null ? null : withEquals(given["formula2"]);
        });
      },
    },
  },
  objects: { Format: (target) => apiObject(formatApi, target) },
};

const positiveApi: ApiClass<Target> = {
  name: "ConditionalDataBarPositiveFormat",
  properties: {
    FillColor: { get: (target) => bar(target).color, set: (target, value) => edit(target, () => (bar(target).color = colorOf(value, "fillColor"))) },
    GradientFill: { get: (target) => bar(target).gradient, set: (target, value) => edit(target, () => (bar(target).gradient = booleanOf(value, "gradientFill"))) },
    BorderColor: { get: () => "", set: (target, value) => edit(target, () => textOf(value, "borderColor")) },
  },
};

const dataBarApi: ApiClass<Target> = {
  name: "DataBarConditionalFormat",
  properties: {
    ShowDataBarOnly: { get: (target) => !bar(target).showValue, set: (target, value) => edit(target, () => (bar(target).showValue = !booleanOf(value, "showDataBarOnly"))) },
    LowerBoundRule: { get: (target) => bar(target).lower, set: (target, value) => edit(target, () => (bar(target).lower = bound(value))) },
    UpperBoundRule: { get: (target) => bar(target).upper, set: (target, value) => edit(target, () => (bar(target).upper = bound(value))) },
    BarDirection: { get: () => "Context", set: (target, value) => edit(target, () => textOf(value, "barDirection")) },
    AxisFormat: { get: () => "Automatic", set: (target, value) => edit(target, () => textOf(value, "axisFormat")) },
  },
  objects: { PositiveFormat: (target) => apiObject(positiveApi, target) },
};

function bound(value: Argument): DataBarRule["lower"] {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !isRecord(value as Json)) throw new ApiError("InvalidArgument", "bound");
  const { type, formula } = value as { readonly type?: Json; readonly formula?: Json };
  return { type: textOf(type, "type"), formula: typeof formula === "string" ? formula : typeof formula === "number" ? String(formula) : null };
}

function bar({ rule }: Target): DataBarRule {
  if (!rule.dataBar) throw new ApiError("InvalidOperation", "not a data bar");
  return rule.dataBar;
}

function withEquals(value: Json | undefined): string {
  const text = typeof value === "number" ? String(value) : textOf(value, "formula");
  return text.startsWith("=") ? text : `=${text}`;
}

function only(target: Target, type: ConditionalFormat["type"], api: ApiClass<Target>): HostObject {
  if (target.rule.type !== type) throw new ApiError("InvalidOperation", `the rule is ${target.rule.type}, not ${type}`);
  return apiObject(api, target);
}

function optional(target: Target, type: ConditionalFormat["type"], api: ApiClass<Target>): HostObject | null {
  return target.rule.type === type ? apiObject(api, target) : null;
}

function restyle(target: Target, change: Partial<CellStyle>): void {
  edit(target, () => (target.rule.change = { ...target.rule.change, ...change }));
}

function edit(target: Target, act: () => unknown): void {
  target.model.workbook.assertWritable(target.sheet);
  act();
  changed(target);
}

function changed({ model, sheet, rule }: Target): void {
  model.workbook.emit({ kind: "look", sheet, rect: rule.ranges[0] ?? null });
}
