import type { PieceContext, Statement } from "./readPiece";
import type { Token } from "./tokenize";
import { COUNT_HEADS, CUES, HEADS, LABEL_NOUNS, MEASURES, MONEY, UNIT_NOUNS } from "./vocabulary";
import { WordSet } from "./WordSet";

/** At least this sure and the extractor stands behind a find; below it, a person decides. */
export const STAND_BEHIND = 0.6;

export interface AcceptInput {
  readonly tokens: readonly Token[];
  readonly statement: Statement;
  /** Words before the figure that name it, and those of a shared head. */
  readonly own: readonly Token[];
  readonly label: readonly Token[];
  /** Words behind the figure. */
  readonly behind: readonly Token[];
  readonly hasHead: boolean;
  readonly isChange: boolean;
  /** All words before the figure. */
  readonly verbs: readonly Token[];
  readonly context: PieceContext;
  readonly countedIn: string | null;
  /** Words before the bracket the figure stands in. */
  readonly parent: readonly Token[] | null;
}

export interface Acceptance {
  readonly confidence: number;
  readonly ambiguous: boolean;
  readonly reasons: readonly string[];
}

const PAID = new WordSet(["kinh phí", "chi phí", "mức đóng", "mức hỗ trợ", "giá dịch vụ", "giá vé", "giá bán", "học phí", "tiền lương", "phụ cấp", "nguồn vốn", "ngân sách", "mệnh giá", "mức phí", "số tiền", "mức lương", "tổng chi", "nguồn thu", "vốn đối ứng", "mức chi", "giá trị", "tổng mức đầu tư", "viện phí", "lệ phí", "mức giá", "thu nhập", "tiền đóng", "chi ngân sách"]);
const SOLUTIONS = new WordSet(["cồn", "dung dịch", "nồng độ", "glucose", "natri", "nước muối", "cloramin", "clo", "javel", "hoạt chất", "độ cồn", "oxy", "povidon"]);
const SHARES = new WordSet(["chiếm", "tương đương", "tương ứng", "khoảng tin cậy", "sai số"]);
const REPORTS = new WordSet(["báo cáo", "giao ban", "họp", "sinh hoạt", "gửi", "tổng hợp", "thống kê", "hội ý", "cập nhật số liệu", "kiểm điểm"]);
const NOT_COUNTED: ReadonlySet<string> = new Set(["giờ", "h", "ngày", "lần", "tháng", "tuần", "phút", "năm"]);
const REACHING = new WordSet(["đạt", "phấn đấu", "hoàn thành", "thực hiện tốt", "thực hiện đạt", "duy trì", "giữ vững", "có", "tổ chức", "xây dựng", "thành lập", "đào tạo", "tập huấn", "mở", "cấp", "thực hiện", "triển khai", "bố trí", "tuyển", "tuyển dụng", "khám", "phát hiện", "điều trị", "vận động", "viết", "đăng", "phát", "phát sóng", "phát thanh", "in", "biên soạn", "kiểm tra", "giám sát", "cấp phát", "quản lý", "lập", "lấy", "kiểm nghiệm", "lấy mẫu", "xét nghiệm", "sàng lọc", "tư vấn", "loại trừ", "công nhận", "kết nạp", "tiếp nhận"]);

/** Whom an aim serves; beside them a bare count is aimed at. */
const SERVED: ReadonlySet<string> = new Set(["người", "người dân", "dân", "hộ", "hộ gia đình", "trẻ", "trẻ em", "lượt người", "lượt", "ca", "bệnh nhân", "người bệnh", "phụ nữ", "học sinh"]);

/** Whether something aims at the figure, how sure that is, and why; null when it is no target at all. */
export function accept(input: AcceptInput): Acceptance | null {
  const { statement, tokens, context } = input;
  const { quantity } = statement;
  if (isPaid(input) || SOLUTIONS.find(tokens, Math.max(0, quantity.start - 3), quantity.start) >= 0) return null;
  const isNone = quantity.value === 0 && quantity.stated === "=" && (quantity.kind === "count" || quantity.kind === "bare") && quantity.high === null;
  if (isNone && (input.own.length > 0 || input.label.length > 0)) return sure(quantity.isAimed || input.label.length > 0 || input.hasHead ? 0.8 : 0.5, "bằng 0");
  const reading = byKind(input);
  if (reading === null) return null;
  const isShare = SHARES.endsAt(tokens, quantity.start) >= 0 || tokens[quantity.start]?.fold === "chiếm";
  if (context.isFinance || isShare) return { ...reading, confidence: Math.min(reading.confidence, 0.4), reasons: [...reading.reasons, context.isFinance ? "trong mục kinh phí" : "chỉ nói cơ cấu"] };
  return reading;
}

function byKind(input: AcceptInput): Acceptance | null {
  const { quantity } = input.statement;
  switch (quantity.kind) {
    case "percent":
    case "permille":
      return acceptShare(input);
    case "rate":
      return input.hasHead || quantity.isAimed || input.label.length > 0 ? sure(0.92, "tỷ số trên dân số") : sure(0.7, "tỷ số trên dân số");
    case "fraction":
      return acceptFraction(input);
    case "frequency":
      return acceptFrequency(input);
    case "count":
    case "unknown":
      return acceptCount(input);
    case "bare":
      return acceptBare(input);
  }
}

function acceptShare(input: AcceptInput): Acceptance | null {
  const { statement, hasHead, label, isChange, verbs } = input;
  const { quantity } = statement;
  if (quantity.kind === "percent" && quantity.value > 100 && !isChange && !hasHead) return sure(0.4, "trên 100 %");
  if (hasHead && quantity.isAimed) return sure(0.97, "có tên và từ so sánh");
  if (hasHead) return sure(0.9, "tên đứng trước con số");
  if (statement.isValueFirst) return sure(quantity.isAimed ? 0.95 : 0.93, "con số đứng trước đối tượng");
  if (isChange) return sure(0.8, "mức tăng, giảm");
  if (HEADS.find(label, 0, label.length) >= 0) return sure(0.9, "tên chung đứng trước dấu hai chấm");
  if (quantity.isAimed) return sure(0.85, "có từ so sánh");
  if (label.length > 0 && verbs.length <= 1) return sure(0.8, "sau dấu hai chấm");
  return input.behind.length > 0 || input.own.length > 0 ? sure(0.75, "có đối tượng bên cạnh con số") : sure(0.3, "không rõ nói về gì");
}

function acceptFraction({ statement: { quantity, isValueFirst }, hasHead, own, behind }: AcceptInput): Acceptance | null {
  // `2/3 số xã` is a manner of saying most of them, not a count.
  if (quantity.base !== null && quantity.base <= 4 && quantity.unit.toLowerCase() === "số") return null;
  if (quantity.base === null || quantity.value > quantity.base || quantity.unit === "" || NOT_COUNTED.has(quantity.unit.toLowerCase())) return null;
  return isValueFirst || hasHead || quantity.isAimed || own.length + behind.length > 0 ? sure(0.9, "n/N đơn vị") : sure(0.5, "n/N");
}

function acceptFrequency({ tokens, statement: { quantity, before, after }, own, behind, label, isChange, parent }: AcceptInput): Acceptance | null {
  if (REPORTS.find(tokens, before[0], quantity.start) >= 0 && !isTraining(tokens, before[0], quantity.start)) return null;
  if (REPORTS.find(tokens, quantity.end, Math.min(after[1], quantity.end + 3)) >= 0) return null;
  if (isChange) return sure(0.75, "mức thay đổi mỗi kỳ");
  // Opening hours: `7 ngày/tuần`, `24 giờ/ngày`.
  if (/^(?:ngày|giờ)\//u.test(quantity.unit)) return null;
  return own.length + behind.length + label.length + (parent?.length ?? 0) > 0 ? sure(quantity.isAimed ? 0.85 : 0.75, "số lần trong kỳ") : sure(0.5, "số lần trong kỳ");
}

/** `khám sức khỏe định kỳ và gửi kết quả 1 lần/năm` is care; a report stands alone. */
function isTraining(tokens: readonly Token[], from: number, end: number): boolean {
  for (let index = from; index < end; index += 1) if (["khám", "tẩy", "tiêm", "uống", "tập", "đào", "phun", "xét"].includes(tokens[index]?.fold ?? "")) return true;
  return false;
}

function acceptCount(input: AcceptInput): Acceptance | null {
  const { tokens, statement, hasHead, own, label, context, isChange } = input;
  const { quantity } = statement;
  if (LABEL_NOUNS.matchAt(tokens, quantity.at + 1) > 0 && quantity.unit !== "tiêu chí" && !hasHead) return null;
  if (MONEY.find(tokens, quantity.at, quantity.end + 1) >= 0) return null;
  if (/^(?:tháng|năm|quý|tuần|ngày|giờ|phút)(?:\/|$)/u.test(quantity.unit) && !hasHead) return null;
  if (/\/(?:lần|ngày|lượt|đợt|bữa)$/u.test(quantity.unit) && !hasHead && HEADS.find(label, 0, label.length) < 0) return null;
  const known = quantity.kind === "count";
  if (input.parent !== null && own.length === 0 && !quantity.isMore) return null;
  const measure = startsWithCount(own) || startsWithCount(label);
  if (measure && known) return sure(quantity.isAimed ? 0.92 : 0.82, "tên đếm đứng trước con số");
  if (known && input.countedIn === quantity.unit) return sure(0.8, "cùng danh sách với số đếm trước");
  if (known && input.countedIn !== null && own.length === 0) return sure(0.7, "tiếp theo một số đếm");
  if (quantity.isMore) return sure(known ? 0.88 : 0.6, "có thêm");
  if (isChange) return sure(0.7, "mức tăng, giảm");
  const isStrict = quantity.stated !== "=" && !quantity.isFrom;
  if (isStrict && !isDefinition(input)) return sure(known ? 0.82 : 0.55, "có từ so sánh");
  if (!known || isDefinition(input)) return null;
  if (quantity.unit === "tiêu chí" && REACHING.find(tokens, Math.max(statement.before[0], quantity.start - 4), quantity.at) >= 0) return { confidence: 0.65, ambiguous: true, reasons: ["thực hiện các tiêu chí"] };
  if (context.isAim && label.length > 0 && own.length === 0) return sure(0.7, "số đếm sau dấu hai chấm");
  const isReached = REACHING.endsAt(tokens, quantity.at, statement.before[0]) >= 0 || REACHING.endsAt(tokens, quantity.start, statement.before[0]) >= 0 || isWished(tokens, statement.before[0], quantity.at);
  if (isReached) return sure(context.isAim ? 0.7 : 0.5, "số lượng phải làm");
  if (context.isAim && label.length > 0 && own.length <= 6) return sure(0.65, "số đếm trong danh sách sau dấu hai chấm");
  if (context.isAim && own.length > 0 && SERVED.has(quantity.unit.toLowerCase())) return sure(0.62, "số người, số hộ được phục vụ");
  return context.isAim && statement.isValueFirst ? sure(0.5, "số lượng") : null;
}

/** The name begins with what is counted, itself or behind a comma: `Số người …`, not `CTV dân số …`. */
function startsWithCount(name: readonly Token[]): boolean {
  for (let index = 0; index < name.length; index += 1) {
    const isStart = index === 0 || (name[index - 1]?.kind === "mark" && name[index - 1]?.fold === ",");
    if (isStart && COUNT_HEADS.matchAt(name, index) > 0) return true;
  }
  return false;
}

function isWished(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (tokens[index]?.fold === "phấn" && CUES.matchAt(tokens, index) > 0) return true;
  return false;
}

/** `doanh nghiệp có từ 200 lao động trở lên`, `vụ có trên 30 người mắc`: it says which ones are meant. */
function isDefinition({ tokens, statement }: AcceptInput): boolean {
  const { quantity, after } = statement;
  const before = tokens[quantity.start - 1]?.fold ?? "";
  if (tokens.slice(quantity.at, quantity.end + 1).some((token) => ["mắc", "bị", "chết"].includes(token.fold))) return true;
  if (!["có", "với", "từ", "gồm", "cách"].includes(before)) return false;
  // `Có từ 02 sáng kiến …` has no subject that it could describe.
  if (before === "có" && quantity.start - 1 <= statement.before[0]) return false;
  if (before === "từ" || before === "gồm" || before === "cách") return true;
  // A further verb behind the noun means the clause goes on: the count only describes its subject.
  for (let index = quantity.end; index < Math.min(after[1], quantity.end + 8); index += 1) if (["phải", "thì", "được", "đều"].includes(tokens[index]?.fold ?? "")) return true;
  return UNIT_NOUNS.matchAt(tokens, quantity.end) > 0 && before === "với";
}

function acceptBare({ statement: { quantity }, own, label, hasHead }: AcceptInput): Acceptance | null {
  const isRateName = own.some((token, index) => token.fold === "/" && (own[index + 1]?.fold === "vạn" || (own[index + 1]?.value ?? 0) >= 100));
  const measured = isRateName || MEASURES.find(own, 0, own.length) >= 0 || (label.length > 0 && MEASURES.find(label, 0, label.length) >= 0);
  if (!measured) return null;
  // A rate without its sign: what it counts is not known, so a person must say.
  const isRate = /^(?:tỉ|TL)$/u.test(own[0]?.fold ?? "") && ["lệ", "suất"].includes(own[1]?.fold ?? "");
  if (isRate && !own.some((token) => token.fold === "/")) return sure(0.55, "tỷ lệ không ghi đơn vị");
  if (quantity.isAimed && quantity.stated !== "=") return sure(0.85, "tên và từ so sánh, không ghi đơn vị");
  if (quantity.isAimed || label.length > 0) return sure(hasHead || isRateName || label.length > 0 ? 0.75 : 0.5, "tên và con số, không ghi đơn vị");
  return sure(0.4, "không ghi đơn vị");
}

function isPaid({ tokens, statement: { quantity, before }, label, own }: AcceptInput): boolean {
  if (PAID.matchAt(own, 0) > 0 || (own.length === 0 && PAID.matchAt(label, 0) > 0)) return true;
  if (["trích", "chi", "thu", "nộp", "đóng", "dành", "chiết"].includes(tokens[quantity.start - 1]?.fold ?? "")) return true;
  const behind = PAID.find(tokens, quantity.end, quantity.end + 3);
  return behind >= 0 || PAID.find(tokens, Math.max(before[0], quantity.start - 6), quantity.start) >= 0;
}

function sure(confidence: number, reason: string): Acceptance {
  return { confidence, ambiguous: false, reasons: [reason] };
}
