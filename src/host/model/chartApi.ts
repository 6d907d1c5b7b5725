import type { ApiClass, Property } from "../protocol/ApiClass";
import { apiObject, targetOf } from "../protocol/ApiClass";
import { ApiError } from "../protocol/ApiError";
import { booleanOf, numberOf, optionalTextOf, textOf } from "../protocol/arguments";
import type { Json } from "../protocol/Json";
import type { HostSheet } from "../workbook/HostSheet";
import type { HostChart } from "../workbook/SheetParts";
import { seriesOf } from "./chartCollectionApi";
import { chartSeriesCollectionApi } from "./chartSeriesApi";
import type { Model } from "./Model";
import { rangeArgument } from "./rangeArgument";
import { rangeApi } from "./rangeApi";
import { columnLeft, heightOf, rowTop, widthOf } from "./rangeSizes";
import { worksheetObject } from "./worksheetApi";

export interface ChartTarget {
  readonly model: Model;
  readonly sheet: HostSheet;
  readonly chart: HostChart;
}

export const chartApi: ApiClass<ChartTarget> = {
  name: "Chart",
  id: ({ chart }) => chart.id,
  properties: {
    Id: { get: ({ chart }) => chart.id },
    Name: { get: ({ chart }) => chart.name, set: (target, value) => editChart(target, (chart) => (chart.name = textOf(value, "name"))) },
    ChartType: { get: ({ chart }) => chart.type, set: (target, value) => editChart(target, (chart) => (chart.type = textOf(value, "chartType"))) },
    Left: place("left"),
    Top: place("top"),
    Width: place("width"),
    Height: place("height"),
  },
  objects: {
    Axes: (target) => apiObject(axesApi, target),
    DataLabels: (target) => apiObject(dataLabelsApi, target),
    Legend: (target) => apiObject(legendApi, target),
    Series: (target) => apiObject(chartSeriesCollectionApi, target),
    Title: (target) => apiObject(titleApi, target),
    Worksheet: ({ model, sheet }) => worksheetObject(model, sheet),
  },
  methods: {
    Delete: (target) => editChart(target, (chart) => target.sheet.charts.splice(target.sheet.charts.indexOf(chart), 1)),
    SetData: (target, [source, seriesBy]) =>
      editChart(target, (chart) => {
        const range = targetOf(rangeApi, source, "sourceData");
        chart.series = seriesOf(range.sheet, range.rect, optionalTextOf(seriesBy, "seriesBy") === "Rows");
      }),
    SetPosition: (target, [startCell, endCell]) =>
      editChart(target, (chart) => {
        const start = rangeArgument(target.model, target.sheet, startCell, "startCell").rect;
        const end = endCell === undefined || endCell === null ? start : rangeArgument(target.model, target.sheet, endCell, "endCell").rect;
        const at = { top: start.top, left: start.left, bottom: end.bottom, right: end.right };
        Object.assign(chart, { at, left: columnLeft(target.sheet, at.left), top: rowTop(target.sheet, at.top), width: widthOf(target.sheet, at), height: heightOf(target.sheet, at) });
      }),
  },
};

const titleApi: ApiClass<ChartTarget> = {
  name: "ChartTitle",
  properties: {
    Text: { get: ({ chart }) => chart.title ?? "", set: (target, value) => editChart(target, (chart) => Object.assign(chart, { title: textOf(value, "text"), titleVisible: true })) },
    Visible: { get: ({ chart }) => chart.titleVisible, set: (target, value) => editChart(target, (chart) => (chart.titleVisible = booleanOf(value, "visible"))) },
  },
  objects: { Format: (target) => apiObject(titleFormatApi, target) },
};

/** Looks of titles and axes are taken and not kept: nothing in the host draws them. */
const fontApi: ApiClass<ChartTarget> = {
  name: "ChartFont",
  properties: {
    Name: { get: () => "Calibri", set: (_target, value) => void textOf(value, "name") },
    Size: { get: () => 11, set: (_target, value) => void numberOf(value, "size") },
    Bold: { get: () => false, set: (_target, value) => void booleanOf(value, "bold") },
    Color: { get: () => "#000000", set: (_target, value) => void textOf(value, "color") },
  },
};

const titleFormatApi: ApiClass<ChartTarget> = { name: "ChartTitleFormat", objects: { Font: (target) => apiObject(fontApi, target) } };

const legendApi: ApiClass<ChartTarget> = {
  name: "ChartLegend",
  properties: {
    Visible: { get: ({ chart }) => chart.legendVisible, set: (target, value) => editChart(target, (chart) => (chart.legendVisible = booleanOf(value, "visible"))) },
    Position: { get: ({ chart }) => chart.legendPosition, set: (target, value) => editChart(target, (chart) => (chart.legendPosition = textOf(value, "position"))) },
  },
};

const dataLabelsApi: ApiClass<ChartTarget> = {
  name: "ChartDataLabels",
  properties: {
    ShowValue: { get: ({ chart }) => chart.dataLabels, set: (target, value) => editChart(target, (chart) => (chart.dataLabels = booleanOf(value, "showValue"))) },
    NumberFormat: { get: () => "General", set: (_target, value) => void textOf(value, "numberFormat") },
  },
};

const axisApi: ApiClass<ChartTarget> = {
  name: "ChartAxis",
  properties: {
    Minimum: { get: () => "", set: (_target, value) => void (value === "" ? value : numberOf(value, "minimum")) },
    Maximum: { get: () => "", set: (_target, value) => void (value === "" ? value : numberOf(value, "maximum")) },
    ReversePlotOrder: { get: () => false, set: (_target, value) => void booleanOf(value, "reversePlotOrder") },
    Visible: { get: () => true, set: (_target, value) => void booleanOf(value, "visible") },
    NumberFormat: { get: () => "General", set: (_target, value) => void textOf(value, "numberFormat") },
  },
};

const axesApi: ApiClass<ChartTarget> = {
  name: "ChartAxes",
  objects: { CategoryAxis: (target) => apiObject(axisApi, target), ValueAxis: (target) => apiObject(axisApi, target) },
};

function place(name: "left" | "top" | "width" | "height"): Property<ChartTarget> {
  return { get: ({ chart }): Json => chart[name], set: (target, value) => editChart(target, (chart) => Object.assign(chart, { [name]: numberOf(value, name), at: null })) };
}

export function editChart({ model, sheet, chart }: ChartTarget, act: (chart: HostChart) => unknown): void {
  if (!sheet.charts.includes(chart)) throw new ApiError("ItemNotFound", chart.name);
  model.workbook.assertWritable(sheet);
  act(chart);
  chart.part = null;
  model.workbook.emit({ kind: "look", sheet, rect: null });
}
