import { readArchive } from "../../src/file/readArchive";
import { PackageDraft } from "../../src/file/ooxml/PackageDraft";

export function partsOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return readArchive(bytes);
}

export function textPart(bytes: Uint8Array, path: string): string {
  return new TextDecoder().decode(partsOf(bytes).get(path));
}

/** The file with some of its parts changed. */
export function withParts(bytes: Uint8Array, change: (path: string, text: string) => string | null): Uint8Array {
  const draft = new PackageDraft(readArchive(bytes));
  for (const path of draft.paths.filter((one) => /\.(xml|rels)$/.test(one))) {
    const text = draft.text(path);
    const changed = change(path, text);
    if (changed !== null && changed !== text) draft.write(path, changed);
  }
  return draft.toZip();
}
