import { unescapeXml } from "../file/ooxml/scanXml";

/** A piece of HTML: a text, or an element with what it holds. */
export type XmlNode = string | { readonly name: string; readonly children: readonly XmlNode[] };

const VOID = new Set(["br", "img", "hr"]);

/** The small, well-formed HTML that the Word converter writes. */
export function parse(html: string): readonly XmlNode[] {
  const root: { name: string; children: XmlNode[] } = { name: "", children: [] };
  const open = [root];
  for (const [, endTag, startTag, selfClosed, text] of html.matchAll(/<\/(\w+)\s*>|<(\w+)[^>]*?(\/?)>|([^<]+)/g)) {
    const parent = open.at(-1) ?? root;
    if (text !== undefined) parent.children.push(unescapeXml(text));
    else if (endTag !== undefined) {
      if (open.length > 1 && parent.name === endTag) open.pop();
    } else if (startTag !== undefined) {
      const element = { name: startTag, children: [] };
      parent.children.push(element);
      if (!selfClosed && !VOID.has(startTag)) open.push(element);
    }
  }
  return root.children;
}
