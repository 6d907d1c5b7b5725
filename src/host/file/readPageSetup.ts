import type { XmlElement } from "../../file/ooxml/scanXml";
import { childNamed } from "../../file/ooxml/scanXml";
import { isOn } from "../../file/ooxml/workbookStructure";
import type { PageSetup } from "../workbook/SheetParts";
import { textOf } from "./textOf";

/** `paperSize` numbers of the file (ECMA-376 §18.3.1.63). */
export const PAPERS: Readonly<Record<string, string>> = { 1: "Letter", 5: "Legal", 8: "A3", 9: "A4", 11: "A5", 12: "B4", 13: "B5", 14: "Folio" };

/** Print setup of a worksheet part; margins are inches there and points here. */
export function readPageSetup(text: string, root: XmlElement, page: PageSetup): void {
  const setup = childNamed(root, "pageSetup")?.attributes;
  const options = childNamed(root, "printOptions")?.attributes;
  const properties = childNamed(root, "sheetPr");
  page.orientation = setup?.get("orientation") === "landscape" ? "Landscape" : "Portrait";
  page.paperSize = PAPERS[setup?.get("paperSize") ?? ""] ?? page.paperSize;
  page.centerHorizontally = isOn(options?.get("horizontalCentered"));
  page.centerVertically = isOn(options?.get("verticalCentered"));
  page.printGridlines = isOn(options?.get("gridLines"));
  if (properties && isOn(childNamed(properties, "pageSetUpPr")?.attributes.get("fitToPage"))) {
    page.zoom = { horizontalFitToPages: Number(setup?.get("fitToWidth") ?? 1), verticalFitToPages: Number(setup?.get("fitToHeight") ?? 1) };
  } else if (setup?.has("scale")) page.zoom = { scale: Number(setup.get("scale")) };
  const margins = childNamed(root, "pageMargins")?.attributes;
  for (const side of ["left", "right", "top", "bottom", "header", "footer"] as const) {
    const inches = Number(margins?.get(side) ?? Number.NaN);
    if (Number.isFinite(inches)) page.margins[side] = inches * 72;
  }
  const words = childNamed(root, "headerFooter");
  for (const [name, place] of [["oddHeader", "Header"], ["oddFooter", "Footer"]] as const) {
    const element = words && childNamed(words, name);
    if (!element) continue;
    for (const [, section = "C", content = ""] of textOf(text, element).matchAll(/&([LCR])([\s\S]*?)(?=&[LCR]|$)/g)) {
      const side = section === "L" ? "left" : section === "R" ? "right" : "center";
      page.headerFooter[`${side}${place}`] = content;
    }
  }
}
