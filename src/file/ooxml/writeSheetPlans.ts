import { HostError } from "../../app/HostError";
import type { SheetWrite } from "../../app/ports/WorkbookPort";
import type { Style, StyleName } from "../../domain/report/palette";
import type { PlannedChart, SheetKind, SheetPlan } from "../../domain/report/SheetPlan";
import type { Archive } from "../readArchive";
import type { SheetContext } from "./cellXml";
import { chartXml, drawingXml, type ChartData } from "./chartXml";
import type { Dialect } from "./dialect";
import { editWorkbookPart, type PlacedSheet } from "./editWorkbookPart";
import { PackageDraft, type Relation } from "./PackageDraft";
import { SharedTexts } from "./SharedTexts";
import { sheetXml } from "./sheetXml";
import { StyleSheetDraft } from "./StyleSheetDraft";
import { tableXml } from "./tableXml";
import { readWorkbookStructure, type SheetEntry, type WorkbookStructure } from "./workbookStructure";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const CONTENT_TYPES = {
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  table: `${SPREADSHEET}.table+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  sharedStrings: `${SPREADSHEET}.sharedStrings+xml`,
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
} as const;

type PartKind = keyof typeof CONTENT_TYPES;

/** A write whose place in the workbook is settled. */
interface SettledWrite {
  readonly plan: SheetPlan;
  readonly id: string;
  readonly position: number;
  /** The sheet it is written over. */
  readonly entry: SheetEntry | null;
}

class SheetWriter {
  readonly #draft: PackageDraft;
  readonly #structure: WorkbookStructure;
  readonly #dialect: Dialect;
  readonly #takenTables = new Set<string>();
  readonly #plans = new Map<string, SheetPlan>();
  #lastTableId = 0;

  constructor(draft: PackageDraft, structure: WorkbookStructure) {
    this.#draft = draft;
    this.#structure = structure;
    this.#dialect = structure.dialect;
  }

  #relationType(kind: PartKind): string {
    return `${this.#dialect.relationships}/${kind}`;
  }

  #workbookRelation(kind: PartKind): string | null {
    return this.#draft.relations(this.#structure.path).find((relation) => relation.type.endsWith(`/${kind}`))?.target ?? null;
  }

  /** Path of the workbook's only part of a kind; declared and related when it is not there yet. */
  #ensureWorkbookPart(kind: "styles" | "sharedStrings", text: string): void {
    const known = this.#workbookRelation(kind);
    const path = known ?? this.#draft.freePath(`xl/${kind}`, ".xml").replace(/1(?=\.xml$)/, "");
    this.#draft.write(path, text);
    if (known !== null) return;
    this.#draft.declareContentType(path, CONTENT_TYPES[kind]);
    this.#draft.addRelation(this.#structure.path, this.#relationType(kind), path);
  }

  #partText(kind: PartKind): string | null {
    const path = this.#workbookRelation(kind);
    return path !== null && this.#draft.has(path) ? this.#draft.text(path) : null;
  }

  /** Everything our sheet alone refers to (charts, tables) goes before it is written anew. */
  #removeOwnParts(sheetPath: string): void {
    const removable = this.#draft.relations(sheetPath).filter(({ external, type }) => !external && /\/(drawing|table|chart)$/.test(type));
    for (const { target } of removable) {
      for (const deeper of this.#draft.relations(target)) if (!deeper.external && /\/(chart|chartStyle|chartColorStyle|chartUserShapes)$/.test(deeper.type)) this.#removeDeep(deeper.target);
      this.#draft.remove(target);
    }
  }

  #removeDeep(path: string): void {
    const deeper = this.#draft.relations(path).filter((relation) => !relation.external);
    this.#draft.remove(path);
    for (const { target } of deeper) if (/\/charts\//.test(target)) this.#draft.remove(target);
  }

  #noteTables(): void {
    for (const path of this.#draft.paths) {
      if (!/^xl\/tables\/[^/]+\.xml$/i.test(path)) continue;
      const head = this.#draft.text(path);
      this.#lastTableId = Math.max(this.#lastTableId, Number(/<(?:\w+:)?table\b[^>]*?\sid="(\d+)"/.exec(head)?.[1] ?? 0));
      const name = /\sdisplayName="([^"]*)"/.exec(head)?.[1];
      if (name) this.#takenTables.add(name.toLowerCase());
    }
    for (const { name } of this.#structure.names) this.#takenTables.add(name.toLowerCase());
  }

  #tableName(wanted: string): string {
    let name = wanted;
    for (let number = 2; this.#takenTables.has(name.toLowerCase()); number += 1) name = `${wanted}_${number}`;
    this.#takenTables.add(name.toLowerCase());
    return name;
  }

  #add(kind: PartKind, path: string, text: string): string {
    this.#draft.write(path, text);
    this.#draft.declareContentType(path, CONTENT_TYPES[kind]);
    return path;
  }

  #writeSheet({ plan, entry }: SettledWrite, path: string, context: SheetContext): void {
    const relations: Relation[] = [];
    const relate = (kind: PartKind, target: string): string => {
      const id = `rId${relations.length + 1}`;
      relations.push({ id, type: this.#relationType(kind), target, external: false });
      return id;
    };
    const tables = plan.tables.map((table) => {
      this.#lastTableId += 1;
      const text = tableXml(plan, table, this.#tableName(table.name), this.#lastTableId, this.#dialect);
      return relate("table", this.#add("table", this.#draft.freePath("xl/tables/table", ".xml"), text));
    });
    const drawing = plan.charts.length === 0 ? null : relate("drawing", this.#writeDrawing(plan));
    const isSelected = entry !== null && /<(?:\w+:)?sheetView\b[^>]*\stabSelected="(?:1|true)"/.test(this.#draft.text(path));
    this.#draft.write(path, sheetXml(plan, { tables, drawing, isSelected }, context, this.#dialect));
    this.#draft.setRelations(path, relations);
  }

  #writeDrawing(plan: SheetPlan): string {
    const charts = plan.charts.map((chart, index): Relation => {
      const target = this.#add("chart", this.#draft.freePath("xl/charts/chart", ".xml"), chartXml(this.#chartData(plan, chart), chart, this.#dialect));
      return { id: `rId${index + 1}`, type: this.#relationType("chart"), target, external: false };
    });
    const ids = charts.map((chart) => chart.id);
    const path = this.#add("drawing", this.#draft.freePath("xl/drawings/drawing", ".xml"), drawingXml(plan.charts, ids, this.#dialect));
    this.#draft.setRelations(path, charts);
    return path;
  }

  #chartData(plan: SheetPlan, { dataSheet }: PlannedChart): ChartData {
    const name = dataSheet ?? plan.name;
    return { name, plan: this.#plans.get(name) ?? null };
  }

  /** The order of calculation refers to cells that may be formulas no more; programs make it anew. */
  #dropCalculationChain(): void {
    const relation = this.#draft.relations(this.#structure.path).find(({ type }) => type.endsWith("/calcChain"));
    if (!relation) return;
    this.#draft.remove(relation.target);
    this.#draft.removeRelation(this.#structure.path, relation.id);
  }

  write(writes: readonly SettledWrite[], styleOf: (name: StyleName) => Style): void {
    const namespace = this.#dialect.main;
    const texts = new SharedTexts(this.#partText("sharedStrings"), namespace);
    const styles = new StyleSheetDraft(this.#partText("styles"), namespace);
    const ownIds = new Map<SheetKind, string>(writes.map(({ plan, id }) => [plan.kind, id]));
    for (const { plan } of writes) this.#plans.set(plan.name, plan);
    for (const { entry } of writes) if (entry) this.#removeOwnParts(entry.path);
    this.#noteTables();
    if (writes.some(({ entry }) => entry !== null)) this.#dropCalculationChain();
    const placed = writes.map((write): PlacedSheet => {
      const path = write.entry?.path ?? this.#draft.freePath("xl/worksheets/sheet", ".xml");
      this.#writeSheet(write, path, { texts, styles, styleOf, ownIds });
      const { plan, id, position } = write;
      if (write.entry) return { plan, id, position, relationId: null };
      this.#draft.declareContentType(path, CONTENT_TYPES.worksheet);
      return { plan, id, position, relationId: this.#draft.addRelation(this.#structure.path, this.#relationType("worksheet"), path) };
    });
    const sharedText = texts.finish();
    if (sharedText !== null) this.#ensureWorkbookPart("sharedStrings", sharedText);
    const styleText = styles.finish();
    if (styleText !== null) this.#ensureWorkbookPart("styles", styleText);
    this.#draft.write(this.#structure.path, editWorkbookPart(this.#structure, placed));
  }
}

function settle(structure: WorkbookStructure, writes: readonly SheetWrite[]): SettledWrite[] {
  let lastId = Math.max(0, ...structure.sheets.map((sheet) => Number(sheet.id)));
  let end = structure.sheets.length;
  return writes.map(({ plan, replaces }): SettledWrite => {
    const position = replaces === null ? -1 : structure.sheets.findIndex((sheet) => sheet.id === replaces);
    const entry = structure.sheets[position];
    if (entry) return { plan, id: entry.id, position, entry };
    if (replaces !== null) throw new HostError("unknown", false, { detail: `no sheet ${replaces} to replace` });
    if (structure.isStructureProtected) throw new HostError("structure-protected", false);
    lastId += 1;
    end += 1;
    return { plan, id: String(lastId), position: end - 1, entry: null };
  });
}

/**
 * Writes our sheets into the parts of a workbook: those that replace one keep its id, place and part; the others come
 * last. Every part that is not about our sheets (worksheets, charts, pictures, macros, comments of others) stays the
 * same bytes; styles and shared texts are only appended to. Answers the new parts and the sheets' ids, in order.
 */
export function writeSheetPlans(
  archive: Archive,
  writes: readonly SheetWrite[],
  styleOf: (name: StyleName) => Style,
): { readonly archive: Archive; readonly ids: readonly string[] } {
  const draft = new PackageDraft(archive);
  const structure = readWorkbookStructure(draft);
  const settled = settle(structure, writes);
  for (const { entry } of settled) {
    if (entry && /<(?:\w+:)?sheetProtection\b[^>]*\bsheet\s*=\s*["'](?:1|true|on)["']/.test(draft.text(entry.path))) {
      throw new HostError("sheet-protected", false, { detail: entry.name });
    }
  }
  new SheetWriter(draft, structure).write(settled, styleOf);
  return { archive: draft.archive, ids: settled.map(({ id }) => id) };
}
