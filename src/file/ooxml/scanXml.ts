/** One element of an XML text, with the places where it stands, so that an edit leaves every other byte as it was. */
export interface XmlElement {
  /** As written, with prefix. */
  readonly tag: string;
  /** Without prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** `<` of the start tag, and the place after the end tag. */
  readonly start: number;
  readonly end: number;
  /** What lies between start and end tag; both after the start tag when it closes itself. */
  readonly innerStart: number;
  readonly innerEnd: number;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, named?: string) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return ENTITIES[named ?? ""] ?? whole;
  });
}

function parseAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single] of text.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes.set(name, unescapeXml(double ?? single ?? ""));
  }
  return attributes;
}

interface OpenElement {
  readonly tag: string;
  readonly attributes: Map<string, string>;
  readonly children: XmlElement[];
  readonly start: number;
  readonly innerStart: number;
}

const MARKUP = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<!DOCTYPE[^>]*>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;

function localName(tag: string): string {
  return tag.slice(tag.indexOf(":") + 1);
}

/** The root element of an XML text; throws where it is not well formed. Entities beyond the five predefined are not expanded. */
export function scanXml(text: string): XmlElement {
  const open: OpenElement[] = [];
  let root: XmlElement | null = null;
  const close = (element: OpenElement, innerEnd: number, end: number): void => {
    const closed = { ...element, name: localName(element.tag), innerEnd, end };
    const parent = open.at(-1);
    if (parent) parent.children.push(closed);
    else root ??= closed;
  };
  for (const match of text.matchAll(MARKUP)) {
    const [whole, endTag, startTag, attributes = "", selfClosed] = match;
    const after = match.index + whole.length;
    if (startTag !== undefined) {
      const element = { tag: startTag, attributes: parseAttributes(attributes), children: [], start: match.index, innerStart: after };
      if (selfClosed) close(element, after, after);
      else open.push(element);
    } else if (endTag !== undefined) {
      const element = open.pop();
      if (element?.tag !== endTag) throw new Error(`XML: </${endTag}> closes nothing`);
      close(element, match.index, after);
    }
  }
  if (!root || open.length > 0) throw new Error("XML: no root element, or it is not closed");
  return root;
}

export function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}
