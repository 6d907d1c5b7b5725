import type { OrgUnit } from "../attainment/Fact";
import { orgUnitKey } from "./orgUnitKey";

/** The units met so far, in the order they were met; the first spelling is the one shown. */
export class UnitRegister {
  readonly #units = new Map<string, OrgUnit>();

  /** Key of the unit a label means. */
  meet(label: string, isTotal: boolean): string {
    const key = orgUnitKey(label);
    if (!this.#units.has(key)) this.#units.set(key, { key, name: label, isTotal });
    return key;
  }

  units(): OrgUnit[] {
    return [...this.#units.values()];
  }
}
