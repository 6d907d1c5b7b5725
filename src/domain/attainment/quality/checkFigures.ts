import type { Finding } from "../../finding";
import type { Plan } from "../../plan/Plan";
import type { OrgUnit } from "../Fact";
import type { FactIndex } from "../FactIndex";
import { checkCoverage } from "./checkCoverage";
import { checkHistory } from "./checkHistory";
import { checkRates } from "./checkRates";
import { checkSizes } from "./checkSizes";

/** Everything that is doubtful about the figures themselves (issue 6, part 7); one pass over the facts per check. */
export function checkFigures(plan: Plan, index: FactIndex, units: readonly OrgUnit[]): Finding[] {
  const names = new Map(units.map((unit) => [unit.key, unit.name]));
  const leaves = units.filter((unit) => !unit.isTotal);
  const nameOf = (key: string) => names.get(key) ?? (key === "" ? "Toàn địa bàn" : key);
  return plan.indicators.flatMap((indicator) => {
    const periods = index.periodsOf(indicator.code);
    return [
      ...periods.flatMap((each) => [...checkRates(indicator, each, nameOf), ...checkSizes(indicator, each, nameOf), ...checkCoverage(indicator, each, leaves)]),
      ...checkHistory(indicator, periods, nameOf),
    ];
  });
}
