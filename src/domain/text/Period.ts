/**
 * A reporting period as a half-open range of dates: `from` is its first day, `until` the day after its last.
 * `cumulative` figures count from `from` on (lũy kế, 6 tháng); discrete ones belong to the range alone.
 */
export interface Period {
  readonly from: string;
  readonly until: string;
  readonly cumulative: boolean;
  /** As the command line writes it: `2024`, `2024-H1`, `2024-Q2`, `2024-06`, `2024-M1..M6`. */
  readonly key: string;
}
