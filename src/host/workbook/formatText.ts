import { SSF as untyped } from "@e965/xlsx";
import { isCellError } from "../../domain/grid/Cell";
import type { Cell } from "../../domain/grid/Cell";

/** SheetJS ships its formatter without types. */
const SSF = untyped as { format(numberFormat: string, value: string | number): string };

/** What a person sees in a cell (`Range.text`), with the marks of their Excel. A format SSF cannot read shows the plain value. */
export function formatText(value: Cell, numberFormat: string, marks: { readonly decimal: string; readonly group: string }): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  try {
    const text = SSF.format(numberFormat === "" ? "General" : numberFormat, value);
    return typeof value === "number" && marks.decimal !== "." ? localized(text, marks) : text;
  } catch {
    // A format outside SSF's grammar: Excel would not have kept it either, so the plain value is the honest text.
    return String(value);
  }
}

/** Swaps the marks of a number formatted the US way; a date has neither between digits in that pattern. */
function localized(text: string, marks: { readonly decimal: string; readonly group: string }): string {
  if (!/^\D*\d{1,3}(,\d{3})*(\.\d+)?\D*$|^\D*\d+(\.\d+)?\D*$/.test(text)) return text;
  return text.replace(/[.,]/g, (mark) => (mark === "." ? marks.decimal : marks.group));
}
