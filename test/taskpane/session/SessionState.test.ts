import { samplePlan, sampleState } from "../../../src/desk/gallery/sampleState";
import { initialState, reduceSession } from "../../../src/taskpane/session/SessionState";
import type { SessionAction, SessionState } from "../../../src/taskpane/session/SessionState";

function after(actions: readonly SessionAction[], from: SessionState = initialState): SessionState {
  return actions.reduce(reduceSession, from);
}

const none = (indicator: string): SessionAction => ({ kind: "decided", decision: { kind: "none", indicator } });

test("a job begins without the last failure and ends with what was read", () => {
  const failed = after([{ kind: "started", job: "read" }, { kind: "failed", job: "read", error: new Error("x") }]);
  expect(failed).toMatchObject({ job: null, failure: { job: "read" } });
  const running = after([{ kind: "started", job: "update" }, { kind: "progressed", phase: "writing", done: 2, total: 5 }], failed);
  expect(running).toMatchObject({ failure: null, job: { name: "update", phase: "writing", done: 2, total: 5 } });
  const read = after([{ kind: "changed" }, { kind: "read", workbook: sampleState() }], running);
  expect(read).toMatchObject({ job: null, isStale: false });
  expect(read.workbook?.tables).toHaveLength(3);
});

test("progress that arrives after the job is over changes nothing", () => {
  expect(after([{ kind: "progressed", phase: "writing", done: 2, total: 5 }])).toBe(initialState);
});

test("a chosen plan counts until it is written, and begins with no answers", () => {
  const chosen = after([none("1"), { kind: "planChosen", plan: samplePlan() }]);
  expect(chosen.plan?.id).toBe("ha-tinh-thi-dua-2021-2025");
  expect(chosen.decisions).toEqual([]);
  expect(after([{ kind: "written", workbook: sampleState(), written: { sheets: [], time: "10:32" } }], chosen).plan).toBeNull();
});

test("corrections of tables are undone one by one until they are written; then they are the workbook's", () => {
  const left = (row: number): SessionAction => ({ kind: "corrected", correction: { sheetId: "1", header: null, range: { top: row, left: 0, bottom: row + 1, right: 2 } } });
  const corrected = after([left(0), left(5), { kind: "correctionUndone" }]);
  expect(corrected.corrections.map(({ range }) => range?.top)).toEqual([0]);
  expect(after([{ kind: "written", workbook: sampleState(), written: { sheets: [], time: "10:32" } }], corrected).corrections).toEqual([]);
});

test("answers are undone one by one, and can be asked again by indicator", () => {
  const answered = after([none("1"), none("2"), none("1")]);
  expect(after([{ kind: "undone" }], answered).decisions.map(({ indicator }) => indicator)).toEqual(["1", "2"]);
  expect(after([{ kind: "askedAgain", indicator: "1" }], answered).decisions.map(({ indicator }) => indicator)).toEqual(["2"]);
});
