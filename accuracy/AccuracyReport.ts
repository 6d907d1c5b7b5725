/**
 * What `npm run accuracy -- NAME` prints. `accuracy/NAME.ts` exports `default: () => AccuracyReport | Promise<AccuracyReport>`;
 * the corpus test of the same subject calls that function too and asserts the figures, so that both never differ.
 */
export interface AccuracyReport {
  readonly title: string;
  readonly figures: readonly AccuracyFigure[];
  /** Lines printed below the table: what was wrong, one per miss. */
  readonly misses: readonly string[];
}

export interface AccuracyFigure {
  readonly measure: string;
  readonly right: number;
  readonly of: number;
  /** What the issue asks for, as a share from 0 to 1, or null when it is only shown. */
  readonly goal: number | null;
}
