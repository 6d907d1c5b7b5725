import type { Cell } from "../grid/Cell";
import { foldText } from "../text/foldText";

const YES = new Set(["x", "đạt", "có", "✓", "✔", "v", "yes", "hoàn thành", "1 đạt"].map(foldText));
const NO = new Set(["không", "không đạt", "chưa", "chưa đạt", "k", "ko", "no", "chưa hoàn thành", "✗", "✖"].map(foldText));

/** Communes are often marked and not counted: `x` or `Đạt` is one, `Chưa đạt` is none; null for anything else. */
export function yesNo(cell: Cell): 0 | 1 | null {
  if (typeof cell === "boolean") return cell ? 1 : 0;
  if (typeof cell !== "string") return null;
  const text = foldText(cell.trim());
  return YES.has(text) ? 1 : NO.has(text) ? 0 : null;
}
