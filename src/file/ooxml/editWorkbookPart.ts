import { STAMP_NAME } from "../../domain/report/OwnSheet";
import { escapeAttribute, escapeXml } from "./escapeXml";
import { childNamed, type XmlElement } from "./scanXml";
import type { WorkbookStructure } from "./workbookStructure";

/** A name that holds in one sheet only. */
export interface SheetName {
  readonly name: string;
  readonly text: string;
  readonly hidden: boolean;
}

/** A sheet that was written, at its position in the workbook. */
export interface PlacedSheet {
  readonly position: number;
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly names: readonly SheetName[];
  /** Of a sheet that is added; null for one that is there. */
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

function addedRow({ prefix, dialect }: WorkbookStructure, { name, id, visible, relationId }: PlacedSheet): string {
  const state = visible ? "" : ' state="hidden"';
  return `<${prefix}sheet xmlns:r="${dialect.relationships}" name="${escapeAttribute(name)}" sheetId="${id}"${state} r:id="${relationId ?? ""}"/>`;
}

function sheetEdits(structure: WorkbookStructure, placed: readonly PlacedSheet[]): Edit[] {
  const { text, root, sheets } = structure;
  const element = childNamed(root, "sheets");
  if (!element) throw new Error("workbook part without sheets");
  const added = placed.filter((sheet) => sheet.relationId !== null).map((sheet) => addedRow(structure, sheet));
  const edits: Edit[] = [{ start: element.innerEnd, end: element.innerEnd, text: added.join("") }];
  for (const { position, name, visible, relationId } of placed) {
    const row = element.children[position];
    if (relationId !== null || !row) continue;
    let start = text.slice(row.start, row.innerStart);
    if (row.attributes.get("name") !== name) start = start.replace(/(\sname\s*=\s*)(?:"[^"]*"|'[^']*')/, (_, before: string) => `${before}"${escapeAttribute(name)}"`);
    if ((sheets[position]?.visible ?? true) !== visible) {
      start = start.replace(/\sstate\s*=\s*(?:"[^"]*"|'[^']*')/, "");
      if (!visible) start = start.replace(/\s*\/?>$/, (close) => ` state="hidden"${close}`);
    }
    edits.push({ start: row.start, end: row.innerStart, text: start });
  }
  return edits;
}

function nameRows({ prefix }: WorkbookStructure, placed: readonly PlacedSheet[]): string {
  const tag = `${prefix}definedName`;
  const rows = placed.flatMap(({ position, names }) =>
    names.map(({ name, text, hidden }) => `<${tag} name="${name}" localSheetId="${position}"${hidden ? ' hidden="1"' : ""}>${escapeXml(text)}</${tag}>`),
  );
  return rows.join("");
}

function lastOf(root: XmlElement, names: readonly string[]): number {
  return root.children.findLast((child) => names.includes(child.name))?.end ?? root.innerStart;
}

function nameEdits(structure: WorkbookStructure, placed: readonly PlacedSheet[]): Edit[] {
  const { root, names, prefix } = structure;
  const ours = new Set(placed.map((sheet) => sheet.position));
  const removed = names
    .filter((entry) => entry.sheet !== null && ours.has(entry.sheet) && WRITTEN_NAMES.has(entry.name.toLowerCase()))
    .map(({ element }): Edit => ({ start: element.start, end: element.end, text: "" }));
  const rows = nameRows(structure, placed);
  if (rows === "") return removed;
  const element = childNamed(root, "definedNames");
  if (element && element.innerStart !== element.end) return [...removed, { start: element.innerEnd, end: element.innerEnd, text: rows }];
  const whole = `<${prefix}definedNames>${rows}</${prefix}definedNames>`;
  if (element) return [{ start: element.start, end: element.end, text: whole }];
  const before = lastOf(root, BEFORE_NAMES);
  return [{ start: before, end: before, text: whole }];
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

/** Text of workbook.xml with the written sheets in it; every byte that is not about them stays. */
export function editWorkbookPart(structure: WorkbookStructure, placed: readonly PlacedSheet[]): string {
  return applyEdits(structure.text, [...sheetEdits(structure, placed), ...nameEdits(structure, placed), calculationEdit(structure)]);
}
