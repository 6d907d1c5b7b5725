import type { Json } from "../protocol/Json";
import { ApiError } from "../protocol/ApiError";
import { isRecord } from "../protocol/arguments";
import { restyle } from "../workbook/CellStyle";
import { writeCell } from "../workbook/writeCell";
import type { RangeTarget } from "./RangeTarget";
import { assertWritable } from "./rangeValues";

/** `{ documentReference, address, screenTip, textToDisplay }` of the top-left cell, or null. */
export function readHyperlink({ sheet, rect }: RangeTarget): Json {
  const link = sheet.links.get(`${rect.top},${rect.left}`);
  if (!link) return null;
  return { ...(link.target ? { documentReference: link.target } : { address: link.address ?? "" }), screenTip: link.tip };
}

/** Sets the link on every cell, with Excel's blue underline; null or an empty one takes it away. */
export function writeHyperlink(target: RangeTarget, value: Json): void {
  assertWritable(target);
  const { model, sheet, rect } = target;
  if (value !== null && !isRecord(value)) throw new ApiError("InvalidArgument", "hyperlink");
  const documentReference = value?.["documentReference"];
  const address = value?.["address"];
  const shown = value?.["textToDisplay"];
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    for (let column = rect.left; column <= rect.right; column += 1) {
      const key = `${row},${column}`;
      if (typeof documentReference !== "string" && typeof address !== "string") {
        sheet.links.delete(key);
        continue;
      }
      const tip = value?.["screenTip"];
      sheet.links.set(key, {
        row,
        column,
        target: typeof documentReference === "string" ? documentReference : null,
        address: typeof address === "string" ? address : null,
        tip: typeof tip === "string" ? tip : "",
      });
      const cell = sheet.touch(row, column);
      if (typeof shown === "string") writeCell(sheet, row, column, shown, model.year);
      else if (cell.value === null && !cell.formula) cell.value = typeof documentReference === "string" ? documentReference : (address ?? null) as string | null;
      cell.style = restyle(cell.style, { underline: true, fontColor: "#0563C1" });
    }
  }
  model.workbook.emit({ kind: "cells", sheet, rect, by: "add-in" });
}
