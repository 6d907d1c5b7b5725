import { COMPARATOR_CHOICES, DIRECTION_CHOICES, AGGREGATION_CHOICES, CHANGE_CHOICES, FORM_CHOICES, PATH_CHOICES, PERIOD_CHOICES, YES_CHOICES } from "./choices";
import { describeTarget } from "./describeTarget";
import { makeIndicator } from "./makeIndicator";
import { parseTargetSentence } from "./parseTargetSentence";
import type { Indicator } from "./Plan";
import type { PlanColumnKey } from "./planColumns";
import type { SheetRows } from "./SheetRows";
import { parseSpecificTargets } from "./specificTargets";
import { targetOfCells } from "./targetCells";
import type { Target } from "./Target";
import { unitBase } from "./unitBase";

export type PlanHeader = ReadonlyMap<PlanColumnKey, number>;

/**
 * One row of the table of targets. A cell that cannot be read becomes a finding there; the target then stays what the
 * sentence beside it says (it is what was last written), and without such a sentence the row is left out.
 */
export function parseTargetRow(rows: SheetRows, row: number, header: PlanHeader, fallbackCode: string): Indicator | null {
  const at = (key: PlanColumnKey): number | null => header.get(key) ?? null;
  const name = rows.text(row, at("name"));
  const unit = rows.text(row, at("unit"));
  const findingsBefore = rows.findings.length;
  const target = readTarget(rows, row, header, unit);
  const deadline = rows.date(row, at("deadline"));
  const direction = rows.choice(row, at("direction"), DIRECTION_CHOICES);
  const stated = rows.choice(row, at("stated"), COMPARATOR_CHOICES);
  const aggregation = rows.choice(row, at("aggregation"), AGGREGATION_CHOICES);
  const path = rows.choice(row, at("path"), PATH_CHOICES);
  const baseline = rows.number(row, at("baseline"));
  const per = rows.number(row, at("per"));
  const line = rows.number(row, at("line"));
  const confidence = rows.number(row, at("confidence"));
  if (name === "") rows.report(row, at("name") ?? 0, { vi: "Dòng này chưa có tên chỉ tiêu.", en: "This row has no name." }, { vi: "Gõ tên chỉ tiêu, hoặc xóa cả dòng.", en: "Type a name or delete the row." });
  // We write it into every row: a row without one was typed by hand, and its blanks are left to be inferred.
  const sentence = rows.text(row, at("sentence"));
  const before = parseTargetSentence(sentence);
  const kept = target ?? before?.target ?? null;
  const due = deadline === undefined ? (before?.deadline ?? null) : deadline;
  if (rows.findings.length > findingsBefore) nameWhatIsUsed(rows, findingsBefore, kept, unit, due);
  if (kept === null || name === "") return null;
  return makeIndicator({
    code: rows.text(row, at("code")) || fallbackCode,
    name,
    target: kept,
    unit,
    group: rows.text(row, at("group")) || null,
    aliases: rows.list(row, at("aliases")),
    phrase: phraseCell(rows, row, at("phrase")),
    line: line ?? null,
    ...(stated && !stated.startsWith("between-") && { statedComparator: stated === "between" ? "between" : asStated(stated) }),
    ...(direction && { direction }),
    ...(typeof per === "number" ? { per } : at("per") !== null && per === null && unitBase(unit) === null ? { per: null } : {}),
    ...(aggregation && { aggregation }),
    ...(path ? { path } : sentence !== "" && at("path") !== null && path === null ? { path: null } : {}),
    baseline: baseline ?? null,
    specificTargets: readSpecific(rows, row, at("specific")),
    population: rows.text(row, at("population")) || null,
    responsible: rows.list(row, at("responsible")),
    deadline: due,
    deadlineInferred: rows.choice(row, at("deadlineInferred"), YES_CHOICES) === "yes",
    ambiguous: rows.choice(row, at("ambiguous"), YES_CHOICES) === "yes",
    confidence: Math.min(1, Math.max(0, confidence ?? 1)),
    reasons: rows.list(row, at("reasons")),
  });
}

/** Null, with a finding, when the cells do not make a target. */
function readTarget(rows: SheetRows, row: number, header: PlanHeader, unit: string): Target | null {
  const at = (key: PlanColumnKey): number | null => header.get(key) ?? null;
  const isPercent = unitBase(unit) === 100;
  const form = rows.choice(row, at("form"), FORM_CHOICES);
  const comparator = rows.choice(row, at("comparator"), COMPARATOR_CHOICES);
  const value = rows.number(row, at("value"), isPercent);
  const value2 = rows.number(row, at("value2"), isPercent);
  const innerComparator = rows.choice(row, at("innerComparator"), COMPARATOR_CHOICES);
  const frequency = rows.choice(row, at("frequency"), PERIOD_CHOICES);
  const changeIn = rows.choice(row, at("changeIn"), CHANGE_CHOICES);
  const baseline = rows.number(row, at("baseline"));
  if ([form, comparator, value, value2, innerComparator, frequency, changeIn, baseline].includes(undefined)) return null;
  const target = targetOfCells({
    form: form ?? null, comparator: comparator ?? null, value: value ?? null, value2: value2 ?? null, innerComparator: innerComparator ?? null,
    each: rows.text(row, at("each")) || null, innerUnit: rows.text(row, at("innerUnit")) || null, frequency: frequency ?? null, changeIn: changeIn ?? null,
    base: rows.text(row, at("base")) || null, baseline: baseline ?? null,
  });
  if (!("column" in target)) return target;
  rows.report(row, at(target.column) ?? at("value") ?? 0, { vi: `Chỉ tiêu chưa đọc được: ${target.text.vi}`, en: `The target cannot be read: ${target.text.en}` }, { vi: "Sửa ô này.", en: "Correct this cell." });
  return null;
}

/** Every complaint about a row ends with the sentence that is used in the meantime. */
function nameWhatIsUsed(rows: SheetRows, from: number, target: Target | null, unit: string, deadline: Indicator["deadline"]): void {
  const used = target === null ? null : describeTarget({ target, unit, deadline });
  for (let index = from; index < rows.findings.length; index += 1) {
    const finding = rows.findings[index];
    if (!finding) continue;
    rows.findings[index] = {
      ...finding,
      message: {
        vi: `${finding.message.vi} ${used === null ? "Chỉ tiêu ở dòng này tạm bỏ qua." : `Đang dùng: “${used.vi}”.`}`,
        en: `${finding.message.en} ${used === null ? "The target of this row is left out." : `In use: “${used.en}”.`}`,
      },
    };
  }
}

function asStated(choice: string): Indicator["statedComparator"] {
  switch (choice) {
    case ">=": case ">": case "<=": case "<": case "up": case "down": return choice;
    default: return "=";
  }
}

/** Kept as written: a phrase of a table row carries its tabs. */
function phraseCell(rows: SheetRows, row: number, column: number | null): string {
  if (column === null) return "";
  const grid = rows.sheet.grid;
  const cell = grid.cells[row - grid.top]?.[column - grid.left];
  return typeof cell === "string" ? cell : rows.text(row, column);
}

function readSpecific(rows: SheetRows, row: number, column: number | null): Indicator["specificTargets"] {
  const text = rows.text(row, column);
  if (text === "" || column === null) return [];
  const targets = parseSpecificTargets(text);
  if (targets !== null) return targets;
  rows.report(row, column, { vi: `Chưa đọc được chỉ tiêu riêng “${text}”.`, en: `The own targets “${text}” cannot be read.` }, { vi: "Viết dạng: Xã A = 95; [2023] = 80.", en: "Write: Commune A = 95; [2023] = 80." });
  return [];
}
