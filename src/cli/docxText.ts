import { parse, type XmlNode } from "./htmlNodes";

const BLOCKS = new Set(["p", "h1", "h2", "h3", "h4", "h5", "h6"]);

function textOf(node: XmlNode): string {
  return typeof node === "string" ? node : node.name === "br" ? " " : node.children.map(textOf).join("");
}

function isElement(node: XmlNode): node is Exclude<XmlNode, string> {
  return typeof node !== "string";
}

/** Lines of a run of blocks: a paragraph is a line, a row of a table is a line with tabs, numbered items keep their numbers. */
function linesOf(nodes: readonly XmlNode[], prefix = ""): string[] {
  return nodes.filter(isElement).flatMap((node): string[] => {
    if (BLOCKS.has(node.name)) return [prefix + textOf(node).replace(/\s+/g, " ").trim()];
    if (node.name === "tr") return [node.children.filter(isElement).map((cell) => textOf(cell).replace(/\s+/g, " ").trim()).join("\t")];
    if (node.name === "ol") return node.children.filter(isElement).flatMap((item, index) => itemLines(item, `${index + 1}. `));
    if (node.name === "ul") return node.children.filter(isElement).flatMap((item) => itemLines(item, "- "));
    return linesOf(node.children, prefix);
  });
}

/** The item's own words come first, lists inside it after them. */
function itemLines(item: Exclude<XmlNode, string>, prefix: string): string[] {
  const isList = (node: XmlNode): boolean => isElement(node) && (node.name === "ol" || node.name === "ul");
  const own = item.children.filter((node) => !isList(node)).map(textOf).join("").replace(/\s+/g, " ").trim();
  return [...(own === "" ? [] : [prefix + own]), ...linesOf(item.children.filter(isList))];
}

/** Text of a Word document, a line for each paragraph and each row of a table. */
export async function docxText(bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await import("mammoth");
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })) });
  return linesOf(parse(value)).join("\n");
}
