import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { HostError } from "../app/HostError";
import { openWorkbookFile, type WorkbookFile } from "../file/openWorkbookFile";
import { cannotRead, fileNotFound, hostFailure } from "./failureTexts";

function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

/** Bytes of a file; throws `CliFailure`. */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (cause) {
    throw codeOf(cause) === "ENOENT" ? fileNotFound(path) : cannotRead(path, cause);
  }
}

/** Runs a job on a file, turning what the file refuses into words that name it. */
export async function withFile<T>(path: string, job: () => T | Promise<T>): Promise<T> {
  try {
    return await job();
  } catch (cause) {
    throw cause instanceof HostError ? hostFailure(cause, basename(path)) : cause;
  }
}

/** Opens a workbook; throws `CliFailure`. */
export async function openInput(path: string): Promise<WorkbookFile> {
  const bytes = await readInput(path);
  return withFile(path, () => openWorkbookFile(bytes, basename(path)));
}
