import type { Grid } from "../../grid/Grid";
import type { Encoding } from "../SourceTable";
import { decodeLegacy } from "../../text/legacy/decodeLegacy";
import { decideEncoding, encodingVotes, hasAccents, isUnicodeVietnamese } from "../../text/legacy/detectEncoding";
import type { Decode } from "./SheetView";

/** The encoding most texts of a sheet have, and a decoder that decides line by line. */
export interface SheetEncoding {
  readonly encoding: Encoding;
  readonly decode: Decode;
}

const UNICODE: SheetEncoding = { encoding: "unicode", decode: (text) => text };
const SAMPLE = 3000;
const REMEMBERED = 20000;

/**
 * Votes over the sheet's accented texts. Each text then decides for itself; one that cannot (`HOÀ` is Vietnamese in Unicode
 * and in VNI) follows the sheet, because a form is typed with one font far more often than with two.
 */
export function sheetEncoding(grid: Grid): SheetEncoding {
  const votes = { unicode: 0, tcvn3: 0, vni: 0 };
  let sampled = 0;
  let certain = false;
  for (const row of grid.cells) {
    for (const cell of row) {
      if (typeof cell !== "string" || cell.length > 500) continue;
      const unicode = isUnicodeVietnamese(cell);
      if (!unicode && !hasAccents(cell)) continue;
      const own = unicode ? null : encodingVotes(cell);
      const encoding = own === null ? "unicode" : decideEncoding(own);
      if (encoding !== null) votes[encoding]++;
      if (own !== null && own.words >= 2 && encoding !== null && encoding !== "unicode") certain = true;
      if (++sampled >= SAMPLE) break;
    }
    if (sampled >= SAMPLE) break;
  }
  if (votes.tcvn3 + votes.vni === 0 || (sampled > 1 && !certain && Math.max(votes.tcvn3, votes.vni) < 2)) return UNICODE;
  const legacy: Encoding = votes.tcvn3 >= votes.vni ? "tcvn3" : "vni";
  const encoding: Encoding = votes[legacy] > votes.unicode ? legacy : "unicode";
  const known = new Map<string, string>();
  return {
    encoding,
    decode: (text) => {
      if (!hasAccents(text) || isUnicodeVietnamese(text)) return text;
      const remembered = known.get(text);
      if (remembered !== undefined) return remembered;
      const own = encodingVotes(text);
      const fits = encoding === "unicode" || own[encoding] >= own.unicode;
      const ofSheet = fits ? encoding : "unicode";
      const decided = decideEncoding(own);
      // One short word against its whole sheet proves nothing: "Nº" is no "Nẻ".
      const decoded = decodeLegacy(text, decided === null || (decided !== encoding && own.words < 2) ? ofSheet : decided);
      if (known.size < REMEMBERED) known.set(text, decoded);
      return decoded;
    },
  };
}
