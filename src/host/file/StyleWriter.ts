import { escapeAttribute } from "../../file/ooxml/escapeXml";
import { BUILT_IN_FORMATS, FIRST_OWN_FORMAT } from "../../file/ooxml/numberFormats";
import { childNamed, scanXml } from "../../file/ooxml/scanXml";
import type { XmlElement } from "../../file/ooxml/scanXml";
import type { BorderLine, CellStyle } from "../workbook/CellStyle";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const SECTIONS = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"] as const;
type Section = (typeof SECTIONS)[number];

const EMPTY =
  `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><color rgb="FF000000"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** styles.xml with looks appended to those it has; numbers other sheets use stay right. */
export class StyleWriter {
  readonly #text: string;
  readonly #root: XmlElement;
  readonly #prefix: string;
  readonly #sections = new Map<Section, { count: number; readonly known: Map<string, number>; readonly added: string[] }>();
  readonly #formats = new Map<string, number>(BUILT_IN_FORMATS);
  readonly #looks = new Map<string, number>();
  private readonly known: ReadonlyMap<CellStyle, number>;
  #nextFormat = FIRST_OWN_FORMAT;

  /** `byNumber`: the looks that were read from the file. */
  constructor(
    partText: string | null,
    private readonly byNumber: readonly CellStyle[],
  ) {
    this.known = new Map([...byNumber.entries()].reverse().map(([number, style]) => [style, number]));
    this.#text = partText ?? EMPTY;
    this.#root = scanXml(this.#text);
    this.#prefix = this.#root.tag.includes(":") ? this.#root.tag.slice(0, this.#root.tag.indexOf(":") + 1) : "";
    for (const { attributes } of childNamed(this.#root, "numFmts")?.children ?? []) {
      this.#formats.set(attributes.get("formatCode") ?? "", Number(attributes.get("numFmtId")));
      this.#nextFormat = Math.max(this.#nextFormat, Number(attributes.get("numFmtId")) + 1);
    }
  }

  /** The number of a cell's look; a quoted text keeps its apostrophe. */
  cellFormat(style: CellStyle, quoted: boolean): number {
    const known = this.known.get(style);
    if (known !== undefined && !quoted) return known;
    const key = `${quoted} ${JSON.stringify(style)}`;
    const found = this.#looks.get(key);
    if (found !== undefined) return found;
    const alignment =
      `<alignment${style.horizontal === "General" ? "" : ` horizontal="${HORIZONTAL[style.horizontal] ?? style.horizontal.toLowerCase()}"`}${style.vertical === "Bottom" ? "" : ` vertical="${style.vertical.toLowerCase()}"`}` +
      `${style.wrap ? ' wrapText="1"' : ""}${style.indent ? ` indent="${style.indent}"` : ""}${style.rotation ? ` textRotation="${style.rotation}"` : ""}${style.shrink ? ' shrinkToFit="1"' : ""}/>`;
    const number = this.#add(
      "cellXfs",
      `<xf numFmtId="${this.#format(style.numberFormat)}" fontId="${this.#font(style)}" fillId="${this.#fill(style.fill)}" borderId="${this.#border(style)}" xfId="0"${quoted ? ' quotePrefix="1"' : ""}` +
        ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${style.locked ? "" : ' applyProtection="1"'}>${alignment}${style.locked ? "" : '<protection locked="0"/>'}</xf>`,
    );
    this.#looks.set(key, number);
    return number;
  }

  /** Whether a number of the file stands for this look. */
  keeps(style: CellStyle, format: number): boolean {
    return this.byNumber[format] === style;
  }

  /** The number of what a conditional rule changes. */
  difference(change: Partial<CellStyle>): number {
    const flags = `${change.bold === undefined ? "" : `<b val="${change.bold ? 1 : 0}"/>`}${change.italic === undefined ? "" : `<i val="${change.italic ? 1 : 0}"/>`}${change.strikethrough ? "<strike/>" : ""}`;
    const font = `${flags}${change.fontColor ? `<color rgb="${argb(change.fontColor)}"/>` : ""}${change.underline ? "<u/>" : ""}`;
    const fill = change.fill ? `<fill><patternFill patternType="solid"><fgColor rgb="${argb(change.fill)}"/><bgColor rgb="${argb(change.fill)}"/></patternFill></fill>` : "";
    return this.#add("dxfs", `<dxf>${font ? `<font>${font}</font>` : ""}${fill}</dxf>`);
  }

  /** Null when nothing was added. */
  finish(isNew: boolean): string | null {
    if (!isNew && [...this.#sections.values()].every(({ added }) => added.length === 0)) return null;
    const known = new Set<string>(SECTIONS);
    const others = this.#root.children.filter(({ name }) => !known.has(name)).map(({ start, end }) => this.#text.slice(start, end));
    const body = SECTIONS.map((name) => this.#sectionText(name)).join("");
    return this.#text.slice(0, this.#root.innerStart) + body + others.join("") + this.#text.slice(this.#root.innerEnd);
  }

  #sectionText(name: Section): string {
    const element = childNamed(this.#root, name);
    const section = this.#sections.get(name);
    if (!section?.added.length) return element ? this.#text.slice(element.start, element.end) : "";
    const inner = element ? this.#text.slice(element.innerStart, element.innerEnd) : "";
    const attributes = [...(element?.attributes ?? [])].filter(([attribute]) => attribute !== "count").map(([attribute, value]) => ` ${attribute}="${escapeAttribute(value)}"`);
    return `<${this.#prefix}${name} count="${section.count}"${attributes.join("")}>${inner}${section.added.join("")}</${this.#prefix}${name}>`;
  }

  #add(name: Section, xml: string): number {
    let section = this.#sections.get(name);
    if (!section) {
      const children = childNamed(this.#root, name)?.children ?? [];
      section = { count: children.length, known: new Map(children.map(({ start, end }, index) => [this.#text.slice(start, end), index])), added: [] };
      this.#sections.set(name, section);
    }
    const text = this.#prefix ? xml.replace(/<(\/?)(?=\w)/g, `<$1${this.#prefix}`) : xml;
    const found = section.known.get(text);
    if (found !== undefined) return found;
    section.known.set(text, section.count);
    section.added.push(text);
    return section.count++;
  }

  #format(code: string): number {
    const known = this.#formats.get(code);
    if (known !== undefined) return known;
    const id = this.#nextFormat++;
    this.#formats.set(code, id);
    this.#add("numFmts", `<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    return id;
  }

  #font({ bold, italic, strikethrough, underline, fontSize, fontColor, fontName }: CellStyle): number {
    const flags = `${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}${strikethrough ? "<strike/>" : ""}${underline ? "<u/>" : ""}`;
    return this.#add("fonts", `<font>${flags}<sz val="${fontSize}"/><color rgb="${argb(fontColor)}"/><name val="${escapeAttribute(fontName)}"/><family val="1"/></font>`);
  }

  #fill(color: string | null): number {
    return color === null ? 0 : this.#add("fills", `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`);
  }

  #border(style: CellStyle): number {
    const side = (name: "left" | "right" | "top" | "bottom"): string => {
      const line = style[name];
      return line ? `<${name} style="${lineName(line)}"><color rgb="${argb(line.color)}"/></${name}>` : `<${name}/>`;
    };
    return this.#add("borders", `<border>${side("left")}${side("right")}${side("top")}${side("bottom")}<diagonal/></border>`);
  }
}

const HORIZONTAL: Readonly<Record<string, string>> = { CenterAcrossSelection: "centerContinuous" };

function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

function lineName({ style, weight }: BorderLine): string {
  switch (style) {
    case "Double":
      return "double";
    case "Dot":
      return "dotted";
    case "Dash":
      return weight === "Medium" ? "mediumDashed" : "dashed";
    case "DashDot":
      return weight === "Medium" ? "mediumDashDot" : "dashDot";
    case "DashDotDot":
      return weight === "Medium" ? "mediumDashDotDot" : "dashDotDot";
    case "SlantDashDot":
      return "slantDashDot";
    default:
      return weight === "Hairline" ? "hair" : weight.toLowerCase();
  }
}
