import { unzipSync } from "fflate";
import { HostError } from "../app/HostError";

/** Largest file taken, and largest sum of its unpacked parts as the archive declares them, in bytes. */
export const MAX_FILE_BYTES = 100 * 2 ** 20;
export const MAX_UNPACKED_BYTES = 400 * 2 ** 20;
const MAX_PARTS = 20_000;

/** Parts of a zip by path, in archive order. */
export type Archive = ReadonlyMap<string, Uint8Array>;

/**
 * Unpacks a zip archive. Refused before anything is unpacked when its declared sizes are beyond the limits; a part
 * that lies about its size is cut off there, because it is unpacked into a buffer of the declared size.
 */
export function readArchive(bytes: Uint8Array): Archive {
  if (bytes.length > MAX_FILE_BYTES) throw new HostError("file-too-large", false, { detail: `${bytes.length} bytes` });
  let declared = 0;
  let parts = 0;
  try {
    const entries = unzipSync(bytes, {
      filter: (file) => {
        declared += file.originalSize;
        parts += 1;
        if (declared > MAX_UNPACKED_BYTES || parts > MAX_PARTS) {
          throw new HostError("file-too-large", false, { detail: `unpacks to more than ${declared} bytes in ${parts} parts` });
        }
        return !file.name.endsWith("/");
      },
    });
    return new Map(Object.entries(entries).map(([path, content]) => [path.replaceAll("\\", "/"), content]));
  } catch (cause) {
    if (cause instanceof HostError) throw cause;
    throw new HostError("file-corrupt", false, { cause });
  }
}
