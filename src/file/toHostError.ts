import { HostError } from "../app/HostError";

/** What a reader of files threw, as a `HostError`: the one place where a library's wording is looked at. */
export function toHostError(cause: unknown): HostError {
  if (cause instanceof HostError) return cause;
  const said = cause instanceof Error ? cause.message : String(cause);
  if (/password|encrypt|ECMA-376/i.test(said)) return new HostError("file-encrypted", false, { cause });
  if (/too large|invalid array length|out of memory|allocation failed/i.test(said)) return new HostError("file-too-large", false, { cause });
  return new HostError("file-corrupt", false, { cause, detail: said });
}
