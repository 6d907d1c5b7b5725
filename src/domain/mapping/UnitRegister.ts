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
  readonly #units: (OrgUnit & { readonly within: string | null })[] = [];
  readonly #keys = new Set<string>();

  constructor(known: readonly OrgUnit[] = []) {
    for (const unit of known) {
      this.#keys.add(unit.key);
      this.#units.push({ ...unit, within: null });
    }
  }

  /**
   * Keys of the units a whole list means, in its order. Labels of one list are different units unless they are the same
   * word for word; units known from other lists are found again, new ones are added.
   */
  meetList(list: readonly ListedUnit[]): string[] {
    const matches = matchUnits(list, this.#units.map(({ name, within }) => ({ name, within })));
    const claimed = new Map<number, number>();
    matches.forEach(({ index }, at) => {
      if (index !== null && !claimed.has(index)) claimed.set(index, at);
    });
    const added = new Map<string, string>();
    return list.map((label, at) => {
      const match = matches[at];
      const known = match?.index === null || match?.index === undefined ? undefined : this.#units[match.index];
      if (known !== undefined && (claimed.get(match?.index ?? -1) === at || sameWords(list[claimed.get(match?.index ?? -1) ?? -1], label))) return known.key;
      const words = wordsOf(label);
      const key = added.get(words) ?? this.#add(label, list);
      added.set(words, key);
      return key;
    });
  }

  units(): OrgUnit[] {
    return this.#units.map(({ key, name, isTotal, partOf }) => ({ key, name, isTotal, ...(partOf === undefined ? {} : { partOf }) }));
  }

  #add(label: ListedUnit, list: readonly ListedUnit[]): string {
    const key = this.#freeKey(label, list);
    this.#keys.add(key);
    this.#units.push({ key, name: label.name, isTotal: label.isTotal, within: label.within });
    return key;
  }

  /** The bare name; with type or district where the list, or an earlier one, has another unit of that name. */
  #freeKey(label: ListedUnit, list: readonly ListedUnit[]): string {
    const bare = orgUnitKey(label.name);
    const homonyms = list.filter((other) => orgUnitKey(other.name) === bare && wordsOf(other) !== wordsOf(label));
    if (homonyms.length === 0 && !this.#keys.has(bare)) return bare;
    const { type } = parseOrgUnit(label.name);
    const within = label.within === null ? "" : ` (${parseOrgUnit(label.within).bare})`;
    const typed = homonyms.some((other) => parseOrgUnit(other.name).type !== type) && type !== null ? `${type} ${bare}` : bare;
    for (const key of [typed, typed + within, `${type ?? ""} ${bare}${within}`.trim()]) if (!this.#keys.has(key) && (key !== bare || homonyms.length === 0)) return key;
    for (let number = 2; ; number += 1) if (!this.#keys.has(`${bare} #${number}`)) return `${bare} #${number}`;
  }
}

const wordsOf = ({ name, within }: UnitLabel) => {
  const { bare, type } = parseOrgUnit(name);
  return `${type ?? ""}|${bare}|${within === null ? "" : parseOrgUnit(within).bare}`;
};

const sameWords = (one: UnitLabel | undefined, other: UnitLabel) => one !== undefined && wordsOf(one) === wordsOf(other);
