import type { TimeMention } from "./deadline";
import type { Token } from "./tokenize";
import { COMPARED } from "./vocabulary";
import { WordSet } from "./WordSet";

const PAST = new WordSet([
  "đã đạt", "đã có", "đã được", "đã giảm", "đã tăng", "đã triển khai", "đã thực hiện", "đã tổ chức", "đạt được kết quả", "kết quả đạt được", "năm trước đạt", "trong năm qua", "năm qua", "những năm qua", "thời gian qua", "trong thời gian qua", "đến nay", "tính đến nay", "hiện nay", "hiện tại", "hiện có", "hiện đạt", "tính đến", "năm ngoái", "cùng kỳ", "trước đây", "giai đoạn trước",
  "theo kết quả điều tra", "theo điều tra", "kết quả điều tra", "theo thống kê", "theo số liệu", "theo báo cáo", "số liệu", "cho biết", "trong khi", "lên tới", "thực tế", "kết quả khảo sát", "kết quả thực hiện", "ghi nhận", "ước tính", "vẫn còn", "còn cao", "còn thấp", "mới đạt", "chỉ đạt", "mới chỉ", "đạt và vượt kế hoạch", "đạt và vượt chỉ tiêu", "so với kế hoạch đạt",
]);
const WISH = new WordSet(["phấn đấu", "phần đấu", "phấn đầu", "mục tiêu là", "mục tiêu đến", "đặt mục tiêu", "quyết tâm", "cam kết", "dự kiến", "sẽ", "cần đạt", "phải đạt"]);

/**
 * Whether a sentence part tells what was, not what is aimed at: words of the past, or a year before the plan's first.
 * `planFrom` is that year; a later year or a word of wishing behind the past ones turns it forward again.
 */
export function isPast(tokens: readonly Token[], upTo: number, times: readonly TimeMention[], planFrom: number | null): boolean {
  if (tokens[0]?.fold === "hiện" && tokens[1]?.fold !== "đại") return true;
  const past = PAST.find(tokens, 0, upTo);
  const wish = lastWish(tokens, upTo);
  if (past >= 0 && wish < past) return true;
  if (planFrom === null) return false;
  // A year right behind a figure dates that figure: `từ 13 % năm 2020 xuống còn 10 %` looks forward.
  const before = times.filter((mention) => mention.start < upTo && tokens[mention.start - 1]?.kind !== "percent" && tokens[mention.start - 1]?.kind !== "number" && !isCompared(tokens, mention.start));
  const latest = before.at(-1);
  if (latest === undefined || latest.year >= planFrom) return false;
  return wish < latest.start;
}

/** `so với trung bình giai đoạn 2016-2020` names the base, not when it was. */
function isCompared(tokens: readonly Token[], start: number): boolean {
  const from = Math.max(0, start - 6);
  const at = COMPARED.find(tokens, from, start);
  return at >= 0 && !tokens.slice(at, start).some((token) => token.kind === "mark" && token.fold === ",");
}

function lastWish(tokens: readonly Token[], upTo: number): number {
  for (let index = upTo - 1; index >= Math.max(0, upTo - 60); index -= 1) if (WISH.matchAt(tokens, index, upTo) > 0) return index;
  return -1;
}
