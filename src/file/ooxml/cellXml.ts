import { cellAddress } from "../../domain/grid/address";
import type { Style, StyleName } from "../../domain/report/palette";
import type { PlannedCell, PlannedValue, SheetKind } from "../../domain/report/SheetPlan";
import { escapeCellText, escapeXml } from "./escapeXml";
import type { SharedTexts } from "./SharedTexts";
import type { StyleSheetDraft } from "./StyleSheetDraft";

/** What the parts of a workbook share while its sheets are written. */
export interface SheetContext {
  readonly texts: SharedTexts;
  readonly styles: StyleSheetDraft;
  readonly styleOf: (name: StyleName) => Style;
  /** Id of each of our sheets, also of those about to be added. */
  readonly ownIds: ReadonlyMap<SheetKind, string>;
}

/** Cell texts are cut where Excel cuts them. */
const LONGEST_TEXT = 32_767;

const NEWER_FUNCTION = /("(?:[^"]|"")*"|'(?:[^']|'')*')|(?<![\w.])(NUMBERVALUE)(?=\()/g;

const BARE_NEWER_FUNCTION = /(?<!_xlfn\.)NUMBERVALUE/;

/** Formula as the file holds it: no `=`, and functions newer than Excel 2010 under their `_xlfn.` name. */
export function fileFormula(formula: string): string {
  const bare = formula.startsWith("=") ? formula.slice(1) : formula;
  if (!BARE_NEWER_FUNCTION.test(bare)) return bare;
  return bare.replace(NEWER_FUNCTION, (whole, quoted?: string, name?: string) => (quoted ? whole : `_xlfn.${name ?? ""}`));
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`a planned value is ${value}`);
  return String(value);
}

function typedValue(value: string | number | boolean): { readonly type: string; readonly text: string } {
  if (typeof value === "number") return { type: "", text: numberText(value) };
  if (typeof value === "boolean") return { type: ' t="b"', text: value ? "1" : "0" };
  return { type: ' t="str"', text: escapeCellText(value.slice(0, LONGEST_TEXT)) };
}

function contentXml(content: PlannedValue, start: string, context: SheetContext): string {
  if (content.kind === "formula") {
    const { type, text } = typedValue(content.value);
    return `${start}${type}><f>${escapeXml(fileFormula(content.formula))}</f><v>${text}</v></c>`;
  }
  const value = content.kind === "own-sheet-id" ? (context.ownIds.get(content.of) ?? "") : content.value;
  if (value === "") return `${start}/>`;
  if (typeof value === "string") return `${start} t="s"><v>${context.texts.indexOf(value.slice(0, LONGEST_TEXT))}</v></c>`;
  const { type, text } = typedValue(value);
  return `${start}${type}><v>${text}</v></c>`;
}

/** Text that Excel would take for a formula if somebody pressed Enter in its cell. */
function beginsLikeFormula(content: PlannedValue | undefined): boolean {
  return content?.kind === "constant" && typeof content.value === "string" && /^[=+\-@]/.test(content.value);
}

const PLAIN: StyleName = "body";

/** `<c>` of one planned cell; a constant text is always a shared text, so that it cannot become a formula. */
export function cellXml(cell: PlannedCell, row: number, column: number, context: SheetContext): string {
  const isText = beginsLikeFormula(cell.content);
  const hasLook = cell.style !== undefined || cell.numberFormat !== undefined || isText;
  const look = hasLook ? ` s="${context.styles.cellFormat(context.styleOf(cell.style ?? PLAIN), cell.numberFormat ?? null, isText)}"` : "";
  const start = `<c r="${cellAddress(row, column)}"${look}`;
  return cell.content ? contentXml(cell.content, start, context) : `${start}/>`;
}
