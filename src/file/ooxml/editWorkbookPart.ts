import { columnLetters, quoteSheet, rectAddress } from "../../domain/grid/address";
import type { SheetPlan } from "../../domain/report/SheetPlan";
import { escapeAttribute, escapeXml } from "./escapeXml";
import { STAMP_NAME, stampFormula } from "./ownershipStamp";
import { childNamed, type XmlElement } from "./scanXml";
import type { WorkbookStructure } from "./workbookStructure";

/** One of our sheets at its position in the workbook; `relationId` of one that is added, null for one that is there. */
export interface PlacedSheet {
  readonly position: number;
  readonly id: string;
  readonly plan: SheetPlan;
  readonly relationId: string | null;
}

/** Names we write for a sheet; the old ones of the same sheet give way to them. */
const WRITTEN_NAMES = new Set([STAMP_NAME.toLowerCase(), "_xlnm.print_area", "_xlnm.print_titles", "_xlnm._filterdatabase"]);

/** Children of <workbook> that stand before <definedNames> and <calcPr>, in the order of the schema. */
const BEFORE_NAMES = ["fileVersion", "fileSharing", "workbookPr", "AlternateContent", "revisionPtr", "absPath", "workbookProtection", "bookViews", "sheets", "functionGroups", "externalReferences"];

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  // From the end to the start; of two insertions at one place the first listed ends up first.
  return [...edits].reverse().sort((one, other) => other.start - one.start).reduce((done, edit) => done.slice(0, edit.start) + edit.text + done.slice(edit.end), text);
}

function sheetEdits({ text, root, sheets, prefix, dialect }: WorkbookStructure, placed: readonly PlacedSheet[]): Edit[] {
  const element = childNamed(root, "sheets");
  if (!element) throw new Error("workbook part without sheets");
  const edits: Edit[] = [];
  const added = placed.filter((sheet) => sheet.relationId !== null).map(({ plan, id, relationId }) => {
    const state = plan.visible ? "" : ' state="hidden"';
    return `<${prefix}sheet xmlns:r="${dialect.relationships}" name="${escapeAttribute(plan.name)}" sheetId="${id}"${state} r:id="${relationId ?? ""}"/>`;
  });
  edits.push({ start: element.innerEnd, end: element.innerEnd, text: added.join("") });
  for (const { position, plan, relationId } of placed) {
    const row = element.children[position];
    if (relationId !== null || !row) continue;
    const isVisible = sheets[position]?.visible ?? true;
    let start = text.slice(row.start, row.innerStart);
    if (row.attributes.get("name") !== plan.name) start = start.replace(/(\sname\s*=\s*)(?:"[^"]*"|'[^']*')/, (_, before: string) => `${before}"${escapeAttribute(plan.name)}"`);
    if (isVisible !== plan.visible) {
      start = start.replace(/\sstate\s*=\s*(?:"[^"]*"|'[^']*')/, "");
      if (!plan.visible) start = start.replace(/\s*\/?>$/, (close) => ` state="hidden"${close}`);
    }
    edits.push({ start: row.start, end: row.innerStart, text: start });
  }
  return edits;
}

/** Rows and columns repeated on each printed page; null where there are none. */
function printTitles({ name, print }: SheetPlan): string | null {
  const { titleRows, titleColumns } = print;
  const columns = titleColumns ? [`${quoteSheet(name)}!$${columnLetters(titleColumns[0])}:$${columnLetters(titleColumns[1])}`] : [];
  const rows = titleRows ? [`${quoteSheet(name)}!$${titleRows[0] + 1}:$${titleRows[1] + 1}`] : [];
  return columns.length + rows.length === 0 ? null : [...columns, ...rows].join(",");
}

function printArea({ name, print }: SheetPlan): string | null {
  if (!print.area) return null;
  return `${quoteSheet(name)}!${rectAddress(print.area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}

function nameRows({ prefix }: WorkbookStructure, placed: readonly PlacedSheet[]): string {
  const tag = `${prefix}definedName`;
  const rows = placed.flatMap(({ position, plan }) => {
    const row = (name: string, text: string | null, more = ""): string =>
      text === null ? "" : `<${tag} name="${name}" localSheetId="${position}"${more}>${escapeXml(text)}</${tag}>`;
    return [row("_xlnm.Print_Area", printArea(plan)), row("_xlnm.Print_Titles", printTitles(plan)), row(STAMP_NAME, stampFormula(plan.kind), ' hidden="1"')];
  });
  return rows.join("");
}

function nameEdits(structure: WorkbookStructure, placed: readonly PlacedSheet[]): Edit[] {
  const { root, names, prefix } = structure;
  const ours = new Set(placed.map((sheet) => sheet.position));
  const removed = names
    .filter((entry) => entry.sheet !== null && ours.has(entry.sheet) && WRITTEN_NAMES.has(entry.name.toLowerCase()))
    .map(({ element }): Edit => ({ start: element.start, end: element.end, text: "" }));
  const rows = nameRows(structure, placed);
  const element = childNamed(root, "definedNames");
  if (element && element.innerStart !== element.end) return [...removed, { start: element.innerEnd, end: element.innerEnd, text: rows }];
  const whole = `<${prefix}definedNames>${rows}</${prefix}definedNames>`;
  if (element) return [{ start: element.start, end: element.end, text: whole }];
  const before = lastOf(root, BEFORE_NAMES);
  return [{ start: before, end: before, text: whole }];
}

function lastOf(root: XmlElement, names: readonly string[]): number {
  return root.children.findLast((child) => names.includes(child.name))?.end ?? root.innerStart;
}

/** The reader's program recalculates everything once on opening; until then, and in previews, the cached values show. */
function calculationEdit({ text, root, prefix }: WorkbookStructure): Edit {
  const element = childNamed(root, "calcPr");
  if (!element) {
    const before = lastOf(root, [...BEFORE_NAMES, "definedNames"]);
    return { start: before, end: before, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` };
  }
  const start = text.slice(element.start, element.innerStart).replace(/\sfullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/, "");
  return { start: element.start, end: element.innerStart, text: start.replace(/\s*\/?>$/, (close) => ` fullCalcOnLoad="1"${close.trim()}`) };
}

/** Text of workbook.xml with our sheets in it; every byte that is not about them stays. */
export function editWorkbookPart(structure: WorkbookStructure, placed: readonly PlacedSheet[]): string {
  const edits = [...sheetEdits(structure, placed), ...nameEdits(structure, placed), calculationEdit(structure)];
  return applyEdits(structure.text, edits);
}
