import type { Style } from "../../domain/report/palette";
import { BUILT_IN_FORMATS, FIRST_OWN_FORMAT } from "./numberFormats";
import { escapeAttribute } from "./escapeXml";
import { childNamed, scanXml, type XmlElement } from "./scanXml";

/** Sections of styles.xml in the order the schema asks for. */
const SECTIONS = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"] as const;
type Section = (typeof SECTIONS)[number];

const MINIMAL = `<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>`;

/** `#RRGGBB` as the file wants it: alpha first. */
export function argb(color: string): string {
  return `FF${color.replace(/^#/, "").toUpperCase()}`;
}

/** The workbook's styles; ours are found among them or appended, so that the numbers other sheets use stay right. */
export class StyleSheetDraft {
  readonly #text: string;
  readonly #root: XmlElement;
  readonly #prefix: string;
  readonly #items = new Map<Section, { readonly known: Map<string, number>; readonly added: string[]; count: number }>();
  readonly #formats = new Map<string, number>();
  readonly #cached = new Map<Style, Map<string, number>>();
  #nextFormat = FIRST_OWN_FORMAT;

  /** `partText`: the part as it is, or null where the workbook has none yet. */
  constructor(partText: string | null, namespace: string) {
    this.#text = partText ?? `<styleSheet xmlns="${namespace}">${MINIMAL}</styleSheet>`;
    this.#root = scanXml(this.#text);
    this.#prefix = this.#root.tag.includes(":") ? this.#root.tag.slice(0, this.#root.tag.indexOf(":") + 1) : "";
    for (const row of childNamed(this.#root, "numFmts")?.children ?? []) {
      const id = Number(row.attributes.get("numFmtId"));
      this.#formats.set(row.attributes.get("formatCode") ?? "", id);
      this.#nextFormat = Math.max(this.#nextFormat, id + 1);
    }
  }

  #section(name: Section): { readonly known: Map<string, number>; readonly added: string[]; count: number } {
    const started = this.#items.get(name);
    if (started) return started;
    const children = childNamed(this.#root, name)?.children ?? [];
    const known = new Map<string, number>();
    children.forEach((child, index) => {
      const text = this.#text.slice(child.start, child.end);
      if (!known.has(text)) known.set(text, index);
    });
    const section = { known, added: [], count: children.length };
    this.#items.set(name, section);
    return section;
  }

  #add(name: Section, xml: string): number {
    const section = this.#section(name);
    const text = this.#prefix === "" ? xml : xml.replace(/<(\/?)(?=\w)/g, `<$1${this.#prefix}`);
    const known = section.known.get(text);
    if (known !== undefined) return known;
    section.known.set(text, section.count);
    section.added.push(text);
    section.count += 1;
    return section.count - 1;
  }

  #format(code: string | null): number {
    if (code === null || code === "") return 0;
    const known = BUILT_IN_FORMATS.get(code) ?? this.#formats.get(code);
    if (known !== undefined) return known;
    const id = this.#nextFormat;
    this.#nextFormat += 1;
    this.#formats.set(code, id);
    this.#add("numFmts", `<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    return id;
  }

  #font(font: Style["font"]): number {
    const marks = `${font.bold ? "<b/>" : ""}${font.italic ? "<i/>" : ""}${font.underline ? "<u/>" : ""}`;
    return this.#add("fonts", `<font>${marks}<sz val="${font.size}"/><color rgb="${argb(font.color)}"/><name val="${escapeAttribute(font.name)}"/><family val="1"/></font>`);
  }

  #fill(color: string | null): number {
    if (color === null) return 0;
    return this.#add("fills", `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`);
  }

  #border(border: Style["border"]): number {
    if (!border) return 0;
    const side = (name: string): string => `<${name} style="thin"><color rgb="${argb(border.color)}"/></${name}>`;
    return this.#add("borders", `<border>${side("left")}${side("right")}${side("top")}${side("bottom")}<diagonal/></border>`);
  }

  /** Number of the cell format with this look. `isText`: Excel keeps a typed-over text a text even if it begins like a formula. */
  cellFormat(style: Style, numberFormat: string | null, isText: boolean): number {
    const known = this.#cached.get(style) ?? new Map<string, number>();
    this.#cached.set(style, known);
    const key = `${isText ? "'" : ""}${numberFormat ?? ""}`;
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    const wrap = style.wrap ? ' wrapText="1"' : "";
    const horizontal = style.horizontal === "general" ? "" : ` horizontal="${style.horizontal}"`;
    const format = this.#add(
      "cellXfs",
      `<xf numFmtId="${this.#format(numberFormat ?? style.numberFormat)}" fontId="${this.#font(style.font)}" fillId="${this.#fill(style.fill)}" borderId="${this.#border(style.border)}" xfId="0"` +
        `${isText ? ' quotePrefix="1"' : ""} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">` +
        `<alignment${horizontal} vertical="${style.vertical}"${wrap}/></xf>`,
    );
    known.set(key, format);
    return format;
  }

  /** Number of the cell format that is the workbook's plain look with a number format. */
  plainFormat(numberFormat: string): number {
    return this.#add("cellXfs", `<xf numFmtId="${this.#format(numberFormat)}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`);
  }

  /** Number of the cell format that is `format` in another typeface. */
  withTypeface(format: number, name: string): number {
    const known = childNamed(this.#root, "cellXfs")?.children[format];
    const text = known ? this.#text.slice(known.start, known.end) : '<xf numFmtId="0" fillId="0" borderId="0" xfId="0"/>';
    const font = this.#add("fonts", `<font><sz val="12"/><name val="${escapeAttribute(name)}"/></font>`);
    return this.#add("cellXfs", text.replace(/\s(?:fontId|applyFont)="[^"]*"/g, "").replace(/^<([\w:]+)/, `<$1 fontId="${font}" applyFont="1"`));
  }

  /** Number of the difference a conditional rule makes: font colour and weight, fill. */
  difference(style: Style): number {
    const { font } = style;
    const fill = style.fill === null ? "" : `<fill><patternFill patternType="solid"><fgColor rgb="${argb(style.fill)}"/><bgColor rgb="${argb(style.fill)}"/></patternFill></fill>`;
    const weight = `${font.bold ? "<b/>" : ""}${font.italic ? "<i/>" : ""}`;
    return this.#add("dxfs", `<dxf><font>${weight}<color rgb="${argb(font.color)}"/></font>${fill}</dxf>`);
  }

  /** The part with our styles; null when nothing was added. */
  finish(): string | null {
    if ([...this.#items.values()].every((section) => section.added.length === 0)) return null;
    const body = SECTIONS.map((name) => this.#sectionText(name)).join("");
    const known = new Set<string>(SECTIONS);
    const strange = this.#root.children.filter((child) => !known.has(child.name)).map((child) => this.#text.slice(child.start, child.end)).join("");
    return this.#text.slice(0, this.#root.innerStart) + body + strange + this.#text.slice(this.#root.innerEnd);
  }

  #sectionText(name: Section): string {
    const element = childNamed(this.#root, name);
    const added = this.#items.get(name);
    if (!added || added.added.length === 0) return element ? this.#text.slice(element.start, element.end) : "";
    const tag = `${this.#prefix}${name}`;
    const inner = element ? this.#text.slice(element.innerStart, element.innerEnd) : "";
    const kept = [...(element?.attributes ?? [])].filter(([attribute]) => attribute !== "count").map(([attribute, value]) => ` ${attribute}="${escapeAttribute(value)}"`);
    return `<${tag} count="${added.count}"${kept.join("")}>${inner}${added.added.join("")}</${tag}>`;
  }
}
