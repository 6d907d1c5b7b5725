import { mapHeaders } from "../../../src/domain/mapping/mapHeaders";
import { makeIndicator } from "../../../src/domain/plan/makeIndicator";
import { builtInPlan } from "../../../src/domain/catalogue";

const base = builtInPlan("ha-tinh-thi-dua-2021-2025");
if (!base) throw new Error("no plan");
const cost = makeIndicator({ code: "3", name: "Chi bình quân chung", unit: "đồng", target: { form: "threshold", comparator: "<=", value: 900_000 } });
const days = makeIndicator({ code: "2", name: "Ngày điều trị bình quân chung", unit: "ngày", target: { form: "threshold", comparator: "<=", value: 6.5 } });
const age = makeIndicator({ code: "1", name: "Tuổi thọ bình quân", unit: "tuổi", target: { form: "threshold", comparator: ">=", value: 74 } });

const found = (header: string, ...indicators: (typeof cost)[]): string | null => mapHeaders([header], { ...base, indicators })[0]?.indicator ?? null;

describe("headers made of common words only", () => {
  test.each([
    ["BQ chung (*)", [{ ...cost, aliases: ["BQ chung"] }], "3"],
    ["BQ chung (*)", [cost], "3"],
    ["BQ chung (*)", [cost, days], null],
    ["BQ chung (*)", [age], null],
    ["BQ nội trú", [cost], null],
    ["Tổng chi", [cost], null],
  ] as const)("%s", (header, indicators, expected) => {
    expect(found(header, ...indicators)).toBe(expected);
  });
});
