import { ApiError } from "../protocol/ApiError";
import { MAX_SHEET_NAME } from "./limits";

/** Excel's rules for sheet names: 1 to 31 characters, none of `: \ / ? * [ ]`, no apostrophe at either end, not `History`. */
export function checkSheetName(name: string, others: readonly string[]): void {
  const lower = name.toLowerCase();
  if (name.trim() === "" || name.length > MAX_SHEET_NAME || /[:\\/?*[\]]/.test(name) || name.startsWith("'") || name.endsWith("'") || lower === "history") {
    throw new ApiError("InvalidArgument", `sheet name ${JSON.stringify(name)}`);
  }
  if (others.some((other) => other.toLowerCase() === lower)) throw new ApiError("ItemAlreadyExists", `a sheet named ${name}`);
}

/** The name Excel gives a sheet added without one. @example nextSheetName(["Sheet1"]) === "Sheet2" */
export function nextSheetName(others: readonly string[]): string {
  const taken = new Set(others.map((name) => name.toLowerCase()));
  for (let number = others.length + 1; ; number += 1) if (!taken.has(`sheet${number}`)) return `Sheet${number}`;
}
