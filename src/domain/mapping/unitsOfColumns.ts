import type { SourceColumn } from "../tables/SourceTable";
import { parsePeriod } from "../text/parsePeriod";
import { expandAbbreviations } from "./expandAbbreviations";
import { roleOnly } from "./headerRole";
import { isGrandTotal } from "./isGrandTotal";
import { parseOrgUnit } from "./orgUnitKey";
import { splitSyllables } from "./syllables";

/**
 * Names of the units that head the value columns of an indicators-as-rows table, by column: `Xã An Bình`, or a bare
 * `Ia Dreng` where several such names head the same columns. Columns about the whole area are left out.
 */
export function unitsOfColumns(columns: readonly SourceColumn[]): ReadonlyMap<number, string> {
  const named = columns.flatMap((column) => {
    const name = column.path.find((segment) => canBeName(segment));
    return name === undefined ? [] : [{ column: column.column, name, grouped: column.path.length > 1 }];
  });
  const typed = named.filter(({ name }) => parseOrgUnit(name).type !== null);
  const bare = named.filter(({ name }) => parseOrgUnit(name).type === null && looksLikePlace(name));
  const names = new Set(bare.map(({ name }) => name));
  const isSeries = typed.length > 0 || names.size >= 3 || (names.size >= 2 && bare.every(({ grouped }) => grouped));
  return new Map([...typed, ...(isSeries ? bare : [])].map(({ column, name }) => [column, name]));
}

function canBeName(segment: string): boolean {
  if (isGrandTotal(segment) || parsePeriod(segment, null) !== null) return false;
  return roleOnly(expandAbbreviations(splitSyllables(segment), null)) === null;
}

/** Two to four words, each with a capital, no figures or signs: An Bình, Ia Dreng. */
function looksLikePlace(name: string): boolean {
  const words = name.trim().split(/[\s-]+/u);
  return words.length >= 2 && words.length <= 4 && words.every((word) => /^\p{Lu}[\p{L}']*$/u.test(word));
}
