import type { ApiClass } from "../protocol/ApiClass";
import { ApiError } from "../protocol/ApiError";
import { booleanOf, isRecord } from "../protocol/arguments";
import type { Json } from "../protocol/Json";
import type { DataValidation } from "../workbook/SheetParts";
import { overlaps } from "./rangeActions";
import type { RangeTarget } from "./RangeTarget";

/** A list source written as text may hold 255 characters (Excel). */
const MAX_LIST = 255;

export const dataValidationApi: ApiClass<RangeTarget> = {
  name: "DataValidation",
  properties: {
    Rule: { get: (target) => (find(target)?.rule ?? {}) as Json, set: (target, value) => edit(target, (found) => (found.rule = checkedRule(value))) },
    Prompt: {
      get: (target) => find(target)?.prompt ?? { showPrompt: true, title: "", message: "" },
      set: (target, value) => edit(target, (found) => (found.prompt = { showPrompt: field(value, "showPrompt") !== false, title: words(value, "title"), message: words(value, "message") })),
    },
    ErrorAlert: {
      get: (target) => find(target)?.errorAlert ?? { showAlert: true, style: "Stop", title: "", message: "" },
      set: (target, value) =>
        edit(target, (found) => (found.errorAlert = { showAlert: field(value, "showAlert") !== false, style: words(value, "style") || "Stop", title: words(value, "title"), message: words(value, "message") })),
    },
    IgnoreBlanks: { get: (target) => find(target)?.ignoreBlanks ?? true, set: (target, value) => edit(target, (found) => (found.ignoreBlanks = booleanOf(value, "ignoreBlanks"))) },
    Type: { get: (target) => typeOf(find(target)) },
    Valid: { get: () => null },
  },
  methods: {
    Clear: ({ model, sheet, rect }) => {
      model.workbook.assertWritable(sheet);
      sheet.validations = sheet.validations.filter((validation) => !validation.ranges.some((range) => overlaps(range, rect)));
    },
  },
};

function find({ sheet, rect }: RangeTarget): DataValidation | undefined {
  return sheet.validations.find((validation) => validation.ranges.some((range) => overlaps(range, rect)));
}

function edit(target: RangeTarget, change: (validation: DataValidation) => unknown): void {
  const { model, sheet, rect } = target;
  model.workbook.assertWritable(sheet);
  let own = sheet.validations.find((validation) => validation.ranges.length === 1 && JSON.stringify(validation.ranges[0]) === JSON.stringify(rect));
  if (!own) {
    own = { ranges: [rect], rule: null, prompt: null, errorAlert: null, ignoreBlanks: true };
    change(own);
    sheet.validations.push(own);
  } else change(own);
  model.workbook.emit({ kind: "look", sheet, rect });
}

function checkedRule(value: Json): unknown {
  if (!isRecord(value)) throw new ApiError("InvalidArgument", "rule");
  const list = value["list"];
  const source = isRecord(list) ? list["source"] : undefined;
  if (typeof source === "string" && !source.startsWith("=") && source.length > MAX_LIST) throw new ApiError("InvalidArgument", `a list of ${source.length} characters`);
  return value;
}

function typeOf(validation: DataValidation | undefined): string {
  if (!validation?.rule || !isRecord(validation.rule as Json)) return "None";
  const [kind = "none"] = Object.keys(validation.rule);
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}

function field(value: Json, name: string): Json | undefined {
  if (!isRecord(value)) throw new ApiError("InvalidArgument", name);
  return value[name];
}

function words(value: Json, name: string): string {
  const text = field(value, name);
  return typeof text === "string" ? text : "";
}
