import measureMapping from "../../../accuracy/mapping";
import measureUnits from "../../../accuracy/units";

test("headers of the set are mapped as well as the issue asks", () => {
  const { figures } = measureMapping();
  const missed = figures.filter(({ right, of, goal }) => goal !== null && right < goal * of).map((figure) => figure.measure);
  expect(missed).toEqual([]);
}, 120_000);

test("units are found under other spellings, and never taken for another", () => {
  const { figures } = measureUnits();
  for (const { right, of, goal } of figures) expect(right).toBeGreaterThanOrEqual((goal ?? 0) * of);
}, 120_000);
