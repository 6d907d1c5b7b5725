import { escapeCellText } from "./escapeXml";
import { scanXml, unescapeXml } from "./scanXml";

const ITEM = /<((?:\w+:)?)si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/\1si>)/g;
const PLAIN = /^\s*<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)<\/(?:\w+:)?t>\s*$/;

/** The workbook's table of texts; ours are found in it or appended, so that the numbers other sheets use stay right. */
export class SharedTexts {
  readonly #known = new Map<string, number>();
  readonly #added: string[] = [];
  readonly #text: string;
  readonly #prefix: string;
  #count = 0;

  /** `partText`: the part as it is, or null where the workbook has none yet. */
  constructor(partText: string | null, namespace: string) {
    this.#text = partText ?? `<sst xmlns="${namespace}"></sst>`;
    this.#prefix = /<(\w+:)sst[\s>]/.exec(this.#text)?.[1] ?? "";
    for (const [, , inner = ""] of this.#text.matchAll(ITEM)) {
      const plain = PLAIN.exec(inner)?.[1];
      const text = plain === undefined ? null : unescapeXml(plain);
      // Only what we would write the same way again: no Excel escapes.
      if (text !== null && escapeCellText(text) === plain && !this.#known.has(text)) this.#known.set(text, this.#count);
      this.#count += 1;
    }
  }

  indexOf(text: string): number {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const index = this.#count;
    const prefix = this.#prefix;
    this.#known.set(text, index);
    this.#count += 1;
    this.#added.push(`<${prefix}si><${prefix}t xml:space="preserve">${escapeCellText(text)}</${prefix}t></${prefix}si>`);
    return index;
  }

  /** The part with our texts; null when nothing was added. `count` is dropped: it is optional and nobody checks it. */
  finish(): string | null {
    if (this.#added.length === 0) return null;
    const root = scanXml(this.#text);
    const isEmpty = root.innerStart === root.end;
    const head = this.#text.slice(0, root.innerStart).replace(/\s(?:uniqueCount|count)="\d*"/g, "");
    const open = isEmpty ? head.replace(/\/>$/, ">") : head;
    const last = isEmpty ? root.innerStart : root.children.findLast((child) => child.name === "si")?.end ?? root.innerStart;
    const close = isEmpty ? `</${root.tag}>` : "";
    return open + this.#text.slice(root.innerStart, last) + this.#added.join("") + this.#text.slice(last) + close;
  }
}
