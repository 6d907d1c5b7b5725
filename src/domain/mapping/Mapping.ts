import type { Finding } from "../finding";
import type { NumberMarks } from "../tables/SourceTable";

export type MatchRole = "rate" | "value" | "numerator" | "denominator" | "plan";

/** Where the figures of one part of one indicator lie: a column over the body of a table, or rows in an indicators-as-rows table. */
export interface Match {
  readonly indicator: string;
  readonly sheet: string;
  readonly sheetId: string;
  /** Address of the table, e.g. `A5:T70`. */
  readonly table: string;
  readonly role: MatchRole;
  /** Columns in sheet coordinates; in indicators-as-rows tables, the value columns that `rows` crosses. */
  readonly columns: readonly number[];
  readonly rows: readonly number[] | null;
  readonly marks: NumberMarks | null;
  readonly header: string;
  /** 0 to 1; at least `ACCEPT` is used, less is a question. 1: a person said so. */
  readonly confidence: number;
  readonly reasons: readonly string[];
  readonly decidedBy: "rule" | "person";
}

export interface MatchCandidate {
  readonly sheet: string;
  readonly table: string;
  readonly column: number | null;
  readonly row: number | null;
  readonly header: string;
  readonly confidence: number;
  readonly reasons: readonly string[];
}

export interface UnmappedIndicator {
  readonly indicator: string;
  /** A person said that no sheet holds it: not asked again. */
  readonly dismissed: boolean;
  readonly candidates: readonly MatchCandidate[];
}

export interface IgnoredColumn {
  readonly sheet: string;
  readonly column: number;
  readonly path: readonly string[];
  readonly why: string;
}

/** Which columns hold which indicators, with a reason for every line. */
export interface Mapping {
  readonly matches: readonly Match[];
  readonly unmapped: readonly UnmappedIndicator[];
  readonly ignored: readonly IgnoredColumn[];
  readonly findings: readonly Finding[];
}

/** The mapping of a workbook without tables. */
export const emptyMapping: Mapping = { matches: [], unmapped: [], ignored: [], findings: [] };
