/** Why a host refused. Each code has a Vietnamese and English sentence with a next step in `hostErrorText.ts`. */
export type HostErrorCode =
  | "cancelled"
  | "cell-edit-mode"
  | "sheet-protected"
  | "structure-protected"
  | "read-only"
  | "payload-too-large"
  | "values-missing"
  | "other-workbook-active"
  | "workbook-changed"
  | "file-not-found"
  | "file-corrupt"
  | "file-encrypted"
  | "file-unsupported"
  | "file-too-large"
  | "unsupported-excel"
  | "host-busy"
  | "report-frozen"
  | "unknown";

/** A failure of the host or the file, never of the user's figures. Made in one place per adapter (`toHostError`). */
export class HostError extends Error {
  override readonly name = "HostError";

  constructor(
    readonly code: HostErrorCode,
    readonly retriable: boolean,
    options?: { readonly cause?: unknown; readonly detail?: string },
  ) {
    super(options?.detail ? `${code}: ${options.detail}` : code, { cause: options?.cause });
  }
}
