import type { PackageDraft } from "../../file/ooxml/PackageDraft";
import type { XmlElement } from "../../file/ooxml/scanXml";
import { childNamed, scanXml } from "../../file/ooxml/scanXml";

/** Office's own theme, in the order `theme="n"` counts: light 1, dark 1, light 2, dark 2, accents, links. */
const OFFICE_THEME = ["FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47", "0563C1", "954F72"] as const;

/** The old palette of `indexed="n"` (ECMA-376 §18.8.27); 64 and 65 are the window's text and background. */
const INDEXED =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333 000000 FFFFFF".split(
    " ",
  );

export type Theme = readonly string[];

/** Colours of the workbook's theme, or Office's own. */
export function readTheme(parts: PackageDraft): Theme {
  const path = parts.paths.find((candidate) => /^xl\/theme\/theme\d*\.xml$/i.test(candidate));
  if (!path) return OFFICE_THEME;
  const elements = childNamed(scanXml(parts.text(path)), "themeElements");
  const scheme = elements && childNamed(elements, "clrScheme");
  const named = new Map((scheme?.children ?? []).map((slot) => [slot.name, slot.children[0]?.attributes.get("lastClr") ?? slot.children[0]?.attributes.get("val") ?? ""]));
  const order = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];
  return order.map((name, index) => {
    const color = named.get(name) ?? "";
    return /^[0-9a-f]{6}$/i.test(color) ? color.toUpperCase() : (OFFICE_THEME[index] ?? "000000");
  });
}

/** `#RRGGBB` of a colour element (`rgb`, `theme` with `tint`, `indexed`); null when it is automatic or absent. */
export function colorOfElement(element: XmlElement | undefined, theme: Theme): string | null {
  if (!element) return null;
  const rgb = element.attributes.get("rgb");
  const themed = element.attributes.get("theme");
  const indexed = element.attributes.get("indexed");
  const base = rgb ? rgb.slice(-6) : themed !== undefined ? theme[Number(themed)] : indexed !== undefined && Number(indexed) < 64 ? INDEXED[Number(indexed)] : undefined;
  if (!base || !/^[0-9a-f]{6}$/i.test(base)) return null;
  return `#${tinted(base, Number(element.attributes.get("tint") ?? 0))}`;
}

/** Tint lightens (above 0) or darkens (below), on each channel; close enough to Excel's HLS to look alike. */
function tinted(color: string, tint: number): string {
  return [0, 2, 4]
    .map((at) => {
      const channel = Number.parseInt(color.slice(at, at + 2), 16);
      const result = tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint;
      return Math.round(Math.min(255, Math.max(0, result))).toString(16).padStart(2, "0");
    })
    .join("")
    .toUpperCase();
}
