import Fuse from "fuse.js";
import { token_set_ratio } from "fuzzball";
import { builtInPlan } from "../src/domain/catalogue";
import { mapHeaders, type MappedHeader } from "../src/domain/mapping/mapHeaders";
import { makeIndicator } from "../src/domain/plan/makeIndicator";
import type { Plan } from "../src/domain/plan/Plan";
import { COMPONENT_HEADERS, DISTRACTOR_HEADERS, FOREIGN_HEADERS, OWN_HEADERS, SWAPS, type HeaderCase } from "../test/corpus/mapping/headerSet";
import { OTHER_PLANS } from "../test/corpus/mapping/otherPlans";
import type { AccuracyFigure, AccuracyReport } from "./AccuracyReport";

const PLANS = [...new Set(OWN_HEADERS.map((each) => each.plan))];

/** Headers of one plan are mapped together with all distractors, as the columns of one wide sheet would be: one variant of each indicator at a time. */
export function measureMapping(): AccuracyReport {
  const misses: string[] = [];
  const figures = [
    ...[false, true].map((heldOut) => ownFigure(heldOut, misses)),
    ...[false, true].map((heldOut) => componentFigure(heldOut, misses)),
    ...[false, true].map((heldOut) => distractorFigure(heldOut, misses)),
    foreignFigure(misses),
    ...otherPlanFigures(misses),
    swapFigure(misses),
  ];
  return { title: "Column headers to indicators", figures: [...figures, ...otherMatchers()], misses };
}

/** What two general fuzzy matchers find on the same held-out headers, best candidate first and without a refusal; and what they refuse at the score that keeps 95 % of the right ones. */
function otherMatchers(): AccuracyFigure[] {
  const cases = OWN_HEADERS.filter((each) => each.heldOut);
  const matchers: readonly (readonly [string, (header: string, plan: Plan) => { readonly code: string | undefined; readonly score: number }])[] = [
    ["Fuse.js", (header, plan) => {
      const [first] = new Fuse(plan.indicators, { keys: ["name"], includeScore: true, ignoreLocation: true, threshold: 1 }).search(header);
      return { code: first?.item.code, score: 1 - (first?.score ?? 1) };
    }],
    ["fuzzball token_set_ratio", (header, plan) => {
      const ranked = plan.indicators.map(({ code, name }) => ({ code, score: token_set_ratio(header, name) })).sort((a, b) => b.score - a.score);
      return { code: ranked[0]?.code, score: ranked[0]?.score ?? 0 };
    }],
  ];
  return matchers.flatMap(([name, match]) => {
    const found = cases.map((each) => ({ ...match(each.header, planOf(each.plan)), wanted: each.indicator }));
    const right = found.filter(({ code, wanted }) => code === wanted);
    const cut = right.map(({ score }) => score).sort((a, b) => a - b)[Math.floor(right.length * 0.05)] ?? 0;
    const refused = PLANS.flatMap((id) => DISTRACTOR_HEADERS.filter((each) => each.heldOut).map((each) => match(each.header, planOf(id)).score < cut));
    return [
      { measure: `${name}: right, held out`, right: right.length, of: cases.length, goal: null },
      { measure: `${name}: distractors refused`, right: refused.filter(Boolean).length, of: refused.length, goal: null },
    ];
  });
}

const label = (heldOut: boolean) => (heldOut ? "held out" : "seen");

function ownFigure(heldOut: boolean, misses: string[]): AccuracyFigure {
  const cases = OWN_HEADERS.filter((each) => each.heldOut === heldOut);
  let right = 0;
  for (const [each, found] of mapCases(cases)) {
    if (found.indicator === each.indicator || sameCluster(each, found)) right += 1;
    else misses.push(`${label(heldOut)}: ${each.plan} ${each.indicator}: "${each.header}" → ${found.indicator ?? `none (component ${found.component ?? "-"})`} ${found.confidence}`);
  }
  return { measure: `right indicator, ${label(heldOut)}`, right, of: cases.length, goal: heldOut ? 0.95 : 0.97 };
}

/** Indicators judged from the same column answer with the first of them. */
function sameCluster(each: HeaderCase, found: MappedHeader): boolean {
  return each.plan === "thieu-hoa-thi-dua-2021" && each.indicator === "8" && found.indicator === "7";
}

function componentFigure(heldOut: boolean, misses: string[]): AccuracyFigure {
  const cases = COMPONENT_HEADERS.filter((each) => each.heldOut === heldOut);
  let right = 0;
  for (const [each, found] of mapCases(cases)) {
    if (found.indicator === null && found.component === each.component) right += 1;
    else misses.push(`${label(heldOut)}: component of ${each.plan} ${each.component}: "${each.header}" → ${found.indicator ?? "none"}, component ${found.component ?? "-"} ${found.confidence}`);
  }
  return { measure: `right component, ${label(heldOut)}`, right, of: cases.length, goal: null };
}

function distractorFigure(heldOut: boolean, misses: string[]): AccuracyFigure {
  const headers = DISTRACTOR_HEADERS.filter((each) => each.heldOut === heldOut).map((each) => each.header);
  let right = 0;
  for (const id of PLANS) {
    for (const found of mapHeaders(headers, planOf(id))) {
      if (found.indicator === null) right += 1;
      else misses.push(`${label(heldOut)}: distractor "${found.header}" taken for ${id} ${found.indicator} ${found.confidence}`);
    }
  }
  return { measure: `distractors refused, ${label(heldOut)}`, right, of: headers.length * PLANS.length, goal: heldOut ? 0.98 : 0.97 };
}

function foreignFigure(misses: string[]): AccuracyFigure {
  let right = 0;
  for (const [each, found] of mapCases(FOREIGN_HEADERS)) {
    if (found.indicator === null) right += 1;
    else misses.push(`short: "${each.header}" taken for ${each.plan} ${found.indicator} ${found.confidence}`);
  }
  return { measure: "short headers of other matters refused", right, of: FOREIGN_HEADERS.length, goal: 0.97 };
}

/** Plans that are not built in: names, units and nothing else. */
function otherPlanFigures(misses: string[]): AccuracyFigure[] {
  let [right, of, refused, foreign] = [0, 0, 0, 0];
  for (const { indicators, foreign: others } of OTHER_PLANS) {
    const plan: Plan = { ...planOf(PLANS[0] ?? ""), indicators: indicators.map(([code, name, unit]) => makeIndicator({ code, name, unit, target: { form: "threshold", comparator: ">=", value: 50 } })) };
    for (const [code, , , headers] of indicators) {
      for (const header of headers) {
        const [found] = mapHeaders([header], plan);
        of += 1;
        if (found?.indicator === code) right += 1;
        else misses.push(`other plan: "${header}" wanted ${code}, found ${found?.indicator ?? "none"} ${found?.confidence ?? 0}`);
      }
    }
    for (const header of others) {
      const [found] = mapHeaders([header], plan);
      foreign += 1;
      if (found?.indicator === null) refused += 1;
      else misses.push(`other plan: "${header}" taken for ${found?.indicator ?? "?"}`);
    }
  }
  return [{ measure: "right indicator, invented plans", right, of, goal: 0.95 }, { measure: "refused, invented plans", right: refused, of: foreign, goal: 0.98 }];
}

function swapFigure(misses: string[]): AccuracyFigure {
  let right = 0;
  for (const { plan, header, never } of SWAPS) {
    const [found] = mapHeaders([header], planOf(plan));
    if (found?.indicator !== never) right += 1;
    else misses.push(`swap: "${header}" taken for ${plan} ${never}`);
  }
  return { measure: "swaps never cross", right, of: SWAPS.length, goal: 1 };
}

/** One header at a time: no other header of the set may help or stand in its way. */
function mapCases(cases: readonly HeaderCase[]): (readonly [HeaderCase, MappedHeader])[] {
  return cases.flatMap((each) => {
    const [found] = mapHeaders([each.header], planOf(each.plan));
    return found === undefined ? [] : [[each, found] as const];
  });
}

function planOf(id: string): Plan {
  const plan = builtInPlan(id);
  if (!plan) throw new Error(`no built-in plan ${id}`);
  return plan;
}

export default measureMapping;
