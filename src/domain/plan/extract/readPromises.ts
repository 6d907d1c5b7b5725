import { foldText } from "../../text/foldText";
import type { Commitment, IsoDate, Milestone, PlanRule } from "../Plan";
import { timeMentions } from "./deadline";
import type { LogicalLine } from "./logicalLines";
import type { SectionKind } from "./sections";
import type { Tokenizer } from "./tokenize";

/** A line without a figure, and where it stands. */
export interface PromiseLine {
  readonly line: LogicalLine;
  readonly section: SectionKind;
  /** Organisation of the heading or of the words before its colon. */
  readonly organisation: string | null;
  readonly text: string;
  readonly hasTarget: boolean;
}

const ORGANISATION = /^(?:các\s+)?(?:phòng|khoa|trạm y tế|trung tâm|ubnd|ủy ban nhân dân|uỷ ban nhân dân|bệnh viện|chi cục|sở |ban |hội |đoàn |công an|công chức|bql|mặt trận|trường|đơn vị|các đơn vị|tổ |văn phòng|đội |liên đoàn|công đoàn|dân số, gia đình|đài |báo |cơ quan|đề nghị ubnd|đề nghị|đề xuất ubnd|cộng tác viên|nhân viên y tế|bộ phận|thanh tra|viện |trưởng |ngành )/u;
const NOT_ORGANISATION = /^(?:các )?(?:tổ chức|ban hành|đoàn kết|hội nghị|hội thảo|hội thi|phòng,? chống|phòng ngừa|phòng bệnh|phòng dịch|đội ngũ|sở hữu|trường hợp|đài thọ|báo cáo|báo hiệu|viện phí|viện trợ|trưởng thành|đơn vị tính|ngành nghề)/u;
/** Verbs that follow the organisation in a sentence: `Phòng Tổ chức cán bộ tham mưu …`. */
const DOES = / (?:tham mưu|thường xuyên|chủ trì|chủ động|phối hợp|tăng cường|căn cứ|có trách nhiệm|chịu trách nhiệm|hướng dẫn|tổ chức (?:thực hiện|triển khai|tuyên truyền|kiểm tra)|triển khai|xây dựng|chỉ đạo|theo dõi|thực hiện|phân bổ|tiếp tục|đôn đốc|là đầu mối|bố trí|đẩy mạnh)/u;
const PROMISING = /^(?:tăng cường|xây dựng|phối hợp|tổ chức|triển khai|thực hiện|nâng cao|đẩy mạnh|tiếp tục|duy trì|củng cố|kiện toàn|đảm bảo|bảo đảm|chủ động|tham mưu|hướng dẫn|chỉ đạo|kiểm tra|giám sát|phát huy|phát triển|đổi mới|huy động|tuyên truyền|truyền thông|vận động|tập huấn|đào tạo|bồi dưỡng|cung cấp|cấp phát|quản lí|theo dõi|lập|phát hiện|tích cực|quan tâm|hỗ trợ|giảm|hạn chế|khuyến khích|mở rộng|cải thiện|tạo|rà soát|bố trí|ứng dụng|thúc đẩy|phấn đấu|hoàn thành|chú trọng|tư vấn|bổ sung|biên tập|gắn|thường xuyên|kịp thời|nghiêm cấm|xử lí|áp dụng|tranh thủ|tập trung|khám|sàng lọc|phân bổ|chủ trì|cử|yêu cầu|phổ biến|quán triệt|tham gia|định kì|căn cứ chức năng|đóng góp|động viên|cập nhật|giao cho|công tác)/u;
const REPORTING = /báo cáo (?:định kì|kết quả|tiến độ|về|tình hình)|chế độ báo cáo|định kì .{0,40}báo cáo|giao ban|gửi báo cáo|tổng hợp,? báo cáo/u;
const AWARD = /khen thưởng|biểu dương|tôn vinh|danh hiệu/u;
const FINANCE = /kinh phí|ngân sách/u;
const EVERY: readonly (readonly [NonNullable<PlanRule["every"]>, RegExp])[] = [
  ["month", /hàng tháng|hằng tháng|mỗi tháng|1 lần\/tháng|01 tháng\/lần|1 tháng\/lần/u],
  ["quarter", /hàng quý|hằng quý|mỗi quý|lần\/quý|3 tháng\/lần|03 tháng\/lần/u],
  ["half-year", /6 tháng|06 tháng|nửa năm|hai lần\/năm/u],
  ["year", /hàng năm|hằng năm|mỗi năm|lần\/năm|cuối năm/u],
];
const LONGEST_TEXT = 400;

/** The organisation a line or heading names before its colon; null when it names none. */
export function organisationOf(text: string, inSentence = false): string | null {
  const verb = inSentence && !text.slice(0, 120).includes(":") ? DOES.exec(text.slice(0, 160)) : null;
  if (inSentence && verb === null && !text.slice(0, 120).includes(":")) return null;
  const head = verb ? text.slice(0, verb.index).replace(/^(?:Giao cho|Giao|Yêu cầu|Đề nghị)\s+/u, "").replace(/,$/u, "").trim() : text.slice(0, 120).split(":")[0]?.trim().replace(/[.;]$/u, "") ?? "";
  return head.length >= 3 && head.length <= 90 && ORGANISATION.test(`${foldText(head)} `) && !NOT_ORGANISATION.test(foldText(head)) ? head.replace(/^(?:Đề nghị|Đề xuất)\s+/u, "") : null;
}

/** Promises, milestones and rules: the lines that no figure judges. */
export function readPromises(lines: readonly PromiseLine[], to: IsoDate, tokenizer: Tokenizer): { readonly commitments: readonly Commitment[]; readonly milestones: readonly Milestone[]; readonly rules: readonly PlanRule[] } {
  const commitments: Commitment[] = [];
  const milestones: Milestone[] = [];
  const rules: PlanRule[] = [];
  for (const { line, section, organisation, text, hasTarget } of lines) {
    if (section === "past" || section === "law" || text.length < 12) continue;
    const folded = foldText(text.slice(0, 400));
    const number = line.parts[0]?.line ?? null;
    const responsible = organisation === null ? [] : [organisation];
    const short = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT).replace(/\s\S*$/u, "")} …` : text;
    milestones.push(...reviewsOf(text, number, tokenizer));
    if (REPORTING.test(folded)) rules.push({ kind: "reporting", text: short, every: EVERY.find(([, pattern]) => pattern.test(folded))?.[0] ?? null, line: number, responsible });
    else if (AWARD.test(folded)) rules.push({ kind: "award", text: short, every: null, line: number, responsible });
    else if (section === "finance" && FINANCE.test(folded)) rules.push({ kind: "finance", text: short, every: null, line: number, responsible });
    const isPromise = section === "aims" || section === "work" || section === "organisation" || organisation !== null;
    if (!hasTarget && isPromise && section !== "finance" && text.split(" ").length >= 5 && PROMISING.test(folded)) {
      commitments.push({ code: `C${String(commitments.length + 1).padStart(2, "0")}`, text: short, line: number, responsible, deadline: to });
    }
  }
  return { commitments, milestones, rules };
}

const REVIEWS = /sơ,? tổng kết|sơ kết,? tổng kết|sơ kết|tổng kết|đánh giá giữa kỳ/giu;

/** Every review a line names, with the year or the last date that stands behind it and before the next one. */
function reviewsOf(text: string, line: number | null, tokenizer: Tokenizer): readonly Milestone[] {
  const whole = text.slice(0, 2_000);
  const found = [...whole.matchAll(REVIEWS)];
  return found.map((one, index) => {
    const from = one.index ?? 0;
    const to = found[index + 1]?.index ?? whole.length;
    const start = Math.max(whole.lastIndexOf(".", from), whole.lastIndexOf(";", from)) + 1;
    const behind = timeMentions(tokenizer.tokenize(whole.slice(from, Math.min(to, from + 220))));
    const before = index === 0 ? timeMentions(tokenizer.tokenize(whole.slice(start, from))) : [];
    const word = one[0].toLowerCase();
    const kind = /sơ,? tổng|sơ kết,? tổng/u.test(word) ? "review" : word.startsWith("tổng") ? "final-review" : "mid-review";
    const name = whole.slice(start, to).trim();
    return { name: name.length > 160 ? `${name.slice(0, 160).replace(/\s\S*$/u, "")} …` : name, kind, date: (behind.at(-1) ?? before.at(-1))?.date ?? null, line };
  });
}
