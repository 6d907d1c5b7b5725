import { makeIndicator } from "../plan/makeIndicator";
import type { Plan } from "../plan/Plan";
import { chiengOnCommitments } from "./chiengOnCommitments";

/** Chiềng Ôn commune steering committee 2024: almost only tasks by organisation, followed by quarterly check-ins. Lines refer to the plan as published. */
export const chiengOn: Plan = {
  id: "chieng-on-cssknd-2024",
  title: "Hoạt động Ban chỉ đạo chăm sóc sức khỏe nhân dân năm 2024",
  issuer: "Ban chỉ đạo chăm sóc sức khỏe nhân dân xã Chiềng Ôn",
  number: null,
  level: "commune",
  period: { from: "2024-01-01", to: "2024-12-31" },
  parentPlan: "Nghị quyết Đại hội Đảng bộ xã lần thứ XXI nhiệm kỳ 2020 - 2025; Kế hoạch phát triển KT-XH năm 2024 của UBND xã",
  indicators: [
    makeIndicator({
      code: "1",
      name: "Số dịch bệnh nguy hiểm lây lan thành dịch lớn trên địa bàn",
      phrase: "Không để xảy ra dịch bệnh nguy hiểm",
      line: 57,
      statedComparator: "=",
      target: { form: "zero-event", minimumSize: null },
      direction: "lower",
      unit: "vụ dịch",
      population: "Địa bàn xã",
      deadline: "2024-12-31",
      deadlineInferred: true,
    }),
    makeIndicator({
      code: "2",
      name: "Số tiêu chí Chuẩn Quốc gia về y tế thực hiện tốt",
      phrase: "thực hiện tốt 10 tiêu chí Chuẩn Quốc gia về y tế",
      line: 137,
      statedComparator: "=",
      target: { form: "threshold", comparator: ">=", value: 10 },
      direction: "higher",
      unit: "tiêu chí",
      path: "end-only",
      population: "10 tiêu chí Chuẩn Quốc gia về y tế",
      responsible: ["BQL các bản", "Trạm Y tế xã"],
      deadline: "2024-12-31",
      deadlineInferred: true,
      ambiguous: true,
    }),
  ],
  commitments: chiengOnCommitments,
  milestones: [
  ],
  rules: [
    { kind: "reporting", text: "Họp định kỳ đánh giá thành viên Ban chỉ đạo", every: null, line: 47, responsible: ["Ban chỉ đạo CSSKND"] },
    { kind: "reporting", text: "Giao ban mỗi quý, báo cáo các cấp", every: null, line: 91, responsible: ["Trạm y tế xã"] },
    { kind: "reporting", text: "Báo cáo vướng mắc với UBND xã qua Trạm y tế", every: null, line: 143, responsible: ["Trạm y tế xã (Thường trực Ban CSSKND)"] },
    { kind: "award", text: "Khen thưởng kịp thời người làm tốt", every: null, line: 47, responsible: ["Ban chỉ đạo CSSKND"] },
    { kind: "finance", text: "Kinh phí theo chế độ hiện hành", every: null, line: 141, responsible: [] },
  ],
  units: ["Trạm y tế xã", "Hội Liên hiệp Phụ nữ xã", "Các đơn vị trường học", "Đoàn thanh niên xã", "Công chức văn hóa-xã hội", "Dân số, gia đình và trẻ em", "Công an xã", "Công chức Lao động, thương binh xã hội", "Mặt trận Tổ quốc Việt Nam xã, Hội Chữ thập đỏ", "BQL các bản"],
  nearFrom: 0.95,
};
