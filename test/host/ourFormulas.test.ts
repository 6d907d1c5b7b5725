import { readFileSync } from "node:fs";
import { updateReport } from "../../src/app/updateReport";
import { plainRequest } from "../../src/app/WorkbookState";
import { silentProgress } from "../../src/app/ports/Progress";
import { builtInPlan } from "../../src/domain/catalogue/index";
import { openWorkbookFile } from "../../src/file/openWorkbookFile";
import { disallowedFunctions } from "../../src/host";
import { excel } from "./excel";

const clock = { today: () => "2024-12-31", now: () => "2024-12-31 09:00" };

/** The report over the sample as a file, with the values the domain computed saved beside the formulas. */
async function reportFile(): Promise<Uint8Array> {
  const port = openWorkbookFile(readFileSync(new URL("../../assets/samples/ha-tinh-2024.xlsx", import.meta.url)), "ha-tinh-2024.xlsx");
  await updateReport(port, clock, { ...plainRequest, plan: builtInPlan("ha-tinh-thi-dua-2021-2025") }, silentProgress);
  return port.save();
}

const bytes = reportFile();

test("formulas on our sheets call only what every program knows", async () => {
  const { host } = await excel({ bytes: await bytes, name: "bao-cao.xlsx" });
  const formulas = host.formulas();
  expect(formulas.length).toBeGreaterThan(500);
  const offending = formulas.flatMap(({ address, formula }) => disallowedFunctions(formula).map((name) => `${address}: ${name}`));
  expect(offending).toEqual([]);
});

test("calculated here, they give what the domain computed", async () => {
  const { host } = await excel({ bytes: await bytes, name: "bao-cao.xlsx" });
  const saved = host.formulas();
  const first = host.grid.sheets()[0]?.id ?? "";
  await host.grid.editCell(first, 500, 40, "x");
  const calculated = host.formulas();
  const different = calculated.flatMap(({ address, formula, value }, index) => {
    const before = saved[index]?.value ?? null;
    const close = typeof value === "number" && typeof before === "number" ? Math.abs(value - before) <= 1e-9 * Math.max(1, Math.abs(before)) : JSON.stringify(value) === JSON.stringify(before) || (value === "" && before === null);
    return close ? [] : [`${address} ${formula.slice(0, 120)}: ${JSON.stringify(before)} is ${JSON.stringify(value)}`];
  });
  expect(different).toEqual([]);
  expect(host.notCalculated()).toEqual([]);
});
