import { zipSync } from "fflate";
import type { Archive } from "../readArchive";
import { escapeAttribute } from "./escapeXml";
import { scanXml } from "./scanXml";

/** A reference from one part to another; `target` is a path from the root of the package, or a URL when `external`. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

const CONTENT_TYPES = "[Content_Types].xml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONS_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
/** Twice as fast as the usual 6, and hardly larger for XML. */
const ZIP_LEVEL = 3;
/** One moment for all parts: the same content gives the same file. */
const ZIP_TIME = new Date(1980, 0, 1, 0, 0, 0);

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

function resolveTarget(from: string, target: string): string {
  const steps = target.startsWith("/") ? [] : folderOf(from).split("/").filter(Boolean);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** A part's path as another part names it; relative, as Excel writes it. @example relativeTarget("xl/worksheets/sheet1.xml", "xl/tables/table1.xml") === "../tables/table1.xml" */
function relativeTarget(from: string, target: string): string {
  const source = folderOf(from).split("/").filter(Boolean);
  const steps = target.split("/");
  let shared = 0;
  while (shared < source.length && source[shared] === steps[shared]) shared += 1;
  return [...source.slice(shared).map(() => ".."), ...steps.slice(shared)].join("/");
}

function relationsPath(path: string): string {
  const folder = folderOf(path);
  return `${folder}_rels/${path.slice(folder.length)}.rels`;
}

/** The parts of an Office file while they are being changed. What nobody writes stays the very same bytes. */
export class PackageDraft {
  readonly #parts: Map<string, Uint8Array>;

  constructor(parts: Archive) {
    this.#parts = new Map(parts);
  }

  get paths(): readonly string[] {
    return [...this.#parts.keys()];
  }

  has(path: string): boolean {
    return this.#find(path) !== null;
  }

  /** Paths of parts are compared without case (OPC §6.2.2.3). */
  #find(path: string): string | null {
    if (this.#parts.has(path)) return path;
    const folded = path.toLowerCase();
    return this.paths.find((known) => known.toLowerCase() === folded) ?? null;
  }

  bytes(path: string): Uint8Array | null {
    const known = this.#find(path);
    return (known === null ? undefined : this.#parts.get(known)) ?? null;
  }

  /** Throws when there is no such part. */
  text(path: string): string {
    const bytes = this.bytes(path);
    if (!bytes) throw new Error(`the file has no part ${path}`);
    if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
    if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
    return new TextDecoder().decode(bytes);
  }

  /** Replaces or adds a part; the text's own declaration gives way to ours, because we always write UTF-8. */
  write(path: string, text: string): void {
    const body = text.replace(/^\uFEFF?\s*<\?xml[\s\S]*?\?>\s*/, "");
    this.#parts.set(this.#find(path) ?? path, new TextEncoder().encode(DECLARATION + body));
  }

  relations(path: string): readonly Relation[] {
    const relsPath = relationsPath(path);
    if (!this.has(relsPath)) return [];
    return scanXml(this.text(relsPath)).children.map(({ attributes }) => {
      const external = attributes.get("TargetMode") === "External";
      const target = attributes.get("Target") ?? "";
      return { id: attributes.get("Id") ?? "", type: attributes.get("Type") ?? "", target: external ? target : resolveTarget(path, target), external };
    });
  }

  setRelations(path: string, relations: readonly Relation[]): void {
    const relsPath = relationsPath(path);
    if (relations.length === 0) {
      this.#parts.delete(this.#find(relsPath) ?? relsPath);
      return;
    }
    const rows = relations.map(({ id, type, target, external }) =>
      external
        ? `<Relationship Id="${escapeAttribute(id)}" Type="${escapeAttribute(type)}" Target="${escapeAttribute(target)}" TargetMode="External"/>`
        : `<Relationship Id="${escapeAttribute(id)}" Type="${escapeAttribute(type)}" Target="${escapeAttribute(relativeTarget(path, target))}"/>`,
    );
    this.write(relsPath, `<Relationships xmlns="${RELATIONS_NAMESPACE}">${rows.join("")}</Relationships>`);
  }

  /** Adds one relation and leaves the other rows of the part as they are written. Answers its id. */
  addRelation(path: string, type: string, target: string): string {
    const known = new Set(this.relations(path).map((relation) => relation.id));
    let number = known.size + 1;
    while (known.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    const relsPath = relationsPath(path);
    if (known.size === 0) this.setRelations(path, [{ id, type, target, external: false }]);
    else {
      const text = this.text(relsPath);
      const root = scanXml(text);
      const tag = root.children[0]?.tag ?? "Relationship";
      const row = `<${tag} Id="${id}" Type="${escapeAttribute(type)}" Target="${escapeAttribute(relativeTarget(path, target))}"/>`;
      this.write(relsPath, text.slice(0, root.innerEnd) + row + text.slice(root.innerEnd));
    }
    return id;
  }

  removeRelation(path: string, id: string): void {
    const relsPath = relationsPath(path);
    const text = this.text(relsPath);
    const row = scanXml(text).children.find((child) => child.attributes.get("Id") === id);
    if (row) this.write(relsPath, text.slice(0, row.start) + text.slice(row.end));
  }

  declareContentType(path: string, type: string): void {
    const text = this.text(CONTENT_TYPES);
    const root = scanXml(text);
    const known = root.children.some((row) => row.name === "Override" && row.attributes.get("PartName")?.toLowerCase() === `/${path}`.toLowerCase());
    if (known) return;
    const prefix = root.tag.includes(":") ? root.tag.slice(0, root.tag.indexOf(":") + 1) : "";
    const row = `<${prefix}Override PartName="/${escapeAttribute(path)}" ContentType="${escapeAttribute(type)}"/>`;
    this.write(CONTENT_TYPES, text.slice(0, root.innerEnd) + row + text.slice(root.innerEnd));
  }

  contentType(path: string): string | null {
    const rows = scanXml(this.text(CONTENT_TYPES)).children;
    const override = rows.find((row) => row.name === "Override" && row.attributes.get("PartName")?.toLowerCase() === `/${path}`.toLowerCase());
    const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    const byExtension = rows.find((row) => row.name === "Default" && row.attributes.get("Extension")?.toLowerCase() === extension);
    return (override ?? byExtension)?.attributes.get("ContentType") ?? null;
  }

  /** Removes a part with its own relations and its content type. */
  remove(path: string): void {
    const known = this.#find(path);
    if (known === null) return;
    this.#parts.delete(known);
    const relsPath = this.#find(relationsPath(path));
    if (relsPath) this.#parts.delete(relsPath);
    const text = this.text(CONTENT_TYPES);
    const row = scanXml(text).children.find((child) => child.attributes.get("PartName")?.toLowerCase() === `/${path}`.toLowerCase());
    if (row) this.write(CONTENT_TYPES, text.slice(0, row.start) + text.slice(row.end));
  }

  /** A path that no part has yet. @example freePath("xl/charts/chart", ".xml") === "xl/charts/chart3.xml" */
  freePath(stem: string, ending: string): string {
    let number = 1;
    while (this.has(`${stem}${number}${ending}`)) number += 1;
    return `${stem}${number}${ending}`;
  }

  get archive(): Archive {
    return this.#parts;
  }

  toZip(): Uint8Array {
    return zipSync(Object.fromEntries(this.#parts), { level: ZIP_LEVEL, mtime: ZIP_TIME });
  }
}
