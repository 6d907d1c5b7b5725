import type { Encoding } from "../../tables/SourceTable";
import { decodeTcvn3 } from "./decodeTcvn3";
import { decodeVni } from "./decodeVni";

/** Text of a legacy font as Unicode NFC; Unicode text stays as it is. */
export function decodeLegacy(text: string, encoding: Encoding): string {
  if (encoding === "tcvn3") return decodeTcvn3(text);
  return encoding === "vni" ? decodeVni(text) : text;
}
