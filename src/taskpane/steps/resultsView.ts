import type { Attainment } from "../../domain/attainment/Attainment";
import type { Status } from "../../domain/attainment/Status";
import type { Session } from "../session/useSession";

/** What needs work stands first. */
const URGENCY: readonly Status[] = ["missed", "behind", "near", "no-data", "not-assessed", "on-track", "met", "exceeded"];

/** What still needs somebody to act. */
const TO_DO: readonly Status[] = ["missed", "behind", "near"];

export interface ResultsView {
  /** Of the whole area, most urgent first. */
  readonly attainments: readonly Attainment[];
  readonly counts: ReadonlyMap<Status, number>;
  readonly toDo: number;
}

export function resultsView(session: Session): ResultsView {
  const whole = (session.state.workbook?.attainments ?? []).filter((attainment) => attainment.unit === null);
  const attainments = [...whole].sort((a, b) => URGENCY.indexOf(a.status) - URGENCY.indexOf(b.status));
  const counts = new Map<Status, number>();
  for (const { status } of attainments) counts.set(status, (counts.get(status) ?? 0) + 1);
  // Without one figure there is nothing to be content with: every target waits for its data.
  const isEmpty = attainments.every(({ status }) => status === "no-data" || status === "not-assessed");
  return { attainments, counts, toDo: attainments.filter(({ status }) => isEmpty || TO_DO.includes(status)).length };
}
