import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { BUILT_IN_PLANS, builtInPlan } from "../../../src/domain/catalogue";
import { checkTarget } from "../../../src/domain/plan/checkTarget";
import { effectiveComparator } from "../../../src/domain/plan/makeIndicator";
import { targetValues } from "../../../src/domain/plan/targetValues";

const SHARED = join(process.cwd(), "..", "shared");
const SEEDS: Readonly<Record<string, string>> = {
  "bac-giang-vi-nguoi-ngheo-2021-2025": "000",
  "thieu-hoa-thi-dua-2021": "001",
  "chieng-on-cssknd-2024": "002",
  "giang-thanh-ntm-2025": "003",
  "ha-tinh-thi-dua-2021-2025": "004",
};
/** Targets, commitments, milestones as counted in the published plans. */
const COUNTS: Readonly<Record<string, readonly [number, number, number]>> = {
  "bac-giang-vi-nguoi-ngheo-2021-2025": [14, 41, 4],
  "thieu-hoa-thi-dua-2021": [30, 28, 3],
  "chieng-on-cssknd-2024": [2, 44, 0],
  "giang-thanh-ntm-2025": [5, 46, 1],
  "ha-tinh-thi-dua-2021-2025": [16, 102, 2],
};

describe("built-in plans", () => {
  test.each(BUILT_IN_PLANS.map((plan) => [plan.id, plan] as const))("%s is complete and sound", (id, plan) => {
    expect(builtInPlan(id)).toBe(plan);
    expect([plan.indicators.length, plan.commitments.length, plan.milestones.length]).toEqual(COUNTS[id]);
    expect(new Set(plan.indicators.map((indicator) => indicator.code)).size).toBe(plan.indicators.length);
    expect(new Set(plan.commitments.map((commitment) => commitment.code)).size).toBe(plan.commitments.length);
    for (const indicator of plan.indicators) {
      expect(checkTarget(indicator.target)).toBeNull();
      expect(indicator.unit).not.toBe("");
      expect(indicator.deadline).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
    expect(plan.units.length).toBeGreaterThan(2);
  });

  test("an unknown id is no plan", () => expect(builtInPlan("nowhere")).toBeNull());

  test("Chiềng Ôn is a check-in plan: every organisation has its tasks", () => {
    const plan = builtInPlan("chieng-on-cssknd-2024");
    const organisations = new Set(plan?.commitments.flatMap((commitment) => commitment.responsible));
    expect(plan?.units.filter((unit) => !organisations.has(unit))).toEqual([]);
  });

  const seeds = join(SHARED, "domain", "seed-indicators.json");
  // The labels lie beside the project, not in it; without them the tests above still hold the catalogue.
  if (existsSync(seeds)) test("every labelled figure of the published plans is there, and no sentence of them", () => {
    const rows: readonly SeedRow[] = JSON.parse(readFileSync(seeds, "utf8"));
    for (const plan of BUILT_IN_PLANS) {
      const seed = SEEDS[plan.id] ?? "";
      const labelled = rows.filter((row) => row.seed.startsWith(seed) && row.kind === "quantitative");
      const ours = plan.indicators.map((indicator) => {
        const { value, value2 } = targetValues(indicator.target);
        return [indicator.line, indicator.statedComparator, effectiveComparator(indicator.target), value, indicator.direction, value2 ?? null];
      });
      expect(ours.map((row) => row.slice(0, 5))).toEqual(labelled.map((row) => [row.line, row.comparator, row.effective_comparator, row.value, row.direction]));
      const file = readdirSync(join(SHARED, "plans")).find((name) => name.startsWith(seed)) ?? "";
      const text = readFileSync(join(SHARED, "plans", file), "utf8").normalize("NFC").replace(/\s+/g, " ").toLowerCase();
      const lines = readFileSync(join(SHARED, "plans", file), "utf8").normalize("NFC").split("\n");
      for (const indicator of plan.indicators) expect(lines[(indicator.line ?? 0) - 1]).toContain(indicator.phrase);
      const copied = plan.commitments.filter((commitment) => commitment.text.split(" ").length > 14 && text.includes(commitment.text.toLowerCase()));
      expect(copied.map((commitment) => commitment.code)).toEqual([]);
    }
  });
});

interface SeedRow {
  readonly seed: string;
  readonly kind: string;
  readonly line: number;
  readonly comparator: string;
  readonly effective_comparator: string;
  readonly value: number;
  readonly direction: string;
}
