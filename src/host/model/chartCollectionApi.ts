import type { Rect } from "../../domain/grid/Rect";
import type { ApiClass, HostObject } from "../protocol/ApiClass";
import { apiObject, targetOf } from "../protocol/ApiClass";
import { ApiError } from "../protocol/ApiError";
import { textOf, wholeOf } from "../protocol/arguments";
import type { HostSheet } from "../workbook/HostSheet";
import type { HostChart } from "../workbook/SheetParts";
import { cellJson } from "../workbook/writeCell";
import { absoluteAddress } from "./absoluteAddress";
import { chartApi } from "./chartApi";
import { rangeApi } from "./rangeApi";
import type { SheetTarget } from "./worksheetApi";

export const chartCollectionApi: ApiClass<SheetTarget> = {
  name: "ChartCollection",
  properties: { Count: { get: ({ sheet }) => sheet.charts.length } },
  items: (target) => target.sheet.charts.map((chart) => object(target, chart)),
  item: (target, key) => find(target, textOf(key, "key")) ?? missing(textOf(key, "key")),
  methods: {
    Add: (target, [type, source, seriesBy]) => {
      const { model, sheet } = target;
      model.workbook.assertWritable(sheet);
      const range = targetOf(rangeApi, source, "sourceData");
      const chart: HostChart = {
        id: model.workbook.newId("CHART"),
        name: `Chart ${sheet.charts.length + 1}`,
        type: textOf(type, "type"),
        title: null,
        titleVisible: true,
        legendVisible: true,
        legendPosition: "Right",
        dataLabels: false,
        series: seriesOf(range.sheet, range.rect, seriesBy === "Rows"),
        left: 200,
        top: 100,
        width: 360,
        height: 216,
        at: null,
        part: null,
      };
      sheet.charts.push(chart);
      model.workbook.emit({ kind: "look", sheet, rect: null });
      return object(target, chart);
    },
    GetCount: ({ sheet }) => sheet.charts.length,
    GetItem: (target, [name]) => find(target, textOf(name, "name")) ?? missing(textOf(name, "name")),
    GetItemAt: (target, [index]) => {
      const chart = target.sheet.charts[wholeOf(index, "index")];
      return chart ? object(target, chart) : missing("chart");
    },
    GetItemOrNullObject: (target, [name]) => find(target, textOf(name, "name")),
  },
};

function find(target: SheetTarget, key: string): HostObject | null {
  const chart = target.sheet.charts.find((candidate) => candidate.id === key || candidate.name === key);
  return chart ? object(target, chart) : null;
}

function object({ model, sheet }: SheetTarget, chart: HostChart): HostObject {
  return apiObject(chartApi, { model, sheet, chart });
}

/** Excel's guess: a first column (row) of texts is the categories, a first row (column) of texts the series' names. */
export function seriesOf(sheet: HostSheet, rect: Rect, byRows: boolean): HostChart["series"] {
  const isText = (row: number, column: number): boolean => typeof sheet.cell(row, column)?.value === "string";
  const headers = isText(rect.top, rect.right) && rect.bottom > rect.top;
  const labels = isText(rect.bottom, rect.left) && rect.right > rect.left;
  const body = { top: rect.top + (headers ? 1 : 0), left: rect.left + (labels ? 1 : 0), bottom: rect.bottom, right: rect.right };
  const text = (row: number, column: number): string => String(cellJson(sheet.cell(row, column)?.value));
  const series: HostChart["series"] = [];
  if (byRows) {
    for (let row = body.top; row <= body.bottom; row += 1) {
      series.push({
        name: labels ? text(row, rect.left) : `Series${series.length + 1}`,
        categories: headers ? absoluteAddress(sheet.name, { ...body, top: rect.top, bottom: rect.top }) : null,
        values: absoluteAddress(sheet.name, { ...body, top: row, bottom: row }),
        color: null,
      });
    }
    return series;
  }
  for (let column = body.left; column <= body.right; column += 1) {
    series.push({
      name: headers ? text(rect.top, column) : `Series${series.length + 1}`,
      categories: labels ? absoluteAddress(sheet.name, { ...body, left: rect.left, right: rect.left }) : null,
      values: absoluteAddress(sheet.name, { ...body, left: column, right: column }),
      color: null,
    });
  }
  return series;
}

function missing(key: string): never {
  throw new ApiError("ItemNotFound", key);
}
