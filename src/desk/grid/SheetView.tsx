import { Workbook } from "@fortune-sheet/react";
import type { WorkbookInstance } from "@fortune-sheet/react";
import type { Op, Sheet } from "@fortune-sheet/core";
import "@fortune-sheet/react/dist/index.css";
import { useEffect, useMemo, useRef } from "react";
import type { GridApi, GridSheetState } from "../../host";
import { pastedTexts } from "./pastedTexts";
import { toFortuneSheet } from "./toFortuneSheet";

export interface SheetViewProps {
  readonly grid: GridApi;
  readonly sheetId: string;
  /** Grows with every change of the sheet. */
  readonly version: number;
  readonly onRefused: (error: unknown) => void;
}

/** One sheet drawn and edited. The host is the authority: an edit goes there, and what comes back is drawn. */
export function SheetView({ grid, sheetId, version, onRefused }: SheetViewProps) {
  const workbook = useRef<WorkbookInstance>(null);
  const frame = useRef<HTMLDivElement>(null);
  const state = useMemo(() => grid.read(sheetId), [grid, sheetId, version]);
  const latest = useRef<GridSheetState>(state);
  latest.current = state;

  // The component keeps its first data; later ones are handed over.
  const first = useRef<Sheet[] | null>(null);
  first.current ??= [toFortuneSheet(state)];
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) isFirst.current = false;
    else workbook.current?.updateSheet([toFortuneSheet(state)]);
  }, [state]);

  const { top, left, bottom, right } = state.selection;
  useEffect(() => {
    const place = { row: [top, bottom], column: [left, right] };
    workbook.current?.setSelection([place]);
    workbook.current?.scroll({ targetRow: Math.max(0, top - 3), targetColumn: Math.max(0, left - 2) });
    // Only where the host moved it: the component's own selection is already there.
  }, [top, left, bottom, right]);

  const hooks = useMemo(
    () => ({
      beforeUpdateCell: (row: number, column: number, value: unknown) => {
        const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
        if (text !== shownText(latest.current, row, column)) grid.editCell(sheetId, row, column, text).catch(onRefused);
        return false;
      },
      beforePaste: (selection: readonly { row: number[]; column: number[] }[] | undefined, content: string) => {
        const texts = pastedTexts(content);
        const at = selection?.[0];
        if (at && texts.length > 0) grid.editCells(sheetId, at.row[0] ?? 0, at.column[0] ?? 0, texts).catch(onRefused);
        return false;
      },
      afterSelectionChange: (_id: string, selection: { row: number[]; column: number[] }) => {
        const [firstRow = 0, lastRow = firstRow] = selection.row;
        const [firstColumn = 0, lastColumn = firstColumn] = selection.column;
        const rect = { top: firstRow, left: firstColumn, bottom: lastRow, right: lastColumn };
        const now = latest.current.selection;
        if (now.top !== rect.top || now.left !== rect.left || now.bottom !== rect.bottom || now.right !== rect.right) queueMicrotask(() => grid.select(sheetId, rect));
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
        ref={workbook}
        data={first.current}
        hooks={hooks}
        onOp={(ops) => forwardOps(ops, latest.current, (row, column, text) => grid.editCell(sheetId, row, column, text).catch(onRefused))}
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

/** The component keeps one editor for all cells and lifts it above the sheet while a person types. */
function isCellEditorOpen(frame: HTMLElement | null): boolean {
  const box = frame?.querySelector<HTMLElement>(".luckysheet-input-box");
  return box !== null && box !== undefined && Number(getComputedStyle(box).zIndex) > 0;
}
