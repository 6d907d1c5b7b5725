import type { SourceColumn } from "../tables/SourceTable";
import { parsePeriod } from "../text/parsePeriod";
import { expandAbbreviations } from "./expandAbbreviations";
import { roleOnly } from "./headerRole";
import { parseOrgUnit } from "./orgUnitKey";
import { splitSyllables } from "./syllables";

/** Name of the unit a value column of an indicators-as-rows table belongs to; null when its header names none. */
export function unitOfColumn(column: SourceColumn): string | null {
  for (const segment of column.path) {
    const words = expandAbbreviations(splitSyllables(segment), null);
    if (roleOnly(words) !== null || parsePeriod(segment, null) !== null) continue;
    if (parseOrgUnit(segment).type !== null) return segment;
  }
  return null;
}
