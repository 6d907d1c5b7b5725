import type { PackageDraft } from "./PackageDraft";
import type { WorkbookStructure } from "./workbookStructure";

/** Numbers and names of the workbook's tables; a name may belong to one table or defined name only. */
export class TableRegister {
  readonly #taken = new Set<string>();
  #lastId = 0;

  constructor(parts: PackageDraft, { names }: WorkbookStructure) {
    for (const path of parts.paths.filter((one) => /^xl\/tables\/[^/]+\.xml$/i.test(one))) {
      const start = /<(?:\w+:)?table\b[^>]*>/.exec(parts.text(path))?.[0] ?? "";
      this.#lastId = Math.max(this.#lastId, Number(/\sid="(\d+)"/.exec(start)?.[1] ?? 0));
      this.#taken.add((/\sdisplayName="([^"]*)"/.exec(start)?.[1] ?? "").toLowerCase());
    }
    for (const { name } of names) this.#taken.add(name.toLowerCase());
  }

  /** A new table's number, and its wanted name or the next that is free. */
  take(wanted: string): { readonly id: number; readonly name: string } {
    let name = wanted;
    for (let number = 2; this.#taken.has(name.toLowerCase()); number += 1) name = `${wanted}_${number}`;
    this.#taken.add(name.toLowerCase());
    this.#lastId += 1;
    return { id: this.#lastId, name };
  }
}
