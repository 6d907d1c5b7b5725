import { analyzeWorkbook } from "../../app/analyzeWorkbook";
import { plainRequest } from "../../app/WorkbookState";
import { silentProgress } from "../../app/ports/Progress";
import { columnLetters } from "../../domain/grid/address";
import { emptyMapping } from "../../domain/mapping/Mapping";
import { mappingJson } from "../contract/mappingJson";
import { NO_COLUMN, planMissing } from "../failureTexts";
import { openInput } from "../inputFile";
import { readPlan } from "../readPlan";
import type { CommonOptions, Terminal } from "../Terminal";

/** Which columns hold which indicators of the plan (given, or the workbook's own), and why. */
export async function mapWorkbook(path: string, plan: string | null, terminal: Terminal, { json, language }: CommonOptions): Promise<void> {
  const given = plan === null ? null : (await readPlan(plan)).plan;
  const snapshot = await (await openInput(path)).readWorkbook(silentProgress);
  const state = analyzeWorkbook(snapshot, { ...plainRequest, plan: given }, terminal.clock.today());
  if (state.plan === null) throw planMissing(path);
  const mapping = state.mapping ?? emptyMapping;
  if (json) return terminal.print(JSON.stringify(mappingJson(mapping)));
  for (const match of mapping.matches) terminal.print(`${match.indicator}\t${match.role}\t${match.sheet}\t${match.columns.map(columnLetters).join(",")}\t${match.header}\t${match.confidence}`);
  for (const { indicator } of mapping.unmapped) terminal.print(`${indicator}\t${NO_COLUMN[language]}`);
}
