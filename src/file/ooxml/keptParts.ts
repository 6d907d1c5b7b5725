import type { PackageDraft, Relation } from "./PackageDraft";
import { scanXml } from "./scanXml";

/** Pictures and shapes that people put on a sheet of ours. */
export interface KeptDrawing {
  /** Start and end tag of the drawing they stand in, which declare their namespaces. */
  readonly start: string;
  readonly end: string;
  readonly anchors: string;
  readonly relations: readonly Relation[];
}

/** What people put on a sheet of ours beside its cells, and keep when it is written anew. */
export interface KeptParts {
  readonly drawing: KeptDrawing | null;
  /** Comments, with the drawing that shows them. */
  readonly relations: readonly Relation[];
  readonly legacyDrawing: string | null;
}

export const NOTHING_KEPT: KeptParts = { drawing: null, relations: [], legacyDrawing: null };

const COMMENTS = /\/(comments|vmlDrawing|threadedComment)$/;
const CHART = /graphicData[^>]*\/chart"/;

function keptDrawing(parts: PackageDraft, path: string): KeptDrawing | null {
  const text = parts.text(path);
  const root = scanXml(text);
  const anchors = root.children.map((child) => text.slice(child.start, child.end)).filter((anchor) => !CHART.test(anchor));
  if (anchors.length === 0) return null;
  const used = anchors.join("");
  const relations = parts.relations(path).filter(({ id }) => used.includes(`"${id}"`));
  return { start: text.slice(root.start, root.innerStart), end: text.slice(root.innerEnd, root.end), anchors: used, relations };
}

/** Looks at a sheet of ours before it is written anew. */
export function keptParts(parts: PackageDraft, sheetPath: string): KeptParts {
  const relations = parts.relations(sheetPath);
  const drawing = relations.find(({ type }) => type.endsWith("/drawing"));
  return {
    drawing: drawing && parts.has(drawing.target) ? keptDrawing(parts, drawing.target) : null,
    relations: relations.filter(({ type }) => COMMENTS.test(type)),
    legacyDrawing: /<(?:\w+:)?legacyDrawing\s[^>]*?id="([^"]*)"/.exec(parts.text(sheetPath))?.[1] ?? null,
  };
}
