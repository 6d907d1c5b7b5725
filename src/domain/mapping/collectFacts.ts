import type { Fact, OrgUnit } from "../attainment/Fact";
import type { Finding } from "../finding";
import { rectAddress } from "../grid/address";
import type { WorkbookSnapshot } from "../grid/WorkbookSnapshot";
import type { Indicator, Plan } from "../plan/Plan";
import type { SourceTable } from "../tables/SourceTable";
import { applyCrosswalk, readCrosswalk } from "./crosswalk";
import { factsOfColumn } from "./factsOfColumn";
import { factsOfRow } from "./factsOfRow";
import type { Mapping, Match } from "./Mapping";
import { tableUnits, type TableUnits } from "./tableUnits";
import { UnitRegister } from "./UnitRegister";

export interface CollectRequest {
  readonly plan: Plan;
  readonly tables: readonly SourceTable[];
  readonly snapshot: WorkbookSnapshot;
  readonly mapping: Mapping;
}

export interface Collected {
  readonly facts: readonly Fact[];
  readonly units: readonly OrgUnit[];
  readonly findings: readonly Finding[];
}

/** Reads every mapped figure: one fact per indicator, unit, period and part, with the cell it came from. Blank cells are facts without a value. */
export function collectFacts({ plan, tables, snapshot, mapping }: CollectRequest): Collected {
  const register = new UnitRegister();
  const findings: Finding[] = [];
  const facts: Fact[] = [];
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.code, indicator]));
  const tableOf = new Map(tables.map((table) => [placeOf(table.sheetId, rectAddress(table.range)), table]));
  const grids = new Map(snapshot.sheets.map((sheet) => [sheet.id, sheet.grid]));
  const unitsOf = new Map<SourceTable, TableUnits>();
  for (const match of mapping.matches) {
    const indicator: Indicator | undefined = indicators.get(match.indicator);
    const table = tableOf.get(placeOf(match.sheetId, match.table));
    const grid = grids.get(match.sheetId);
    if (indicator === undefined || table === undefined || grid === undefined) continue;
    const collect = match.rows === null ? factsOfColumn : factsOfRow;
    const units = match.rows === null ? unitsOf.get(table) ?? tableUnits(table, grid, register) : NO_UNITS;
    if (match.rows === null && !unitsOf.has(table)) {
      unitsOf.set(table, units);
      findings.push(...units.findings);
    }
    collect({ indicator, match, siblings: siblingsOf(match, mapping), table, grid, register, units: units.byRow, add: (fact) => facts.push(fact), report: (finding) => findings.push(finding) });
  }
  const { units, findings: unclear } = applyCrosswalk(register.units(), readCrosswalk(snapshot));
  return { facts, units, findings: [...findings, ...unclear] };
}

const NO_UNITS: TableUnits = { byRow: new Map(), findings: [] };

const placeOf = (sheetId: string, table: string) => `${sheetId}!${table}`;

/** The other parts of the same rate in the same table. */
function siblingsOf(match: Match, mapping: Mapping): readonly Match[] {
  return mapping.matches.filter((other) => other !== match && other.indicator === match.indicator && other.sheetId === match.sheetId && other.table === match.table);
}
