import { cellAddress } from "../../domain/grid/address";
import { fileFormula } from "../../file/ooxml/cellXml";
import { escapeCellText, escapeXml } from "../../file/ooxml/escapeXml";
import type { SharedTexts } from "../../file/ooxml/SharedTexts";
import type { HostCell } from "../workbook/HostCell";

/** `<c>` of a cell, its formula with the typed value it has now; `format` is the number of its look. */
export function hostCellXml(cell: HostCell, row: number, column: number, format: number, texts: SharedTexts): string {
  const start = `<c r="${cellAddress(row, column)}"${format ? ` s="${format}"` : ""}`;
  const { value } = cell;
  if (cell.formula) {
    const formula = `<f>${escapeXml(fileFormula(cell.formula))}</f>`;
    if (value === null) return `${start}>${formula}</c>`;
    if (typeof value === "object") return `${start} t="e">${formula}<v>${escapeXml(value.error)}</v></c>`;
    if (typeof value === "string") return `${start} t="str">${formula}<v>${escapeCellText(value)}</v></c>`;
    return typeof value === "boolean" ? `${start} t="b">${formula}<v>${value ? 1 : 0}</v></c>` : `${start}>${formula}<v>${value}</v></c>`;
  }
  if (value === null) return format ? `${start}/>` : "";
  if (typeof value === "object") return `${start} t="e"><v>${escapeXml(value.error)}</v></c>`;
  if (typeof value === "string") return `${start} t="s"><v>${texts.indexOf(value)}</v></c>`;
  return typeof value === "boolean" ? `${start} t="b"><v>${value ? 1 : 0}</v></c>` : `${start}><v>${value}</v></c>`;
}
