import type { XmlElement } from "../../file/ooxml/scanXml";
import { unescapeXml } from "../../file/ooxml/scanXml";

/** What an element without children says. */
export function textOf(text: string, element: XmlElement): string {
  return unescapeXml(text.slice(element.innerStart, element.innerEnd));
}
