import { builtInPlan } from "../../../src/domain/catalogue";
import { extractPlan } from "../../../src/domain/plan/extractPlan";
import { lintPlan } from "../../../src/domain/plan/lintPlan";

function lint(text: string): readonly string[] {
  return lintPlan(extractPlan(text).plan, text).map((finding) => finding.message.vi);
}

const HEAD = "SỞ Y TẾ TỈNH MINH LÂM\nSố: 12/KH-SYT\nKẾ HOẠCH\nCông tác y tế năm 2024\n\n";

describe("lintPlan", () => {
  test.each([
    ["a stale year", `${HEAD}II. MỤC TIÊU\n- Đạt và vượt chỉ tiêu giường bệnh năm 2023.`, "nói chỉ tiêu năm 2023 trong kế hoạch năm 2024"],
    ["two targets that contradict", `${HEAD}II. MỤC TIÊU\n- Tỷ lệ khỏi bệnh lao đạt 90%.\n- Tỷ lệ khỏi bệnh lao đạt 92%.`, "cùng tên nhưng khác mức"],
    ["one document, two dates", `${HEAD}Thực hiện Kế hoạch số 55/KH-UBND ngày 03/4/2023 của tỉnh.\nTheo Kế hoạch số 55/KH-UBND ngày 04/4/2023 của tỉnh.`, "ghi ngày 03/04/2023 ở dòng 6 nhưng 04/04/2023 ở dòng 7"],
    ["a number of another year than its date", `${HEAD}Theo Thông tư số 12/2019/TT-BYT ngày 05/6/2018 của Bộ Y tế.`, "là của năm 2019 nhưng ghi ngày 05/06/2018"],
    ["mixed decimal marks", `${HEAD}II. MỤC TIÊU\n- Tỷ lệ mắc 0.75 %.\n- Tỷ lệ khỏi 91,5%.\n- Tỷ lệ bao phủ 93,2%.`, "Số thập phân viết hai kiểu: “0.75”"],
    ["a repeated section number", `${HEAD}I. MỤC ĐÍCH\n1. Chung\n2. Riêng\n2. Phạm vi\n`, "Số mục 2 dùng hai lần"],
    ["a deadline beyond the plan", `${HEAD}II. MỤC TIÊU\n- Đến năm 2030, tỷ lệ tham gia bảo hiểm y tế đạt 98%.`, "sau khi kế hoạch kết thúc"],
    ["a blank number and date", `SỞ Y TẾ\nSố:     /KH-SYT\nMinh Lâm, ngày    tháng   năm 2024\nKẾ HOẠCH\nY tế năm 2024`, "số văn bản để trống"],
    ["more than everybody", `${HEAD}II. MỤC TIÊU\n- Tỷ lệ trẻ được tiêm chủng đạt trên 100%.`, "không ai đạt được"],
    ["a base that is not given", `${HEAD}II. MỤC TIÊU\n- Giảm 5% số ca mắc sởi so với năm trước.`, "số gốc"],
  ])("marks %s", (_, text, words) => {
    const found = lint(text);
    expect(found.filter((message) => message.includes(words))).toHaveLength(1);
  });

  test("a clean plan has no mark, and every mark says what to do", () => {
    expect(lint(`${HEAD}I. MỤC TIÊU\n1. Chung\n2. Cụ thể\n- Tỷ lệ khỏi bệnh lao đạt 90,5%.\nII. GIẢI PHÁP\n1. Truyền thông\n`)).toEqual([]);
    for (const finding of lintPlan(extractPlan(`${HEAD}- Giảm 5% số ca sởi so với năm trước.`).plan)) expect(finding.advice.vi.length).toBeGreaterThan(10);
  });

  test("the built-in plans: BHYT due 2030 in a plan for 2025", () => {
    const plan = builtInPlan("giang-thanh-ntm-2025");
    expect(plan && lintPlan(plan).map((finding) => finding.message.vi)).toContainEqual(expect.stringContaining("có hạn 2030"));
  });
});
