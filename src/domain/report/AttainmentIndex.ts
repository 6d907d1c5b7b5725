import type { Attainment } from "../attainment/Attainment";
import type { Period } from "../text/Period";

const DAY = 86_400_000;
/** Months differ by up to three days in length; periods that differ by less are of one kind. */
const SAME_LENGTH_DAYS = 4;

function days(period: Period): number {
  return (Date.parse(period.until) - Date.parse(period.from)) / DAY;
}

function key(indicator: string, unit: string | null): string {
  return `${indicator}\u0000${unit ?? ""}\u0000${unit === null ? "area" : "unit"}`;
}

type ByKey = ReadonlyMap<string, readonly Attainment[]>;

function group(attainments: readonly Attainment[]): ByKey {
  const byKey = new Map<string, Attainment[]>();
  for (const attainment of attainments) {
    const at = key(attainment.indicator.code, attainment.unit?.key ?? null);
    const list = byKey.get(at) ?? [];
    list.push(attainment);
    byKey.set(at, list);
  }
  for (const list of byKey.values()) list.sort(byPeriod);
  return byKey;
}

/** Attainments by indicator and unit: the ones the report speaks of, and those of all periods for comparison. */
export class AttainmentIndex {
  private readonly judged: ByKey;
  private readonly all: ByKey;

  constructor(attainments: readonly Attainment[], history: readonly Attainment[]) {
    this.judged = group(attainments);
    this.all = group(history);
  }

  /** All periods, oldest first; of periods that end on one day the longest comes last. */
  history(indicator: string, unit: string | null): readonly Attainment[] {
    return this.all.get(key(indicator, unit)) ?? [];
  }

  /** The one the report speaks of: the latest. */
  current(indicator: string, unit: string | null): Attainment | null {
    return this.judged.get(key(indicator, unit))?.at(-1) ?? null;
  }

  /** The latest earlier period of the same length that has a figure. */
  before(attainment: Attainment): Attainment | null {
    const { period } = attainment;
    if (!period) return null;
    const earlier = this.history(attainment.indicator.code, attainment.unit?.key ?? null).filter(
      (other) => other.period !== null && other.actual !== null && other.period.until < period.until && Math.abs(days(other.period) - days(period)) < SAME_LENGTH_DAYS,
    );
    return earlier.at(-1) ?? null;
  }
}

function byPeriod(one: Attainment, other: Attainment): number {
  const [a, b] = [one.period, other.period];
  if (!a || !b) return a ? 1 : b ? -1 : 0;
  return a.until.localeCompare(b.until) || b.from.localeCompare(a.from);
}
