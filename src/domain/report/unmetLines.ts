import type { Attainment } from "../attainment/Attainment";
import type { Status } from "../attainment/Status";
import type { ReportContext } from "./ReportContext";
import type { UnmetNote } from "./unmetNotes";

/** Units listed per target unless people have written beside more of them. */
const MOST_UNITS = 30;
const SHORT: readonly Status[] = ["missed", "behind"];
const SEVERITY: readonly Status[] = ["missed", "behind", "near"];

export function unmetKey(attainment: Attainment): string {
  return `${attainment.indicator.code}|${attainment.unit?.key ?? "*"}`;
}

/** Lines of `Chưa đạt` of one target: the area first, then its units, worst first. */
export interface UnmetGroup {
  readonly attainments: readonly Attainment[];
  /** Units that fall short too and are left to `Theo đơn vị`. */
  readonly more: number;
}

/** What is missed or behind, target by target in the order of the plan; the whole area also when it is only nearly met. */
export function unmetLines({ input, index }: ReportContext, notes: readonly UnmetNote[]): readonly UnmetGroup[] {
  const written = new Set(notes.map((note) => note.key));
  return input.plan.indicators.flatMap((indicator): UnmetGroup[] => {
    const area = index.current(indicator.code, null);
    const isListed = area !== null && SEVERITY.includes(area.status);
    const units = input.units.flatMap((unit) => {
      const own = unit.isTotal ? null : index.current(indicator.code, unit.key);
      return own && SHORT.includes(own.status) ? [own] : [];
    });
    units.sort((one, other) => SHORT.indexOf(one.status) - SHORT.indexOf(other.status) || distance(other) - distance(one));
    const kept = units.filter((unit, position) => position < MOST_UNITS || written.has(unmetKey(unit)));
    const attainments = [...(isListed ? [area] : []), ...kept];
    return attainments.length === 0 ? [] : [{ attainments, more: units.length - kept.length }];
  });
}

/** How far from the target, whichever side is wrong. */
function distance({ gap }: Attainment): number {
  return Math.abs(gap ?? 0);
}
