import { styles, type Style, type StyleName } from "../domain/report/palette";
import type { PlannedCell, SheetPlan } from "../domain/report/SheetPlan";
import { jobsOf, type Job } from "./Job";
import { rangeAt } from "./rangeAt";
import { joinedAddresses, rectanglesBy } from "./styleRectangles";

/** Bytes of the actions of one look, without its address, and of one number format. */
const LOOK_BYTES = 9_000;
const FORMAT_BYTES = 650;

/** Number formats and looks: one set of actions per look and not per cell, because formats cost more than values. */
export function lookJobs(sheet: Excel.Worksheet, plan: SheetPlan): readonly Job[] {
  const formats = [...rectanglesBy(plan.cells, formatOf)].flatMap(([format, rects]) => rects.map((rect) => ({ format, rect })));
  const looks = [...rectanglesBy(plan.cells, (cell) => cell.style ?? null)].flatMap(([name, rects]) =>
    joinedAddresses(rects).map((address) => ({ address, style: styles[name as StyleName] })), // keys are the StyleNames of the cells
  );
  return [
    ...jobsOf(formats, () => FORMAT_BYTES, ({ format, rect }) => {
      rangeAt(sheet, rect).numberFormat = sameForAll(format);
    }),
    ...looks.map(({ address, style }) => ({ bytes: LOOK_BYTES + address.length, queue: () => writeLook(sheet.getRanges(address).untrack().format, style) })),
  ];
}

/** A formula gets its format from the cells it names unless it is given one. */
function formatOf(cell: PlannedCell): string | null {
  return cell.numberFormat ?? (cell.style ? styles[cell.style].numberFormat : null) ?? (cell.content?.kind === "formula" ? "General" : null);
}

/** Excel takes one value for a whole range; its typings know only the matrix. */
function sameForAll(format: string): string[][] {
  return format as unknown as string[][];
}

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

function writeLook(format: Excel.RangeFormat, { font, fill, border, horizontal, vertical, wrap }: Style): void {
  format.font.name = font.name;
  format.font.size = font.size;
  format.font.color = font.color;
  format.font.bold = font.bold;
  format.font.italic = font.italic;
  format.font.underline = font.underline ? "Single" : "None"; // a link brings an underline
  if (fill) format.fill.color = fill;
  if (border) {
    for (const edge of EDGES) {
      const line = format.borders.getItem(edge);
      line.style = "Continuous";
      line.color = border.color;
    }
  }
  if (horizontal !== "general") format.horizontalAlignment = HORIZONTAL[horizontal];
  format.verticalAlignment = VERTICAL[vertical];
  if (wrap) format.wrapText = true;
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right", justify: "Justify" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;
