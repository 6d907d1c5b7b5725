import { HostError } from "../../app/HostError";
import { dialectOf, type Dialect } from "./dialect";
import type { PackageDraft } from "./PackageDraft";
import { childNamed, scanXml, unescapeXml, type XmlElement } from "./scanXml";

export interface SheetEntry {
  readonly name: string;
  /** The file's `sheetId`: stays when the sheet is renamed or moved. */
  readonly id: string;
  readonly relationId: string;
  /** Path of its part. */
  readonly path: string;
  readonly visible: boolean;
}

export interface NameEntry {
  readonly name: string;
  /** Position of the sheet it belongs to; null: the whole workbook. */
  readonly sheet: number | null;
  readonly text: string;
  readonly element: XmlElement;
}

/** What workbook.xml says, and where. */
export interface WorkbookStructure {
  readonly path: string;
  readonly text: string;
  readonly root: XmlElement;
  readonly dialect: Dialect;
  /** `x:` where the file's elements carry a prefix. */
  readonly prefix: string;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly NameEntry[];
  readonly date1904: boolean;
  readonly isStructureProtected: boolean;
}

export function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

function workbookPath(parts: PackageDraft): string {
  const path = parts.relations("").find((relation) => relation.type.endsWith("/officeDocument"))?.target;
  if (!path || !parts.has(path)) throw new HostError("file-corrupt", false, { detail: "no workbook part" });
  if (/\.bin$/i.test(path)) throw new HostError("file-unsupported", false, { detail: "xlsb" });
  if (!/\/?workbook[^/]*\.xml$/i.test(path) && /\.xml$/i.test(path) && !/<(\w+:)?workbook[\s>]/.test(parts.text(path))) {
    throw new HostError("file-unsupported", false, { detail: `main part ${path}` });
  }
  return path;
}

function relationIdOf(element: XmlElement): string {
  for (const [name, value] of element.attributes) if (/^(\w+:)id$/.test(name)) return value;
  return "";
}

/** Throws `HostError` when the package is not a workbook. */
export function readWorkbookStructure(parts: PackageDraft): WorkbookStructure {
  const path = workbookPath(parts);
  const text = parts.text(path);
  const root = scanXml(text);
  if (root.name !== "workbook") throw new HostError("file-unsupported", false, { detail: `main part is <${root.tag}>` });
  const targets = new Map(parts.relations(path).map((relation) => [relation.id, relation.target]));
  const sheets = (childNamed(root, "sheets")?.children ?? []).map((element): SheetEntry => {
    const relationId = relationIdOf(element);
    const state = element.attributes.get("state") ?? "visible";
    return {
      name: element.attributes.get("name") ?? "",
      id: element.attributes.get("sheetId") ?? "",
      relationId,
      path: targets.get(relationId) ?? "",
      visible: state === "visible",
    };
  });
  const names = (childNamed(root, "definedNames")?.children ?? []).map((element): NameEntry => {
    const sheet = element.attributes.get("localSheetId");
    return {
      name: element.attributes.get("name") ?? "",
      sheet: sheet === undefined ? null : Number(sheet),
      text: unescapeXml(text.slice(element.innerStart, element.innerEnd)),
      element,
    };
  });
  return {
    path,
    text,
    root,
    dialect: dialectOf(text),
    prefix: root.tag.includes(":") ? root.tag.slice(0, root.tag.indexOf(":") + 1) : "",
    sheets,
    names,
    date1904: isOn(childNamed(root, "workbookPr")?.attributes.get("date1904")),
    isStructureProtected: isOn(childNamed(root, "workbookProtection")?.attributes.get("lockStructure")),
  };
}
