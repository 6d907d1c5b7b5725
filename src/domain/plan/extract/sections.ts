import { foldText } from "../../text/foldText";

/** What the part of the plan under a heading is about. */
export type SectionKind = "aims" | "past" | "law" | "finance" | "work" | "organisation" | "other";

export interface Section {
  readonly kind: SectionKind;
  /** The heading without its number. */
  readonly title: string;
  readonly isTop: boolean;
}

const MARKER = new RegExp(
  "^\\s*(?:\\*\\*|\\*|_|#{1,6}\\s)*\\s*(?:" +
    "(?<bullet>[-+*•●○▪■◦·–—])(?!\\d)" +
    "|(?<roman>[IVX]{1,5})\\s*[.)/:]" +
    "|(?<number>\\d{1,2}(?:\\.\\d{1,2}){0,3})\\s*[.)](?!\\d)" +
    "|(?<nested>\\d{1,2}(?:\\.\\d{1,2}){1,3})\\s+(?=\\p{Lu})" +
    "|(?<letter>\\p{L})\\s*[.)](?!\\p{L}\\.)" +
    "|(?<label>(?:nội dung|cam kết|mục tiêu|chỉ tiêu|nhiệm vụ|tiêu chí|chỉ số|mục tiêu cụ thể|phần|điều)\\s+(?:\\d{1,2}(?:\\.\\d+)*|[ivx]{1,4})\\s*[.:](?!\\d))" +
    ")\\s*",
  "iu",
);

export interface LineStart {
  /** Characters of the marker, to be passed over. */
  readonly length: number;
  readonly kind: "bullet" | "roman" | "number" | "letter" | "label" | "none";
}

/** The list marker or number a line begins with. `20% trẻ` and `1.000 ngày` begin with none. */
export function lineStart(line: string): LineStart {
  const head = line.slice(0, 80);
  const found = MARKER.exec(head);
  const groups = found?.groups;
  if (!found || !groups) return { length: 0, kind: "none" };
  // Roman numerals are capitals; `i)`, `x)` and `v.` are letters of a list.
  const roman = groups["roman"];
  if (roman !== undefined) return { length: found[0].length, kind: roman === roman.toUpperCase() ? "roman" : "letter" };
  const kind = groups["bullet"] !== undefined ? "bullet" : groups["letter"] !== undefined ? "letter" : groups["label"] !== undefined ? "label" : "number";
  return { length: found[0].length, kind };
}

const KINDS: readonly (readonly [SectionKind, RegExp])[] = [
  ["finance", /^(?:nguồn )?(?:kinh phí|dự toán|tài chính|nguồn vốn|nhu cầu vốn|nguồn lực tài chính)/u],
  ["aims", /mục tiêu|chỉ tiêu|chỉ số (?:đánh giá|theo dõi|giám sát|kết quả)|kết quả (?:mong đợi|dự kiến|đầu ra)|nội dung thi đua|nội dung phát động|cam kết|đăng ký thi đua|định mức/u],
  ["past", /kết quả (?:thực hiện|đạt được|hoạt động|công tác|triển khai)|^kết quả|thực trạng|^tình hình|đặc điểm|đánh giá (?:tình hình|kết quả|chung|thực trạng|việc)|tồn tại|^hạn chế|khó khăn|thuận lợi|^nguyên nhân|sự cần thiết|đặt vấn đề|bối cảnh|bài học kinh nghiệm|những mặt|ưu điểm|nhược điểm|hiện trạng/u],
  ["law", /^(?:căn cứ|cơ sở pháp l|các căn cứ|cơ sở xây dựng)/u],
  ["organisation", /tổ chức thực hiện|phân công|trách nhiệm/u],
  ["work", /giải pháp|nhiệm vụ|nội dung|hoạt động|biện pháp|công tác|tổ chức|yêu cầu|mục đích|quan điểm|phạm vi|đối tượng|thời gian|tiến độ/u],
];

/** Kind of a heading by its words; null when they say nothing. */
export function sectionKind(title: string): SectionKind | null {
  const folded = foldText(title).replace(/^[\s*_#.:"-]+/u, "");
  for (const [kind, pattern] of FOLDED) if (pattern.test(folded)) return kind;
  return null;
}

const FOLDED: readonly (readonly [SectionKind, RegExp])[] = KINDS.map(([kind, pattern]) => [kind, new RegExp(foldText(pattern.source), "u")]);

/** Whether a line is a heading: numbered or in capitals, short, and no sentence. */
export function isHeading(line: string, start: LineStart): boolean {
  const text = line.slice(start.length).trim().replace(/^[*_]+|[*_]+$/gu, "").trim();
  if (text.length === 0 || text.length > 160 || /[;,]$/u.test(text) || /\d\s*(?:%|‰)/u.test(text)) return false;
  if (start.kind === "roman") return true;
  const letters = text.replace(/[^\p{L}]/gu, "");
  if (letters.length >= 4 && letters === letters.toUpperCase() && start.kind !== "bullet") return true;
  if (start.kind === "number" || start.kind === "letter" || start.kind === "label") return text.length <= 110 && !(text.endsWith(".") && text.split(/\s+/u).length > (sectionKind(text) === null ? 6 : 13)) && !/[.;]\s+\p{Lu}/u.test(text) && !text.endsWith(";");
  return text.length <= 70 && /:$|^\*\*|\*\*$/u.test(line.trim()) && sectionKind(text) !== null;
}
