import type { Attainment } from "../domain/attainment/Attainment";
import type { Fact, OrgUnit } from "../domain/attainment/Fact";
import type { Finding } from "../domain/finding";
import type { WorkbookSnapshot } from "../domain/grid/WorkbookSnapshot";
import type { Mapping } from "../domain/mapping/Mapping";
import type { MappingDecision } from "../domain/mapping/MappingDecision";
import type { OwnSheet } from "../domain/report/OwnSheet";
import type { SourceTable } from "../domain/tables/SourceTable";
import type { TableCorrection } from "../domain/tables/TableCorrection";
import type { IsoDate, Plan } from "../domain/plan/Plan";

/** What is asked of a workbook. */
export interface ReadRequest {
  /** Null: the plan the workbook itself holds. */
  readonly plan: Plan | null;
  /** Plans one of which is proposed when neither `plan` nor the workbook has one. */
  readonly knownPlans: readonly Plan[];
  /** Answers given since the last writing, the newest last; those before it are in the workbook's `Ánh xạ`. */
  readonly decisions: readonly MappingDecision[];
  /** What people said about tables since the last writing; earlier ones are on `Ánh xạ`. */
  readonly corrections: readonly TableCorrection[];
  /** Key of a period as `parsePeriodKey` reads it; null: the longest cumulative period that ends latest on or before `asOf`. */
  readonly period: string | null;
  /** Day of judgement; null: today. */
  readonly asOf: IsoDate | null;
  /** One attainment per period too, instead of the asked period alone. */
  readonly allPeriods: boolean;
}

export const plainRequest: ReadRequest = { plan: null, knownPlans: [], decisions: [], corrections: [], period: null, asOf: null, allPeriods: false };

/** All that is known of a workbook at one moment. */
export interface WorkbookState {
  readonly snapshot: WorkbookSnapshot;
  readonly plan: Plan | null;
  /** `suggested`: one of the known plans, by the issuer named above the tables; nobody has confirmed it yet. */
  readonly planOrigin: "workbook" | "given" | "suggested" | null;
  readonly tables: readonly SourceTable[];
  readonly mapping: Mapping | null;
  readonly decisions: readonly MappingDecision[];
  readonly corrections: readonly TableCorrection[];
  readonly facts: readonly Fact[];
  readonly units: readonly OrgUnit[];
  readonly attainments: readonly Attainment[];
  readonly findings: readonly Finding[];
  readonly ownSheets: readonly OwnSheet[];
  /** Our summary holds frozen figures (chốt số liệu): it is not written over without asking. */
  readonly isFrozen: boolean;
  readonly asOf: IsoDate;
}
