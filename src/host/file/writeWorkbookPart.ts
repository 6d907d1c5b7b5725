import { columnLetters, quoteSheet } from "../../domain/grid/address";
import { escapeAttribute, escapeXml } from "../../file/ooxml/escapeXml";
import type { WorkbookStructure } from "../../file/ooxml/workbookStructure";
import { absoluteAddress } from "../model/absoluteAddress";
import { fileFormula } from "../../file/ooxml/cellXml";
import type { HostSheet } from "../workbook/HostSheet";
import type { HostWorkbook } from "../workbook/HostWorkbook";

/** A sheet's number in the file and the relation to its part. */
export interface PlacedPart {
  readonly sheet: HostSheet;
  readonly sheetId: string;
  readonly relationId: string;
}

const BEFORE_NAMES = ["fileVersion", "fileSharing", "workbookPr", "AlternateContent", "revisionPtr", "absPath", "workbookProtection", "bookViews", "sheets", "functionGroups", "externalReferences"];
const REPLACED = ["sheets", "definedNames", "calcPr", "bookViews"];

/** workbook.xml with the sheets, names and active sheet as they are in memory; all other elements stay. */
export function writeWorkbookPart(structure: WorkbookStructure, workbook: HostWorkbook, placed: readonly PlacedPart[]): string {
  const { text, root, prefix, dialect } = structure;
  const kept = root.children.filter(({ name }) => !REPLACED.includes(name));
  const slice = (names: (name: string) => boolean): string => kept.filter(({ name }) => names(name)).map(({ start, end }) => text.slice(start, end)).join("");
  const before = ["fileVersion", "fileSharing", "workbookPr", "AlternateContent", "revisionPtr", "absPath", "workbookProtection"];
  const between = ["functionGroups", "externalReferences"];
  const rows = placed.map(({ sheet, sheetId, relationId }) => {
    const state = sheet.visibility === "Visible" ? "" : ` state="${sheet.visibility === "Hidden" ? "hidden" : "veryHidden"}"`;
    return `<${prefix}sheet xmlns:r="${dialect.relationships}" name="${escapeAttribute(sheet.name)}" sheetId="${sheetId}"${state} r:id="${relationId}"/>`;
  });
  const names = namesXml(structure, workbook, placed);
  return (
    text.slice(root.start, root.innerStart).replace(/\/>$/, ">") +
    slice((name) => before.includes(name)) +
    `<${prefix}bookViews><${prefix}workbookView activeTab="${Math.max(0, workbook.sheets.indexOf(workbook.active))}"/></${prefix}bookViews>` +
    `<${prefix}sheets>${rows.join("")}</${prefix}sheets>` +
    slice((name) => between.includes(name)) +
    (names ? `<${prefix}definedNames>${names}</${prefix}definedNames>` : "") +
    `<${prefix}calcPr fullCalcOnLoad="1"/>` +
    slice((name) => !BEFORE_NAMES.includes(name)) +
    `</${root.tag}>`
  );
}

function namesXml({ text, prefix, names, sheets }: WorkbookStructure, workbook: HostWorkbook, placed: readonly PlacedPart[]): string {
  const tag = `${prefix}definedName`;
  const row = (name: string, refersTo: string, sheet: number | null, visible: boolean): string =>
    `<${tag} name="${escapeAttribute(name)}"${sheet === null ? "" : ` localSheetId="${sheet}"`}${visible ? "" : ' hidden="1"'}>${escapeXml(fileFormula(refersTo))}</${tag}>`;
  const rows = workbook.names.map(({ name, refersTo, visible }) => row(name, refersTo, null, visible));
  for (const [index, { sheet }] of placed.entries()) {
    rows.push(...sheet.names.map(({ name, refersTo, visible }) => row(name, refersTo, index, visible)));
    const { printTitleRows, printTitleColumns, printArea } = sheet.pageSetup;
    const titles = [
      ...(printTitleColumns ? [`${quoteSheet(sheet.name)}!$${columnLetters(printTitleColumns[0])}:$${columnLetters(printTitleColumns[1])}`] : []),
      ...(printTitleRows ? [`${quoteSheet(sheet.name)}!$${printTitleRows[0] + 1}:$${printTitleRows[1] + 1}`] : []),
    ];
    if (titles.length) rows.push(row("_xlnm.Print_Titles", titles.join(","), index, true));
    if (printArea.length) rows.push(row("_xlnm.Print_Area", printArea.map((rect) => absoluteAddress(sheet.name, rect)).join(","), index, true));
  }
  // Filters and other names of Excel's own, at their sheet's new place.
  for (const entry of names.filter(({ name }) => /^_xlnm\./i.test(name) && !/print_(titles|area)$/i.test(name))) {
    const index = entry.sheet === null ? -1 : placed.findIndex(({ sheet }) => sheet.source?.sheetId === sheets[entry.sheet ?? 0]?.id);
    if (index < 0) continue;
    rows.push(text.slice(entry.element.start, entry.element.end).replace(/localSheetId="\d+"/, `localSheetId="${index}"`));
  }
  return rows.join("");
}
