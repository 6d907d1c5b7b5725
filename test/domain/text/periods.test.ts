import { describe, expect, test } from "@jest/globals";
import { nextDay, samePeriod } from "../../../src/domain/text/calendar";
import { parsePeriod } from "../../../src/domain/text/parsePeriod";
import { parsePeriodKey } from "../../../src/domain/text/parsePeriodKey";

const in2024 = parsePeriod("năm 2024");
const say = (text: string, surroundings = in2024) => {
  const period = parsePeriod(text, surroundings);
  return period === null ? null : `${period.key}${period.cumulative ? " cumulative" : ""}`;
};

describe("parsePeriod", () => {
  test.each<[string, string | null]>([
    ["Tháng 6/2021", "2021-06"], ["tháng 6 năm 2021", "2021-06"], ["T6/2021", "2021-06"], ["Tháng 6", "2024-06"], ["T6", "2024-06"], ["06/2021", "2021-06"],
    ["Quý II năm 2023", "2023-Q2"], ["Q2/2023", "2023-Q2"], ["Quý 4", "2024-Q4"],
    ["6 tháng đầu năm 2023", "2023-H1 cumulative"], ["6 tháng", "2024-H1 cumulative"], ["9 tháng năm 2023", "2023-M1..M9 cumulative"], ["12 tháng 2023", "2023 cumulative"],
    ["6 tháng cuối năm 2023", "2023-H2 cumulative"], ["2T.2005", "2005-M1..M2 cumulative"], ["2T/2004", "2004-M1..M2 cumulative"],
    ["năm 2023", "2023"], ["KH 2019", "2019"], ["Ước thực hiện 2019", "2019"], ["2016", "2016"], ["giai đoạn 2021-2025", "2021..2025 cumulative"], ["giai đoạn 2021 - 2025", "2021..2025 cumulative"],
    ["Đợt 1", "2024-H1"], ["đợt 2/2021", "2021-H2"],
    ["Lũy kế đến 30/6/2023", "2023-H1 cumulative"], ["Lũy kế tháng 6/2023", "2023-M1..M6 cumulative"], ["Luỹ kế", "2024 cumulative"],
    ["Từ 01/01/2021 - 30/6/2021", "2021-H1 cumulative"], ["từ ngày 15/12/2023 đến ngày 14/03/2024", "2023-12-15..2024-03-14"], ["Từ tháng 1 đến tháng 6 năm 2023", "2023-H1 cumulative"],
    ["cùng kỳ năm trước", "2023"], ["Cùng kỳ 2022", "2022"], ["So với cùng kỳ (%)", null], ["trong kỳ", "2024"], ["30/6/2023", "2023-H1 cumulative"],
    ["Jan-Jun 2016", "2016-H1 cumulative"], ["March 2016", "2016-03"], ["2nd quarter 2016", "2016-Q2"],
    ["Báo cáo số 12/BC-TTYT ngày 05 tháng 7 năm 2023", null], ["38/2005/QĐ-UBND", null], ["trẻ 6-23 tháng tuổi", null], ["trẻ dưới 6 tháng", null], ["Số lượng", null], ["10.000 dân", null],
  ])("%s", (text, wanted) => expect(say(text)).toBe(wanted));

  test("beside a month, cumulative figures count from January", () => {
    const june = parsePeriod("tháng 6/2024");
    expect([say("Lũy kế", june), say("Cộng dồn", june), say("Trong tháng", june), say("Lũy kế cùng kỳ năm trước", june)]).toEqual(["2024-M1..M6 cumulative", "2024-M1..M6 cumulative", "2024-06", "2023-M1..M6 cumulative"]);
  });
  test("a month without a year anywhere is no period", () => expect(say("Tháng 6", null)).toBeNull());
  test("half-open: the day after the last", () => expect(parsePeriod("Tháng 12/2023")).toMatchObject({ from: "2023-12-01", until: "2024-01-01" }));
  test("29 February", () => expect([nextDay("2024-02-28"), nextDay("2023-02-28"), nextDay("2024-12-31")]).toEqual(["2024-02-29", "2023-03-01", "2025-01-01"]));
});

describe("parsePeriodKey", () => {
  test.each(["2024", "2024-H1", "2024-Q2", "2024-06", "2024-M1..M6", "2021..2025", "2024-01-01..2024-06-15"])("%s keeps its key", (key) => expect(parsePeriodKey(key)?.key).toBe(key));
  test.each(["24", "2024-13", "2024-H3", "2024-M6..M1", "tháng 6"])("%s is none", (key) => expect(parsePeriodKey(key)).toBeNull());
  test("two names of the same months are the same period", () => {
    const [one, other] = [parsePeriodKey("2024-H1"), parsePeriodKey("2024-M1..M6")];
    expect(one !== null && other !== null && samePeriod(one, other)).toBe(true);
  });
});
