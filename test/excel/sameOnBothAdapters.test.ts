import { openWorkbookFile } from "../../src/file/openWorkbookFile";
import { openInExcel, openSample, sampleBytes, update } from "./openInExcel";
import { ownSheets } from "./sheetState";

type State = Record<string, unknown>;

/**
 * What the two adapters may say differently:
 * ids of sheets on `Kế hoạch` (each host has its own); a figure's last binary digits (a file carries the figure the domain
 * computed, Excel computes it); points rounded by the file's units; fit to any number of pages (absent or 0); the footer's
 * section, which a file may leave unnamed; looks of tables and names of series, which files leave to the reader; notes
 * beside cells, which the file adapter writes only with a choice list; frozen panes of a hidden sheet, which Excel refuses.
 */
function comparable(sheets: Readonly<Record<string, unknown>>): Record<string, State> {
  return Object.fromEntries(
    Object.entries(sheets).map(([name, state]) => {
      const { page, choices, tables, charts, cells: _cells, freeze, visibility, ...rest } = JSON.parse(JSON.stringify(state), rounded) as State & { page: State; choices: State[]; tables: State[]; charts: { series: State[] }[] };
      const { headerFooter: _footer, zoom, ...layout } = page;
      return [
        name,
        {
          ...rest,
          visibility,
          cells: cellsOf(name, (state as State)["cells"]),
          page: { ...layout, zoom: { verticalFitToPages: 0, ...(zoom as State) } },
          tables: tables.map(({ style: _style, ...table }) => table),
          charts: charts.map(({ series, ...chart }) => ({ ...chart, series: series.map(({ name: _name, ...one }) => one) })),
          choices: choices.filter(({ rule }) => typeof rule === "object" && rule !== null && "list" in rule),
          freeze: visibility === "Visible" ? freeze : null,
        },
      ];
    }),
  );
}

/** Points to a fiftieth. */
function rounded(_key: string, value: unknown): unknown {
  return typeof value === "number" ? Math.round(value * 50) / 50 : value;
}

/** The last column of `Kế hoạch` is the register's ids. */
function cellsOf(sheet: string, cells: unknown): State {
  const exact = JSON.parse(JSON.stringify(cells), (_key, value: unknown) => (typeof value === "number" ? Number(value.toPrecision(12)) : value)) as State;
  return Object.fromEntries(Object.entries(exact).filter(([address]) => sheet !== "Kế hoạch" || !/^AJ\d+$/.test(address)));
}

test("a report is the same in Excel and in a file: cells, formulas, looks, merges, sizes, rules, links, print set-up", async () => {
  const excel = await openSample();
  excel.host.controls.setMarks(",", ".");
  await update(excel.port);
  const file = openWorkbookFile(sampleBytes(), "ha-tinh-2024.xlsx");
  await update(file);
  const reopened = await openInExcel({ bytes: await file.save(), name: "ha-tinh-2024.xlsx" });
  const [inExcel, inFile] = [comparable(ownSheets(excel.host)), comparable(ownSheets(reopened.host))];
  expect(Object.keys(inExcel)).toEqual(Object.keys(inFile));
  for (const [name, state] of Object.entries(inExcel)) for (const [part, value] of Object.entries(state)) expect([name, part, value]).toEqual([name, part, inFile[name]?.[part]]);
});
