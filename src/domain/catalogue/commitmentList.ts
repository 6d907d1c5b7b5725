import type { Commitment, IsoDate } from "../plan/Plan";

/** Code, line in the published plan, short paraphrase, and the organisations that answer for it. */
export type CommitmentRow = readonly [code: string, line: number, text: string, responsible?: readonly string[]];

/** The commitments of a built-in plan; all end with the plan. */
export function commitmentList(deadline: IsoDate, rows: readonly CommitmentRow[]): readonly Commitment[] {
  return rows.map(([code, line, text, responsible = []]) => ({ code, text, line, responsible, deadline }));
}
