import type { Find } from "./Find";
import { isOnlyCues } from "./gaps";
import { timeMentions } from "./deadline";
import type { PieceContext } from "./readPiece";
import type { Piece } from "./splitSentences";
import type { Token } from "./tokenize";
import { words } from "./unit";
import { HEADS, PLACES } from "./vocabulary";
import { WordSet } from "./WordSet";

/** A zero-event with the tokens it stands on, half-open. */
export interface EventReading {
  readonly from: number;
  readonly to: number;
  readonly find: Find;
}

const NOT_LET = new WordSet(["không để xảy ra", "không để phát sinh", "không để", "không xảy ra", "không phát sinh", "không còn để xảy ra", "không cho phép xảy ra", "không còn tình trạng", "không để có"]);
const NONE = new WordSet(["không có", "không còn", "không ghi nhận"]);
/** Slogans, not counts. */
const SLOGANS = new WordSet(["ai bị bỏ lại", "ai bị", "ai bỏ lại", "ai", "lại", "một ai", "nguồn gốc", "kết thúc"]);
const VAGUE = new WordSet([
  "lãng phí", "thất thoát", "bị động", "hình thức", "ùn tắc", "gián đoạn", "thiếu", "thiếu hụt", "tồn đọng", "chồng chéo", "bỏ sót", "ảnh hưởng", "trùng lặp", "kéo dài", "chậm trễ", "đứt gãy", "khoảng trống", "quá tải", "đình trệ", "mất cân đối", "khả năng", "điều kiện", "nhu cầu",
]);
const ILL_VERBS: ReadonlySet<string> = new Set(["mắc", "vi", "bị", "sinh", "gây", "xảy", "lây", "tử", "nghiện", "sử", "tảo", "bỏ"]);
const PEOPLE: ReadonlySet<string> = new Set(["cán", "người", "học", "viên", "công", "trẻ", "bà", "phụ", "đảng", "đoàn", "nhân", "bệnh", "thai", "gia", "đồng"]);
const HAPPENINGS = new WordSet(["ca", "ca bệnh", "ca mắc", "ca tử vong", "trường hợp", "vụ", "vụ việc", "bệnh nhân", "người", "cán bộ", "học sinh", "trẻ", "bà mẹ", "dịch", "ổ dịch", "tử vong", "tai nạn", "hộ", "cơ sở", "tai biến", "sự cố", "công chức", "viên chức", "đảng viên", "phụ nữ", "cặp", "nhân viên", "đơn thư", "khiếu nại", "hiện tượng"]);

/**
 * Things that must not happen: `không để xảy ra …`, `không có …`. "không có" counts only where a wish or a separator
 * stands before it: `hộ gia đình không có bọ gậy` describes the households.
 */
export function readZeroEvents(piece: Piece, context: PieceContext): readonly EventReading[] {
  const { tokens } = piece;
  const found: EventReading[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const opening = NOT_LET.matchAt(tokens, index) || (isClauseStart(tokens, index) || isWishedFor(tokens, index) ? NONE.matchAt(tokens, index) : 0);
    if (opening === 0 || SLOGANS.matchAt(tokens, index + opening) > 0 || isQuoted(tokens, index)) continue;
    const to = eventEnd(tokens, index + opening);
    // `Số ca tử vong do dại: không có.`: what must not happen stands before the colon.
    const isAnswer = to <= index + opening && tokens[index - 1]?.fold === ":" && HEADS.find(tokens, 0, index - 1) >= 0;
    if (isAnswer) found.push({ from: index, to: index + opening, find: { ...makeEvent(tokens, 0, 0, index - 1), name: words(tokens, 0, index - 1), end: tokens[index + opening - 1]?.end ?? 0 } });
    else if (to > index + opening) found.push({ from: index, to, find: makeEvent(tokens, index, index + opening, to) });
    index = Math.max(index, to - 1);
  }
  const first = tokens[0];
  if (found.length === 0 && context.isAfterEvent && piece.continues && piece.parent === null && first !== undefined && ILL_VERBS.has(first.fold) && !tokens.some((token) => token.kind === "percent")) {
    const to = eventEnd(tokens, 0);
    found.push({ from: 0, to, find: { ...makeEvent(tokens, 0, 0, to), confidence: 0.72, reasons: ["vế sau của “không có …”"] } });
  }
  return found;
}

function isClauseStart(tokens: readonly Token[], index: number): boolean {
  let start = index;
  while (start > 0 && start > index - 12 && !(tokens[start - 1]?.kind === "mark" && [",", ":", "-", '"'].includes(tokens[start - 1]?.fold ?? ""))) start -= 1;
  if (start > 0 && start === index - 12) return false;
  return isOnlyCues(tokens, start, index, timeMentions(tokens, start, index));
}

/** `bảo đảm trên địa bàn không có ca tử vong do dại`: wished for, and a happening follows. */
function isWishedFor(tokens: readonly Token[], index: number): boolean {
  const length = NONE.matchAt(tokens, index);
  if (length === 0 || HAPPENINGS.matchAt(tokens, index + length) === 0) return false;
  for (let back = index - 1; back >= Math.max(0, index - 10); back -= 1) if (["phấn", "đảm", "bảo", "cam", "quyết"].includes(tokens[back]?.fold ?? "") && !tokens.slice(back, index).some((token) => token.kind === "percent")) return true;
  return false;
}

function isQuoted(tokens: readonly Token[], index: number): boolean {
  let open = false;
  for (let at = Math.max(0, index - 30); at < index; at += 1) if (tokens[at]?.fold === '"') open = !open;
  return open;
}

const LONGEST_EVENT = 45;

/** Up to the next statement: a separator followed by a verb of its own, another "không để", or a figure's name. */
function eventEnd(tokens: readonly Token[], from: number): number {
  for (let index = from; index < Math.min(tokens.length, from + LONGEST_EVENT); index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (index > from && (NOT_LET.matchAt(tokens, index) > 0 || (token.kind === "mark" && token.fold === "," && NONE.matchAt(tokens, index + 1) > 0))) return index;
    if (token.kind === "mark" && token.fold === "," && (HEADS.matchAt(tokens, index + 1) > 0 || tokens.slice(index + 1, index + 5).some((one) => one.kind === "percent"))) return index;
  }
  return Math.min(tokens.length, from + LONGEST_EVENT);
}

function makeEvent(tokens: readonly Token[], start: number, from: number, to: number): Find {
  const unit = eventUnit(tokens, from, to);
  const size = minimumSize(tokens, from, to);
  const event = words(tokens, from, Math.min(to, from + 30)).replace(/,(?=\S)/g, ", ");
  const isVague = VAGUE.matchAt(tokens, from) > 0;
  const first = tokens[from]?.fold ?? "";
  const named = [unit.split(" ")[0], "các", "những"].includes(first) ? event.replace(/^(?:các|những)\s+/u, "") : `${unit} ${event}`;
  return {
    name: `Số ${named}`,
    target: { form: "zero-event", minimumSize: size },
    stated: "=",
    direction: "lower",
    unit,
    per: null,
    population: null,
    baseline: null,
    deadline: null,
    at: tokens[start]?.start ?? 0,
    start: tokens[start]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    ambiguous: false,
    confidence: isVague ? 0.45 : 0.88,
    reasons: [isVague ? "“không để” một điều khó đếm" : "không để xảy ra, không có"],
  };
}

function eventUnit(tokens: readonly Token[], from: number, to: number): string {
  let first = from;
  while (["các", "những", "một", "bất", "kỳ", "kì"].includes(tokens[first]?.fold ?? "")) first += 1;
  const head = tokens[first]?.fold ?? "";
  if (head === "vụ" || head === "ngộ") return "vụ";
  if (head === "dịch" || head === "ổ") return "vụ dịch";
  if (head === "sự" && tokens[first + 1]?.fold === "cố") return "sự cố";
  if (head === "ca") return "ca";
  if (head === "hộ" || (PLACES.matchAt(tokens, first) > 0 && head !== "điểm")) return words(tokens, first, first + Math.max(1, PLACES.matchAt(tokens, first)));
  if (head === "trường" || head === "tử" || head === "sai") return "trường hợp";
  if (PEOPLE.has(head)) return "người";
  for (let index = first; index < to; index += 1) if (tokens[index]?.fold === "vụ") return "vụ";
  return "trường hợp";
}

/** `từ 20 người mắc/vụ trở lên`, `trên 30 người`, `≥ 30 người/vụ`. */
function minimumSize(tokens: readonly Token[], from: number, to: number): number | null {
  for (let index = from; index < to; index += 1) {
    const number = tokens[index];
    if (number?.kind !== "number" || Number.isNaN(number.value)) continue;
    const before = tokens[index - 1]?.fold ?? "";
    const after = tokens[index + 1]?.fold ?? "";
    if (["người", "ca", "trường"].includes(after) && (["từ", "trên", "có", "hơn", ">=", ">", "quá"].includes(before))) return number.value;
  }
  return null;
}
