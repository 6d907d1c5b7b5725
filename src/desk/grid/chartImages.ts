import type { Image } from "@fortune-sheet/core";
import { parseAddress } from "../../domain/grid/address";
import { splitPlace } from "../../taskpane/steps/splitPlace";
import type { GridApi, GridSheetState } from "../../host";

const PIXELS_PER_POINT = 4 / 3;
const COLORS = ["#5B9199", "#C9705F", "#8A94B8", "#B79B55"];
const FONT = "font-family=\"Segoe UI, Arial, sans-serif\"";

type Chart = GridSheetState["charts"][number];

interface Series {
  readonly name: string;
  readonly color: string;
  readonly values: readonly (number | null)[];
}

/** The sheet's charts drawn as pictures: the grid component has none of its own. */
export function chartImages(state: GridSheetState, grid: GridApi): Image[] {
  return state.charts.map((chart) => {
    const width = chart.width * PIXELS_PER_POINT;
    const height = chart.height * PIXELS_PER_POINT;
    const categories = texts(grid, chart.series[0]?.categories ?? null);
    const series = chart.series.map(({ name, values, color }, index): Series => ({
      name,
      color: color ?? COLORS[index % COLORS.length] ?? "#5B9199",
      values: texts(grid, values).map(({ value }) => (typeof value === "number" ? value : null)),
    }));
    const drawing = draw(chart, series, categories.map(({ text }) => text), width, height);
    return { id: chart.id, width, height, left: place(chart.left, state.columnWidths, state.defaultColumnWidth, state.hiddenColumns), top: place(chart.top, state.rowHeights, state.defaultRowHeight, state.hiddenRows), src: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}` };
  });
}

/** Points from the sheet's edge to pixels; the component draws a line of one pixel after each row and column. */
function place(points: number, sizes: ReadonlyMap<number, number>, standard: number, hidden: ReadonlySet<number>): number {
  let lines = 0;
  for (let at = 0; at < points; lines++) at += hidden.has(lines) ? 0 : (sizes.get(lines) ?? standard);
  return points * PIXELS_PER_POINT + lines;
}

/** Cells a reference names, in order; blank ones too. */
function texts(grid: GridApi, reference: string | null): { readonly text: string; readonly value: unknown }[] {
  const place = reference === null ? null : splitPlace(reference);
  const sheet = grid.sheets().find(({ name }) => name === place?.sheet);
  const rect = place ? parseAddress(place.address) : null;
  if (!sheet || !rect) return [];
  const cells = new Map(grid.read(sheet.id).cells.map((cell) => [`${cell.row}/${cell.column}`, cell]));
  const found = [];
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      const cell = cells.get(`${row}/${column}`);
      found.push({ text: cell?.text ?? "", value: cell?.value ?? null });
    }
  }
  return found;
}

function draw(chart: Chart, series: readonly Series[], categories: readonly string[], width: number, height: number): string {
  const isBar = /^bar/i.test(chart.type);
  const titleRoom = chart.titleVisible && chart.title ? 26 : 8;
  const numbers = series.flatMap(({ values }) => values.filter((value) => value !== null));
  const top = Math.max(...numbers, 0) || 1;
  const bottom = Math.min(...numbers, 0);
  const count = Math.max(categories.length, 1);
  const area = isBar ? { x: width * 0.36, y: titleRoom, w: width * 0.58, h: height - titleRoom - 8 } : { x: 30, y: titleRoom, w: width - 40, h: height - titleRoom - 30 };
  const share = (value: number) => (value - bottom) / (top - bottom);
  const slot = (isBar ? area.h : area.w) / count;
  const thick = (slot * 0.7) / Math.max(series.length, 1);

  const marks = series.flatMap(({ values, color }, order) => {
    if (/^line/i.test(chart.type)) {
      const points = values.flatMap((value, index) => (value === null ? [] : [`${area.x + slot * (index + 0.5)},${area.y + area.h * (1 - share(value))}`]));
      return [`<polyline points="${points.join(" ")}" fill="none" stroke="${color}" stroke-width="2"/>`];
    }
    return values.flatMap((value, index) => {
      if (value === null) return [];
      const offset = slot * (index + 0.15) + thick * order;
      return [
        isBar
          ? `<rect x="${area.x}" y="${area.y + offset}" width="${area.w * share(value)}" height="${thick}" fill="${color}"/>`
          : `<rect x="${area.x + offset}" y="${area.y + area.h * (1 - share(value))}" width="${thick}" height="${area.h * share(value)}" fill="${color}"/>`,
      ];
    });
  });
  const labels = categories.map((category, index) =>
    isBar
      ? `<text x="${area.x - 6}" y="${area.y + slot * (index + 0.5) + 4}" text-anchor="end" font-size="10" ${FONT}>${escaped(shortened(category, 30))}</text>`
      : `<text x="${area.x + slot * (index + 0.5)}" y="${height - 12}" text-anchor="middle" font-size="10" ${FONT}>${escaped(shortened(category, 12))}</text>`,
  );
  const title = chart.titleVisible && chart.title ? `<text x="${width / 2}" y="18" text-anchor="middle" font-size="13" font-weight="bold" ${FONT}>${escaped(chart.title)}</text>` : "";
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#FFFFFF" stroke="#D0D0D0"/>${title}${marks.join("")}${labels.join("")}</svg>`;
}

function shortened(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}

/** Cell text is text, in a drawing too. */
function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
