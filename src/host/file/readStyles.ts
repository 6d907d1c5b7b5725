import { isOn } from "../../file/ooxml/workbookStructure";
import type { XmlElement } from "../../file/ooxml/scanXml";
import { childNamed, scanXml } from "../../file/ooxml/scanXml";
import { SSF } from "@e965/xlsx";
import type { BorderLine, CellStyle, Horizontal, Vertical } from "../workbook/CellStyle";
import { DEFAULT_STYLE, restyle } from "../workbook/CellStyle";
import type { Theme } from "./colors";
import { colorOfElement } from "./colors";

/** Looks of a workbook by their numbers: `s` of cells, `dxfId` of conditional rules. */
export interface StyleTable {
  readonly cells: readonly CellStyle[];
  readonly differences: readonly Partial<CellStyle>[];
}

const LINES: Readonly<Record<string, Pick<BorderLine, "style" | "weight">>> = {
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  double: { style: "Double", weight: "Thick" },
  dotted: { style: "Dot", weight: "Thin" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
};

const HORIZONTAL: Readonly<Record<string, Horizontal>> = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};

const VERTICAL: Readonly<Record<string, Vertical>> = { top: "Top", center: "Center", justify: "Justify", distributed: "Distributed" };

/** `partText`: styles.xml, or null where the file has none. */
export function readStyles(partText: string | null, theme: Theme): StyleTable {
  if (partText === null) return { cells: [DEFAULT_STYLE], differences: [] };
  const root = scanXml(partText);
  const list = (name: string): readonly XmlElement[] => childNamed(root, name)?.children ?? [];
  const formats = new Map(list("numFmts").map(({ attributes }) => [Number(attributes.get("numFmtId")), attributes.get("formatCode") ?? "General"]));
  const fonts = list("fonts").map((font) => readFont(font, theme));
  const fills = list("fills").map((fill) => ({ fill: readFill(fill, theme, "fgColor") }));
  const borders = list("borders").map((border) => readBorder(border, theme));
  const cells = list("cellXfs").map((xf) => {
    const id = (name: string): number => Number(xf.attributes.get(name) ?? 0);
    return restyle(DEFAULT_STYLE, {
      ...fonts[id("fontId")],
      ...fills[id("fillId")],
      ...borders[id("borderId")],
      ...readAlignment(childNamed(xf, "alignment")),
      numberFormat: formatCode(id("numFmtId"), formats),
      locked: childNamed(xf, "protection")?.attributes.get("locked") !== "0",
    });
  });
  const differences = list("dxfs").map((dxf): Partial<CellStyle> => {
    const font = childNamed(dxf, "font");
    const fill = childNamed(dxf, "fill");
    const numFmt = childNamed(dxf, "numFmt")?.attributes.get("formatCode");
    const color = fill && (readFill(fill, theme, "bgColor") ?? readFill(fill, theme, "fgColor"));
    return { ...(font ? readFontChange(font, theme) : {}), ...(color ? { fill: color } : {}), ...(numFmt ? { numberFormat: numFmt } : {}) };
  });
  return { cells: cells.length ? cells : [DEFAULT_STYLE], differences };
}

function formatCode(id: number, formats: ReadonlyMap<number, string>): string {
  const builtIn: unknown = (SSF as unknown as { get_table(): Record<number, string> }).get_table()[id];
  // Some programs write an empty code for General.
  return formats.get(id) || (typeof builtIn === "string" ? builtIn : "General");
}

function readFont(font: XmlElement, theme: Theme): Partial<CellStyle> {
  const { bold = false, italic = false, underline = false, strikethrough = false, fontColor = "#000000" } = readFontChange(font, theme);
  return {
    fontName: childNamed(font, "name")?.attributes.get("val") ?? DEFAULT_STYLE.fontName,
    fontSize: Number(childNamed(font, "sz")?.attributes.get("val") ?? DEFAULT_STYLE.fontSize),
    bold,
    italic,
    underline,
    strikethrough,
    fontColor,
  };
}

/** Only what the element says. */
function readFontChange(font: XmlElement, theme: Theme): Partial<CellStyle> {
  const flag = (name: string): boolean | undefined => {
    const element = childNamed(font, name);
    const value = element?.attributes.get("val");
    return element ? value === undefined || isOn(value) : undefined;
  };
  const color = colorOfElement(childNamed(font, "color"), theme);
  const underlined = childNamed(font, "u");
  const [bold, italic, strikethrough] = [flag("b"), flag("i"), flag("strike")];
  return {
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(strikethrough === undefined ? {} : { strikethrough }),
    ...(underlined ? { underline: underlined.attributes.get("val") !== "none" } : {}),
    ...(color ? { fontColor: color } : {}),
  };
}

function readFill(fill: XmlElement, theme: Theme, of: "fgColor" | "bgColor"): string | null {
  const pattern = childNamed(fill, "patternFill");
  if (!pattern || pattern.attributes.get("patternType") === "none") return null;
  return colorOfElement(childNamed(pattern, of), theme);
}

function readBorder(border: XmlElement, theme: Theme): Pick<CellStyle, "left" | "right" | "top" | "bottom"> {
  const side = (name: string): BorderLine | null => {
    const element = childNamed(border, name);
    const line = LINES[element?.attributes.get("style") ?? ""];
    return element && line ? { ...line, color: colorOfElement(childNamed(element, "color"), theme) ?? "#000000" } : null;
  };
  return { left: side("left"), right: side("right"), top: side("top"), bottom: side("bottom") };
}

function readAlignment(alignment: XmlElement | undefined): Partial<CellStyle> {
  if (!alignment) return {};
  const { attributes } = alignment;
  return {
    horizontal: HORIZONTAL[attributes.get("horizontal") ?? ""] ?? "General",
    vertical: VERTICAL[attributes.get("vertical") ?? ""] ?? "Bottom",
    wrap: isOn(attributes.get("wrapText")),
    indent: Number(attributes.get("indent") ?? 0),
    rotation: Number(attributes.get("textRotation") ?? 0),
    shrink: isOn(attributes.get("shrinkToFit")),
  };
}
