import { utils, write } from "@e965/xlsx";
import type { Rect } from "../../src/domain/grid/Rect";
import { styles, type StyleName } from "../../src/domain/report/palette";
import type { PlannedCell, SheetPlan } from "../../src/domain/report/SheetPlan";
import { sheetXml } from "../../src/file/ooxml/sheetXml";
import { WorkbookDraft } from "../../src/file/ooxml/WorkbookDraft";
import { PackageDraft } from "../../src/file/ooxml/PackageDraft";
import { readArchive } from "../../src/file/readArchive";

/** What stands in a cell of a made-up workbook; a formula with the value it had when the file was last saved. */
export type BuiltCell =
  | null
  | string
  | number
  | boolean
  | { readonly value: string | number | boolean; readonly formula?: string; readonly style?: StyleName; readonly numberFormat?: string };

export interface BuiltSheet {
  readonly name: string;
  readonly rows: readonly (readonly BuiltCell[])[];
  readonly merges?: readonly Rect[];
  readonly columnWidths?: readonly (number | null)[];
  readonly hiddenColumns?: readonly number[];
  readonly rowHeights?: readonly (number | null)[];
  readonly visible?: boolean;
  readonly isProtected?: boolean;
  readonly freeze?: { readonly rows: number; readonly columns: number };
}

function toPlanned(cell: BuiltCell): PlannedCell | null {
  if (cell === null) return null;
  if (typeof cell !== "object") return { content: { kind: "constant", value: cell } };
  const { value, formula, style, numberFormat } = cell;
  return {
    content: formula === undefined ? { kind: "constant", value } : { kind: "formula", formula, value },
    ...(style && { style }),
    ...(numberFormat && { numberFormat }),
  };
}

function toPlan(sheet: BuiltSheet): SheetPlan {
  return {
    kind: "summary",
    name: sheet.name,
    visible: sheet.visible ?? true,
    tabColor: null,
    cells: sheet.rows.map((row) => row.map(toPlanned)),
    columnWidths: sheet.columnWidths ?? [],
    hiddenColumns: sheet.hiddenColumns ?? [],
    rowHeights: sheet.rowHeights ?? [],
    merges: sheet.merges ?? [],
    conditionalRules: [],
    dataBars: [],
    links: [],
    validations: [],
    charts: [],
    tables: [],
    freeze: sheet.freeze ?? { rows: 0, columns: 0 },
    print: { orientation: "landscape", fitToWidth: true, fitToHeight: 0, titleRows: null, footer: "" },
    gridlines: true,
  };
}

/** Bytes of an .xlsx file with these sheets, the same for the same sheets. No sheet carries our stamp. */
export function buildWorkbook(sheets: readonly BuiltSheet[]): Uint8Array {
  const empty = utils.book_new();
  for (const { name } of sheets) utils.book_append_sheet(empty, utils.aoa_to_sheet([]), name);
  empty.Props = { CreatedDate: new Date(0), ModifiedDate: new Date(0) };
  const bytes: unknown = write(empty, { type: "array", bookType: "xlsx" });
  if (!(bytes instanceof ArrayBuffer)) throw new TypeError("no bytes");
  const book = new WorkbookDraft(readArchive(new Uint8Array(bytes)));
  const context = { texts: book.texts, styles: book.styles, styleOf: (name: StyleName) => styles[name], ownIds: new Map() };
  const placed = sheets.map((sheet, position) => {
    const entry = book.structure.sheets[position];
    if (!entry) throw new Error("sheet missing");
    const text = sheetXml(toPlan(sheet), { drawing: null, tables: [], isSelected: position === 0 }, context, book.dialect);
    book.parts.write(entry.path, sheet.isProtected ? text.replace("</sheetData>", '</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/>') : text);
    return { position, id: entry.id, name: sheet.name, visible: sheet.visible ?? true, names: [], relationId: null };
  });
  return new PackageDraft(book.finish(placed)).toZip();
}
