import type { Find } from "./Find";
import type { Quantity } from "./quantity";
import type { PieceContext } from "./readPiece";
import type { Token } from "./tokenize";
import { isOnlyCues } from "./gaps";
import { words } from "./unit";
import { GOOD_DEEDS } from "./vocabulary";
import { WordSet } from "./WordSet";

const WHOLE = new WordSet(["toàn bộ", "tất cả các", "tất cả", "toàn thể", "mọi"]);
const FOR_WHOLE = new WordSet(["cho toàn bộ", "cho tất cả các", "cho tất cả", "cho mọi"]);
const CARE: ReadonlySet<string> = new Set(["bổ", "tiêm", "khám", "tẩy", "uống", "cấp", "tư", "xét", "sàng", "phát"]);

/**
 * "Toàn bộ, tất cả" without a figure means 100 %: where it quantifies care given in rounds (`cho toàn bộ trẻ … 02 đợt/năm`),
 * or opens an aim (`Tất cả trẻ … được …`). Elsewhere it is a manner of speaking.
 */
export function readWholes(tokens: readonly Token[], quantities: readonly Quantity[], context: PieceContext): readonly Find[] {
  if (quantities.some((quantity) => quantity.kind === "percent")) return [];
  const rounds = quantities.find((quantity) => quantity.kind === "frequency");
  if (rounds) {
    const at = FOR_WHOLE.find(tokens, 0, rounds.start);
    const isCare = at > 0 && tokens.slice(0, at).some((token) => CARE.has(token.fold));
    return isCare ? [whole(tokens, 0, at + 1, rounds.start, 0.8)] : [];
  }
  if (!context.isAim || quantities.length > 0) return [];
  const at = WHOLE.find(tokens, 0, Math.min(tokens.length, 8));
  if (at < 0 || !isOnlyCues(tokens, 0, at, [])) return [];
  const deed = GOOD_DEEDS.find(tokens, at + 2, Math.min(tokens.length, at + 25));
  return deed > 0 ? [whole(tokens, at, at, tokens.length, 0.66)] : [];
}

function whole(tokens: readonly Token[], start: number, at: number, end: number, confidence: number): Find {
  const last = Math.min(end, start + 40);
  return {
    name: `Tỷ lệ ${words(tokens, at, last).replace(/^(?:toàn bộ|tất cả các|tất cả|toàn thể|mọi)\s+/iu, "").replace(/,(?=\S)/g, ", ")}${start < at ? `: ${words(tokens, start, at - 1)}` : ""}`,
    target: { form: "threshold", comparator: ">=", value: 100 },
    stated: "=",
    direction: "higher",
    unit: "%",
    per: 100,
    population: null,
    baseline: null,
    deadline: null,
    at: tokens[at]?.start ?? 0,
    start: tokens[start]?.start ?? 0,
    end: tokens[end - 1]?.end ?? 0,
    ambiguous: false,
    confidence,
    reasons: ["“toàn bộ, tất cả” không ghi số là 100 %"],
  };
}
