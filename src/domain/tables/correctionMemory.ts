import { parseAddress, rectAddress } from "../grid/address";
import type { WorkbookSnapshot } from "../grid/WorkbookSnapshot";
import type { LocalizedText } from "../LocalizedText";
import { SheetRows } from "../plan/SheetRows";
import type { SheetSnapshot } from "../grid/WorkbookSnapshot";
import { foldText } from "../text/foldText";
import type { TableCorrection } from "./TableCorrection";

/** Columns of the block on `Ánh xạ` that remembers what people said about tables; sheets are named, because ids differ between hosts. */
export const CORRECTION_HEADERS: readonly LocalizedText[] = [
  { vi: "Sheet được chỉnh bảng", en: "Sheet with a corrected table" },
  { vi: "Dòng tiêu đề đã chọn", en: "Selected header" },
  { vi: "Vùng bảng đã chọn", en: "Selected table" },
];

/** Stands for "there is no table here". */
const NO_TABLE: LocalizedText = { vi: "không phải bảng", en: "no table" };

/** One line per correction, in the order of `CORRECTION_HEADERS`; those of sheets that are gone are left out. */
export function correctionLines(corrections: readonly TableCorrection[], snapshot: WorkbookSnapshot): readonly (readonly string[])[] {
  return corrections.flatMap(({ sheetId, header, range }) => {
    const sheet = snapshot.sheets.find((each) => each.id === sheetId);
    return sheet ? [[sheet.name, header ? rectAddress(header) : NO_TABLE.vi, range ? rectAddress(range) : ""]] : [];
  });
}

/** Reads the block back from the sheet `Ánh xạ`; a line that names no sheet or no range of this workbook is passed over. */
export function parseCorrections(sheet: SheetSnapshot, snapshot: WorkbookSnapshot): readonly TableCorrection[] {
  const rows = new SheetRows(sheet);
  for (let row = 0; row <= Math.min(rows.lastRow, 50); row += 1) {
    const texts = rows.headers(row);
    const [name, header, range] = CORRECTION_HEADERS.map(({ vi, en }) => texts.get(foldText(vi)) ?? texts.get(foldText(en)));
    if (name === undefined || header === undefined || range === undefined) continue;
    return Array.from({ length: rows.lastRow - row }, (_, index) => row + 1 + index).flatMap((line): TableCorrection[] => {
      const on = snapshot.sheets.find((each) => foldText(each.name) === foldText(rows.text(line, name)));
      const selected = rows.text(line, header);
      const isNone = [NO_TABLE.vi, NO_TABLE.en].some((words) => foldText(words) === foldText(selected));
      const headerRect = parseAddress(selected);
      if (!on || (!isNone && headerRect === null)) return [];
      return [{ sheetId: on.id, header: isNone ? null : headerRect, range: parseAddress(rows.text(line, range)) }];
    });
  }
  return [];
}

/** The newer corrections with the older ones they do not replace: one per sheet and header, one "no table" per range. */
export function mergeCorrections(older: readonly TableCorrection[], newer: readonly TableCorrection[]): readonly TableCorrection[] {
  const replaced = (old: TableCorrection): boolean => newer.some((one) => one.sheetId === old.sheetId && overlap(one, old));
  return [...older.filter((old) => !replaced(old)), ...newer];
}

function overlap(one: TableCorrection, other: TableCorrection): boolean {
  const [a, b] = [one.range ?? one.header, other.range ?? other.header];
  return a !== null && b !== null && a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
