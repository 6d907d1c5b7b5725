import { isBlank, type Cell } from "../grid/Cell";
import { cellAt, extent } from "../grid/Grid";
import type { SheetSnapshot } from "../grid/WorkbookSnapshot";
import type { LocalizedText } from "../LocalizedText";

/** The columns of `Chưa đạt` that belong to people. */
export const NOTE_COLUMNS = ["cause", "action", "owner", "due"] as const;

export type NoteColumn = (typeof NOTE_COLUMNS)[number];

export const NOTE_HEADERS: Readonly<Record<NoteColumn, LocalizedText>> = {
  cause: { vi: "Nguyên nhân, giải trình", en: "Cause, explanation" },
  action: { vi: "Giải pháp", en: "Action" },
  owner: { vi: "Người phụ trách", en: "Owner" },
  due: { vi: "Hạn xử lý", en: "Due date" },
};

export const KEY_HEADER: LocalizedText = { vi: "Khóa", en: "Key" };

/** What people typed beside one line, and what the line was about when they typed it. */
export interface UnmetNote {
  /** `indicator|unit`; null for a line people added themselves. */
  readonly key: string | null;
  readonly indicator: string;
  readonly unit: string;
  readonly cells: Readonly<Partial<Record<NoteColumn, number | string | boolean>>>;
}

/** Columns left of the notes that name a line, by their place from the left. */
const INDICATOR_COLUMN = 1;
const UNIT_COLUMN = 2;

/**
 * Reads back what people typed on `Chưa đạt`. Columns are found by their headers, in either language, so that moved and
 * inserted columns lose nothing; lines without a key are lines people added themselves.
 */
export function readUnmetNotes(sheet: SheetSnapshot | null): readonly UnmetNote[] {
  const area = sheet && extent(sheet.grid);
  const header = sheet && area ? findHeader(sheet, area.top, area.bottom, area.left, area.right) : null;
  if (!sheet || !area || !header) return [];
  const notes: UnmetNote[] = [];
  for (let row = header.row + 1; row <= area.bottom; row += 1) {
    const cells: Partial<Record<NoteColumn, number | string | boolean>> = {};
    for (const column of NOTE_COLUMNS) {
      const at = header.columns.get(column);
      const cell: Cell = at === undefined ? null : cellAt(sheet.grid, row, at);
      if (!isBlank(cell) && cell !== null && typeof cell !== "object") cells[column] = cell;
    }
    if (Object.keys(cells).length === 0) continue;
    const key = cellAt(sheet.grid, row, header.key);
    notes.push({ key: isBlank(key) ? null : textOf(key), indicator: textOf(cellAt(sheet.grid, row, INDICATOR_COLUMN)), unit: textOf(cellAt(sheet.grid, row, UNIT_COLUMN)), cells });
  }
  return notes;
}

interface NoteHeader {
  readonly row: number;
  readonly key: number;
  readonly columns: ReadonlyMap<NoteColumn, number>;
}

function findHeader(sheet: SheetSnapshot, top: number, bottom: number, left: number, right: number): NoteHeader | null {
  for (let row = top; row <= bottom; row += 1) {
    const columns = new Map<NoteColumn, number>();
    let key: number | null = null;
    for (let column = left; column <= right; column += 1) {
      const text = textOf(cellAt(sheet.grid, row, column));
      if (isHeader(text, KEY_HEADER)) key = column;
      const note = NOTE_COLUMNS.find((name) => isHeader(text, NOTE_HEADERS[name]));
      if (note && !columns.has(note)) columns.set(note, column);
    }
    if (key !== null && columns.size > 0) return { row, key, columns };
  }
  return null;
}

function isHeader(text: string, header: LocalizedText): boolean {
  return text === header.vi || text === header.en;
}

function textOf(cell: Cell): string {
  return cell === null || typeof cell === "object" ? "" : String(cell).normalize("NFC").trim();
}
