import type { LocalizedText } from "../LocalizedText";
import type { Plan } from "./Plan";

export const PLAN_SHEET_TEXTS = {
  title: { vi: "KẾ HOẠCH VÀ CHỈ TIÊU", en: "PLAN AND TARGETS" },
  hint: {
    vi: "Sửa trực tiếp vào bảng; thêm chỉ tiêu thì gõ ngay dưới dòng cuối. Bấm Cập nhật để tính lại.",
    en: "Edit the table directly; a new target is typed right under the last row. Press Update to compute again.",
  },
} as const satisfies Record<string, LocalizedText>;

/** One line of the block above the table of targets. */
export interface MetaField {
  readonly key: "title" | "number" | "issuer" | "level" | "from" | "to" | "parentPlan" | "nearFrom" | "units" | "id";
  readonly label: LocalizedText;
  readonly accepts: "any" | "date" | "share";
  read(plan: Plan): string | number | null;
}

export const META_FIELDS: readonly MetaField[] = [
  { key: "title", label: { vi: "Tên kế hoạch", en: "Title" }, accepts: "any", read: (plan) => plan.title },
  { key: "number", label: { vi: "Số, ký hiệu", en: "Number" }, accepts: "any", read: (plan) => plan.number },
  { key: "issuer", label: { vi: "Cơ quan ban hành", en: "Issuer" }, accepts: "any", read: (plan) => plan.issuer },
  { key: "level", label: { vi: "Cấp", en: "Level" }, accepts: "any", read: (plan) => plan.level },
  { key: "from", label: { vi: "Từ ngày", en: "From" }, accepts: "date", read: (plan) => plan.period.from },
  { key: "to", label: { vi: "Đến ngày", en: "To" }, accepts: "date", read: (plan) => plan.period.to },
  { key: "parentPlan", label: { vi: "Căn cứ kế hoạch cấp trên", en: "Parent plan" }, accepts: "any", read: (plan) => plan.parentPlan },
  { key: "nearFrom", label: { vi: "Coi là cơ bản đạt từ", en: "Nearly met from" }, accepts: "share", read: (plan) => plan.nearFrom },
  { key: "units", label: { vi: "Đơn vị, phòng được giao", en: "Units and rooms" }, accepts: "any", read: (plan) => plan.units.join("; ") },
  { key: "id", label: { vi: "Mã kế hoạch", en: "Plan id" }, accepts: "any", read: (plan) => plan.id },
];

/** A short list under the table of targets. */
export interface PlanSection {
  readonly title: LocalizedText;
  readonly headers: readonly LocalizedText[];
  readonly dateColumn: number | null;
}

export const COMMITMENT_SECTION: PlanSection = {
  title: { vi: "Cam kết không có con số", en: "Commitments without a figure" },
  headers: [{ vi: "Mã cam kết", en: "Commitment code" }, { vi: "Cam kết", en: "Commitment" }, { vi: "Đơn vị thực hiện", en: "Done by" }, { vi: "Hạn cam kết", en: "Due" }, { vi: "Dòng văn bản", en: "Text line" }],
  dateColumn: 3,
};

export const MILESTONE_SECTION: PlanSection = {
  title: { vi: "Mốc sơ kết, tổng kết", en: "Reviews" },
  headers: [{ vi: "STT", en: "No." }, { vi: "Mốc", en: "Milestone" }, { vi: "Loại mốc", en: "Kind of milestone" }, { vi: "Ngày", en: "Date" }, { vi: "Dòng văn bản", en: "Text line" }],
  dateColumn: 3,
};

export const RULE_SECTION: PlanSection = {
  title: { vi: "Chế độ báo cáo, khen thưởng, kinh phí", en: "Reporting, awards, finance" },
  headers: [{ vi: "Loại", en: "Kind" }, { vi: "Quy định", en: "Rule" }, { vi: "Đơn vị thực hiện", en: "Done by" }, { vi: "Định kỳ", en: "Every" }, { vi: "Dòng văn bản", en: "Text line" }],
  dateColumn: null,
};

/** Register of own sheets (DESIGN D4), in hidden columns. */
export const REGISTER_HEADERS: readonly LocalizedText[] = [
  { vi: "Sheet do Chỉ Tiêu tạo", en: "Sheet made by Chỉ Tiêu" },
  { vi: "Tên sheet", en: "Sheet name" },
  { vi: "Ký hiệu sheet", en: "Sheet id" },
];
