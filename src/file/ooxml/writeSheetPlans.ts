import { HostError } from "../../app/HostError";
import type { SheetWrite } from "../../app/ports/WorkbookPort";
import type { Style, StyleName } from "../../domain/report/palette";
import type { PlannedChart, SheetKind, SheetPlan } from "../../domain/report/SheetPlan";
import type { Archive } from "../readArchive";
import type { SheetContext } from "./cellXml";
import { chartXml, drawingXml, type ChartData } from "./chartXml";
import type { PlacedSheet } from "./editWorkbookPart";
import { keptParts, NOTHING_KEPT, type KeptDrawing, type KeptParts } from "./keptParts";
import { ownNames } from "./ownNames";
import type { Relation } from "./PackageDraft";
import { isProtected } from "./sheetProtection";
import { sheetXml } from "./sheetXml";
import { TableRegister } from "./TableRegister";
import { tableXml } from "./tableXml";
import { WorkbookDraft, type PartKind } from "./WorkbookDraft";
import type { SheetEntry, WorkbookStructure } from "./workbookStructure";

/** A write whose place in the workbook is settled. */
interface SettledWrite {
  readonly plan: SheetPlan;
  readonly id: string;
  readonly position: number;
  /** The sheet it is written over. */
  readonly entry: SheetEntry | null;
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

/** Charts and tables of a sheet of ours go before it is written anew. */
function removeOwnParts({ parts }: WorkbookDraft, sheetPath: string): void {
  const inner = (path: string): string[] => parts.relations(path).filter(({ external }) => !external).map(({ target }) => target);
  for (const { target, type, external } of parts.relations(sheetPath)) {
    if (external || !/\/(drawing|table)$/.test(type)) continue;
    for (const chart of inner(target).filter((path) => /\/charts\//.test(path))) {
      for (const look of inner(chart).filter((path) => /\/charts\//.test(path))) parts.remove(look);
      parts.remove(chart);
    }
    parts.remove(target);
  }
}

/** An id that no relation has yet. */
function freeId(relations: readonly Relation[]): string {
  let number = relations.length + 1;
  while (relations.some(({ id }) => id === `rId${number}`)) number += 1;
  return `rId${number}`;
}

function writeDrawing(book: WorkbookDraft, plan: SheetPlan, kept: KeptDrawing | null, dataOf: (chart: PlannedChart) => ChartData): string {
  const relations: Relation[] = [...(kept?.relations ?? [])];
  const ids = plan.charts.map((chart) => {
    const target = book.add("chart", book.parts.freePath("xl/charts/chart", ".xml"), chartXml(dataOf(chart), chart, book.dialect));
    const id = freeId(relations);
    relations.push({ id, type: book.relationType("chart"), target, external: false });
    return id;
  });
  const path = book.add("drawing", book.parts.freePath("xl/drawings/drawing", ".xml"), drawingXml(plan.charts, ids, kept, book.dialect));
  book.parts.setRelations(path, relations);
  return path;
}

/** What a sheet is written with. */
interface SheetTools {
  readonly context: SheetContext;
  readonly tables: TableRegister;
  readonly kept: KeptParts;
  readonly dataOf: (chart: PlannedChart) => ChartData;
}

function writeSheet(book: WorkbookDraft, { plan, entry }: SettledWrite, path: string, { context, tables, kept, dataOf }: SheetTools): void {
  const relations: Relation[] = [...kept.relations];
  const relate = (kind: PartKind, target: string): string => {
    const id = freeId(relations);
    relations.push({ id, type: book.relationType(kind), target, external: false });
    return id;
  };
  const tableIds = plan.tables.map((table) => {
    const { id, name } = tables.take(table.name);
    return relate("table", book.add("table", book.parts.freePath("xl/tables/table", ".xml"), tableXml(plan, table, name, id, book.dialect)));
  });
  const hasDrawing = plan.charts.length > 0 || kept.drawing !== null;
  const drawing = hasDrawing ? relate("drawing", writeDrawing(book, plan, kept.drawing, dataOf)) : null;
  const isSelected = entry !== null && /<(?:\w+:)?sheetView\b[^>]*\stabSelected="(?:1|true)"/.test(book.parts.text(path));
  book.parts.write(path, sheetXml(plan, { tables: tableIds, drawing, legacyDrawing: kept.legacyDrawing, isSelected }, context, book.dialect));
  book.parts.setRelations(path, relations);
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
  const book = new WorkbookDraft(archive);
  const settled = settle(book.structure, writes);
  for (const { entry } of settled) {
    if (entry && isProtected(book.parts.text(entry.path))) throw new HostError("sheet-protected", false, { detail: entry.name });
  }
  const kept = new Map(settled.flatMap(({ entry }) => (entry ? [[entry.path, keptParts(book.parts, entry.path)] as const] : [])));
  for (const path of kept.keys()) removeOwnParts(book, path);
  const ownIds = new Map<SheetKind, string>(settled.map(({ plan, id }) => [plan.kind, id]));
  const context: SheetContext = { texts: book.texts, styles: book.styles, styleOf, ownIds };
  const tables = new TableRegister(book.parts, book.structure);
  const placed = settled.map((write): PlacedSheet => {
    const { plan, id, position, entry } = write;
    const path = entry?.path ?? book.parts.freePath("xl/worksheets/sheet", ".xml");
    const dataOf = ({ dataSheet }: PlannedChart): ChartData => {
      const name = dataSheet ?? plan.name;
      return { name, plan: settled.find((other) => other.plan.name === name)?.plan ?? null };
    };
    if (!entry) book.add("worksheet", path, "");
    writeSheet(book, write, path, { context, tables, kept: kept.get(path) ?? NOTHING_KEPT, dataOf });
    return { position, id, name: plan.name, visible: plan.visible, names: ownNames(plan), relationId: entry ? null : book.relate("worksheet", path) };
  });
  return { archive: book.finish(placed), ids: settled.map(({ id }) => id) };
}
