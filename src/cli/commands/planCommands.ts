import { BUILT_IN_PLANS } from "../../domain/catalogue";
import { describeTarget } from "../../domain/plan/describeTarget";
import { planHeadJson, planJson } from "../contract/planJson";
import { extractPlanFile, readPlan, type ReadPlan } from "../readPlan";
import type { CommonOptions, Terminal } from "../Terminal";

export function listPlans(terminal: Terminal, { json }: CommonOptions): void {
  if (json) return terminal.print(JSON.stringify(BUILT_IN_PLANS.map(planHeadJson)));
  for (const plan of BUILT_IN_PLANS) terminal.print(`${plan.id}\t${plan.indicators.length}\t${plan.title}`);
}

function printPlan({ plan, candidates, lint }: ReadPlan, terminal: Terminal, { json, language }: CommonOptions): void {
  if (json) return terminal.print(JSON.stringify(planJson(plan, candidates, lint, language)));
  terminal.print(`${plan.title} (${plan.issuer})`);
  for (const indicator of plan.indicators) terminal.print(`${indicator.code}\t${indicator.name}\t${describeTarget(indicator)[language]}`);
  for (const finding of lint) terminal.note(`${finding.severity}: ${finding.message[language]}`);
}

export async function showPlan(reference: string, terminal: Terminal, options: CommonOptions): Promise<void> {
  printPlan(await readPlan(reference), terminal, options);
}

export async function extractPlanCommand(path: string, terminal: Terminal, options: CommonOptions): Promise<void> {
  printPlan(await extractPlanFile(path), terminal, options);
}
