import { extractPlan } from "../src/domain/plan/extractPlan";
import type { Benchmark } from "./Benchmark";

/** Invented lines in the manner of a plan: headings, targets of many forms, history, promises, a table. */
const LINES = [
  "II. MỤC TIÊU, CHỈ TIÊU ĐẾN NĂM 2025",
  "- Giảm tỷ lệ suy dinh dưỡng thể thấp còi ở trẻ em dưới 5 tuổi từ 18,5% năm 2021 xuống dưới 16,0% vào năm 2025;",
  "- Trên 95% trẻ dưới 1 tuổi được tiêm chủng đầy đủ ở tất cả các xã, thị trấn; không để dịch lớn xảy ra trên địa bàn.",
  "- Trên 60% trạm y tế quản lý được trên 85% người tăng huyết áp, đái tháo đường tại cộng đồng.",
  "III. NHIỆM VỤ VÀ GIẢI PHÁP",
  "- Tăng cường phối hợp giữa ngành y tế với các ban, ngành, đoàn thể trong tuyên truyền, vận động người dân tham gia bảo hiểm y tế theo Kế hoạch số 12/KH-UBND ngày 05/3/2021 của Ủy ban nhân dân tỉnh.",
  "- Tổ chức tập huấn nâng cao năng lực cho cán bộ y tế cơ sở, cộng tác viên, nhân viên y tế thôn bản về chăm sóc sức khỏe ban đầu.",
  "1\tTỷ lệ dân số tham gia bảo hiểm y tế\t%\t≥ 95",
  "Năm 2020, tỷ lệ sinh con thứ 3 trở lên là 9,1%, tăng 0,3% so với cùng kỳ năm trước.",
  "",
];

function planText(bytes: number): string {
  const block = `${LINES.join("\n")}\n`;
  return block.repeat(Math.ceil(bytes / new TextEncoder().encode(block).length));
}

function extracted(text: string): void {
  if (extractPlan(text).plan.indicators.length === 0) throw new Error("nothing found");
}

const KB = 1024;

const quarter: Benchmark = { name: "extract-250kb", n: 250 * KB, unit: "ms", prepare: () => planText(250 * KB), run: (text: never) => extracted(text) };

/** Milliseconds by length: growth is linear when the figure grows as n does. */
const growth = [250, 500, 1_000, 2_500, 5_000].map((kb): Benchmark => ({ name: "extract-growth", n: kb * KB, unit: "ms", runs: 3, prepare: () => planText(kb * KB), run: (text: never) => extracted(text) }));

const oneLine: Benchmark = { name: "extract-one-line-5mb", n: 5_000 * KB, unit: "ms", runs: 3, prepare: () => planText(5_000 * KB).replace(/\n/g, " "), run: (text: never) => void extractPlan(text) };

export default [quarter, ...growth, oneLine];
