import type { LocalizedText } from "../LocalizedText";
import {
  AGGREGATION_CHOICES, CHANGE_CHOICES, COMPARATOR_CHOICES, DIRECTION_CHOICES, FORM_CHOICES, PATH_CHOICES, PERIOD_CHOICES, YES_CHOICES, type Choices,
} from "./choices";

export type PlanColumnKey =
  | "code" | "name" | "sentence" | "form" | "comparator" | "value" | "value2" | "innerComparator" | "unit" | "deadline"
  | "responsible" | "population" | "group" | "each" | "stated" | "direction" | "frequency" | "changeIn" | "base" | "baseline"
  | "specific" | "aliases" | "phrase" | "line" | "per" | "aggregation" | "path" | "innerUnit" | "deadlineInferred" | "ambiguous" | "confidence" | "reasons";

/** One column of the table of targets on `Kế hoạch`. */
export interface PlanColumn {
  readonly key: PlanColumnKey;
  readonly header: LocalizedText;
  /** In characters. */
  readonly width: number;
  readonly accepts: "any" | "number" | "date";
  readonly choices: Choices<string> | null;
  /** Shown beside the cell; at most 255 characters. */
  readonly note: LocalizedText;
  /** Rarely needed: outside the printed area. */
  readonly technical: boolean;
}

function column(key: PlanColumnKey, width: number, header: LocalizedText, note: LocalizedText, more: Partial<PlanColumn> = {}): PlanColumn {
  return { key, header, width, note, accepts: "any", choices: null, technical: false, ...more };
}

const NUMBER = { accepts: "number" } as const;
const TECHNICAL = { technical: true } as const;

/** Columns in the order they are written; read back by their headers, in any order. */
export const PLAN_COLUMNS: readonly PlanColumn[] = [
  column("code", 7, { vi: "Mã", en: "Code" }, { vi: "Ký hiệu riêng của chỉ tiêu, không trùng nhau. Đổi mã là đổi chỉ tiêu.", en: "The target's own key, never repeated. Another code is another target." }),
  column("name", 46, { vi: "Chỉ tiêu", en: "Target" }, { vi: "Tên chỉ tiêu, viết như kế hoạch.", en: "Name of the target, as the plan writes it." }),
  column("sentence", 34, { vi: "Đọc là", en: "Reads as" }, { vi: "Câu này do phần mềm viết lại mỗi lần Cập nhật. Muốn đổi, sửa các cột bên phải.", en: "Rewritten at each update. To change it, edit the columns to the right." }),
  column("form", 15, { vi: "Hình thức", en: "Form" }, { vi: "Cách chấm: chọn trong danh sách. Để trống là Ngưỡng.", en: "How it is judged: choose from the list. Blank means Threshold." }, { choices: FORM_CHOICES }),
  column("comparator", 10, { vi: "So sánh", en: "Comparator" }, { vi: "Dấu dùng để chấm. “trên 95” là >, “từ 95 trở lên” là ≥.", en: "The sign that is tested. “over 95” is >, “95 or more” is ≥." }, { choices: COMPARATOR_CHOICES }),
  column("value", 10, { vi: "Giá trị", en: "Value" }, { vi: "Con số phải đạt, theo đơn vị tính. 95 %: gõ 95.", en: "The figure to reach, in the unit of measure. For 95 % type 95." }, NUMBER),
  column("value2", 10, { vi: "Giá trị 2", en: "Value 2" }, { vi: "Số thứ hai: cận trên, mẫu của tỷ số (100), tổng số đơn vị (5/5), mức của từng đơn vị, quy mô vụ.", en: "The second figure: upper bound, ratio base, number of units, limit of each unit, size of an event." }, NUMBER),
  column("innerComparator", 10, { vi: "So sánh từng đơn vị", en: "Comparator per unit" }, { vi: "Dấu áp dụng cho từng đơn vị, khi hình thức là Mọi đơn vị hoặc Tỷ lệ đơn vị đạt mức.", en: "The sign for each unit, when the form is Every unit or Share of units." }, { choices: COMPARATOR_CHOICES }),
  column("unit", 14, { vi: "Đơn vị tính", en: "Unit" }, { vi: "%, ‰, người, xã, bé trai/100 bé gái …", en: "%, ‰, people, communes …" }),
  column("deadline", 12, { vi: "Hạn", en: "Deadline" }, { vi: "Ngày phải đạt, dd/mm/yyyy. Chỉ gõ năm là 31/12 năm đó.", en: "The day to reach it. A year alone is its 31 December." }, { accepts: "date" }),
  column("responsible", 24, { vi: "Đơn vị phụ trách", en: "Responsible" }, { vi: "Nhiều đơn vị cách nhau bằng dấu chấm phẩy.", en: "Several are separated by semicolons." }),
  column("population", 28, { vi: "Đối tượng", en: "Population" }, { vi: "Tính trên ai, cái gì.", en: "Whom or what it is counted on." }),
  column("group", 16, { vi: "Nhóm", en: "Group" }, { vi: "Mục, nội dung của kế hoạch.", en: "Section of the plan." }),
  column("each", 14, { vi: "Đơn vị được đếm", en: "Units counted" }, { vi: "xã, thị trấn; trạm y tế … khi chấm theo từng đơn vị.", en: "Communes, stations … when each unit is judged." }),
  column("stated", 12, { vi: "Dấu theo lời văn", en: "Comparator as written" }, { vi: "Điều câu chữ nói; cột So sánh là điều được chấm.", en: "What the words say; the column Comparator is what is tested." }, { choices: COMPARATOR_CHOICES }),
  column("direction", 16, { vi: "Chiều tốt", en: "Direction" }, { vi: "Cao hơn là tốt hay thấp hơn là tốt.", en: "Whether higher or lower is better." }, { choices: DIRECTION_CHOICES }),
  column("frequency", 10, { vi: "Kỳ", en: "Period" }, { vi: "Cho Số lần trong kỳ: mỗi tháng, quý, nửa năm hay năm.", en: "For Times per period." }, { choices: PERIOD_CHOICES }),
  column("changeIn", 14, { vi: "Mức thay đổi tính bằng", en: "Change measured in" }, { vi: "Cho So với kỳ gốc: giảm 7 % của số gốc, hay giảm 7 điểm.", en: "For Against a base: 7 % of the base, or 7 points." }, { choices: CHANGE_CHOICES }),
  column("base", 16, { vi: "So với", en: "Against" }, { vi: "Kỳ gốc (năm trước, năm 2020); với Phần còn lại: mã của chỉ tiêu kia.", en: "Base period; for The rest: code of the other target." }),
  column("baseline", 10, { vi: "Số gốc", en: "Baseline" }, { vi: "Con số lúc bắt đầu, nếu có.", en: "The figure at the start, if known." }, NUMBER),
  column("specific", 26, { vi: "Chỉ tiêu riêng", en: "Own targets" }, { vi: "Cho từng đơn vị hoặc năm: Xã A = 95; [2023] = 80; Xã B [2024] = 90.", en: "By unit or year: Xã A = 95; [2023] = 80; Xã B [2024] = 90." }),
  column("aliases", 26, { vi: "Tên gọi khác", en: "Other names" }, { vi: "Tên cột khác trong biểu mẫu, cách nhau bằng dấu chấm phẩy.", en: "Other column headers, separated by semicolons." }),
  column("phrase", 44, { vi: "Câu trong kế hoạch", en: "Words of the plan" }, { vi: "Nguyên văn trong kế hoạch.", en: "Verbatim words of the plan." }),
  column("line", 7, { vi: "Dòng", en: "Line" }, { vi: "Dòng của câu trong văn bản.", en: "Line of the words in the text." }, NUMBER),
  column("per", 10, { vi: "Tính trên", en: "Per" }, { vi: "100 cho %, 1000 cho ‰, 10000 cho /10.000 dân; số đếm thì để trống.", en: "100 for %, 1000 for ‰; blank for counts." }, { ...NUMBER, ...TECHNICAL }),
  column("aggregation", 16, { vi: "Cách cộng", en: "Aggregation" }, { vi: "Các tháng, các đơn vị gộp lại thế nào.", en: "How months and units are put together." }, { choices: AGGREGATION_CHOICES, ...TECHNICAL }),
  column("path", 16, { vi: "Lộ trình", en: "Path" }, { vi: "Đánh giá giữa kỳ: đều theo thời gian, hay chỉ tính cuối kỳ.", en: "Mid-term pace: linear, or only at the end." }, { choices: PATH_CHOICES, ...TECHNICAL }),
  column("innerUnit", 10, { vi: "ĐVT từng đơn vị", en: "Unit per unit" }, { vi: "Đơn vị tính của mức từng đơn vị.", en: "Unit of measure of the limit of each unit." }, TECHNICAL),
  column("deadlineInferred", 9, { vi: "Hạn suy ra", en: "Deadline inferred" }, { vi: "Có: hạn lấy từ năm của kế hoạch, câu không ghi.", en: "Yes: taken from the plan's year." }, { choices: YES_CHOICES, ...TECHNICAL }),
  column("ambiguous", 9, { vi: "Cần xác nhận", en: "To confirm" }, { vi: "Có: câu chữ đọc được hai cách, cần người xác nhận.", en: "Yes: the words have two readings." }, { choices: YES_CHOICES, ...TECHNICAL }),
  column("confidence", 9, { vi: "Độ tin cậy", en: "Confidence" }, { vi: "Từ 0 đến 1; 1 là đã có người xác nhận.", en: "0 to 1; 1 is confirmed by a person." }, { ...NUMBER, ...TECHNICAL }),
  column("reasons", 40, { vi: "Vì sao đọc như vậy", en: "Why read so" }, { vi: "Lý do của phần mềm.", en: "The reasons of the program." }, TECHNICAL),
];
