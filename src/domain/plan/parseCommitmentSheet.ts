import type { Finding } from "../finding";
import type { SheetSnapshot } from "../grid/WorkbookSnapshot";
import { foldText } from "../text/foldText";
import { CHECK_IN_CHOICES, parseCheckInHeader, type CheckIn, type CheckInField, type CheckInStatus, type Quarter } from "./CheckIn";
import { COMMITMENT_COLUMNS } from "./commitmentColumns";
import type { Commitment } from "./Plan";
import { SheetRows } from "./SheetRows";

/** What a `Cam kết` sheet says: the promises listed there and what people reported about them. */
export interface ParsedCommitmentSheet {
  readonly commitments: readonly Commitment[];
  readonly checkIns: readonly CheckIn[];
  readonly findings: readonly Finding[];
}

interface CheckInColumns {
  readonly at: Quarter;
  readonly columns: Partial<Record<CheckInField, number>>;
}

/** Reads `Cam kết` with all edits; a result that is not in the list is a finding at its cell. Columns are found by their headers. */
export function parseCommitmentSheet(sheet: SheetSnapshot): ParsedCommitmentSheet {
  const rows = new SheetRows(sheet);
  const header = findHeader(rows);
  if (header === null) return { commitments: [], checkIns: [], findings: [] };
  const columnOf = (key: keyof typeof COMMITMENT_COLUMNS): number | null => {
    const { vi, en } = COMMITMENT_COLUMNS[key].header;
    return header.columns.get(foldText(vi)) ?? header.columns.get(foldText(en)) ?? null;
  };
  const quarters = quarterColumns(rows, header.row);
  const commitments: Commitment[] = [];
  const checkIns: CheckIn[] = [];
  for (let row = header.row + 1; row <= rows.lastRow; row += 1) {
    const text = rows.text(row, columnOf("text"));
    if (text === "") continue;
    const code = rows.text(row, columnOf("code")) || `+${commitments.length + 1}`;
    commitments.push({ code, text, line: rows.number(row, columnOf("line")) ?? null, responsible: rows.list(row, columnOf("responsible")), deadline: rows.date(row, columnOf("deadline")) ?? null });
    for (const quarter of quarters) {
      const checkIn = readCheckIn(rows, row, code, quarter);
      if (checkIn) checkIns.push(checkIn);
    }
  }
  return { commitments, checkIns, findings: rows.findings };
}

function findHeader(rows: SheetRows): { readonly row: number; readonly columns: ReadonlyMap<string, number> } | null {
  for (let row = 0; row <= rows.lastRow; row += 1) {
    const columns = rows.headers(row);
    const has = (key: keyof typeof COMMITMENT_COLUMNS): boolean => columns.has(foldText(COMMITMENT_COLUMNS[key].header.vi)) || columns.has(foldText(COMMITMENT_COLUMNS[key].header.en));
    if (has("code") && has("text") && has("responsible")) return { row, columns };
  }
  return null;
}

function quarterColumns(rows: SheetRows, headerRow: number): readonly CheckInColumns[] {
  const found = new Map<string, { at: Quarter; columns: Partial<Record<CheckInField, number>> }>();
  for (let column = 0; column <= rows.lastColumn; column += 1) {
    const header = parseCheckInHeader(rows.text(headerRow, column));
    if (!header) continue;
    const key = `${header.at.year}-${header.at.quarter}`;
    const entry = found.get(key) ?? { at: header.at, columns: {} };
    entry.columns[header.field] = column;
    found.set(key, entry);
  }
  return [...found.values()];
}

function readCheckIn(rows: SheetRows, row: number, commitment: string, { at, columns }: CheckInColumns): CheckIn | null {
  const status = readStatus(rows, row, columns.status ?? null);
  const evidence = rows.text(row, columns.evidence ?? null);
  const who = rows.text(row, columns.who ?? null);
  const when = rows.date(row, columns.when ?? null) ?? null;
  return status === null && evidence === "" && who === "" && when === null ? null : { commitment, at, status, evidence, who, when };
}

/** Accepts the word without its symbol too: people type `đạt`. */
function readStatus(rows: SheetRows, row: number, column: number | null): CheckInStatus | null {
  const bare = foldText(rows.text(row, column)).replace(/^[^\p{L}]+/u, "");
  if (bare === "") return null;
  for (const status of ["done", "in-progress", "not-done"] as const) {
    const { vi, en } = CHECK_IN_CHOICES[status];
    if ([vi, en].some((word) => foldText(word).replace(/^[^\p{L}]+/u, "") === bare)) return status;
  }
  return rows.choice(row, column, CHECK_IN_CHOICES) ?? null;
}
