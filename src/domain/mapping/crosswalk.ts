import type { OrgUnit } from "../attainment/Fact";
import type { Finding } from "../finding";
import { sheetCell } from "../grid/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../grid/WorkbookSnapshot";
import type { LocalizedText } from "../LocalizedText";
import { SheetRows } from "../plan/SheetRows";
import { foldText } from "../text/foldText";
import { orgUnitKey } from "./orgUnitKey";
import { UnitIndex, type UnitLabel } from "./UnitIndex";

/** An old unit and the one it was merged into (two-level government since 1/7/2025). */
export interface CrosswalkLine {
  readonly old: UnitLabel;
  readonly merged: string;
  /** The cell that says so. */
  readonly at: string;
}

export const CROSSWALK_COLUMNS = {
  old: { vi: "Đơn vị cũ", en: "Former unit" },
  district: { vi: "Huyện cũ", en: "Former district" },
  merged: { vi: "Đơn vị mới", en: "New unit" },
} as const satisfies Record<string, LocalizedText>;

const SHEET_NAME = foldText("Đơn vị");

/** The lines of the sheet `Đơn vị`, ours or typed by a clerk: it is known by its headers. */
export function readCrosswalk(snapshot: WorkbookSnapshot): readonly CrosswalkLine[] {
  const sheet = snapshot.sheets.find((each) => each.stamp === "org-units") ?? snapshot.sheets.find((each) => each.stamp === null && foldText(each.name).startsWith(SHEET_NAME));
  return sheet === undefined ? [] : parseCrosswalkSheet(sheet);
}

export function parseCrosswalkSheet(sheet: SheetSnapshot): CrosswalkLine[] {
  const rows = new SheetRows(sheet);
  for (let header = 0; header <= Math.min(rows.lastRow, 20); header += 1) {
    const texts = rows.headers(header);
    const column = ({ vi, en }: LocalizedText) => texts.get(foldText(vi)) ?? texts.get(foldText(en)) ?? null;
    const [old, district, merged] = [column(CROSSWALK_COLUMNS.old), column(CROSSWALK_COLUMNS.district), column(CROSSWALK_COLUMNS.merged)];
    if (old === null || merged === null) continue;
    const lines: CrosswalkLine[] = [];
    for (let row = header + 1; row <= rows.lastRow; row += 1) {
      const [name, into] = [rows.text(row, old), rows.text(row, merged)];
      if (name !== "" && into !== "") lines.push({ old: { name, within: rows.text(row, district) || null }, merged: into, at: sheetCell(sheet.name, row, old) });
    }
    return lines;
  }
  return [];
}

/** Units with the one each was merged into; merged units that no sheet names yet are added at the end. */
export function applyCrosswalk(units: readonly OrgUnit[], lines: readonly CrosswalkLine[]): { readonly units: OrgUnit[]; readonly findings: readonly Finding[] } {
  if (lines.length === 0) return { units: [...units], findings: [] };
  const index = new UnitIndex(lines.map((line) => line.old));
  const known = new Set(units.map((unit) => unit.key));
  const added = new Map<string, OrgUnit>();
  const findings: Finding[] = [];
  const moved = units.map((unit): OrgUnit => {
    if (unit.isTotal) return unit;
    const match = index.find({ name: unit.name, within: unit.within ?? null });
    if (match.how === "ambiguous") findings.push(ambiguous(unit.name));
    const line = match.index === null ? undefined : lines[match.index];
    if (line === undefined) return unit;
    const key = orgUnitKey(line.merged);
    // A unit that kept its name takes in its neighbours; its own figures stand on their own line.
    if (key === unit.key) return unit;
    if (!known.has(key)) added.set(key, { key, name: line.merged, isTotal: false });
    return { ...unit, partOf: key };
  });
  return { units: [...moved, ...added.values()], findings };
}

function ambiguous(name: string): Finding {
  return {
    code: "unit.ambiguous", severity: "warning", at: null,
    message: { vi: `“${name}” có nhiều dòng trên sheet Đơn vị; chưa biết nhập vào đơn vị mới nào.`, en: `“${name}” has several lines on the unit sheet; it is not clear which new unit it belongs to.` },
    advice: { vi: "Ghi tên huyện cũ bên cạnh tên đơn vị.", en: "Add the former district beside the name." },
  };
}
