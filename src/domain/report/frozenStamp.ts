import type { Fact } from "../attainment/Fact";
import { cellAt, extent } from "../grid/Grid";
import type { SheetSnapshot } from "../grid/WorkbookSnapshot";
import type { Language } from "../LocalizedText";
import { reportWord } from "./reportWords";

/** Rows of `Tổng hợp` in which the stamp may stand, should people have inserted rows above it. */
const SEARCHED_ROWS = 30;

/** Says that the figures were frozen (chốt số liệu), when, and by which check code the sources can be compared with them. */
export function frozenStamp(facts: readonly Fact[], readAt: string, language: Language): string {
  const code = checkCode(facts);
  const [when, check] = language === "vi" ? ["lúc", "mã đối chiếu nguồn"] : ["at", "check code of the sources"];
  return `${reportWord("frozenStamp", language)} ${when} ${readAt} · ${check} ${code}`;
}

/** The summary holds frozen figures: it must not be written over without asking. */
export function isFrozenSummary(sheet: SheetSnapshot): boolean {
  const area = extent(sheet.grid);
  if (!area) return false;
  const marks = [reportWord("frozenStamp", "vi"), reportWord("frozenStamp", "en")];
  for (let row = area.top; row <= Math.min(area.bottom, area.top + SEARCHED_ROWS); row += 1) {
    const cell = cellAt(sheet.grid, row, area.left);
    if (typeof cell === "string" && marks.some((mark) => cell.startsWith(mark))) return true;
  }
  return false;
}

/** FNV-1a over indicator, unit, period, part and value of every fact, order apart. @example "3F2A-91BC" */
export function checkCode(facts: readonly Fact[]): string {
  let sum = 0;
  for (const fact of facts) {
    let hash = 0x811c9dc5;
    for (const char of [fact.indicator, fact.unit ?? "*", fact.period?.key ?? "", fact.part, String(fact.value)].join("|")) {
      hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
    }
    sum = (sum + (hash >>> 0)) >>> 0;
  }
  const hex = sum.toString(16).toUpperCase().padStart(8, "0");
  return `${hex.slice(0, 4)}-${hex.slice(4)}`;
}
