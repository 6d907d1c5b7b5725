import { median, medianAbsoluteDeviation } from "simple-statistics";
import type { Finding } from "../../finding";
import type { Indicator } from "../../plan/Plan";
import { AREA, type PeriodFacts } from "../FactIndex";
import type { Parts } from "../Figure";
import { partAt } from "./atOf";
import { qualityFinding } from "./qualityText";

interface Dated {
  readonly from: string;
  readonly until: string;
  readonly key: string;
  readonly byUnit: ReadonlyMap<string, Parts>;
}

type Part = "numerator" | "denominator" | "value";

/** A unit's figures against its own earlier ones: falling totals, exact copies, jumps. */
export function checkHistory(indicator: Indicator, periods: readonly PeriodFacts[], nameOf: (unit: string) => string): Finding[] {
  if (periods.length < 2) return [];
  const dated = periods.flatMap(({ period, byUnit }): Dated[] => (period === null ? [] : [{ from: period.from, until: period.until, key: period.key, byUnit }])).sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : a.from < b.from ? -1 : 1));
  const cumulative = dated.filter((each, at) => dated.some((other, index) => index !== at && other.from === each.from && other.until !== each.until));
  const discrete = dated.filter((each) => !cumulative.includes(each));
  return [...fallsOf(indicator, cumulative, nameOf), ...copiesOf(discrete, nameOf), ...jumpsOf(indicator, discrete, nameOf)];
}

/** The same start and a later end can only grow, for what is counted. */
function fallsOf(indicator: Indicator, periods: readonly Dated[], nameOf: (unit: string) => string): Finding[] {
  if (indicator.aggregation === "last") return [];
  const findings: Finding[] = [];
  periods.forEach((later, at) => {
    const earlier = periods.slice(0, at).findLast((each) => each.from === later.from && each.until < later.until);
    if (earlier === undefined) return;
    for (const [unit, parts] of later.byUnit) {
      const part: Part = parts.numerator !== undefined ? "numerator" : "value";
      const [now, before] = [parts[part], earlier.byUnit.get(unit)?.[part]];
      const counts = part === "numerator" || indicator.per === null;
      if (counts && isNumber(now) && isNumber(before) && now < before) findings.push(qualityFinding.falls(partAt(parts, part), nameOf(unit), now, before));
    }
  });
  return findings;
}

/** Two of three parts of a rate may stay the same; a numerator of some size that never moves was copied. */
const TELLING = 10;

function copiesOf(periods: readonly Dated[], nameOf: (unit: string) => string): Finding[] {
  const findings: Finding[] = [];
  periods.forEach((later, at) => {
    const earlier = periods[at - 1];
    if (earlier === undefined) return;
    for (const [unit, parts] of later.byUnit) {
      const before = earlier.byUnit.get(unit);
      if (unit === AREA || before === undefined) continue;
      const same = (["numerator", "denominator", "value"] as const).filter((part) => isNumber(parts[part]) && parts[part] === before[part] && (parts[part] ?? 0) >= TELLING);
      const present = (["numerator", "denominator", "value"] as const).filter((part) => isNumber(parts[part]));
      if (same.length >= 2 && same.length === present.length) findings.push(qualityFinding.copied(partAt(parts, same[0] ?? "value"), nameOf(unit), same.length, earlier.key));
    }
  });
  return findings;
}

const ENOUGH = 5;
const FAR = 3.5;
/** Makes the median absolute deviation comparable with a standard deviation. */
const NORMAL = 1.4826;

function jumpsOf(indicator: Indicator, periods: readonly Dated[], nameOf: (unit: string) => string): Finding[] {
  if (periods.length < ENOUGH) return [];
  const last = periods[periods.length - 1];
  const findings: Finding[] = [];
  for (const [unit, parts] of last?.byUnit ?? []) {
    const part: Part = parts.numerator !== undefined ? "numerator" : "value";
    const now = parts[part];
    const history = periods.slice(0, -1).flatMap((each) => each.byUnit.get(unit)?.[part] ?? []);
    if (!isNumber(now) || history.length < ENOUGH - 1) continue;
    const usual = median(history);
    const limit = Math.max(FAR * NORMAL * medianAbsoluteDeviation(history), 0.3 * Math.abs(usual), indicator.per === null ? 3 : 0);
    if (Math.abs(now - usual) > limit) findings.push(qualityFinding.jump(partAt(parts, part), nameOf(unit), now, usual, limit));
  }
  return findings;
}

const isNumber = (value: number | null | undefined): value is number => value !== undefined && value !== null;
