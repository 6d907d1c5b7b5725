import { Workbook } from "@fortune-sheet/react";
import type { WorkbookInstance } from "@fortune-sheet/react";
import type { Op, Sheet } from "@fortune-sheet/core";
import "@fortune-sheet/react/dist/index.css";
import "./sheetView.css";
import { useEffect, useMemo, useRef, useState } from "react";
import { parseAddress } from "../../domain/grid/address";
import { splitPlace } from "../../taskpane/steps/splitPlace";
import type { Rect } from "../../domain/grid/Rect";
import type { GridApi, GridSheetState } from "../../host";
import { chartImages } from "./chartImages";
import { pastedTexts } from "./pastedTexts";
import { toFortuneSheet } from "./toFortuneSheet";
import { canvasMeasure } from "./wrapText";

const measure = canvasMeasure();

export interface SheetViewProps {
  readonly grid: GridApi;
  readonly state: GridSheetState;
  readonly selection: Rect;
  readonly onRefused: (error: unknown) => void;
}

/** One sheet drawn and edited; mounted anew for another sheet. The host is the authority: an edit goes there, and what comes back is drawn. */
export function SheetView({ grid, state, selection, onRefused }: SheetViewProps) {
  const workbook = useRef<WorkbookInstance | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const sheetId = state.id;
  const latest = useRef({ state, selection });
  latest.current = { state, selection };

  // The component keeps its first data; later ones are handed over.
  const [first] = useState<Sheet[]>(() => [{ ...withCellList(toFortuneSheet(state, selection, measure)), images: chartImages(state, grid) }]);
  const drawn = useRef(state);
  useEffect(() => {
    if (drawn.current === state) return;
    drawn.current = state;
    workbook.current?.updateSheet([{ ...toFortuneSheet(state, latest.current.selection, measure), images: chartImages(state, grid) }]);
  }, [state, grid]);

  // Where the host moved the selection; what the person selected here is already there.
  const own = useRef(selection);
  useEffect(() => {
    if (isSame(own.current, selection)) return;
    own.current = selection;
    workbook.current?.setSelection([{ row: [selection.top, selection.bottom], column: [selection.left, selection.right] }]);
    workbook.current?.scroll({ targetRow: Math.max(0, selection.top - 3), targetColumn: Math.max(0, selection.left - 2) });
  }, [selection]);

  const hooks = useMemo(
    () => ({
      beforeUpdateCell: (row: number, column: number, value: unknown) => {
        const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
        // Line breaks of our own drawing are not the person's.
        if (sameWords(text) !== sameWords(shownText(latest.current.state, row, column))) grid.editCell(sheetId, row, column, text).catch(onRefused);
        return false;
      },
      beforePaste: (selection: readonly { row: number[]; column: number[] }[] | undefined, content: string) => {
        const texts = pastedTexts(content);
        const at = selection?.[0];
        if (at && texts.length > 0) grid.editCells(sheetId, at.row[0] ?? 0, at.column[0] ?? 0, texts).catch(onRefused);
        return false;
      },
      // As in Excel: a click on a linked cell goes where the link leads. Its `afterCellMouseDown` touches a revoked draft.
      beforeCellMouseDown: (_cell: unknown, { row, column }: { row: number; column: number }) => {
        const target = latest.current.state.links.find((link) => link.row === row && link.column === column)?.target;
        const place = target ? splitPlace(target) : null;
        const sheet = grid.sheets().find((each) => each.visible && each.name === place?.sheet);
        const rect = place ? parseAddress(place.address) : null;
        if (sheet && rect) {
          setTimeout(() => {
            grid.select(sheet.id, rect);
            grid.activate(sheet.id);
          });
        }
        return true;
      },
      afterSelectionChange: (_id: string, selection: { row: number[]; column: number[] }) => {
        const [firstRow = 0, lastRow = firstRow] = selection.row;
        const [firstColumn = 0, lastColumn = firstColumn] = selection.column;
        const rect = { top: firstRow, left: firstColumn, bottom: lastRow, right: lastColumn };
        if (isSame(latest.current.selection, rect)) return;
        own.current = rect;
        queueMicrotask(() => grid.select(sheetId, rect));
      },
    }),
    [grid, sheetId, onRefused],
  );

  return (
    <div
      ref={frame}
      style={{ position: "absolute", inset: 0 }}
      onKeyDownCapture={(event) => {
        const isTyping = isCellEditorOpen(frame.current);
        const isUndo = (event.ctrlKey || event.metaKey) && ["KeyZ", "KeyY"].includes(event.code);
        if (isUndo) event.stopPropagation();
        if (isTyping || (event.key !== "Delete" && event.key !== "Backspace")) return;
        event.stopPropagation();
        event.preventDefault();
        grid.clear(sheetId, latest.current.selection).catch(onRefused);
      }}
    >
      <Workbook
        ref={(instance: WorkbookInstance | null) => {
          workbook.current = instance;
        }}
        data={first}
        hooks={hooks}
        onOp={(ops) => forwardOps(ops, latest.current.state, (row, column, text) => void grid.editCell(sheetId, row, column, text).catch(onRefused))}
        showToolbar={false}
        showFormulaBar={false}
        showSheetTabs={false}
        cellContextMenu={[]}
        headerContextMenu={[]}
        lang="en"
        rowHeaderWidth={42}
      />
    </div>
  );
}

/** The component wants a list of cells at first and a matrix later. */
function withCellList({ data = [], ...sheet }: Sheet): Sheet {
  return { ...sheet, celldata: data.flatMap((line, r) => line.flatMap((v, c) => (v === null ? [] : [{ r, c, v }]))) };
}

function isSame(a: Rect, b: Rect): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** What the component did by itself (fill handle, drag): whole cells whose value is not the host's. */
function forwardOps(ops: readonly Op[], state: GridSheetState, edit: (row: number, column: number, text: string) => void): void {
  for (const { path, value } of ops) {
    const [part, row, column, ...rest] = path;
    if (part !== "data" || typeof row !== "number" || typeof column !== "number" || rest.length > 0) continue;
    const cell: unknown = value;
    const raw = typeof cell === "object" && cell !== null && "v" in cell ? cell.v : null;
    const text = typeof raw === "string" || typeof raw === "number" ? String(raw) : "";
    if (text !== shownText(state, row, column)) edit(row, column, text);
  }
}

function shownText(state: GridSheetState, row: number, column: number): string {
  const value = state.cells.find((cell) => cell.row === row && cell.column === column)?.value ?? null;
  return value === null ? "" : String(value);
}

function sameWords(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The component keeps one editor for all cells and lifts it above the sheet while a person types. */
function isCellEditorOpen(frame: HTMLElement | null): boolean {
  const box = frame?.querySelector<HTMLElement>(".luckysheet-input-box");
  return box !== null && box !== undefined && Number(getComputedStyle(box).zIndex) > 0;
}
