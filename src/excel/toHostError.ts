import { HostError, type HostErrorCode } from "../app/HostError";

/** Codes of Excel's own errors, as `OfficeExtension.Error.code` has them, and ours. */
const CODES: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: "cell-edit-mode",
  AccessDenied: "sheet-protected",
  RequestPayloadSizeLimitExceeded: "payload-too-large",
  ResponsePayloadSizeLimitExceeded: "payload-too-large",
  RichApiRequestPayloadSizeLimitExceeded: "payload-too-large",
  RichApiResponsePayloadSizeLimitExceeded: "payload-too-large",
  OpenWorkbookProtected: "structure-protected",
  NonBlankCellOffSheet: "unknown",
  ApiNotFound: "unsupported-excel",
  HostBusy: "host-busy",
  HostRestartNeeded: "host-busy",
  ActivityLimitReached: "host-busy",
  GeneralException: "host-busy",
  Cancelled: "cancelled",
};

const RETRIABLE: ReadonlySet<HostErrorCode> = new Set(["cell-edit-mode", "host-busy", "other-workbook-active", "cancelled", "payload-too-large"]);

/** The one place where what Excel throws becomes a `HostError`; ours pass through. */
export function toHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const excelCode = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  const code = CODES[excelCode] ?? "unknown";
  const detail = error instanceof Error ? `${excelCode} ${error.message}`.trim() : excelCode;
  return new HostError(code, RETRIABLE.has(code), { cause: error, detail });
}
