import { layoutReport } from "../src/domain/report/layoutReport";
import type { ReportInput } from "../src/domain/report/ReportInput";
import { planOf, reportCase, type CaseColumn } from "../test/support/reportCase";
import type { Benchmark } from "./Benchmark";

/** Rates with numerator and denominator for every unit, in so many periods. */
function prepareReport(indicators: number, units: number, periods: number): ReportInput {
  const codes = Array.from({ length: indicators }, (_, index) => String(index + 1));
  const plan = planOf(codes.map((code, index) => ({ code, group: `Nhóm ${String(Math.floor(index / 10) + 1)}`, name: `Tỷ lệ đối tượng nhóm ${code} được quản lý theo quy định của chương trình`, unit: "%", target: { form: "threshold", comparator: ">=", value: 90 } })));
  const names = Array.from({ length: units }, (_, index) => `Xã số ${String(index + 1)}`);
  const columns = Array.from({ length: periods }, (_, index) => String(2025 - index)).flatMap((period) =>
    codes.flatMap((indicator, position): CaseColumn[] => [
      { indicator, part: "numerator", period, cells: names.map((_, unit) => 150 + ((unit * 37 + position * 11) % 50)) },
      { indicator, part: "denominator", period, cells: names.map(() => 200) },
    ]),
  );
  return reportCase(plan, [{ name: "BC", units: names, columns }]);
}

const layout = (indicators: number, units: number, periods: number): Benchmark => ({
  name: "layout-report",
  n: indicators * units * periods,
  unit: "ms",
  runs: 3,
  prepare: () => prepareReport(indicators, units, periods),
  run: (input: ReportInput) => void layoutReport(input),
});

export default [layout(12, 13, 1), layout(60, 30, 1), layout(60, 60, 1), layout(60, 120, 1), layout(60, 200, 1), layout(60, 30, 12)];
