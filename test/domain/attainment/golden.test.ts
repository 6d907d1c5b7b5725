import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { evaluatePlan } from "../../../src/domain/attainment/evaluatePlan";
import { sayNumber } from "../../../src/domain/attainment/sayNumber";
import { BUILT_IN_PLANS } from "../../../src/domain/catalogue";
import type { Plan } from "../../../src/domain/plan/Plan";
import { GOLDEN_UNITS, goldenFacts } from "./goldenCase";

const YEAR: Readonly<Record<string, string>> = { "thieu-hoa-thi-dua-2021": "2021", "chieng-on-cssknd-2024": "2024", "giang-thanh-ntm-2025": "2025" };

/** One line per judgement, as a person would check it: target, figure, parts, status, needed, explanation. */
function tableOf(plan: Plan): string {
  const period = YEAR[plan.id] ?? "2025";
  const { attainments, findings } = evaluatePlan({ plan, facts: goldenFacts(plan, period), units: GOLDEN_UNITS, asOf: "2026-01-10", period: null, allPeriods: false });
  const lines = attainments.map(({ indicator, unit, target, actual, numerator, denominator, status, needed, explanation }) => {
    const limit = `${target.comparator} ${sayNumber(target.value, "vi", 3)}${target.value2 === null ? "" : ` [${sayNumber(target.value2, "vi", 3)}]`}`;
    const parts = numerator === null || denominator === null ? "" : ` = ${numerator}/${denominator}`;
    return `${indicator.code} | ${unit?.name ?? "Toàn địa bàn"} | ${indicator.target.form} ${limit} | ${actual === null ? "–" : sayNumber(actual, "vi", 3)}${parts} | ${status} | ${needed ?? "–"} | ${explanation.vi}`;
  });
  return [`# ${plan.title}, kỳ ${period}`, ...lines, "", ...findings.map((finding) => `${finding.code}: ${finding.message.vi}`), ""].join("\n");
}

test.each(BUILT_IN_PLANS.map((plan) => [plan.id, plan] as const))("golden judgements of %s", (id, plan) => {
  const file = path.join("test/golden/attainment", `${id}.txt`);
  const table = tableOf(plan);
  if (process.env["UPDATE_GOLDEN"] === "1" || !existsSync(file)) writeFileSync(file, table);
  expect(table).toBe(readFileSync(file, "utf8"));
});

test("every target is judged for the area, and no figure is judged twice", () => {
  for (const plan of BUILT_IN_PLANS) {
    const { attainments } = evaluatePlan({ plan, facts: goldenFacts(plan, YEAR[plan.id] ?? "2025"), units: GOLDEN_UNITS, asOf: "2026-01-10", period: null, allPeriods: false });
    const keys = attainments.map((each) => `${each.indicator.code}|${each.unit?.key ?? ""}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const indicator of plan.indicators) expect(keys).toContain(`${indicator.code}|`);
  }
});
