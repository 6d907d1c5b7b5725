import type { Archive } from "../readArchive";
import type { Dialect } from "./dialect";
import { editWorkbookPart, type PlacedSheet } from "./editWorkbookPart";
import { PackageDraft } from "./PackageDraft";
import { SharedTexts } from "./SharedTexts";
import { StyleSheetDraft } from "./StyleSheetDraft";
import { readWorkbookStructure, type WorkbookStructure } from "./workbookStructure";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const CONTENT_TYPES = {
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  table: `${SPREADSHEET}.table+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  sharedStrings: `${SPREADSHEET}.sharedStrings+xml`,
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
} as const;

export type PartKind = keyof typeof CONTENT_TYPES;

/** A workbook while sheets are written into it: its parts, and what its sheets share. */
export class WorkbookDraft {
  readonly parts: PackageDraft;
  readonly structure: WorkbookStructure;
  readonly texts: SharedTexts;
  readonly styles: StyleSheetDraft;

  constructor(archive: Archive) {
    this.parts = new PackageDraft(archive);
    this.structure = readWorkbookStructure(this.parts);
    this.texts = new SharedTexts(this.#partText("sharedStrings"), this.dialect.main);
    this.styles = new StyleSheetDraft(this.#partText("styles"), this.dialect.main);
  }

  get dialect(): Dialect {
    return this.structure.dialect;
  }

  relationType(kind: PartKind): string {
    return `${this.dialect.relationships}/${kind}`;
  }

  #workbookRelation(kind: string): { readonly id: string; readonly target: string } | null {
    return this.parts.relations(this.structure.path).find((relation) => relation.type.endsWith(`/${kind}`)) ?? null;
  }

  #partText(kind: PartKind): string | null {
    const path = this.#workbookRelation(kind)?.target;
    return path !== undefined && this.parts.has(path) ? this.parts.text(path) : null;
  }

  /** Writes a part and declares what it is. Answers its path. */
  add(kind: PartKind, path: string, text: string): string {
    this.parts.write(path, text);
    this.parts.declareContentType(path, CONTENT_TYPES[kind]);
    return path;
  }

  /** Makes a part known to the workbook. Answers the relation's id. */
  relate(kind: PartKind, path: string): string {
    return this.parts.addRelation(this.structure.path, this.relationType(kind), path);
  }

  /** The workbook's only part of a kind, which it may not have yet. */
  #writeShared(kind: "styles" | "sharedStrings", text: string | null): void {
    if (text === null) return;
    const known = this.#workbookRelation(kind)?.target;
    if (known !== undefined) this.parts.write(known, text);
    else this.relate(kind, this.add(kind, `xl/${kind}.xml`, text));
  }

  /** The order of calculation refers to cells that may be formulas no more; programs make it anew. */
  #dropCalculationChain(): void {
    const relation = this.#workbookRelation("calcChain");
    if (!relation) return;
    this.parts.remove(relation.target);
    this.parts.removeRelation(this.structure.path, relation.id);
  }

  /** Enters the sheets into the workbook, with the styles and texts they use. Answers the parts. */
  finish(placed: readonly PlacedSheet[]): Archive {
    if (placed.some(({ relationId }) => relationId === null)) this.#dropCalculationChain();
    this.#writeShared("sharedStrings", this.texts.finish());
    this.#writeShared("styles", this.styles.finish());
    this.parts.write(this.structure.path, editWorkbookPart(this.structure, placed));
    return this.parts.archive;
  }
}
