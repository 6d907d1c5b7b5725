import { useEffect, useState } from "react";
import type { Rect } from "../../domain/grid/Rect";
import type { GridApi, GridChange, GridSheet, GridSheetState } from "../../host";

export interface GridView {
  readonly sheets: readonly GridSheet[];
  /** Id of the sheet shown. */
  readonly active: string;
  /** Content of the active sheet; the same object until it changes. */
  readonly state: GridSheetState;
  readonly selection: Rect;
}

/** The workbook as the spreadsheet view sees it, followed while it is open. */
export function useGrid(grid: GridApi): GridView {
  const [view, setView] = useState(() => readView(grid));
  useEffect(() => {
    setView(readView(grid));
    return grid.subscribe((changes) => setView((before) => nextView(grid, before, changes)));
  }, [grid]);
  return view;
}

function readView(grid: GridApi): GridView {
  const sheets = grid.sheets();
  const active = (sheets.find((sheet) => sheet.isActive) ?? sheets[0])?.id ?? "";
  const state = grid.read(active);
  return { sheets, active, state, selection: state.selection };
}

/** Reads again only what the changes touch: a selection must not draw the whole sheet anew. */
function nextView(grid: GridApi, before: GridView, changes: readonly GridChange[]): GridView {
  if (changes.some(({ kind }) => kind === "tabs" || kind === "activated")) return readView(grid);
  const touches = (wanted: GridChange["kind"]) => changes.some(({ kind, sheetId }) => kind === wanted && (sheetId === null || sheetId === before.active));
  if (!touches("cells") && !touches("selected")) return before;
  const state = grid.read(before.active);
  return { ...before, state: touches("cells") ? state : before.state, selection: state.selection };
}
