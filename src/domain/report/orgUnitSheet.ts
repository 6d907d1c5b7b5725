import type { OrgUnit } from "../attainment/Fact";
import type { SheetSnapshot } from "../grid/WorkbookSnapshot";
import type { Language, LocalizedText } from "../LocalizedText";
import { CROSSWALK_COLUMNS, parseCrosswalkSheet } from "../mapping/crosswalk";
import { SheetDraft } from "./SheetDraft";
import type { SheetPlan } from "./SheetPlan";

/** What `Đơn vị` is written from; the lines people typed on `previous` are kept. */
export interface OrgUnitSheetInput {
  readonly units: readonly OrgUnit[];
  readonly previous: SheetSnapshot | null;
  readonly name: string;
  readonly language: Language;
}

const HEADER_ROW = 3;
const TITLE: LocalizedText = { vi: "ĐƠN VỊ CŨ VÀ ĐƠN VỊ MỚI", en: "FORMER AND NEW UNITS" };
const HINT: LocalizedText = {
  vi: "Ghi đơn vị mới (từ 01/7/2025) cạnh đơn vị cũ; số liệu các đơn vị cũ được cộng vào đơn vị mới từ tử số và mẫu số.",
  en: "Type the new unit (since 1/7/2025) beside the former one; figures are rolled up from numerators and denominators.",
};

/** Lays out the crosswalk of units: kept lines first, then every unit of the sheets that has none. */
export function layoutOrgUnitSheet({ units, previous, name, language }: OrgUnitSheetInput): SheetPlan {
  const kept = previous === null ? [] : parseCrosswalkSheet(previous);
  const named = new Set(kept.map((line) => `${line.old.name}|${line.old.within ?? ""}`));
  const open = units.filter((unit) => !unit.isTotal && unit.partOf === undefined && !named.has(`${unit.name}|${unit.within ?? ""}`));
  const lines = [...kept.map((line) => [line.old.name, line.old.within ?? "", line.merged]), ...open.map((unit) => [unit.name, unit.within ?? "", ""])];
  const draft = new SheetDraft("org-units", name, "live", [34, 26, 34]);
  draft.text(0, 0, TITLE[language], "title");
  draft.text(1, 0, HINT[language], "note");
  [CROSSWALK_COLUMNS.old, CROSSWALK_COLUMNS.district, CROSSWALK_COLUMNS.merged].forEach((header, column) => draft.text(HEADER_ROW, column, header[language], "header"));
  lines.forEach((line, row) => line.forEach((text, column) => (text === "" ? draft.blank(HEADER_ROW + 1 + row, column, "body.input") : draft.text(HEADER_ROW + 1 + row, column, text, column === 2 ? "body.input" : "body.wrap", "@"))));
  const last = HEADER_ROW + Math.max(1, lines.length);
  draft.fill({ top: HEADER_ROW + 1, left: 0, bottom: last, right: 2 }, "body.input");
  draft.table({ name: "ChiTieu_DonVi", rect: { top: HEADER_ROW, left: 0, bottom: last, right: 2 } });
  return draft.close({
    tabColor: null, freeze: { rows: HEADER_ROW + 1, columns: 1 },
    print: { orientation: "portrait", fitToWidth: true, fitToHeight: 0, titleRows: [HEADER_ROW, HEADER_ROW], footer: `${name} – &P/&N` },
  });
}
