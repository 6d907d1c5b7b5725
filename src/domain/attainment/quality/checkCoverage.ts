import type { Finding } from "../../finding";
import type { Indicator } from "../../plan/Plan";
import type { OrgUnit } from "../Fact";
import type { PeriodFacts } from "../FactIndex";
import type { Parts } from "../Figure";
import { atOf } from "./atOf";
import { qualityFinding } from "./qualityText";

/** Units that are blank where most report, and units without a row. */
export function checkCoverage(indicator: Indicator, { period, byUnit }: PeriodFacts, units: readonly OrgUnit[]): Finding[] {
  const present = units.filter((unit) => byUnit.has(unit.key));
  if (present.length < 2) return [];
  const reporting = present.filter((unit) => hasFigure(byUnit.get(unit.key)));
  if (reporting.length * 2 < present.length) return [];
  const blanks = present.flatMap((unit) => {
    const parts = byUnit.get(unit.key);
    return parts === undefined || hasFigure(parts) ? [] : [qualityFinding.blank(atOf(parts.facts.find((fact) => fact.value === null)), unit.name, reporting.length, present.length)];
  });
  // Tables about other kinds of units (hospitals, schools) are no gaps: only when nearly all have a row.
  const absent = present.length >= 0.7 * units.length ? units.filter((unit) => !byUnit.has(unit.key)) : [];
  return [...blanks, ...absent.map((unit) => qualityFinding.missing(unit.name, indicator.code, period?.key ?? ""))];
}

/** Every part that has a column is filled in. */
function hasFigure(parts: Parts | undefined): boolean {
  if (parts === undefined) return false;
  const { numerator, denominator, value } = parts;
  if (numerator !== undefined && denominator !== undefined) return numerator !== null && denominator !== null;
  return (value ?? numerator ?? denominator ?? null) !== null;
}
