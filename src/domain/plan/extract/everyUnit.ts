import type { Token } from "./tokenize";
import { PLACES } from "./vocabulary";
import { words } from "./unit";
import { WordSet } from "./WordSet";

const IN_EVERY = new WordSet([
  "ở tất cả các", "tại tất cả các", "ở tất cả", "tại tất cả", "ở mọi", "tại mọi", "ở từng", "tại từng", "ở mỗi", "tại mỗi", "trên tất cả các", "cho tất cả các", "ở các", "tại các", "trong tất cả các", "quy mô", "ở quy mô", "trên quy mô", "theo quy mô", "ở 100%", "tại 100%",
]);
/** `ở các xã` alone does not say that each of them is judged. */
const WEAK = new WordSet(["ở các", "tại các"]);

/** What each unit is called where the words ask it of every single one (`trên 95% ở tất cả các xã, thị trấn`); null otherwise. */
export function everyUnit(tokens: readonly Token[], from: number, end: number): string | null {
  for (let index = from; index < end; index += 1) {
    const length = IN_EVERY.matchAt(tokens, index, end);
    if (length === 0 || WEAK.matchAt(tokens, index, end) === length) continue;
    let start = index + length;
    while (["các", "số"].includes(tokens[start]?.fold ?? "")) start += 1;
    let stop = start + PLACES.matchAt(tokens, start, end);
    if (stop === start) continue;
    while ([",", "/", "và"].includes(tokens[stop]?.fold ?? "") && PLACES.matchAt(tokens, stop + 1, end) > 0) stop += 1 + PLACES.matchAt(tokens, stop + 1, end);
    return words(tokens, start, stop).replace(/,(?=\S)/g, ", ");
  }
  return null;
}
