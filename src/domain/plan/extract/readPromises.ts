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
const PROMISING = /^(?:tăng cường|xây dựng|phối hợp|tổ chức|triển khai|thực hiện|nâng cao|đẩy mạnh|tiếp tục|duy trì|củng cố|kiện toàn|đảm bảo|bảo đảm|chủ động|tham mưu|hướng dẫn|chỉ đạo|kiểm tra|giám sát|phát huy|phát triển|đổi mới|huy động|tuyên truyền|truyền thông|vận động|tập huấn|đào tạo|bồi dưỡng|cung cấp|cấp phát|quản lí|theo dõi|lập|phát hiện|tích cực|quan tâm|hỗ trợ|giảm|hạn chế|khuyến khích|mở rộng|cải thiện|tạo|rà soát|bố trí|ứng dụng|thúc đẩy|phấn đấu|hoàn thành|chú trọng|tư vấn|bổ sung|biên tập|gắn|thường xuyên|kịp thời|nghiêm cấm|xử lí|áp dụng|tranh thủ|tập trung|khám|sàng lọc|phân bổ|chủ trì|cử|yêu cầu|phổ biến|quán triệt|tham gia|định kì|căn cứ chức năng|đóng góp|động viên|cập nhật|giao cho|công tác)/u;
const MIDTERM = /sơ kết|sơ, tổng kết|đánh giá giữa kì/u;
const FINAL = /tổng kết/u;
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
export function organisationOf(text: string): string | null {
  const head = text.slice(0, 120).split(":")[0]?.trim().replace(/[.;]$/u, "") ?? "";
  return head.length >= 3 && head.length <= 90 && ORGANISATION.test(`${foldText(head)} `) && !/^tổ chức|^ban hành|^đoàn kết|^hội nghị|^hội thảo/u.test(foldText(head)) ? head.replace(/^(?:Đề nghị|Đề xuất)\s+/u, "") : null;
}

/** Promises, milestones and rules: the lines that no figure judges. */
export function readPromises(lines: readonly PromiseLine[], to: IsoDate, tokenizer: Tokenizer): { readonly commitments: readonly Commitment[]; readonly milestones: readonly Milestone[]; readonly rules: readonly PlanRule[] } {
  const commitments: Commitment[] = [];
  const milestones: Milestone[] = [];
  const rules: PlanRule[] = [];
  for (const { line, section, organisation, text, hasTarget } of lines) {
    const folded = foldText(text.slice(0, 600));
    const number = line.parts[0]?.line ?? null;
    const responsible = organisation === null ? [] : [organisation];
    const short = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT).replace(/\s\S*$/u, "")} …` : text;
    if ((MIDTERM.test(folded) || FINAL.test(folded)) && text.length < 700) milestones.push({ name: short, kind: MIDTERM.test(folded) ? "mid-review" : "final-review", date: dateOf(text, tokenizer), line: number });
    if (REPORTING.test(folded)) rules.push({ kind: "reporting", text: short, every: EVERY.find(([, pattern]) => pattern.test(folded))?.[0] ?? null, line: number, responsible });
    else if (AWARD.test(folded)) rules.push({ kind: "award", text: short, every: null, line: number, responsible });
    else if (section === "finance" && FINANCE.test(folded)) rules.push({ kind: "finance", text: short, every: null, line: number, responsible });
    const isPromise = section === "aims" || section === "work" || section === "organisation" || organisation !== null;
    if (!hasTarget && isPromise && section !== "past" && section !== "law" && section !== "finance" && text.split(" ").length >= 5 && PROMISING.test(folded)) {
      commitments.push({ code: `C${String(commitments.length + 1).padStart(2, "0")}`, text: short, line: number, responsible, deadline: to });
    }
  }
  return { commitments, milestones, rules };
}

function dateOf(text: string, tokenizer: Tokenizer): IsoDate | null {
  return timeMentions(tokenizer.tokenize(text.slice(0, 600))).at(-1)?.date ?? null;
}
