import { HostError } from "../app/HostError";
import { docxText } from "./docxText";
import { decodeText } from "./parseDelimitedText";

/** First bytes of an OLE container: an encrypted .docx, or a .doc of before 2007. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

/** Text of a plan's file (.docx, .txt, .md), known by its first bytes and not by its name. Throws `HostError`. */
export async function readPlanText(bytes: Uint8Array): Promise<string> {
  if (begins(bytes, ZIP)) return docxText(bytes);
  if (begins(bytes, OLE)) throw new HostError("file-encrypted", false);
  return decodeText(bytes);
}

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
