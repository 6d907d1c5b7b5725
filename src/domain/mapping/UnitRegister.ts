import type { OrgUnit } from "../attainment/Fact";
import { matchUnits } from "./matchUnits";
import { orgUnitKey, parseOrgUnit } from "./orgUnitKey";
import type { UnitLabel } from "./UnitIndex";

/** A label of one table and whether its row is a total. */
export interface ListedUnit extends UnitLabel {
  readonly isTotal: boolean;
}

/** The units met so far, in the order they were met; the first spelling is the one shown. */
export class UnitRegister {
  readonly #units: OrgUnit[] = [];
  readonly #keys = new Set<string>();

  constructor(known: readonly OrgUnit[] = []) {
    for (const unit of known) {
      this.#keys.add(unit.key);
      this.#units.push(unit);
    }
  }

  /**
   * Keys of the units a whole list means, in its order. Labels of one list are different units unless nothing tells them
   * apart; units known from other lists are found again, new ones are added.
   */
  meetList(list: readonly ListedUnit[]): string[] {
    const matches = matchUnits(list, this.#units.map(({ name, within }) => ({ name, within: within ?? null })));
    const claimed = new Map<number, ListedUnit>();
    const homonyms = byName(list);
    const added = new Map<string, { readonly label: ListedUnit; readonly key: string }[]>();
    return list.map((label, at) => {
      const index = matches[at]?.index ?? null;
      const known = index === null ? undefined : this.#units[index];
      if (index !== null && known !== undefined) {
        const first = claimed.get(index);
        if (first === undefined) claimed.set(index, label);
        if (first === undefined || isSame(first, label)) return known.key;
      }
      const { bare } = parseOrgUnit(label.name);
      const namesakes = added.get(bare) ?? [];
      const again = namesakes.find((other) => isSame(other.label, label));
      if (again !== undefined) return again.key;
      const key = this.#add(label, homonyms.get(bare) ?? []);
      added.set(bare, [...namesakes, { label, key }]);
      return key;
    });
  }

  units(): OrgUnit[] {
    return [...this.#units];
  }

  #add(label: ListedUnit, namesakes: readonly ListedUnit[]): string {
    const key = this.#freeKey(label, namesakes);
    this.#keys.add(key);
    this.#units.push({ key, name: label.name, isTotal: label.isTotal, ...(label.within === null ? {} : { within: label.within }) });
    return key;
  }

  /** The bare name; with type or district where the list, or an earlier one, has another unit of that name. */
  #freeKey(label: ListedUnit, namesakes: readonly ListedUnit[]): string {
    const bare = orgUnitKey(label.name);
    const others = namesakes.filter((other) => !isSame(other, label));
    if (others.length === 0 && !this.#keys.has(bare)) return bare;
    const { type } = parseOrgUnit(label.name);
    const within = label.within === null ? "" : ` (${parseOrgUnit(label.within).bare})`;
    const typed = others.some((other) => parseOrgUnit(other.name).type !== type) && type !== null ? `${type} ${bare}` : bare;
    for (const key of [typed, typed + within, `${type ?? ""} ${bare}${within}`.trim()]) if (!this.#keys.has(key) && (key !== bare || others.length === 0)) return key;
    for (let number = 2; ; number += 1) if (!this.#keys.has(`${bare} #${number}`)) return `${bare} #${number}`;
  }
}

function byName(list: readonly ListedUnit[]): ReadonlyMap<string, ListedUnit[]> {
  const names = new Map<string, ListedUnit[]>();
  for (const label of list) {
    const { bare } = parseOrgUnit(label.name);
    const known = names.get(bare);
    if (known === undefined) names.set(bare, [label]);
    else known.push(label);
  }
  return names;
}

/** The same name, and neither type nor district tells the two apart. */
function isSame(one: UnitLabel, other: UnitLabel): boolean {
  const [a, b] = [parseOrgUnit(one.name), parseOrgUnit(other.name)];
  const agree = (x: string | null, y: string | null) => x === null || y === null || x === y;
  return a.bare === b.bare && agree(a.type, b.type) && agree(districtOf(one), districtOf(other));
}

const districtOf = ({ within }: UnitLabel) => (within === null ? null : parseOrgUnit(within).bare);
