import fc from "fast-check";
import { extractPlan } from "../../../src/domain/plan/extractPlan";
import { effectiveComparator } from "../../../src/domain/plan/makeIndicator";
import { targetValues } from "../../../src/domain/plan/targetValues";

/** Every target of a text as `comparator value unit`. */
function targets(text: string): readonly string[] {
  return extractPlan(text).plan.indicators.map((one) => `${effectiveComparator(one.target)} ${targetValues(one.target).value} ${one.target.form === "zero-event" ? "0" : one.unit}`);
}

function check(text: string, ...expected: readonly string[]): void {
  test(text.slice(0, 110), () => expect(targets(text)).toEqual(expected));
}

describe("comparators in words and signs", () => {
  check("- Tỷ lệ hộ dùng muối i-ốt đạt trên 90%", "> 90 %");
  check("- Tỷ lệ hộ dùng muối i-ốt từ 90% trở lên", ">= 90 %");
  check("- Tỷ lệ hộ dùng muối i-ốt đạt 90 % trở lên", ">= 90 %");
  check("- Tỷ lệ hộ dùng muối i-ốt không dưới 90%", ">= 90 %");
  check("- Tỷ lệ hộ dùng muối i-ốt đạt tối thiểu 90 phần trăm", ">= 90 %");
  check("- Tỷ lệ hộ dùng muối i-ốt lớn hơn hoặc bằng 90%", ">= 90 %");
  check("- Tỷ lệ bỏ trị không quá 3%", "<= 3 %");
  check("- Tỷ lệ bỏ trị tối đa 3%", "<= 3 %");
  check("- Tỷ lệ bỏ trị từ 3% trở xuống", "<= 3 %");
  check("- Tỷ lệ bỏ trị thấp hơn 3%", "< 3 %");
  check("- Tỷ lệ bỏ trị 3%", "<= 3 %");
  check("- Tỷ lệ bỏ trị giảm còn 3%", "<= 3 %");
  check("- Tỷ lệ bao phủ $\\leq 3\\%$ ở nhóm chứng", "<= 3 %");
  check("- Tỷ suất chết mẹ dưới 45/100.000 trẻ đẻ sống", "< 45 /100.000 trẻ đẻ sống");
  check("- Tỷ suất chết sơ sinh < 8,5 %o", "< 8.5 ‰");
  check("- Tỷ số giới tính khi sinh từ 104 đến 108 bé trai/100 bé gái", "between 104 bé trai/100 bé gái");
});

describe("what is no target", () => {
  check("Căn cứ Quyết định số 2151/QĐ-BYT ngày 04/6/2015 của Bộ Y tế;");
  check("- Khám sức khỏe cho trẻ em dưới 6 tuổi, người từ 60 tuổi trở lên.");
  check("- Cho trẻ uống 10 mg/ngày x 14 ngày, nhắc lại sau 6 tháng.");
  check("- Liên hệ số điện thoại 0912.345.678 hoặc 02393 855 555.");
  check("- Thực hiện tiêu chí số 17.8 và 18.4 trong Bộ tiêu chí nông thôn mới giai đoạn 2021-2025.");
  check("- Báo cáo định kỳ 6 tháng/lần về Sở Y tế trước ngày 15.");
  check("- Nâng cao chất lượng dinh dưỡng2 cho trẻ em 1.000 ngày đầu đời.");
  check("- Phong trào “Không để ai bị bỏ lại phía sau”.");
  check("- Ngân sách nhà nước hỗ trợ 100% kinh phí mua thẻ.");
  check("I. KẾT QUẢ NĂM TRƯỚC\n- Tỷ lệ tiêm chủng đạt 93,4%.");
  check("- Nếu không có tình huống khẩn cấp thì sử dụng nguồn dự trữ cho trẻ dưới 2 tuổi.");
});

describe("structure", () => {
  test("a sentence cut by a page break keeps its figure's line and its phrase on one line", () => {
    const { plan } = extractPlan("II. MỤC TIÊU\n\n- Phấn đấu tỷ lệ người dân trên địa bàn huyện được lập hồ sơ sức khỏe điện\n\ntử đạt trên 92% dân số.");
    expect(plan.indicators).toHaveLength(1);
    expect(plan.indicators[0]).toMatchObject({ line: 5, phrase: "tử đạt trên 92% dân số", target: { comparator: ">", value: 92 } });
  });

  test("the deadline comes from the words, the heading or the plan", () => {
    const text = "KẾ HOẠCH\nPhát triển y tế cơ sở giai đoạn 2021 - 2025\n\n1. Chỉ tiêu đến năm 2023:\n- Tỷ lệ trạm có bác sĩ đạt 90%\n- Tỷ lệ trạm có y sĩ sản nhi đạt 95% vào năm 2024\n\nII. CHỈ TIÊU KHÁC\n- Tỷ lệ trạm có máy siêu âm đạt 60%";
    expect(extractPlan(text).plan.indicators.map((one) => [one.deadline, one.deadlineInferred])).toEqual([["2023-12-31", false], ["2024-12-31", false], ["2025-12-31", true]]);
  });

  test("nested, remainder and every-unit are told apart", () => {
    const { plan } = extractPlan("- Trên 70% số bếp ăn tại cơ sở giáo dục đạt ≥ 8 điểm, số bếp ăn còn lại phải đạt ≥ 6 điểm.\n- Trên 60% số xã quản lý được trên 85% người bệnh.\n- Tiêm đủ mũi cho trẻ đạt trên 95% ở tất cả các xã, phường.");
    expect(plan.indicators.map((one) => one.target.form)).toEqual(["nested", "remainder", "nested", "every-unit"]);
    expect(plan.indicators[1]?.target).toMatchObject({ of: "1", value: 6 });
    expect(plan.indicators[2]?.target).toMatchObject({ value: 60, inner: { comparator: ">", value: 85 }, each: "xã" });
    expect(plan.indicators[3]?.target).toMatchObject({ each: "xã, phường" });
  });

  test("a table with its unit in another column, with a year per column", () => {
    const { plan } = extractPlan("TT\tNội dung\tĐVT\tThực hiện 2022\tMục tiêu 2023\tMục tiêu 2025\n1\tTỷ lệ tử vong mẹ\t/100.000 trẻ đẻ sống\t52\t< 50\t< 45\n2\tTỷ lệ tiêm đủ mũi\t%\t93,1\t≥ 95\t≥ 96");
    expect(plan.indicators.map((one) => [effectiveComparator(one.target), targetValues(one.target).value, one.unit, one.deadline])).toEqual([
      ["<", 50, "/100.000 trẻ đẻ sống", "2023-12-31"], ["<", 45, "/100.000 trẻ đẻ sống", "2025-12-31"], [">=", 95, "%", "2023-12-31"], [">=", 96, "%", "2025-12-31"],
    ]);
  });

  test("the head of the document", () => {
    const { plan } = extractPlan("UBND TỈNH HÒA LÂM\nSỞ Y TẾ\n\nSố: 321 /KH-SYT\n\nHòa Lâm, ngày 14 tháng 02 năm 2024\n\nKẾ HOẠCH\nChăm sóc sức khỏe sinh sản năm 2024\n\nThực hiện Quyết định số 15/QĐ-UBND ngày 05/01/2024 của UBND tỉnh về giao chỉ tiêu;\n\nII. CHỈ TIÊU\n- Tỷ lệ phụ nữ đẻ được khám thai đủ 4 lần đạt 88%.\n\nIII. TỔ CHỨC THỰC HIỆN\n1. Phòng Nghiệp vụ Y\n- Tham mưu, hướng dẫn, kiểm tra các đơn vị triển khai kế hoạch.\n- Tổ chức sơ kết kế hoạch vào tháng 7 năm 2024.\n2. Trung tâm Y tế các huyện\n- Báo cáo kết quả hàng quý về Sở Y tế.");
    expect(plan).toMatchObject({
      title: "Chăm sóc sức khỏe sinh sản năm 2024", number: "321/KH-SYT", level: "province", period: { from: "2024-01-01", to: "2024-12-31" },
      parentPlan: "Quyết định số 15/QĐ-UBND ngày 05/01/2024 của UBND tỉnh", units: ["Phòng Nghiệp vụ Y", "Trung tâm Y tế các huyện"],
    });
    expect(plan.issuer).toContain("Sở Y tế");
    expect(plan.indicators).toHaveLength(1);
    expect(plan.commitments[0]).toMatchObject({ responsible: ["Phòng Nghiệp vụ Y"], line: 18 });
    expect(plan.milestones[0]).toMatchObject({ kind: "mid-review", date: "2024-07-31" });
    expect(plan.rules?.find((rule) => rule.kind === "reporting")).toMatchObject({ every: "quarter", responsible: ["Trung tâm Y tế các huyện"] });
  });
});

describe("bad input", () => {
  const noTargets = (text: string): void => expect(extractPlan(text).findings.map((finding) => finding.code)).toEqual(["plan.noTargets"]);
  test.each([["empty", ""], ["white", " \n\t\n"], ["no target", "Kính gửi các đơn vị, đề nghị phối hợp thực hiện."], ["bytes", "PK\u0003\u0004\u0000\u0000\u0008\u0000\uFFFD\uFFFD\u0001\u0002".repeat(500)], ["signs", "%%%%,,,,;;;;((((".repeat(2000)], ["open brackets", "(".repeat(50_000)]])("%s", (_, text) => noTargets(text));

  test("any text at all gives an answer", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
      const { plan } = extractPlan(text);
      for (const one of plan.indicators) expect(Number.isFinite(targetValues(one.target).value)).toBe(true);
    }), { numRuns: 300 });
  });

  test("fragments of the language in any order give an answer", () => {
    const parts = ["giảm", "tỷ lệ", "suy dinh dưỡng", "từ", "đến", "5", "95", "%", "‰", "/", "1.000 dân", "trên", "dưới", "xuống", "còn", ",", ";", ":", "(", ")", "và", "năm 2025", "không để", "xảy ra", "xã", "số", "đạt", "ít nhất", "02 lần/năm", "so với", "≥", "\t", "\n", "-", "trong đó", "còn lại", "mỗi"];
    fc.assert(fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 40 }), (words) => {
      const text = words.join(" ");
      for (const one of extractPlan(text).plan.indicators) {
        expect(text.split("\n")[(one.line ?? 0) - 1]).toContain(one.phrase.split("\t")[0]);
        expect(one.confidence).toBeGreaterThan(0);
      }
    }), { numRuns: 500 });
  });

  test("five megabytes on one line end, and time grows with length", () => {
    const once = "Giảm tỷ lệ suy dinh dưỡng ở trẻ em dưới 5 tuổi xuống dưới 20% và tỷ lệ thiếu máu dưới 15%, ";
    const time = (length: number): number => {
      const text = once.repeat(Math.ceil(length / once.length));
      const before = process.cpuUsage();
      expect(extractPlan(text).plan.indicators.length).toBeGreaterThan(10);
      return process.cpuUsage(before).user;
    };
    time(50_000);
    const [small, large] = [time(200_000), time(1_600_000)];
    expect(large / small).toBeLessThan(24);
  }, 60_000);
});

/** Phrases of every form, and what they say however they are spelled. */
const PHRASES: readonly (readonly [string, readonly string[]])[] = [
  ["Giảm tỷ lệ suy dinh dưỡng thấp còi ở trẻ em dưới 5 tuổi xuống dưới 18,5%", ["< 18.5 %"]],
  ["Trên 80% phụ nữ mang thai được cung cấp viên đa vi chất", ["> 80 %"]],
  ["Tỷ lệ trẻ em thiếu máu: Dưới 2 tuổi là 24,5 % ; phụ nữ có thai là 19,25%", ["<= 24.5 %", "<= 19.25 %"]],
  ["Tỷ suất tử vong trẻ em dưới 1 tuổi dưới 9,5‰", ["< 9.5 ‰"]],
  ["Tỷ số giới tính khi sinh là 112 bé trai/100 bé gái", ["<= 112 bé trai/100 bé gái"]],
  ["Trên 50% số xã quản lý được trên 90% người tăng huyết áp", ["> 50 %"]],
  ["Tỷ lệ tiêm chủng đầy đủ đạt ≥ 95% ở tất cả các xã", [">= 95 %"]],
  ["Không để xảy ra các vụ ngộ độc thực phẩm từ 30 người mắc/vụ trở lên", ["<= 0 0"]],
  ["Duy trì kết quả 7/7 xã đạt tiêu chí quốc gia về y tế", [">= 7 xã"]],
  ["Phấn đấu có thêm 02 xã đạt chuẩn", [">= 2 xã"]],
  ["Giảm 5% số ca mắc tay chân miệng so với năm trước", ["down 5 %"]],
  ["Đơn vị có ít nhất 03 sáng kiến cấp cơ sở trở lên", [">= 3 sáng kiến"]],
  ["Bệnh viện đạt ≥ 4,0 điểm chất lượng trung bình", [">= 4 điểm"]],
];

describe("the same target however it is spelled", () => {
  const spellings: readonly (readonly [string, (text: string) => string])[] = [
    ["as it is", (text) => text],
    ["decomposed", (text) => text.normalize("NFD")],
    ["double spaces", (text) => text.replaceAll(" ", "  ")],
    ["no-break spaces", (text) => text.replaceAll(" ", "\u00A0")],
    ["a space before the sign", (text) => text.replace(/(\d)([%‰])/g, "$1 $2")],
    ["no space before the sign", (text) => text.replace(/(\d) ([%‰])/g, "$1$2")],
    ["decimal point", (text) => text.replace(/(\d),(\d)/g, "$1.$2")],
    ["LaTeX", (text) => text.replace(/≥ ([\d,]+)%/g, "$\\geq $1\\%$").replace(/≥ ([\d,]+)/g, "$\\geq $1$")],
    [">=", (text) => text.replaceAll("≥", ">=")],
    ["tỉ for tỷ", (text) => text.replaceAll("tỷ", "tỉ").replaceAll("Tỷ", "Tỉ")],
    ["per mille as %o", (text) => text.replaceAll("‰", "%o")],
    ["a list dash and a full stop", (text) => `- ${text}.`],
    ["a letter and a semicolon", (text) => `đ) ${text};`],
    ["a wish before it", (text) => `- Phấn đấu ${text.charAt(0).toLowerCase()}${text.slice(1)}`],
    ["a year before it", (text) => `- Đến năm 2025, ${text.charAt(0).toLowerCase()}${text.slice(1)}.`],
    ["bold", (text) => `**${text}**`],
  ];
  for (const [phrase, expected] of PHRASES) {
    test.each(spellings)(`${phrase.slice(0, 60)} – %s`, (_, spell) => expect(targets(spell(phrase))).toEqual(expected));
  }

  test("any two phrases in any order, on two lines or in one sentence", () => {
    fc.assert(fc.property(fc.constantFrom(...PHRASES), fc.constantFrom(...PHRASES), fc.boolean(), ([first, one], [second, two], together) => {
      const text = together ? `- ${first}; ${second.charAt(0).toLowerCase()}${second.slice(1)}.` : `- ${first};\n- ${second}.`;
      expect(targets(text)).toEqual([...one, ...two]);
    }), { numRuns: 200 });
  });
});
