import { readFileSync } from "node:fs";
import type { GridChange } from "../../src/host";
import { codeOf, excel } from "./excel";

const sample = (): Uint8Array => readFileSync(new URL("../../assets/samples/ha-tinh-2024.xlsx", import.meta.url));

test("a file shows its tabs, texts, merges, looks and sizes", async () => {
  const { host } = await excel({ bytes: sample(), name: "ha-tinh-2024.xlsx" });
  const tabs = host.grid.sheets();
  expect(tabs.length).toBeGreaterThan(1);
  expect(tabs.filter(({ isActive }) => isActive)).toHaveLength(1);
  for (const tab of tabs) {
    const state = host.grid.read(tab.id);
    const addresses = state.cells.map(({ row, column }) => row * 16_384 + column);
    expect(addresses).toEqual([...new Set(addresses)].sort((a, b) => a - b));
    expect(state.merges.length).toBeGreaterThan(0);
    expect(state.columnWidths.size).toBeGreaterThan(0);
    expect(new Set(state.cells.map(({ style }) => style.bold))).toEqual(new Set([true, false]));
    expect(state.cells.some(({ style }) => style.borders.left !== null)).toBe(true);
    const lastRow = Math.max(...state.cells.map(({ row }) => row));
    expect(state.rowCount).toBeGreaterThan(lastRow);
  }
});

test("typing, pasting and clearing change cells as in Excel", async () => {
  const { host } = await excel();
  const id = host.grid.sheets()[0]?.id ?? "";
  await host.grid.editCell(id, 0, 0, "12%");
  await host.grid.editCells(id, 1, 0, [["Xã A", "95"], ["Xã B", "=B2+1", "'007"]]);
  const texts = (): (string | undefined)[] => host.grid.read(id).cells.map(({ text }) => text);
  expect(texts()).toEqual(["12%", "Xã A", "95", "Xã B", "96", "007"]);
  await host.grid.clear(id, { top: 1, left: 1, bottom: 1, right: 1 });
  expect(texts()).toEqual(["12%", "Xã A", "Xã B", "1", "007"]);
  expect(await codeOf(host.grid.editCell(id, 0, 0, "=SUM("))).toBe("InvalidArgument");
});

test("a protected sheet refuses a person's typing too", async () => {
  const { host } = await excel();
  const id = host.grid.sheets()[0]?.id ?? "";
  host.controls.protectSheet(id);
  expect(await codeOf(host.grid.editCell(id, 0, 0, "1"))).toBe("AccessDenied");
  expect(host.grid.sheets()[0]?.isProtected).toBe(true);
});

test("a watching view is told what to redraw, once per action, and after an add-in's job with its results", async () => {
  const { Excel, host } = await excel();
  const told: (readonly GridChange[])[] = [];
  const stop = host.grid.subscribe((changes) => told.push(changes));
  const id = host.grid.sheets()[0]?.id ?? "";
  await host.grid.editCells(id, 0, 0, [["1", "2"]]);
  expect(told).toEqual([[{ kind: "cells", sheetId: id }]]);
  await Excel.run(async (context) => {
    const added = context.workbook.worksheets.add("Mới");
    added.getRange("A1").formulas = [["=Sheet1!A1+Sheet1!B1"]];
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 250));
  const later = told.slice(1).flat();
  expect(later).toContainEqual({ kind: "tabs", sheetId: null });
  const added = host.grid.sheets()[1]?.id ?? "";
  expect(later).toContainEqual({ kind: "cells", sheetId: added });
  expect(host.grid.read(added).cells[0]?.text).toBe("3");
  stop();
  const before = told.length;
  await host.grid.editCell(id, 0, 0, "5");
  expect(told).toHaveLength(before);
});

test("while a cell is being edited in the grid, the add-in waits", async () => {
  const { Excel, host } = await excel();
  host.grid.setEditing(true);
  let done = false;
  const work = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.load("name");
    await context.sync();
    done = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(done).toBe(false);
  host.grid.setEditing(false);
  await work;
});
