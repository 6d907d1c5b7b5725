import { basename } from "node:path";
import type { WorkbookPort } from "../../app/ports/WorkbookPort";
import { silentProgress } from "../../app/ports/Progress";
import { readOwnSheets } from "../../app/readOwnSheets";
import { updateReport } from "../../app/updateReport";
import { plainRequest } from "../../app/WorkbookState";
import type { Plan } from "../../domain/plan/Plan";
import type { SheetKind } from "../../domain/report/SheetPlan";
import { attainmentJson } from "../contract/attainmentJson";
import { findingJson } from "../contract/findingJson";
import { planMissing, planWithoutTargets } from "../failureTexts";
import { openInput, withFile } from "../inputFile";
import { outputPath } from "../outputPath";
import { readMappingFile } from "../readMappingFile";
import { readPlan } from "../readPlan";
import type { CommonOptions, Terminal } from "../Terminal";
import { writeFileAtomically } from "../writeFileAtomically";

export interface ReportArguments {
  readonly workbooks: readonly string[];
  readonly plan: string | null;
  readonly asOf: string | null;
  readonly period: string | null;
  readonly mode: "live" | "frozen";
  readonly mapping: string | null;
  readonly out: string | null;
  readonly inPlace: boolean;
  readonly overwriteFrozen: boolean;
  readonly allPeriods: boolean;
  readonly extraSheets: readonly SheetKind[];
}

interface Timings {
  readMs: number;
  computeMs: number;
  writeMs: number;
}

/** The port itself, with the time its reading and writing take. */
function timed(port: WorkbookPort, timings: Timings): WorkbookPort {
  const measure = async <T>(part: "readMs" | "writeMs", job: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    try {
      return await job();
    } finally {
      timings[part] += performance.now() - start;
    }
  };
  return {
    readWorkbook: (progress) => measure("readMs", () => port.readWorkbook(progress)),
    applySheets: (writes, progress) => measure("writeMs", () => port.applySheets(writes, progress)),
    show: (sheetId, range) => port.show(sheetId, range),
    readSelection: () => port.readSelection(),
    listen: (listener) => port.listen(listener),
  };
}

function refuseEmptyPlan(plan: Plan | null): void {
  if (plan !== null && plan.indicators.length === 0 && plan.commitments.length === 0) throw planWithoutTargets(plan.title);
}

/** The main job over files: read, judge, write our sheets beside the user's own, print what was found. */
export async function writeReport(args: ReportArguments, terminal: Terminal, { json, language }: CommonOptions): Promise<void> {
  const started = performance.now();
  const timings: Timings = { readMs: 0, computeMs: 0, writeMs: 0 };
  const [first = ""] = args.workbooks;
  const plan = args.plan === null ? null : (await readPlan(args.plan)).plan;
  refuseEmptyPlan(plan);
  const opening = performance.now();
  const workbook = await openInput(first);
  const alsoRead = [args.plan, args.mapping].filter((path) => path !== null);
  const out = await outputPath({ inputs: args.workbooks, alsoRead, out: args.out, inPlace: args.inPlace, extension: workbook.extension });
  for (const path of args.workbooks.slice(1)) {
    const other = await openInput(path);
    const snapshot = await withFile(path, () => other.readWorkbook(silentProgress));
    const { notSources } = readOwnSheets(snapshot);
    await withFile(path, () => workbook.addSourceSheets(snapshot.sheets.filter(({ id }) => !notSources.has(id)), basename(path)));
  }
  timings.readMs += performance.now() - opening;
  const decisions = args.mapping === null ? [] : await readMappingFile(args.mapping, await workbook.readWorkbook(silentProgress));
  const request = { ...plainRequest, plan, decisions, period: args.period, asOf: args.asOf, allPeriods: args.allPeriods, mode: args.mode, language, extraSheets: args.extraSheets, overwriteFrozen: args.overwriteFrozen };
  const { state, sheets } = await withFile(first, () => updateReport(timed(workbook, timings), terminal.clock, request, silentProgress));
  if (state.plan === null) throw planMissing(first);
  refuseEmptyPlan(state.plan);
  const writing = performance.now();
  await writeFileAtomically(out, await workbook.save());
  timings.writeMs += performance.now() - writing;
  timings.computeMs = Math.max(0, performance.now() - started - timings.readMs - timings.writeMs);
  if (!json) {
    for (const attainment of state.attainments) if (attainment.unit === null) terminal.print(`${attainment.indicator.code}\t${attainment.status}\t${attainment.explanation[language]}`);
    for (const finding of state.findings) terminal.note(`${finding.severity}\t${finding.at ?? ""}\t${finding.message[language]}`);
    return terminal.print(out);
  }
  terminal.print(
    JSON.stringify({
      out,
      sheets: sheets.map(({ name }) => name),
      attainments: state.attainments.map((attainment) => attainmentJson(attainment, language)),
      findings: state.findings.map((finding) => findingJson(finding, language)),
      timings: { readMs: Math.round(timings.readMs), computeMs: Math.round(timings.computeMs), writeMs: Math.round(timings.writeMs) },
    }),
  );
}
