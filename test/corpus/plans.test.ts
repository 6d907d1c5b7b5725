import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { builtInPlan } from "../../src/domain/catalogue";
import { extractPlan } from "../../src/domain/plan/extractPlan";
import type { Plan } from "../../src/domain/plan/Plan";
import { targetValues } from "../../src/domain/plan/targetValues";
import { SHARED, scoreInvented, scoreOthers, scoreSeeds, total } from "../../accuracy/plans";

const SEEDS: readonly (readonly [string, string])[] = [
  ["000", "bac-giang-vi-nguoi-ngheo-2021-2025"], ["001", "thieu-hoa-thi-dua-2021"], ["002", "chieng-on-cssknd-2024"], ["003", "giang-thanh-ntm-2025"], ["004", "ha-tinh-thi-dua-2021-2025"],
];

function seedText(seed: string): string | null {
  const folder = join(SHARED, "plans");
  const file = existsSync(folder) ? readdirSync(folder).find((name) => name.startsWith(seed)) : undefined;
  return file === undefined ? null : readFileSync(join(folder, file), "utf8");
}

/** Figures reached; a change that lowers them is a regression. The published plans are read where they lie beside the checkout. */
describe("targets found in plan texts", () => {
  test("the project's own invented plans", () => {
    const scores = scoreInvented();
    const all = total(scores);
    expect(scores.length).toBeGreaterThanOrEqual(20);
    expect(all.labelled).toBeGreaterThanOrEqual(500);
    expect(all.found / all.labelled).toBeGreaterThanOrEqual(0.99);
    expect(all.found / all.returned).toBeGreaterThanOrEqual(0.99);
    expect(scores.flatMap((score) => score.negativesUsed)).toEqual([]);
  });

  test("the five source plans: at least 65 of 67, at most 3 false, no labelled negative used", () => {
    const all = total(scoreSeeds());
    if (all.labelled === 0) return;
    expect(all.labelled).toBe(67);
    expect(all.complete).toBeGreaterThanOrEqual(67);
    expect(all.wrong).toBeLessThanOrEqual(0);
    expect(all.negatives).toBe(0);
  });

  test("the source plans come out with the forms of the built-in ones", () => {
    for (const [seed, id] of SEEDS) {
      const file = seedText(seed);
      const builtIn = builtInPlan(id);
      if (file === null || builtIn === null) continue;
      const forms = (plan: Plan): readonly string[] => plan.indicators.map((one) => `${one.line} ${targetValues(one.target).value} ${one.target.form}`).sort();
      expect(forms(extractPlan(file).plan)).toEqual(forms(builtIn));
    }
  });

  test("excerpts of other departments' plans", () => {
    const all = total(scoreOthers());
    if (all.labelled === 0) return;
    expect(all.found).toBeGreaterThanOrEqual(24);
    expect(all.wrong).toBeLessThanOrEqual(0);
  });
});
