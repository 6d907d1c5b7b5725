import { sheetCell } from "../../grid/address";
import type { Fact, FactPart } from "../Fact";
import type { Parts } from "../Figure";

/** Address of the cell a fact came from. */
export function atOf(fact: Fact | undefined): string | null {
  return fact?.source ? sheetCell(fact.source.sheet, fact.source.row, fact.source.column) : null;
}

export function partAt(parts: Parts, part: FactPart): string | null {
  return atOf(parts.facts.find((fact) => fact.part === part));
}
