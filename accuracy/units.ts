import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Cell } from "../src/domain/grid/Cell";
import { matchUnits } from "../src/domain/mapping/matchUnits";
import type { UnitLabel } from "../src/domain/mapping/UnitIndex";
import { readWorkbookFile } from "../src/file/readWorkbookFile";
import type { AccuracyReport } from "./AccuracyReport";

const FILE = path.resolve("../shared/data/admin-units/mapping.xlsx");

/** Invented communes for machines without the real list: names that differ in a tone, homonyms in two districts. */
const OWN: readonly UnitLabel[] = ["Thiệu Vân", "Thiệu Vận", "Thiệu Vũ", "Hòa Bình", "Cẩm Tú", "Đăk Nông", "Thủy An", "Kỳ Sơn"].flatMap((name) => ["Huyện An Lạc", "Huyện Đông Hà"].map((within) => ({ name: `Xã ${name}`, within })));

/** How clerks write the same unit elsewhere; the district is written out the same way. */
const SPELLINGS: readonly ((name: string) => string)[] = [
  (name) => name.toUpperCase(),
  (name) => `TYT xã ${name.replace(/^(?:xã|phường|thị trấn)\s+/iu, "")}`,
  (name) => ` ${name.normalize("NFD")}  `,
  (name) => name.replace(/òa(?=\s|$)/gu, "oà").replace(/ủy(?=\s|$)/gu, "uỷ").replace(/ỳ(?=\s|$)/gu, "ì"),
  (name) => `1. ${name}`,
];

function knownUnits(): readonly UnitLabel[] {
  if (!existsSync(FILE)) return OWN;
  const book = readWorkbookFile(readFileSync(FILE), "mapping.xlsx");
  const rows = book.sheets[0]?.grid.cells.slice(1) ?? [];
  const text = (cell: Cell | undefined) => (typeof cell === "string" ? cell.trim() : "");
  const labels = rows.flatMap(([name, district, province]) => (text(name) === "" ? [] : [{ name: text(name), within: `${text(district)}, ${text(province)}` }]));
  return [...new Map(labels.map((label) => [`${label.name.toLowerCase()}|${label.within.toLowerCase()}`, label])).values()];
}

/** Every unit asked for under each other spelling, all at once: right, left open, or taken for another unit. */
export function measureUnits(): AccuracyReport {
  const known = knownUnits();
  const misses: string[] = [];
  let right = 0;
  let wrong = 0;
  for (const spell of SPELLINGS) {
    const asked = known.map(({ name, within }) => ({ name: spell(name), within }));
    matchUnits(asked, known).forEach((match, at) => {
      if (match.index === at) right += 1;
      else if (match.index !== null) wrong += 1;
      if (match.index !== at) misses.push(`"${asked[at]?.name}" (${asked[at]?.within}) → ${match.index === null ? match.how : known[match.index]?.name}`);
    });
  }
  const of = known.length * SPELLINGS.length;
  return {
    title: "Units of organisation under other spellings", misses: misses.slice(0, 40),
    figures: [{ measure: "right unit", right, of, goal: 0.995 }, { measure: "never another unit", right: of - wrong, of, goal: 1 }],
  };
}

export default measureUnits;
