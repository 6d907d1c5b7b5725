import type { ApiClass } from "../protocol/ApiClass";
import { apiObject, targetOf } from "../protocol/ApiClass";
import { ApiError } from "../protocol/ApiError";
import { booleanOf, colorOf, numberOf, optionalTextOf, textOf, wholeOf } from "../protocol/arguments";
import type { HostSeries } from "../workbook/SheetParts";
import { absoluteAddress } from "./absoluteAddress";
import type { ChartTarget } from "./chartApi";
import { editChart } from "./chartApi";
import { rangeApi } from "./rangeApi";

interface SeriesTarget extends ChartTarget {
  readonly series: HostSeries;
}

const chartSeriesApi: ApiClass<SeriesTarget> = {
  name: "ChartSeries",
  properties: {
    Name: { get: ({ series }) => series.name, set: (target, value) => editChart(target, () => (target.series.name = textOf(value, "name"))) },
    HasDataLabels: { get: ({ chart }) => chart.dataLabels, set: (target, value) => editChart(target, (chart) => (chart.dataLabels = booleanOf(value, "hasDataLabels"))) },
    GapWidth: { get: () => 150, set: (_target, value) => void numberOf(value, "gapWidth") },
  },
  objects: { Format: (target) => apiObject(seriesFormatApi, target) },
  methods: {
    Delete: (target) => editChart(target, (chart) => chart.series.splice(chart.series.indexOf(target.series), 1)),
    SetValues: (target, [range]) => editChart(target, () => (target.series.values = reference(range))),
    SetXAxisValues: (target, [range]) => editChart(target, () => (target.series.categories = reference(range))),
  },
};

const seriesFormatApi: ApiClass<SeriesTarget> = { name: "ChartSeriesFormat", objects: { Fill: (target) => apiObject(seriesFillApi, target), Line: (target) => apiObject(seriesLineApi, target) } };

const seriesFillApi: ApiClass<SeriesTarget> = {
  name: "ChartFill",
  methods: { SetSolidColor: (target, [color]) => editChart(target, () => (target.series.color = colorOf(color, "color"))), Clear: (target) => editChart(target, () => (target.series.color = null)) },
};

const seriesLineApi: ApiClass<SeriesTarget> = {
  name: "ChartLineFormat",
  properties: { Color: { get: ({ series }) => series.color ?? "", set: (target, value) => editChart(target, () => (target.series.color = colorOf(value, "color"))) } },
};

export const chartSeriesCollectionApi: ApiClass<ChartTarget> = {
  name: "ChartSeriesCollection",
  properties: { Count: { get: ({ chart }) => chart.series.length } },
  items: (target) => target.chart.series.map((series) => apiObject(chartSeriesApi, { ...target, series })),
  methods: {
    Add: (target, [name]) => {
      const series: HostSeries = { name: optionalTextOf(name, "name") ?? "", categories: null, values: null, color: null };
      editChart(target, (chart) => chart.series.push(series));
      return apiObject(chartSeriesApi, { ...target, series });
    },
    GetCount: ({ chart }) => chart.series.length,
    GetItemAt: (target, [index]) => {
      const series = target.chart.series[wholeOf(index, "index")];
      if (!series) throw new ApiError("ItemNotFound", "series");
      return apiObject(chartSeriesApi, { ...target, series });
    },
  },
};

function reference(argument: Parameters<typeof targetOf>[1]): string {
  const range = targetOf(rangeApi, argument, "sourceData");
  return absoluteAddress(range.sheet.name, range.rect);
}
