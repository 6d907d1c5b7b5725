import type { ColumnRole } from "../SourceTable";
import { foldText } from "../../text/foldText";
import type { ColumnShape, MarkedColumns } from "./markColumns";
import { CODE_HEADER, NOTE_HEADER } from "./words";

const RATE = /tỉ lệ|(?:^|\s)tl(?:\s|$|\()|(?:^|[^a-zà-ỹđ])tl[._ ]|%|‰|tỉ suất|tỉ số|tỉ trọng|so với|so sánh|so cùng|rate\b|percent|ratio|share\b|coverage|hoàn thành|th ?\/ ?kh|t\d{1,2}[^a-z]*\/ ?t\d/;
const PLAN = /kế hoạch|(?:^|\s)kh(?:\s|$|\d)|k\.h|chỉ tiêu (?:giao|được giao|kh|năm|phấn đấu)|được giao|(?<!đạt )mục tiêu(?! (?:điều trị|huyết áp|đường huyết))|dự toán|target|plan(?:ned)?\b|budget/;
const ACTUAL = /thực hiện|(?:^|\s)th(?:\s|$|\d)|kết quả|(?:^|\s)kq(?:\s|$)|đã đạt|quyết toán|actual|achieved|result/;
const ESTIMATE = /(?<![a-zà-ỹđ])ước(?![a-zà-ỹđ])|(?:^|\s)ư\.?th|(?:^|\s)uth|estimate|forecast/i;
const PREVIOUS = /cùng kì|năm trước|kì trước|tháng trước|quý trước|previous|last year|prior/;
const CUMULATIVE = /l[uũ][yỹ] kế|cộng dồn|từ đầu năm|cumulative|year[- ]to[- ]date/;
/** A leaf that counts, whatever share its group speaks of: `Tỷ lệ mắc > Số ca`. */
const COUNT = /số (?:lượng|ca|bn|người|trẻ|lượt|hộ|xã|mắc|đã|được)|^sl$|tổng số|^mắc|^chết|number|count/;
const DENOMINATOR = /đối tượng|mẫu số|(?:^|\s)ms$|tổng số (?:trẻ|dân|người|phụ nữ|hộ|bà mẹ|pn|bn|học sinh)|dân số|denominator|eligible|target population|tổng số$/;
const NUMERATOR = /tử số|(?:^|\s)ts tử|số (?:được|đã|thực hiện|tiêm|khám|uống|quản lí|điều trị|mắc|có|đạt)|được (?:tiêm|khám|quản lí|uống|bổ sung|cấp)|numerator/;

/** What each column is for: its place as label, the words of its own heading and of its groups, and the formulas of the index row. */
export function assignRoles(shapes: readonly ColumnShape[], marked: MarkedColumns): readonly ColumnRole[] {
  const roles = shapes.map((shape, index) => roleByWords(shape, index, marked));
  applyIndexFormulas(shapes, roles);
  applyRatioGroups(shapes, roles);
  return roles;
}

function roleByWords(shape: ColumnShape, index: number, marked: MarkedColumns): ColumnRole {
  if (index === marked.ordinal) return "ordinal";
  if (index === marked.label) return "label";
  if (index === marked.unit) return "unit-of-measure";
  const leaf = foldText(shape.column.path.at(-1) ?? "");
  if (CODE_HEADER.test(leaf)) return "code";
  if (NOTE_HEADER.test(leaf)) return "note";
  if (shape.texts > 0 && shape.texts > shape.values) return "other";
  return roleOfTexts(leaf, shape.header);
}

/** Shares make all below them shares (`So sánh (%) > KH 2005`); else the leaf decides before its groups. */
function roleOfTexts(leaf: string, whole: string): ColumnRole {
  const groups = whole.slice(0, Math.max(0, whole.length - leaf.length));
  if (RATE.test(groups) && !COUNT.test(leaf)) return "rate";
  for (const text of [leaf, whole]) {
    if (RATE.test(text)) return "rate";
    if (PREVIOUS.test(text)) return "previous";
    if (ESTIMATE.test(text)) return "estimate";
    if (CUMULATIVE.test(text)) return "cumulative";
    if (PLAN.test(text)) return "plan";
    if (ACTUAL.test(text)) return "actual";
    if (/^mẫu số|denominator/.test(text)) return "denominator";
    if (NUMERATOR.test(text)) return "numerator";
  }
  return "other";
}

const FORMULA = /^\(?(\d{1,3}[a-z]?)\)? ?[=:] ?\(?(\d{1,3}[a-z]?)\)?(?: ?[x*×] ?100%?)? ?[/:] ?\(?(\d{1,3}[a-z]?)\)?/;

/** `(5)=(4)/(3)` says that 5 is a rate of 4 over 3; plan and actual keep their names, others become its parts. */
function applyIndexFormulas(shapes: readonly ColumnShape[], roles: ColumnRole[]): void {
  const byLabel = new Map<string, number>();
  for (const [index, shape] of shapes.entries()) {
    const number = /^\(?(\d{1,3}[a-z]?)/.exec(foldText(shape.column.indexLabel ?? ""))?.[1];
    if (number !== undefined) byLabel.set(number, index);
  }
  for (const [index, shape] of shapes.entries()) {
    const formula = FORMULA.exec(foldText(shape.column.indexLabel ?? ""));
    if (formula === null) continue;
    roles[index] = "rate";
    setPart(roles, byLabel.get(formula[2] ?? ""), "numerator");
    setPart(roles, byLabel.get(formula[3] ?? ""), "denominator");
  }
}

function setPart(roles: ColumnRole[], index: number | undefined, part: "numerator" | "denominator"): void {
  if (index !== undefined && roles[index] === "other") roles[index] = part;
}

/** A group of `Tổng số đối tượng | Số thực hiện | Tỷ lệ %`: the two figures before the rate are its denominator and numerator. */
function applyRatioGroups(shapes: readonly ColumnShape[], roles: ColumnRole[]): void {
  for (const [index, role] of roles.entries()) {
    if (role !== "rate") continue;
    const group = shapes[index]?.column.path[0];
    const before = [index - 1, index - 2].filter((at) => at >= 0 && shapes[at]?.column.path[0] === group && (shapes[at]?.column.path.length ?? 0) > 1);
    for (const at of before) {
      if (roles[at] !== "other" && roles[at] !== "actual" && roles[at] !== "numerator") continue;
      const leaf = foldText(shapes[at]?.column.path.at(-1) ?? "");
      if (DENOMINATOR.test(leaf) && before.length > 1) roles[at] = "denominator";
      else if (roles[at] === "other" && NUMERATOR.test(leaf)) roles[at] = "numerator";
    }
  }
}
