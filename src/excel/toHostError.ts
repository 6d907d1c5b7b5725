import { HostError, type HostErrorCode } from "../app/HostError";

/** Codes of Excel's own errors, as `OfficeExtension.Error.code` has them, and ours. */
const CODES: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: "cell-edit-mode",
  AccessDenied: "sheet-protected",
  RequestPayloadSizeLimitExceeded: "payload-too-large",
  ResponsePayloadSizeLimitExceeded: "payload-too-large",
  InactiveWorkbook: "other-workbook-active",
  ItemNotFound: "workbook-changed",
  ItemAlreadyExists: "workbook-changed",
  ApiNotFound: "unsupported-excel",
  HostBusy: "host-busy",
  HostRestartNeeded: "host-busy",
  ActivityLimitReached: "host-busy",
  GeneralException: "host-busy",
};

/** What Excel refuses while another workbook has the focus, mostly as `GeneralException` (office-js#771, #2196). */
const NEEDS_FOCUS = /^(?:WorksheetCollection\.add|Worksheet\.activate|Range\.select|WorksheetFreezePanes\.\w+)$/i;
const WITHOUT_FOCUS: ReadonlySet<string> = new Set(["GeneralException", "InvalidOperation"]);

const RETRIABLE: ReadonlySet<HostErrorCode> = new Set(["cell-edit-mode", "host-busy", "other-workbook-active", "workbook-changed", "payload-too-large"]);

/** The one place where what Excel throws becomes a `HostError`; ours pass through. */
export function toHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const excelCode = textOf(error, "code");
  const location = textOf(fieldOf(error, "debugInfo"), "errorLocation");
  const code = WITHOUT_FOCUS.has(excelCode) && NEEDS_FOCUS.test(location) ? "other-workbook-active" : (CODES[excelCode] ?? "unknown");
  const message = error instanceof Error ? error.message : "";
  return new HostError(code, RETRIABLE.has(code), { cause: error, detail: [excelCode, location, message].filter((part) => part !== "").join(" ") });
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function textOf(value: unknown, name: string): string {
  const field = fieldOf(value, name);
  return typeof field === "string" ? field : "";
}
