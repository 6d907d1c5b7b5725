import type { Finding } from "../finding";
import { isCellError, type Cell } from "../grid/Cell";
import type { SheetSnapshot } from "../grid/WorkbookSnapshot";
import { extractPlan } from "./extractPlan";
import type { Plan } from "./Plan";
import { sentenceNumber } from "./sentenceNumber";

/**
 * Reads a plan sheet that somebody typed in their own form: its rows are read as the lines of a text with tables, so the
 * header decides (Chỉ tiêu, ĐVT, Mục tiêu/Kế hoạch/Điều kiện). `line` of each target is its row, counted from 1.
 */
export function readTypedPlan(sheet: SheetSnapshot): { readonly plan: Plan | null; readonly findings: readonly Finding[] } {
  const { grid } = sheet;
  const lines = grid.cells.map((row, index) => rowText(row, (column) => grid.formats?.[index]?.[column] ?? ""));
  const { plan } = extractPlan(lines.join("\n"));
  if (plan.indicators.length > 0) return { plan: { ...plan, title: plan.title || sheet.name, indicators: plan.indicators.map((one) => ({ ...one, line: one.line === null ? null : one.line + grid.top })) }, findings: [] };
  return {
    plan: null,
    findings: [
      {
        code: "plan.noTargets", severity: "warning", at: null,
        message: { vi: `Sheet “${sheet.name}” không có bảng chỉ tiêu.`, en: `The sheet “${sheet.name}” has no table of targets.` },
        advice: { vi: "Cần ít nhất các cột Chỉ tiêu, Giá trị và Đơn vị tính.", en: "At least the columns name, value and unit are needed." },
      },
    ],
  };
}

/** Cells joined by tabs, as they are seen; a row with one cell is a line of prose. */
function rowText(row: readonly Cell[], formatOf: (column: number) => string): string {
  const cells = row.map((cell, column) => cellText(cell, formatOf(column)));
  const filled = cells.filter((cell) => cell !== "");
  return filled.length <= 1 ? (filled[0] ?? "") : cells.join("\t");
}

function cellText(cell: Cell, format: string): string {
  if (cell === null || isCellError(cell) || typeof cell === "boolean") return "";
  if (typeof cell === "string") return cell.replace(/[\t\r\n]+/g, " ").trim();
  return format.includes("%") ? `${sentenceNumber(Number((cell * 100).toPrecision(12)), "vi")}%` : sentenceNumber(cell, "vi");
}
