import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { AccuracyFigure, AccuracyReport } from "./AccuracyReport";
import { extractPlan } from "../src/domain/plan/extractPlan";
import { effectiveComparator } from "../src/domain/plan/makeIndicator";
import type { Indicator } from "../src/domain/plan/Plan";
import { targetValues } from "../src/domain/plan/targetValues";

/** One labelled target. `line` counts from 1. */
export interface Labelled {
  readonly id: string;
  readonly line: number;
  readonly value: number;
  readonly effective: string;
  readonly unit: string;
  readonly stated?: string;
  readonly direction?: string;
}

export interface PlanScore {
  readonly name: string;
  readonly labelled: number;
  /** Line, value, effective comparator and unit right. */
  readonly found: number;
  /** Of these, also what the words say and the direction. */
  readonly complete: number;
  readonly returned: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
  /** Labelled negatives that were used as a value. */
  readonly negativesUsed: readonly string[];
}

const ROOT = process.cwd();
export const SHARED = join(ROOT, "..", "shared");

function plainUnit(unit: string): string {
  return unit.normalize("NFC").toLowerCase().replace(/ỹ/g, "ĩ").replace(/tỷ/g, "tỉ").replace(/\s*\/\s*/g, "/").replace(/[\s.]+/g, " ").trim();
}

/** Zero-events are counted in a noun the labeller chose: only the nature of the count matters. `% điểm` is counted in %. */
function sameUnit(label: Labelled, indicator: Indicator): boolean {
  if (indicator.target.form === "zero-event" && label.value === 0) return true;
  const [left, right] = [plainUnit(label.unit), plainUnit(indicator.unit)];
  if (left.startsWith("%") || right.startsWith("%")) return left.startsWith("%") && right.startsWith("%");
  return left === right || (left !== "" && right !== "" && (left.startsWith(`${right}`) || right.startsWith(left)));
}

export function scorePlan(name: string, text: string, labels: readonly Labelled[], negatives: readonly { readonly line: number; readonly token: string }[] = []): PlanScore {
  const { plan } = extractPlan(text);
  const open = [...plan.indicators];
  const missed: string[] = [];
  let found = 0;
  let complete = 0;
  for (const label of labels) {
    const at = open.findIndex((one) => one.line === label.line && targetValues(one.target).value === label.value && effectiveComparator(one.target) === label.effective && sameUnit(label, one));
    const hit = open[at];
    if (at < 0 || !hit) {
      const near = plan.indicators.find((one) => one.line === label.line && targetValues(one.target).value === label.value);
      missed.push(`${label.id} line ${label.line}: ${label.effective} ${label.value} ${label.unit}${near ? ` (got ${effectiveComparator(near.target)} ${near.unit})` : ""}`);
      continue;
    }
    open.splice(at, 1);
    found += 1;
    if ((label.stated === undefined || label.stated === hit.statedComparator) && (label.direction === undefined || label.direction === hit.direction)) complete += 1;
    else missed.push(`(words) ${label.id} line ${label.line}: said ${label.stated} ${label.direction}, got ${hit.statedComparator} ${hit.direction}`);
  }
  const negativesUsed = negatives.flatMap(({ line, token }) => {
    const value = Number(token.replace(/\.(?=\d{3}\b)/g, "").replace(",", "."));
    return open.some((one) => one.line === line && targetValues(one.target).value === value) ? [`line ${line}: ${token}`] : [];
  });
  const wrong = open.map((one) => `line ${one.line}: ${effectiveComparator(one.target)} ${targetValues(one.target).value} ${one.unit} [${one.target.form}, ${one.confidence}] ${one.name} « ${one.phrase.slice(0, 110)}`);
  return { name, labelled: labels.length, found, complete, returned: plan.indicators.length, missed, wrong, negativesUsed };
}

interface SeedRow {
  readonly seed?: string;
  readonly file?: string;
  readonly id: string;
  readonly kind?: string;
  readonly line: number;
  readonly value: number;
  readonly comparator: string;
  readonly effective_comparator: string;
  readonly unit: string;
  readonly direction: string;
  readonly token: string;
}

function read<T>(...path: readonly string[]): T {
  return JSON.parse(readFileSync(join(SHARED, ...path), "utf8")) as T;
}

function labelOf(row: SeedRow): Labelled {
  return { id: row.id, line: row.line, value: row.value, effective: row.effective_comparator, unit: row.unit, stated: row.comparator, direction: row.direction };
}

/** The five source plans; empty where they are not there. */
export function scoreSeeds(): readonly PlanScore[] {
  if (!existsSync(join(SHARED, "plans"))) return [];
  const rows = read<readonly SeedRow[]>("domain", "seed-indicators.json").filter((row) => row.kind === "quantitative");
  const negatives = read<readonly SeedRow[]>("domain", "seed-negatives.json");
  return readdirSync(join(SHARED, "plans")).sort().map((file) => {
    const seed = file.replace(/\.txt$/, "");
    const text = readFileSync(join(SHARED, "plans", file), "utf8");
    return scorePlan(seed.slice(0, 3), text, rows.filter((row) => row.seed === seed).map(labelOf), negatives.filter((row) => row.seed === seed));
  });
}

/** Excerpts of other departments' plans. */
export function scoreOthers(): readonly PlanScore[] {
  if (!existsSync(join(SHARED, "data", "plans"))) return [];
  const rows = read<readonly SeedRow[]>("data", "plans-gold.dev.json");
  return readdirSync(join(SHARED, "data", "plans")).sort().map((file) => scorePlan(file.slice(0, 12), readFileSync(join(SHARED, "data", "plans", file), "utf8"), rows.filter((row) => row.file === file).map(labelOf)));
}

/** Invented plans of the project, labelled beside their text. */
export function scoreInvented(folder = join(ROOT, "test", "fixtures", "plans")): readonly PlanScore[] {
  return readdirSync(folder).filter((name) => name.endsWith(".txt")).sort().map((file) => {
    const labels = JSON.parse(readFileSync(join(folder, file.replace(/\.txt$/, ".labels.json")), "utf8")) as readonly Labelled[];
    return scorePlan(file.replace(/\.txt$/, ""), readFileSync(join(folder, file), "utf8"), labels);
  });
}

export function total(scores: readonly PlanScore[]): { readonly labelled: number; readonly found: number; readonly complete: number; readonly returned: number; readonly wrong: number; readonly negatives: number } {
  const sum = (pick: (score: PlanScore) => number): number => scores.reduce((all, score) => all + pick(score), 0);
  return { labelled: sum((one) => one.labelled), found: sum((one) => one.found), complete: sum((one) => one.complete), returned: sum((one) => one.returned), wrong: sum((one) => one.wrong.length), negatives: sum((one) => one.negativesUsed.length) };
}

/** Source plans and other departments' excerpts where they are there, and always the project's own invented plans. */
export default function measurePlans(): AccuracyReport {
  const groups = [["source plan", scoreSeeds()], ["other department", scoreOthers()], ["invented plan", scoreInvented()]] as const;
  const figures: AccuracyFigure[] = [];
  const misses: string[] = [];
  for (const [title, scores] of groups) {
    for (const score of scores) {
      figures.push({ measure: `${title} ${score.name}: recall`, right: score.found, of: score.labelled, goal: null });
      figures.push({ measure: `${title} ${score.name}: precision`, right: score.found, of: score.returned, goal: null });
      misses.push(...score.missed.map((line) => `${score.name}: missed ${line}`), ...score.wrong.map((line) => `${score.name}: false ${line}`));
    }
    if (scores.length === 0) continue;
    const all = total(scores);
    figures.push({ measure: `all ${title}s: recall`, right: all.found, of: all.labelled, goal: title === "source plan" ? 65 / 67 : 0.95 });
    figures.push({ measure: `all ${title}s: words and direction too`, right: all.complete, of: all.labelled, goal: null });
    figures.push({ measure: `all ${title}s: precision`, right: all.found, of: all.returned, goal: 0.95 });
    if (title === "source plan") figures.push({ measure: "labelled negatives left alone", right: NEGATIVES - all.negatives, of: NEGATIVES, goal: 1 });
  }
  return { title: "Targets found in plan texts", figures, misses };
}

/** Numbers of the source plans that are labelled as no target. */
const NEGATIVES = 430;
