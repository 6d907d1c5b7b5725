import type { Token } from "./tokenize";
import { WordSet } from "./WordSet";

/** Why a number of the text is not a figure that could be aimed at. */
export type Negative = "date" | "document" | "label" | "age" | "window" | "dose" | "phone" | "code" | "name" | "footnote" | "money" | "definition" | "base" | "label-count";

/** Words before a number that make it a name, an ordinal or a reference. */
const ORDINALS = new WordSet([
  "số", "thứ", "lần thứ", "khóa", "kỳ họp", "điều", "khoản", "mục", "phần", "phụ lục", "biểu", "biểu mẫu", "mẫu", "bảng", "chương", "tiết", "giai đoạn", "đợt", "quý", "tháng", "ngày", "năm", "nhiệm kỳ", "mức độ", "cấp độ", "loại", "hạng", "vùng", "tuyến", "covid", "type", "typ", "týp", "tuýp", "típ", "độ", "bước", "mũi", "liều", "nhóm",
  "mục tiêu", "nội dung", "cam kết", "chỉ tiêu", "tiêu chí", "nhiệm vụ", "giải pháp", "nghị quyết", "quyết định", "chỉ thị", "thông tư", "nghị định", "kế hoạch", "công văn", "thông báo", "đề án", "kết luận", "luật", "pháp lệnh", "chương trình", "dự án", "hoạt động", "chỉ số", "điện thoại", "đt", "fax", "hotline", "khu phố", "tổ", "thôn", "ấp", "phường", "quận", "đường", "trang", "kỳ", "vitamin", "h", "n", "arv bậc", "bậc", "ca", "phác đồ", "lớp", "khối", "cấp", "hình", "vòng", "tầng", "phòng số", "cụm thi đua", "cụm", "khối thi đua", "từ tháng", "hiv", "hpv", "giờ", "lúc", "vào lúc", "trước ngày", "sau ngày", "website", "câu", "ý", "tập", "quyển", "nhánh", "hợp phần", "tiểu dự án", "câu lạc bộ", "f", "a", "b", "thế kỷ",
]);
/** Ordinals that can also stand before a figure one aims at: `số 14` is a name, `tổng số 14 xã` is not. */
const AFTER_TOTAL = new WordSet(["tổng số", "con số", "có số", "đạt số"]);
const AGE_UNITS = new WordSet(["tuổi", "tháng tuổi", "ngày tuổi", "tuần tuổi", "tuần thai", "tháng thai", "tuần"]);
const PEOPLE = new WordSet(["trẻ", "trẻ em", "em", "người", "phụ nữ", "dân số", "học sinh", "thanh niên", "bà mẹ", "nữ", "nam", "cháu", "đối tượng", "thai", "trẻ dưới", "trẻ từ", "tuổi", "trẻ trên", "dân", "nhóm", "công dân", "trẻ sơ sinh", "thanh thiếu niên", "vị thành niên", "trường học", "học đường", "nhân dân", "bé"]);
const WINDOWS = new WordSet(["trong vòng", "sau", "trước", "kéo dài", "trong", "đầu", "mỗi", "hoàn toàn trong", "sau sinh", "đến", "từ", "hơn", "trên", "dưới", "khi", "qua", "ít nhất", "tối thiểu", "cứ"]);
const DURATIONS = new WordSet(["tháng", "ngày", "giờ", "phút", "tuần", "năm"]);
const LONG_LIFE = new WordSet(["tuổi thọ", "tuổi kết hôn", "tuổi thọ trung bình", "tuổi thọ bình quân", "số năm", "thời gian", "số ngày", "ngày điều trị", "ngày công", "tuổi nghề", "sống khỏe", "tuổi bình quân", "độ tuổi trung bình", "tuổi trung bình", "số tháng", "số giờ", "số tuần", "độ tuổi kết hôn"]);
const MEASURED = new WordSet(["chiều cao", "cân nặng", "trọng lượng", "vòng", "lượng", "mức tiêu thụ", "tiêu thụ", "diện tích", "khối lượng", "độ dài", "ăn", "khẩu phần", "mức"]);
const MEASURES = new WordSet(["gam", "gram", "g", "kg", "cm", "m", "m2", "mm", "km", "lít", "ml", "mmhg", "mg", "độ"]);

/** Null when the number at `at` may be a figure. `from` and `end` bound its sentence part. */
export function whyNotFigure(tokens: readonly Token[], at: number, from: number, end: number): Negative | null {
  const token = tokens[at];
  if (token === undefined) return "name";
  if (token.glued) return tokens[at - 1]?.kind === "percent" ? "footnote" : "name";
  if (Number.isNaN(token.value)) return /^\d{1,2}(?:[.,]\d{1,2}){2,}$/.test(token.fold) ? "code" : "phone";
  if (isDate(tokens, at)) return "date";
  if (/^0\d{8,}$/.test(token.fold)) return "phone";
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before?.fold === "[" && after?.fold === "]") return "footnote";
  const isMeasured = after?.kind === "percent" || ["phần"].includes(after?.fold ?? "");
  if (after?.kind === "word" && after.start === token.end && ["tr", "trđ", "đ"].includes(after.fold)) return "money";
  if (isUnitBase(tokens, at)) return "base";
  if (before?.kind === "mark" && "-/.".includes(before.fold) && isNameDash(tokens, at)) return "name";
  if (after?.fold === "/" && isDocumentCode(tokens, at + 2)) return "document";
  if (after?.fold === "-" && tokens[at + 2]?.kind === "word" && isDocumentCode(tokens, at + 2) && after.start === token.end) return "document";
  if (/^(?:19|20)\d\d$/.test(token.fold) && !isMeasured && !isCounted(tokens, at)) return "date";
  if (ORDINALS.endsAt(tokens, at, from) >= 0 && AFTER_TOTAL.endsAt(tokens, at, from) < 0 && !isMeasured && !isCountedTotal(tokens, at, from)) return "label";
  return whyNotUnit(tokens, at, from, end);
}

/** Ages, exposure windows, definitions by weight: recognised by what stands behind the number, also behind a range. */
function whyNotUnit(tokens: readonly Token[], at: number, from: number, end: number): Negative | null {
  let last = at;
  if (tokens[at + 1]?.fold === "-" && tokens[at + 2]?.kind === "number") last = at + 2;
  else if (tokens[at + 1]?.fold === "đến" || tokens[at + 1]?.fold === "tới") {
    let index = at + 2;
    while (index < at + 4 && ["dưới", "trên", "đủ", "hết"].includes(tokens[index]?.fold ?? "")) index += 1;
    if (tokens[index]?.kind === "number") last = index;
  }
  const isRangeEnd = (tokens[at - 1]?.fold === "-" || tokens[at - 1]?.fold === "đến") && tokens[at - 2]?.kind === "number";
  const unit = last + 1;
  if (AGE_UNITS.matchAt(tokens, unit, end) > 0) return LONG_LIFE.find(tokens, Math.max(from, at - 14), at) >= 0 ? null : "age";
  if (DURATIONS.matchAt(tokens, unit, end) > 0) {
    if (tokens[unit + 1]?.fold === "tuổi") return "age";
    if (tokens[unit + 1]?.fold === "/" && tokens[unit + 2]?.fold !== "lần") return null;
    if (LONG_LIFE.find(tokens, Math.max(from, at - 14), at) >= 0) return null;
    if (PEOPLE.find(tokens, Math.max(from, at - 5), at) >= 0) return "age";
    return WINDOWS.endsAt(tokens, at, from) >= 0 || isRangeEnd ? "window" : "label-count";
  }
  if (MEASURES.matchAt(tokens, unit, end) > 0) return MEASURED.find(tokens, Math.max(0, at - 24), at) >= 0 && tokens[at - 1]?.fold !== "(" ? null : "definition";
  if (tokens[at - 1]?.fold === "x" && tokens[unit]?.kind === "word") return "dose";
  return null;
}

const BASES: ReadonlySet<number> = new Set([100, 1_000, 10_000, 100_000, 1_000_000]);
const COUNTED_ON: ReadonlySet<string> = new Set(["dân", "người", "trẻ", "ca", "phụ", "bé", "bà", "lao", "hộ", "học"]);

/** `số giường bệnh/10.000 dân`, `số bác sĩ trên 10.000 dân đạt 12`: part of the name. */
function isUnitBase(tokens: readonly Token[], at: number): boolean {
  const [noun, sign] = [tokens[at - 2], tokens[at - 1]];
  if (!BASES.has(tokens[at]?.value ?? 0) || !COUNTED_ON.has(tokens[at + 1]?.fold ?? "") || noun?.kind !== "word") return false;
  if (sign?.fold === "/") return true;
  return sign?.fold === "trên" && !["đạt", "có", "cho", "là", "với", "từ", "lên", "phục", "khám", "được", "phấn", "đấu"].includes(noun.fold) && ["đạt", "là", "từ", "tối", "dưới", "trên", "không", "còn", "ít", ":"].some((word) => tokens.slice(at + 2, at + 6).some((token) => token.fold === word));
}

function isDate(tokens: readonly Token[], at: number): boolean {
  for (const start of [at - 4, at - 2, at]) {
    const parts = [0, 1, 2, 3, 4].map((offset) => tokens[start + offset]);
    const [day, one, month, two, year] = parts;
    if (day?.kind !== "number" || month?.kind !== "number" || one?.kind !== "mark" || !"/-.".includes(one.fold)) continue;
    if (two?.fold === one.fold && year?.kind === "number" && day.value <= 31 && month.value <= 12 && /^\d{2,4}$/.test(year.fold)) return true;
  }
  const [before, self, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  // 12/2025, and both ends of 2021 - 2025
  if (self && after?.fold === "/" && isYear(tokens[at + 2]) && self.value <= 12) return true;
  if (self && isYear(self) && before?.fold === "/" && tokens[at - 2]?.kind === "number") return true;
  if (self && isYear(self) && ((before?.fold === "-" && isYear(tokens[at - 2])) || (after?.fold === "-" && isYear(tokens[at + 2])))) return true;
  return ["tháng", "ngày"].includes(before?.fold ?? "") && tokens[at + 1]?.kind !== "percent";
}

function isYear(token: Token | undefined): boolean {
  return token?.kind === "number" && /^(?:19|20)\d\d$/.test(token.fold);
}

/** `/KH-UBND`, `/2019/TT-BYT`, `-CT/TW`: capitals joined by strokes. */
function isDocumentCode(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind === "number") return /^(?:19|20)\d\d$/.test(token.fold) && ["/", "-"].includes(tokens[index + 1]?.fold ?? "");
  if (token?.kind !== "word" || token.raw !== token.raw.toUpperCase() || token.raw.length > 6) return false;
  const joint = tokens[index + 1];
  return joint === undefined || joint.fold === "-" || joint.fold === "/" || token.raw.length >= 2;
}

/** COVID-19, A/H5N1, 18.4-: the number belongs to the word before the dash. */
function isNameDash(tokens: readonly Token[], at: number): boolean {
  const [word, dash] = [tokens[at - 2], tokens[at - 1]];
  return word?.kind === "word" && dash !== undefined && dash.fold === "-" && dash.end === tokens[at]?.start && (word.end === dash.start || word.fold === "covid") && word.raw === word.raw.toUpperCase() || word?.fold === "covid";
}

function isCounted(tokens: readonly Token[], at: number): boolean {
  const unit = tokens[at + 1];
  return unit?.kind === "word" && ["người", "trẻ", "lượt", "ca", "hộ", "em", "học", "phụ", "bài", "cán", "buổi", "cặp", "mẫu", "liều"].includes(unit.fold);
}

const EACH: ReadonlySet<string> = new Set(["tổng", "đủ", "mỗi", "hàng", "hằng", "cả", "từng", "toàn", "một"]);
const LONGEST: Readonly<Record<string, number>> = { năm: 0, tháng: 12, quý: 4, ngày: 31 };

/** `năm`, `số`, `đợt` … before a number are names; `mỗi năm 20 lớp`, `tổng số 14 xã`, `trong năm 500 người` count. */
function isCountedTotal(tokens: readonly Token[], at: number, from: number): boolean {
  const start = ORDINALS.endsAt(tokens, at, from);
  if (EACH.has(tokens[start - 1]?.fold ?? "") || (tokens[start - 1]?.fold === "định" && start === at - 1)) return true;
  const longest = start === at - 1 ? LONGEST[tokens[start]?.fold ?? ""] : undefined;
  return longest !== undefined && (tokens[at]?.value ?? 0) > longest;
}
