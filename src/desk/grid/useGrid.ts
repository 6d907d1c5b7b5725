import { useEffect, useMemo, useState } from "react";
import type { Rect } from "../../domain/grid/Rect";
import type { GridApi, GridSheet, GridSheetState } from "../../host";

export interface GridView {
  readonly sheets: readonly GridSheet[];
  readonly active: string;
  /** Content of the active sheet; the same object until it changes. */
  readonly state: GridSheetState;
  readonly selection: Rect;
}

/** The workbook as the spreadsheet view sees it, followed while it is open. */
export function useGrid(grid: GridApi): GridView {
  const [versions, setVersions] = useState({ tabs: 0, cells: 0, selection: 0 });
  useEffect(
    () =>
      grid.subscribe((changes) =>
        setVersions((now) => ({
          tabs: now.tabs + (changes.some(({ kind }) => kind === "tabs" || kind === "activated") ? 1 : 0),
          cells: now.cells + (changes.some(({ kind }) => kind === "cells" || kind === "tabs") ? 1 : 0),
          selection: now.selection + (changes.some(({ kind }) => kind === "selected" || kind === "activated") ? 1 : 0),
        })),
      ),
    [grid],
  );
  const sheets = useMemo(() => grid.sheets(), [grid, versions.tabs]);
  const active = (sheets.find((sheet) => sheet.isActive) ?? sheets[0])?.id ?? "";
  const state = useMemo(() => grid.read(active), [grid, active, versions.cells]);
  const selection = useMemo(() => grid.read(active).selection, [grid, active, versions.selection]);
  return { sheets, active, state, selection };
}
