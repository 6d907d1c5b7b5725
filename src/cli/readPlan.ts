import { basename, extname } from "node:path";
import { readOwnSheets } from "../app/readOwnSheets";
import { BUILT_IN_PLANS, builtInPlan } from "../domain/catalogue";
import type { Finding } from "../domain/finding";
import { extractPlan } from "../domain/plan/extractPlan";
import { lintPlan } from "../domain/plan/lintPlan";
import type { Indicator, Plan } from "../domain/plan/Plan";
import { decodeText } from "../file/parseDelimitedText";
import { readPlanText } from "../file/readPlanText";
import { readWorkbookFile } from "../file/readWorkbookFile";
import { HostError } from "../app/HostError";
import { parsePlanJson } from "./contract/parsePlanJson";
import { hostFailure, notJson, planInvalid, planMissing, planNotFound } from "./failureTexts";
import { readInput, withFile } from "./inputFile";

/** A plan, wherever it came from, with what the extractor doubts and the linter found. */
export interface ReadPlan {
  readonly plan: Plan;
  readonly candidates: readonly Indicator[];
  readonly lint: readonly Finding[];
}

const WORKBOOKS = new Set([".xlsx", ".xlsm", ".xls", ".ods"]);
const TEXTS = new Set([".txt", ".md", ".docx"]);

function jsonPlan(path: string, text: string): Plan {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : "";
    throw planInvalid(path, "JSON", notJson(detail));
  }
  const plan = parsePlanJson(json);
  if ("where" in plan) throw planInvalid(path, plan.where, plan.why);
  return plan;
}

/** A plan from text that nobody prepared (.txt, .md, .docx). Throws `CliFailure`. */
export async function extractPlanFile(path: string): Promise<ReadPlan> {
  const bytes = await readInput(path);
  const text = await withFile(path, () => readPlanText(bytes));
  const { plan, candidates, findings } = extractPlan(text);
  return { plan, candidates, lint: [...findings, ...lintPlan(plan, text)] };
}

/** A plan by its id, or from a file: workbook, text, Word document or JSON. Throws `CliFailure`. */
export async function readPlan(reference: string): Promise<ReadPlan> {
  const known = builtInPlan(reference);
  if (known) return { plan: known, candidates: [], lint: lintPlan(known) };
  const extension = extname(reference).toLowerCase();
  if (extension === "") throw planNotFound(reference, BUILT_IN_PLANS.map((plan) => plan.id));
  if (TEXTS.has(extension)) return extractPlanFile(reference);
  const bytes = await readInput(reference);
  if (WORKBOOKS.has(extension)) {
    const { plan, findings } = readOwnSheets(await withFile(reference, () => readWorkbookFile(bytes, basename(reference))));
    if (plan === null) throw planMissing(reference);
    return { plan, candidates: [], lint: [...findings, ...lintPlan(plan)] };
  }
  if (extension !== ".json") throw hostFailure(new HostError("file-unsupported", false), basename(reference));
  const plan = jsonPlan(reference, decodeText(bytes));
  return { plan, candidates: [], lint: lintPlan(plan) };
}
