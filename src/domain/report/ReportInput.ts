import type { Attainment } from "../attainment/Attainment";
import type { Fact, OrgUnit } from "../attainment/Fact";
import type { Finding } from "../finding";
import type { WorkbookSnapshot } from "../grid/WorkbookSnapshot";
import type { Language } from "../LocalizedText";
import type { Mapping } from "../mapping/Mapping";
import type { IsoDate, Plan } from "../plan/Plan";
import type { SheetNames } from "./resolveSheetNames";
import type { ReportMode } from "./SheetDraft";

/** Everything a report is laid out from. */
export interface ReportInput {
  readonly plan: Plan;
  readonly facts: readonly Fact[];
  readonly units: readonly OrgUnit[];
  readonly attainments: readonly Attainment[];
  readonly mapping: Mapping;
  readonly findings: readonly Finding[];
  /** The workbook as it was read: source cells for the links, and what people typed on our sheets of the last run. */
  readonly previous: WorkbookSnapshot;
  /** The sheets to lay out, from `resolveSheetNames`; `facts` must be among them. */
  readonly sheetNames: SheetNames;
  /** `YYYY-MM-DD HH:MM`, local. */
  readonly readAt: string;
  readonly asOf: IsoDate;
  readonly mode: ReportMode;
  readonly language: Language;
}
