import type { Direction } from "../Plan";
import type { Token } from "./tokenize";
import { EXACT_HEADS, GOOD_DEEDS, HEADS, INCREASE, LOWER_BETTER, RESTRAIN } from "./vocabulary";
import { WordSet } from "./WordSet";

/** Which way is good, and the words that said so. */
export interface Judgement {
  readonly direction: Direction;
  readonly because: string;
}

const NOT: ReadonlySet<string> = new Set(["không", "chưa", "ngừng", "bỏ", "cai", "khỏi", "chống", "ngừa", "tránh", "trừ", "hết"]);
/** Burdens: when they are what is measured, less is better even if care is named behind them. */
const BURDENS = new WordSet([
  "tử vong", "chết", "mắc", "mắc mới", "mới mắc", "hiện mắc", "nhiễm", "nhiễm mới", "lây nhiễm", "lây truyền", "sinh con thứ", "tảo hôn", "kết hôn cận huyết", "bỏ trị", "bỏ điều trị", "kháng thuốc", "thất bại", "tái phát", "tai biến", "biến chứng", "suy dinh dưỡng", "thiếu máu", "thừa cân", "béo phì", "hút thuốc", "sử dụng thuốc lá", "tăng dân số", "gia tăng dân số", "phá thai", "nạo phá thai", "ngộ độc", "tai nạn", "đuối nước", "nhiễm khuẩn", "sai sót", "sâu răng", "cận thị", "tật khúc xạ", "chuyển tuyến", "vi phạm", "nghèo", "tự tử", "thấp còi", "nhẹ cân",
]);

/**
 * The good way of a named figure. In order: the level a change leads to, what is good neither way, the verb at the head,
 * negated ills ("không hút thuốc"), burdens as such, good deeds, ills; a share of people doing something is good.
 */
export function judgeDirection(name: readonly Token[], leads: "down" | "up" | null, isValueFirst: boolean, verb: readonly Token[] = name): Judgement {
  if (leads === "down") return { direction: "lower", because: "xuống, còn" };
  if (leads === "up") return { direction: "higher", because: "lên" };
  const exact = EXACT_HEADS.find(name, 0, name.length);
  const first = firstVerb(verb);
  if (first === "down") return { direction: "lower", because: "giảm" };
  if (first === "up") return { direction: "higher", because: "tăng" };
  if (exact >= 0) return { direction: "exact", because: text(name, exact, 2) };
  const ill = firstIll(name);
  if (ill.negated) return { direction: "higher", because: `không ${text(name, ill.at, 2)}` };
  if (ill.at < 0) return { direction: "higher", because: "không có từ chỉ điều xấu" };
  const good = GOOD_DEEDS.find(name, 0, name.length);
  if (isBurden(name, ill.at) && !isValueFirst) return { direction: "lower", because: text(name, ill.at, 2) };
  if (isValueFirst || good >= 0) return { direction: "higher", because: good >= 0 ? text(name, good, 1) : "tỷ lệ người làm được" };
  return { direction: "lower", because: text(name, ill.at, 2) };
}

/** A verb at the head: behind at most a few words of wishing (`phấn đấu giảm`, `tiếp tục khống chế`). */
function firstVerb(tokens: readonly Token[]): "down" | "up" | null {
  for (let index = 0; index < Math.min(tokens.length, 7); index += 1) {
    if (HEADS.matchAt(tokens, index) > 0 && INCREASE.matchAt(tokens, index) === 0) return null;
    if (RESTRAIN.matchAt(tokens, index) > 0) return "down";
    if (INCREASE.matchAt(tokens, index) > 0 && tokens[index + 1]?.fold !== "cường" && tokens[index + 1]?.fold !== "huyết") return "up";
  }
  return null;
}

/** The first ill named decides; `không kỳ thị … với người nhiễm HIV` is good whoever is named behind it. */
function firstIll(name: readonly Token[]): { readonly at: number; readonly negated: boolean } {
  for (let index = 0; index < name.length; index += 1) {
    if (LOWER_BETTER.matchAt(name, index) === 0) continue;
    const own = name[index]?.fold ?? "";
    if (own === "không" || own === "chưa") return { at: index, negated: false };
    const [one, two] = [name[index - 1]?.fold ?? "", name[index - 2]?.fold ?? ""];
    return { at: index, negated: NOT.has(one) || (NOT.has(two) && ["có", "bị", "còn", "để", "mắc", "người", "khói", "sử"].includes(one)) };
  }
  return { at: -1, negated: false };
}

/** Directly behind the head: `tỷ lệ tử vong`, `số ca mắc`, `tỷ suất chết`, `tỷ lệ trẻ em suy dinh dưỡng` is about people. */
function isBurden(name: readonly Token[], ill: number): boolean {
  if (BURDENS.matchAt(name, ill) === 0) return false;
  const before = name.slice(Math.max(0, ill - 3), ill);
  const head = before.findIndex((_, index) => HEADS.matchAt(before, index) > 0);
  return head >= 0 && before.length - head <= 3 && !before.some((token) => ["trẻ", "người", "phụ", "bệnh", "bà", "hộ", "học"].includes(token.fold));
}

function text(tokens: readonly Token[], at: number, length: number): string {
  return tokens.slice(at, at + length).map((token) => token.raw).join(" ");
}
