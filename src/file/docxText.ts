import { XMLParser } from "fast-xml-parser";
import { HostError } from "../app/HostError";
import { readArchive } from "./readArchive";

/** A node of `XMLParser` with `preserveOrder`: `{ "#text": … }`, or `{ name: children }` beside its attributes. */
type HtmlNode = Readonly<Record<string, unknown>>;

const BLOCKS = new Set(["p", "h1", "h2", "h3", "h4", "h5", "h6"]);
const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: true, htmlEntities: true, trimValues: false, unpairedTags: ["br", "hr", "img"], parseTagValue: false });

/**
 * Text of a Word document: a line for each paragraph, a line with tabs for each row of a table, numbers before numbered
 * items. Throws `HostError` for what is no Word document, is encrypted or would unpack to too much.
 */
export async function docxText(bytes: Uint8Array): Promise<string> {
  readArchive(bytes);
  const { default: mammoth } = await import("mammoth");
  const whole = bytes.slice();
  const input = { buffer: whole, arrayBuffer: whole.buffer } as unknown as { arrayBuffer: ArrayBuffer }; // Node reads one, browsers the other
  try {
    const { value } = await mammoth.convertToHtml(input, { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })) });
    return linesOf(nodesOf(parser.parse(value))).join("\n");
  } catch (cause) {
    throw new HostError("file-corrupt", false, { cause });
  }
}

/** The parser's answer is JSON: a list of nodes, or nothing. */
function nodesOf(parsed: unknown): readonly HtmlNode[] {
  return Array.isArray(parsed) ? (parsed as readonly HtmlNode[]) : [];
}

function nameOf(node: HtmlNode): string {
  return Object.keys(node).find((key) => key !== ":@") ?? "";
}

function childrenOf(node: HtmlNode): readonly HtmlNode[] {
  return nodesOf(node[nameOf(node)]);
}

function textOf(node: HtmlNode): string {
  const name = nameOf(node);
  if (name === "#text") return String(node["#text"]);
  return name === "br" ? " " : childrenOf(node).map(textOf).join("");
}

function oneLine(node: HtmlNode): string {
  return textOf(node).replace(/\s+/g, " ").trim();
}

function linesOf(nodes: readonly HtmlNode[]): string[] {
  return nodes.flatMap((node): string[] => {
    const name = nameOf(node);
    if (name === "#text") return [];
    if (BLOCKS.has(name)) return [oneLine(node)];
    if (name === "tr") return [childrenOf(node).map(oneLine).join("\t")];
    if (name === "ol") return childrenOf(node).flatMap((item, index) => itemLines(item, `${index + 1}. `));
    if (name === "ul") return childrenOf(node).flatMap((item) => itemLines(item, "- "));
    return linesOf(childrenOf(node));
  });
}

/** The item's own words come first, lists inside it after them. */
function itemLines(item: HtmlNode, prefix: string): string[] {
  const isList = (node: HtmlNode): boolean => ["ol", "ul"].includes(nameOf(node));
  const own = childrenOf(item).filter((node) => !isList(node)).map(textOf).join("").replace(/\s+/g, " ").trim();
  return [...(own === "" ? [] : [prefix + own]), ...linesOf(childrenOf(item).filter(isList))];
}
