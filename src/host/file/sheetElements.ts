import { cellAddress, rectAddress } from "../../domain/grid/address";
import type { Rect } from "../../domain/grid/Rect";
import { escapeAttribute, escapeXml } from "../../file/ooxml/escapeXml";
import { fileFormula } from "../../file/ooxml/cellXml";
import type { HostSheet } from "../workbook/HostSheet";
import type { ConditionalFormat } from "../workbook/SheetParts";
import { PAPERS } from "./readPageSetup";
import type { StyleWriter } from "./StyleWriter";

const CHARACTER = 5.25;

/** Elements of a worksheet part, each from memory; "" where there is nothing to say. */
export function propertiesXml({ tabColor, pageSetup: { zoom } }: HostSheet): string {
  const fits = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  const inner = `${tabColor ? `<tabColor rgb="FF${tabColor.slice(1)}"/>` : ""}${fits ? '<pageSetUpPr fitToPage="1"/>' : ""}`;
  return inner ? `<sheetPr>${inner}</sheetPr>` : "";
}

export function viewsXml({ showGridlines, showHeadings, freeze: { rows, columns } }: HostSheet, isActive: boolean): string {
  const attributes = `${showGridlines ? "" : ' showGridLines="0"'}${showHeadings ? "" : ' showRowColHeaders="0"'}${isActive ? ' tabSelected="1"' : ""} workbookViewId="0"`;
  if (!rows && !columns) return `<sheetViews><sheetView${attributes}/></sheetViews>`;
  const pane = rows && columns ? "bottomRight" : rows ? "bottomLeft" : "topRight";
  return `<sheetViews><sheetView${attributes}><pane${columns ? ` xSplit="${columns}"` : ""}${rows ? ` ySplit="${rows}"` : ""} topLeftCell="${cellAddress(rows, columns)}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/></sheetView></sheetViews>`;
}

export function columnsXml(sheet: HostSheet, styles: StyleWriter): string {
  const columns = new Set([...sheet.columnWidths.keys(), ...sheet.hiddenColumns, ...sheet.columnStyles.keys()]);
  const rows = [...columns].sort((a, b) => a - b).map((column) => {
    const style = sheet.columnStyles.get(column);
    return `<col min="${column + 1}" max="${column + 1}" width="${((sheet.columnWidths.get(column) ?? 48) / CHARACTER).toFixed(4)}" customWidth="1"${style ? ` style="${styles.cellFormat(style, false)}"` : ""}${sheet.hiddenColumns.has(column) ? ' hidden="1"' : ""}/>`;
  });
  return rows.length ? `<cols>${rows.join("")}</cols>` : "";
}

export function mergesXml({ merges }: HostSheet): string {
  return merges.length ? `<mergeCells count="${merges.length}">${merges.map((rect) => `<mergeCell ref="${rectAddress(rect)}"/>`).join("")}</mergeCells>` : "";
}

export function conditionalXml({ conditionalFormats }: HostSheet, styles: StyleWriter): string {
  return conditionalFormats.map((rule, index) => `<conditionalFormatting sqref="${references(rule.ranges)}">${ruleXml(rule, index + 1, styles)}</conditionalFormatting>`).join("");
}

function ruleXml(rule: ConditionalFormat, priority: number, styles: StyleWriter): string {
  if (rule.dataBar) {
    const bound = ({ type, formula }: { readonly type: string; readonly formula: string | null }, automatic: string): string => (type === "Number" && formula ? `<cfvo type="num" val="${escapeAttribute(formula.replace(/^=/, ""))}"/>` : `<cfvo type="${automatic}"/>`);
    return `<cfRule type="dataBar" priority="${priority}"><dataBar${rule.dataBar.showValue ? "" : ' showValue="0"'}>${bound(rule.dataBar.lower, "min")}${bound(rule.dataBar.upper, "max")}<color rgb="FF${rule.dataBar.color.slice(1)}"/></dataBar></cfRule>`;
  }
  const kind = rule.type === "CellValue" ? `type="cellIs" operator="${operatorName(rule.operator ?? "")}"` : 'type="expression"';
  const formulas = [rule.formula, rule.formula2].flatMap((formula) => (formula ? [`<formula>${escapeXml(fileFormula(formula))}</formula>`] : []));
  return `<cfRule ${kind} dxfId="${styles.difference(rule.change)}" priority="${priority}"${rule.stopIfTrue ? ' stopIfTrue="1"' : ""}>${formulas.join("")}</cfRule>`;
}

function operatorName(operator: string): string {
  const name = operator.charAt(0).toLowerCase() + operator.slice(1);
  return name === "equalTo" ? "equal" : name === "notEqualTo" ? "notEqual" : name;
}

export function validationsXml({ validations }: HostSheet): string {
  if (validations.length === 0) return "";
  const rows = validations.map(({ ranges, rule, prompt, errorAlert, ignoreBlanks }) => {
    const source = listSource(rule);
    const shows = prompt?.showPrompt ? ` showInputMessage="1" promptTitle="${escapeAttribute(prompt.title)}" prompt="${escapeAttribute(prompt.message)}"` : "";
    const alert = errorAlert ? ` showErrorMessage="${errorAlert.showAlert ? 1 : 0}" errorTitle="${escapeAttribute(errorAlert.title)}" error="${escapeAttribute(errorAlert.message)}"` : "";
    return `<dataValidation${source === null ? "" : ' type="list"'}${ignoreBlanks ? ' allowBlank="1"' : ""}${alert}${shows} sqref="${references(ranges)}">${source === null ? "" : `<formula1>${escapeXml(source)}</formula1>`}</dataValidation>`;
  });
  return `<dataValidations count="${validations.length}">${rows.join("")}</dataValidations>`;
}

function listSource(rule: unknown): string | null {
  const source = (rule as { readonly list?: { readonly source?: unknown } } | null)?.list?.source;
  if (typeof source !== "string") return null;
  return source.startsWith("=") ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;
}

export function pageXml({ pageSetup: page }: HostSheet): string {
  const { margins, headerFooter: words, zoom } = page;
  const paper = Object.entries(PAPERS).find(([, name]) => name === page.paperSize)?.[0] ?? "9";
  const options = `${page.centerHorizontally ? ' horizontalCentered="1"' : ""}${page.centerVertically ? ' verticalCentered="1"' : ""}${page.printGridlines ? ' gridLines="1"' : ""}`;
  const fit = zoom.horizontalFitToPages === undefined && zoom.verticalFitToPages === undefined ? (zoom.scale ? ` scale="${zoom.scale}"` : "") : ` fitToWidth="${zoom.horizontalFitToPages ?? 0}" fitToHeight="${zoom.verticalFitToPages ?? 0}"`;
  const section = (left: string, center: string, right: string): string => `${left ? `&L${left}` : ""}${center ? `&C${center}` : ""}${right ? `&R${right}` : ""}`;
  const header = section(words.leftHeader, words.centerHeader, words.rightHeader);
  const footer = section(words.leftFooter, words.centerFooter, words.rightFooter);
  const inches = (["left", "right", "top", "bottom", "header", "footer"] as const).map((side) => ` ${side}="${margins[side] / 72}"`).join("");
  return (
    `${options ? `<printOptions${options}/>` : ""}<pageMargins${inches}/><pageSetup paperSize="${paper}" orientation="${page.orientation.toLowerCase()}"${fit}/>` +
    (header || footer ? `<headerFooter>${header ? `<oddHeader>${escapeXml(header)}</oddHeader>` : ""}${footer ? `<oddFooter>${escapeXml(footer)}</oddFooter>` : ""}</headerFooter>` : "")
  );
}

export function breaksXml(tag: "rowBreaks" | "colBreaks", breaks: ReadonlySet<number>, last: number): string {
  if (breaks.size === 0) return "";
  const rows = [...breaks].sort((a, b) => a - b).map((index) => `<brk id="${index}" max="${last}" man="1"/>`);
  return `<${tag} count="${rows.length}" manualBreakCount="${rows.length}">${rows.join("")}</${tag}>`;
}

function references(ranges: readonly Rect[]): string {
  return ranges.map(rectAddress).join(" ");
}
