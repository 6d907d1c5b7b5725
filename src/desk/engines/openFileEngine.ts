import type { WorkbookPort } from "../../app/ports/WorkbookPort";
import { rectAddress } from "../../domain/grid/address";
import { openWorkbookFile } from "../../file/openWorkbookFile";
import { createHost } from "../../host";
import type { DeskEngine } from "../DeskEngine";
import { SwappedGrid } from "./SwappedGrid";

/**
 * The pane over `src/file`, without Office.js. The embedded host only draws the file and takes the person's edits; what
 * the pane reads and writes goes through the file: edits are saved into it first, and what was written is drawn anew.
 */
export async function openFileEngine(bytes: Uint8Array, name: string): Promise<DeskEngine> {
  let file = openWorkbookFile(bytes, name);
  let host = await createHost({ bytes, name });
  let isEdited = false;
  const grid = new SwappedGrid(host.grid);
  grid.subscribe((changes) => {
    isEdited ||= changes.some(({ kind }) => kind === "cells");
  });

  /** Sheet ids of the file, by those of the grid, and back: the names are the same. */
  const names = new Map<string, string>();
  const gridId = (fileId: string) => grid.sheets().find((sheet) => sheet.name === names.get(fileId))?.id;
  const fileId = (id: string) => {
    const sheetName = grid.sheets().find((sheet) => sheet.id === id)?.name;
    return [...names].find(([, each]) => each === sheetName)?.[0] ?? id;
  };

  const takeEdits = async () => {
    if (!isEdited) return;
    file = openWorkbookFile(await host.save(), name);
    isEdited = false;
  };

  const port: WorkbookPort = {
    async readWorkbook(progress) {
      await takeEdits();
      const snapshot = await file.readWorkbook(progress);
      names.clear();
      for (const sheet of snapshot.sheets) names.set(sheet.id, sheet.name);
      return snapshot;
    },
    async applySheets(writes, progress) {
      await takeEdits();
      const ids = await file.applySheets(writes, progress);
      ids.forEach((id, index) => names.set(id, writes[index]?.plan.name ?? ""));
      host = await createHost({ bytes: await file.save(), name });
      grid.swap(host.grid);
      isEdited = false;
      return ids;
    },
    show(sheetId, range) {
      const id = gridId(sheetId);
      if (id !== undefined) {
        grid.activate(id);
        if (range) grid.select(id, range);
      }
      return Promise.resolve();
    },
    readSelection() {
      const active = grid.sheets().find((sheet) => sheet.isActive);
      return Promise.resolve(active ? { sheetId: fileId(active.id), range: grid.read(active.id).selection } : null);
    },
    listen(listener) {
      const stop = grid.subscribe((changes) => {
        for (const { kind, sheetId } of changes) {
          if (kind === "tabs") listener({ kind: "sheets" });
          else if (sheetId !== null && kind === "cells") listener({ kind: "changed", sheetId: fileId(sheetId), address: "" });
          else if (sheetId !== null && kind === "selected") listener({ kind: "selected", sheetId: fileId(sheetId), address: rectAddress(grid.read(sheetId).selection) });
        }
      });
      return Promise.resolve(() => Promise.resolve(stop()));
    },
  };

  return {
    fileName: name.replace(/\.[^.]*$/, file.extension),
    grid,
    pane: { kind: "port", port },
    save: async () => {
      await takeEdits();
      return file.save();
    },
  };
}
