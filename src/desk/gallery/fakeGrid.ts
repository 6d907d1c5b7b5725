import type { Rect } from "../../domain/grid/Rect";
import { STATUS_COLORS } from "../../domain/report/palette";
import type { GridApi, GridCell, GridChange, GridSheetState, GridStyle } from "../../host";

const PLAIN: GridStyle = {
  fontName: "Times New Roman",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  fontColor: "#000000",
  fill: null,
  horizontal: "general",
  vertical: "center",
  wrap: false,
  indent: 0,
  numberFormat: "General",
  borders: { left: null, right: null, top: null, bottom: null },
};

const LINE = { style: "Continuous", weight: "Thin", color: "#B9C4C6" } as const;
const BOXED: GridStyle = { ...PLAIN, borders: { left: LINE, right: LINE, top: LINE, bottom: LINE } };

const SHEETS = [
  { id: "a", name: "BC 2025" },
  { id: "b", name: "Tổng hợp" },
] as const;

function cellOf(row: number, column: number, value: string | number, style: GridStyle = BOXED): GridCell {
  return { row, column, value, isError: false, formula: null, text: typeof value === "number" ? value.toLocaleString("vi-VN") : value, style, bar: null };
}

/** A spreadsheet of its own, without formulas: a title, a merged header, and figures whose status colour follows the value. */
export function fakeGrid(): GridApi {
  const values = new Map<string, string | number>();
  const listeners = new Set<(changes: readonly GridChange[]) => void>();
  const selections = new Map<string, Rect>();
  let active = "a";
  const tell = (...changes: GridChange[]) => listeners.forEach((listener) => listener(changes));
  const rows = Array.from({ length: 13 }, (_, index) => index);

  const cells = (sheetId: string): GridCell[] => [
    cellOf(0, 0, sheetId === "a" ? "BÁO CÁO TIÊM CHỦNG NĂM 2025" : "TỔNG HỢP", { ...PLAIN, bold: true, fontSize: 14, horizontal: "center" }),
    ...["TT", "Đơn vị", "Số trẻ", "Tỷ lệ (%)"].map((text, column) => cellOf(2, column, text, { ...BOXED, bold: true, fill: "#0B5563", fontColor: "#FFFFFF", horizontal: "center", wrap: true })),
    ...rows.flatMap((index) => {
      const rate = values.get(`${sheetId}/${index + 3}/3`) ?? 90 + index;
      const look = STATUS_COLORS[typeof rate === "number" && rate >= 95 ? "met" : "missed"];
      return [
        cellOf(index + 3, 0, index + 1),
        cellOf(index + 3, 1, values.get(`${sheetId}/${index + 3}/1`) ?? `Huyện ${index + 1}`),
        cellOf(index + 3, 2, values.get(`${sheetId}/${index + 3}/2`) ?? 1000 + 37 * index),
        cellOf(index + 3, 3, rate, { ...BOXED, fill: look.fill, fontColor: look.text }),
      ];
    }),
  ];

  const read = (sheetId: string): GridSheetState => ({
    id: sheetId,
    name: SHEETS.find((sheet) => sheet.id === sheetId)?.name ?? "",
    cells: cells(sheetId),
    merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
    columnWidths: new Map([[0, 30], [1, 130]]),
    rowHeights: new Map([[0, 24], [2, 30]]),
    defaultColumnWidth: 64,
    defaultRowHeight: 15,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    freeze: { rows: 3, columns: 2 },
    gridlines: true,
    links: [],
    charts: [],
    selection: selections.get(sheetId) ?? { top: 3, left: 3, bottom: 3, right: 3 },
    rowCount: 16,
    columnCount: 4,
  });

  const edit = (sheetId: string, row: number, column: number, text: string) => {
    values.set(`${sheetId}/${row}/${column}`, text !== "" && Number.isFinite(Number(text)) ? Number(text) : text);
  };
  return {
    workbookName: "mau.xlsx",
    sheets: () => SHEETS.map((sheet) => ({ ...sheet, visible: true, isProtected: false, isActive: sheet.id === active, tabColor: sheet.id === "b" ? "#0B5563" : null })),
    read,
    editCell: (sheetId, row, column, text) => {
      edit(sheetId, row, column, text);
      tell({ kind: "cells", sheetId });
      return Promise.resolve();
    },
    editCells: (sheetId, row, column, texts) => {
      texts.forEach((line, down) => line.forEach((text, right) => edit(sheetId, row + down, column + right, text)));
      tell({ kind: "cells", sheetId });
      return Promise.resolve();
    },
    clear: (sheetId, rect) => {
      for (let row = rect.top; row <= rect.bottom; row++) for (let column = rect.left; column <= rect.right; column++) edit(sheetId, row, column, "");
      tell({ kind: "cells", sheetId });
      return Promise.resolve();
    },
    activate: (sheetId) => {
      active = sheetId;
      tell({ kind: "activated", sheetId });
    },
    select: (sheetId, rect) => {
      selections.set(sheetId, rect);
      tell({ kind: "selected", sheetId });
    },
    addSheet: () => Promise.resolve("a"),
    renameSheet: () => Promise.resolve(),
    deleteSheet: () => Promise.resolve(),
    setColumnWidth: () => undefined,
    setEditing: () => undefined,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
