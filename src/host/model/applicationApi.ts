import type { ApiClass } from "../protocol/ApiClass";
import { apiObject } from "../protocol/ApiClass";
import { choiceOf } from "../protocol/arguments";
import type { Model } from "./Model";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

export const applicationApi: ApiClass<Model> = {
  name: "Application",
  properties: {
    CalculationMode: { get: () => "Automatic", set: (_model, value) => void choiceOf(value, MODES, "calculationMode") },
    CalculationState: { get: () => "Done" },
    CalculationEngineVersion: { get: () => 191029 },
    DecimalSeparator: { get: ({ workbook }) => workbook.marks.decimal },
    ThousandsSeparator: { get: ({ workbook }) => workbook.marks.group },
    UseSystemSeparators: { get: () => true },
  },
  objects: { CultureInfo: (model) => apiObject(cultureInfoApi, model) },
  methods: {
    Calculate: (model) => model.calculate(),
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

const cultureInfoApi: ApiClass<Model> = {
  name: "CultureInfo",
  properties: { Name: { get: ({ workbook }) => (workbook.marks.decimal === "," ? "vi-VN" : "en-US") } },
  objects: { NumberFormat: (model) => apiObject(numberFormatInfoApi, model) },
};

const numberFormatInfoApi: ApiClass<Model> = {
  name: "NumberFormatInfo",
  properties: {
    NumberDecimalSeparator: { get: ({ workbook }) => workbook.marks.decimal },
    NumberGroupSeparator: { get: ({ workbook }) => workbook.marks.group },
    CurrencySymbol: { get: ({ workbook }) => (workbook.marks.decimal === "," ? "₫" : "$") },
  },
};
