import { readOwnSheets } from "../../app/readOwnSheets";
import { silentProgress } from "../../app/ports/Progress";
import { detectTables } from "../../domain/tables/detectTables";
import { rectAddress } from "../../domain/grid/address";
import { tableJson } from "../contract/tableJson";
import { sheetNotFound } from "../failureTexts";
import { openInput } from "../inputFile";
import type { CommonOptions, Terminal } from "../Terminal";

/** Tables of a workbook, as the detector sees them; our own sheets are never sources. */
export async function listTables(path: string, sheet: string | null, terminal: Terminal, { json, language }: CommonOptions): Promise<void> {
  const snapshot = await (await openInput(path)).readWorkbook(silentProgress);
  const names = snapshot.sheets.map(({ name }) => name);
  if (sheet !== null && !names.includes(sheet)) throw sheetNotFound(sheet, names);
  const { notSources } = readOwnSheets(snapshot);
  const sources = snapshot.sheets.filter(({ id, name }) => (sheet === null ? !notSources.has(id) : name === sheet));
  const { tables } = detectTables({ ...snapshot, sheets: sources });
  if (json) return terminal.print(JSON.stringify(tables.map((table) => tableJson(table, language))));
  for (const table of tables) terminal.print(`${table.sheet}\t${rectAddress(table.range)}\t${table.orientation}\t${table.columns.length}`);
}
