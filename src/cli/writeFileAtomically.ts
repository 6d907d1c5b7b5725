import { open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { cannotWrite } from "./failureTexts";

/** No one may write it; a rename would replace it all the same. */
const WRITE_BITS = 0o222;

/** Writes a file whole or not at all: into a temporary file beside it, then by a rename. Throws `CliFailure`. */
export async function writeFileAtomically(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const mode = await stat(path).then((found) => found.mode, () => undefined);
    if (mode !== undefined && (mode & WRITE_BITS) === 0) throw new Error("the file is read-only");
    const file = await open(temporary, "wx", mode);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true });
    throw cannotWrite(path, cause);
  }
}
