import { realpath } from "node:fs/promises";
import { dirname, extname, join, parse, resolve } from "node:path";
import { badOutName, inPlaceWithOut, notInPlace, wouldOverwrite } from "./failureTexts";

/** What the caller said about where to write. */
export interface OutputRequest {
  /** Workbooks read, the first of them is the one written into. */
  readonly inputs: readonly string[];
  /** Other files read (plan, mapping): never written over. */
  readonly alsoRead: readonly string[];
  readonly out: string | null;
  readonly inPlace: boolean;
  /** What the first input becomes: `.xlsm` stays `.xlsm`. */
  readonly extension: ".xlsx" | ".xlsm";
}

/** The file a path leads to, whatever links lie on the way; for one not there yet, in its real folder. */
async function identity(path: string): Promise<string> {
  const absolute = resolve(path);
  const whole = await realpath(absolute).catch(() => null);
  if (whole !== null) return whole;
  const folder = await realpath(dirname(absolute)).catch(() => dirname(absolute));
  return join(folder, parse(absolute).base);
}

/** Path of the file to write; throws `CliFailure` rather than write over something that was read. */
export async function outputPath({ inputs, alsoRead, out, inPlace, extension }: OutputRequest): Promise<string> {
  const first = inputs[0] ?? "";
  if (inPlace) {
    if (out !== null) throw inPlaceWithOut();
    if (extname(first).toLowerCase() !== extension) throw notInPlace(first);
    return first;
  }
  const { dir, name } = parse(first);
  const path = out ?? join(dir, `${name}-chi-tieu${extension}`);
  if (extname(path).toLowerCase() !== extension) throw badOutName(path, extension);
  const target = await identity(path);
  for (const read of [...inputs, ...alsoRead]) if ((await identity(read)) === target) throw wouldOverwrite(path);
  return path;
}
