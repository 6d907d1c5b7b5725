import { parseOrgUnit, type OrgUnitName } from "./orgUnitKey";
import { withoutMarks } from "./syllables";

/** A unit as a sheet names it: its label, and the district or group it stands under where the sheet says so. */
export interface UnitLabel {
  readonly name: string;
  readonly within: string | null;
}

/** Which known unit a label means; `how` says by what, `ambiguous` names the reason why none. */
export type UnitMatch = { readonly index: number; readonly how: "same" | "without-marks" | "typo" } | { readonly index: null; readonly how: "unknown" | "ambiguous" };

interface Entry extends OrgUnitName {
  readonly index: number;
  readonly within: string | null;
}

/** Known units, found by name in constant time; homonyms are told apart by type and district, or not at all. */
export class UnitIndex {
  readonly #byName = new Map<string, Entry[]>();
  readonly #byBare = new Map<string, Entry[]>();
  #bySlip: Map<string, Entry[]> | null = null;

  constructor(known: readonly UnitLabel[]) {
    known.forEach((label, index) => {
      const entry = entryOf(label, index);
      push(this.#byName, entry.bare, entry);
      push(this.#byBare, withoutMarks(entry.bare), entry);
    });
  }

  /** The same name however it is written; names typed without marks only where one known unit can be meant. */
  find(label: UnitLabel): UnitMatch {
    const asked = entryOf(label, -1);
    const same = choose(this.#byName.get(asked.bare) ?? [], asked);
    if (same !== "none") return same === "several" ? { index: null, how: "ambiguous" } : { index: same.index, how: "same" };
    if (withoutMarks(asked.bare) !== asked.bare) return { index: null, how: "unknown" };
    const plain = choose(this.#byBare.get(asked.bare) ?? [], asked);
    if (plain === "none") return { index: null, how: "unknown" };
    return plain === "several" ? { index: null, how: "ambiguous" } : { index: plain.index, how: "without-marks" };
  }

  /** The one unit among `left` whose name is one slip away; only for labels that no known unit bears. */
  findSlip(label: UnitLabel, left: ReadonlySet<number>): number | null {
    const asked = entryOf(label, -1);
    if (asked.bare.length < 5 || /\d/u.test(asked.bare)) return null;
    this.#bySlip ??= this.#slips();
    const near = new Set<Entry>();
    for (const form of deletions(asked.bare)) for (const entry of this.#bySlip.get(form) ?? []) if (left.has(entry.index)) near.add(entry);
    const found = choose([...near], asked);
    return typeof found === "string" ? null : found.index;
  }

  #slips(): Map<string, Entry[]> {
    const slips = new Map<string, Entry[]>();
    for (const [name, entries] of this.#byName) for (const form of deletions(name)) for (const entry of entries) push(slips, form, entry);
    return slips;
  }
}

function entryOf({ name, within }: UnitLabel, index: number): Entry {
  return { ...parseOrgUnit(name), index, within: within === null ? null : parseOrgUnit(within).bare };
}

/** Different kinds or districts are different units; what one side does not say does not count. */
function choose(entries: readonly Entry[], asked: Entry): Entry | "none" | "several" {
  const possible = entries.filter((entry) => agrees(entry.type, asked.type) && agrees(entry.within, asked.within));
  if (possible.length <= 1) return possible[0] ?? "none";
  const sameType = possible.filter((entry) => entry.type === asked.type);
  const narrowed = sameType.length > 0 ? sameType : possible;
  const samePlace = narrowed.filter((entry) => entry.within === asked.within);
  const [only] = samePlace.length > 0 ? samePlace : narrowed;
  return (samePlace.length > 0 ? samePlace : narrowed).length === 1 && only !== undefined ? only : "several";
}

const agrees = (one: string | null, other: string | null) => one === null || other === null || one === other;

function deletions(name: string): string[] {
  const letters = [...name];
  return [name, ...letters.map((_, at) => letters.slice(0, at).concat(letters.slice(at + 1)).join(""))];
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
