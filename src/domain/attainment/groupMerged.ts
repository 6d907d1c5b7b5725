import type { Indicator } from "../plan/Plan";
import type { OrgUnit } from "./Fact";
import type { Parts } from "./Figure";
import { rollUpUnits } from "./rollUpUnits";

/** Figures of merged units in the place of their members': Σ of parts, never an average. Members keep their own judgement. */
export function groupMerged(indicator: Indicator, leaves: ReadonlyMap<string, Parts>, units: readonly OrgUnit[]): ReadonlyMap<string, Parts> {
  const members = new Map<string, string[]>();
  for (const { key, partOf } of units) {
    if (partOf === undefined || !leaves.has(key)) continue;
    const list = members.get(partOf);
    if (list === undefined) members.set(partOf, [key]);
    else list.push(key);
  }
  if (members.size === 0) return leaves;
  const gone = new Set([...members.values()].flat());
  const grouped = new Map([...leaves].filter(([key]) => !gone.has(key)));
  for (const [key, keys] of members) {
    const own = leaves.get(key);
    const all = [...keys.flatMap((each) => leaves.get(each) ?? []), ...(own === undefined ? [] : [own])];
    const { figure } = rollUpUnits(indicator, all, undefined);
    const rated = figure.numerator !== null && figure.denominator !== null;
    grouped.set(key, rated ? { numerator: figure.numerator, denominator: figure.denominator, facts: figure.facts } : { value: figure.actual, facts: figure.facts });
  }
  return grouped;
}
