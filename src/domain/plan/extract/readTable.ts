import { foldText } from "../../text/foldText";
import { unitBase } from "../unitBase";
import type { SpecificTarget } from "../Plan";
import type { Comparator, Target } from "../Target";
import { timeMentions } from "./deadline";
import { judgeDirection } from "./direction";
import type { Find } from "./Find";
import type { LogicalLine } from "./logicalLines";
import { readQuantity, type Quantity } from "./quantity";
import type { Token, Tokenizer } from "./tokenize";
import { UNIT_NOUNS } from "./vocabulary";

interface ValueColumn {
  readonly column: number;
  readonly year: number | null;
  /** Unit the header gives, such as `(%)`. */
  readonly unit: string | null;
}

interface TableHeader {
  readonly name: number;
  readonly unit: number | null;
  readonly values: readonly ValueColumn[];
  readonly baseline: number | null;
  readonly responsible: number | null;
}

/** A row's target, the row it came from, and who answers for it. */
export interface RowFind {
  readonly find: Find;
  readonly row: LogicalLine;
  readonly responsible: readonly string[];
  readonly specificTargets: readonly SpecificTarget[];
}

const NAME = /^(?:tên )?(?:các )?(?:chỉ tiêu|chỉ số|nội dung|mục tiêu|tiêu chí|danh mục|diễn giải|tên chỉ|hoạt động|chỉ báo)/u;
const UNIT = /^(?:đơn vị(?: tính)?|đvt|đv tính|đơn vị đo|đvị)$/u;
const AIM = /mục tiêu|kế hoạch|chỉ tiêu|phấn đấu|^kh(?: |$)|giao|đăng kí|đến năm|đến hết năm|đến 20|yêu cầu|mức đạt|giá trị|điều kiện|target/u;
const NOT_AIM = /thực hiện|kết quả|^th(?: |$)|ước|hiện trạng|cơ sở dữ liệu|năm gốc|ban đầu|baseline|so sánh|so với|kinh phí|ghi chú|nguồn|cơ quan|đơn vị|phương pháp|hiện tại|thực trạng|tần suất|điểm|phụ trách|chủ trì|phối hợp|căn cứ/u;
const MONEY = /^(?:đơn giá|thành tiền|số tiền|kinh phí|dự toán|tổng tiền|mức chi|giá tiền)(?: |$)/u;
const BASELINE = /hiện trạng|năm gốc|ban đầu|baseline|thực trạng|cơ bản năm|xuất phát|thực hiện năm trước/u;
const RESPONSIBLE = /(?:đơn vị|cơ quan|phòng|khoa)(?: chịu trách nhiệm)?(?: thực hiện| chủ trì| phụ trách| đầu mối)|người phụ trách|phụ trách|chủ trì|trách nhiệm/u;
/** Year columns beyond these are a path to the last one, not targets of their own. */
const MOST_OWN_YEARS = 3;

/** Reads targets from consecutive table rows; unit of measure in a column, in the value, in brackets of the name or in the header. */
export function readTable(rows: readonly LogicalLine[], planFrom: number | null, tokenizer: Tokenizer): readonly RowFind[] {
  const found: RowFind[] = [];
  let header: TableHeader | null = null;
  rows.forEach((row, index) => {
    const cells = row.cells ?? [];
    if (cells.every((cell) => /^[-:\s]*$/u.test(cell))) return;
    const next = readHeader(cells, rows[index + 1]?.cells ?? [], planFrom);
    if (next) header = next;
    else found.push(...readRow(row, header ?? shapeOf(cells), tokenizer));
  });
  return found;
}

function readHeader(cells: readonly string[], below: readonly string[], planFrom: number | null): TableHeader | null {
  const folded = cells.map((cell) => foldText(cell.replace(/[*_]/g, "")));
  // A budget counts what is bought, not what is aimed at.
  if (folded.some((cell) => MONEY.test(cell))) return { name: 0, unit: null, values: [], baseline: null, responsible: null };
  const name = folded.findIndex((cell) => NAME.test(cell) && !/\d/.test(cell));
  if (name < 0) return null;
  const unit = folded.findIndex((cell) => UNIT.test(cell));
  const rest = folded.map((cell, column) => ({ cell, column })).filter(({ column }) => column !== name && column !== unit && column > name);
  // A second header line gives the years: `Mục tiêu` over `2023 | 2024 | 2025`.
  const years = below.map((cell) => /^(?:năm |đến năm |năm học |kh |kế hoạch )?(?:20\d\d\s?[-–]\s?)?(20\d\d)$/u.exec(foldText(cell))?.[1]);
  const hasYearLine = years.filter(Boolean).length >= 2 && below.every((cell, column) => cell === "" || years[column] !== undefined || folded[column] === foldText(cell));
  const values: ValueColumn[] = [];
  for (const { cell, column } of rest) {
    const year = Number(/20\d\d(?!.*20\d\d)/u.exec(cell)?.[0] ?? NaN);
    const isYearOnly = /^(?:năm |năm học |giai đoạn )?20\d\d(?:\s?[-–]\s?20\d\d)?$/u.test(cell);
    const isLate = Number.isNaN(year) || planFrom === null || year >= planFrom;
    if ((AIM.test(cell) || isYearOnly) && !NOT_AIM.test(cell) && isLate) values.push({ column, year: Number.isNaN(year) ? null : year, unit: /\((%|‰)\)/u.exec(cell)?.[1] ?? null });
  }
  if (hasYearLine) for (const [column, year] of years.entries()) if (year && Number(year) >= (planFrom ?? 0)) values.push({ column, year: Number(year), unit: null });
  const isSchedule = cells.length >= 3 && cells.every((cell) => cell.length < 60 && !/\d/.test(cell)) && cells.filter((cell) => cell !== "").length >= 3;
  if (unit < 0 && values.length === 0) return isSchedule ? { name, unit: null, values: [], baseline: null, responsible: null } : null;
  const baseline = rest.find(({ cell }) => BASELINE.test(cell))?.column ?? null;
  const responsible = rest.find(({ cell }) => RESPONSIBLE.test(cell))?.column ?? null;
  const free = rest.filter(({ column }) => column !== baseline && column !== responsible && !NOT_AIM.test(folded[column] ?? "")).map(({ column }) => ({ column, year: null, unit: null }));
  return { name, unit: unit < 0 ? null : unit, values: values.length > 0 ? uniqueColumns(values) : free.slice(0, 1), baseline, responsible };
}

function uniqueColumns(values: readonly ValueColumn[]): readonly ValueColumn[] {
  return values.filter((value, index) => values.findIndex((other) => other.column === value.column) === index || value.year !== null && values.findIndex((other) => other.column === value.column && other.year !== null) === index);
}

/** Without a header: number, name, unit, value. */
function shapeOf(cells: readonly string[]): TableHeader | null {
  const name = cells.findIndex((cell) => cell.split(/\s+/u).length >= 3 && /\p{L}{2}/u.test(cell));
  if (name < 0) return null;
  const unit = cells.findIndex((cell, column) => column > name && isUnitCell(cell));
  const value = cells.findIndex((cell, column) => column > name && column !== unit && isValueCell(cell));
  return value < 0 || unit < 0 ? null : { name, unit, values: [{ column: value, year: null, unit: null }], baseline: null, responsible: null };
}

function isUnitCell(cell: string): boolean {
  return /^(?:%|‰|%o|%0|\/|\p{L}[\p{L}\s/]{0,30}(?:\d[\d.]*\s*\p{L}+.*)?|số .+)$/u.test(cell) && cell.length <= 40 && !/^\d/u.test(cell);
}

function isValueCell(cell: string): boolean {
  return cell.length <= 40 && /^(?:\$?\\?\p{L}*\s*[≥≤<>=]*\s*)?\d/u.test(cell.replace(/\\(?:geq|leq|ge|le)/g, "≥").replace(/^\$?(?:từ|trên|dưới|không quá|ít nhất|tối thiểu|đạt|khoảng)\s+/iu, ""));
}

function readRow(row: LogicalLine, header: TableHeader | null, tokenizer: Tokenizer): readonly RowFind[] {
  const cells = row.cells ?? [];
  if (header === null) return [];
  const name = cleanName(cells[header.name] ?? "");
  if (name.length < 3 || !/\p{L}/u.test(name)) return [];
  const unitCell = header.unit === null ? "" : (cells[header.unit] ?? "");
  const nameTokens = tokenizer.tokenize(name);
  const read = header.values.flatMap((value) => {
    const quantity = readCell(cells[value.column] ?? "", tokenizer);
    return quantity ? [{ value, quantity }] : [];
  });
  const last = read.at(-1);
  if (!last) return [];
  const perYear = read.length > MOST_OWN_YEARS && read.every(({ value }) => value.year !== null);
  const baseline = header.baseline === null ? null : (readCell(cells[header.baseline] ?? "", tokenizer)?.value ?? null);
  const responsible = header.responsible === null ? [] : (cells[header.responsible] ?? "").split(/[;\n]/u).map((one) => one.trim()).filter(Boolean);
  const specificTargets: readonly SpecificTarget[] = perYear ? read.map(({ value, quantity }) => ({ unit: null, from: `${value.year}-01-01`, to: `${value.year}-12-31`, value: quantity.value })) : [];
  return (perYear ? [last] : read).map(({ value, quantity }) => ({
    row, responsible, specificTargets,
    find: makeRowFind(row, name, nameTokens, unitCell || value.unit || "", quantity, value.year, baseline),
  }));
}

function cleanName(cell: string): string {
  return cell.replace(/^[-+*•\s]+|^\d+(?:\.\d+)*[.)]\s*/u, "").replace(/[*_]+/g, "").replace(/[.;:]+$/u, "").trim();
}

function readCell(cell: string, tokenizer: Tokenizer): Quantity | null {
  if (cell === "" || cell.length > 80) return null;
  const tokens = tokenizer.tokenize(cell);
  const at = tokens.findIndex((token) => token.kind === "number");
  const first = tokens[0];
  if (at < 0 || first === undefined || at > 5 || timeMentions(tokens).some((mention) => mention.start <= at && at < mention.end)) return null;
  return readQuantity(tokens, at, 0, tokens.length);
}

function makeRowFind(row: LogicalLine, name: string, nameTokens: readonly Token[], unitCell: string, quantity: Quantity, year: number | null, baseline: number | null): Find {
  const unit = rowUnit(name, unitCell, quantity);
  const judged = judgeDirection(nameTokens, quantity.leads, false);
  const comparator: Comparator = quantity.stated !== "=" ? quantity.stated : judged.direction === "higher" ? ">=" : judged.direction === "lower" ? "<=" : "=";
  const condition = { comparator, value: quantity.value };
  const base = unitBase(unit) ?? unitBase(name);
  const isRatio = base !== null && /\/\s*\d/.test(unit);
  const target: Target =
    quantity.high !== null ? { form: "band", low: quantity.value, high: quantity.high, includesLow: true, includesHigh: true }
    : quantity.kind === "fraction" && quantity.base !== null && quantity.value <= quantity.base ? { form: "fraction", ...condition, of: quantity.base }
    : isRatio ? { form: "ratio", ...condition, base }
    : quantity.kind === "frequency" && quantity.period !== null ? { form: "frequency", ...condition, per: quantity.period }
    : { form: "threshold", ...condition };
  return {
    name, target,
    stated: quantity.high !== null ? "between" : quantity.stated,
    direction: quantity.high !== null ? "exact" : comparator === "=" ? judged.direction : comparator.startsWith(">") ? "higher" : "lower",
    unit, per: base, population: null, baseline,
    deadline: year === null ? null : `${year}-12-31`,
    at: 0, start: 0, end: row.text.length,
    ambiguous: quantity.isApproximate,
    confidence: unit === "" ? 0.7 : 0.97,
    reasons: ["dòng của bảng", ...(quantity.stated === "=" ? [`${judged.because}: ${comparator}`] : [])],
  };
}

/** The unit column first, then the value's own, then brackets at the end of the name, then a base inside the name. */
function rowUnit(name: string, unitCell: string, quantity: Quantity): string {
  const cell = unitCell.replace(/[*_$\\]/g, "").trim();
  if (/^(?:%o|%0|‰|o\/oo|0\/00)$/iu.test(cell)) return "‰";
  if (cell !== "" && cell !== "-") return cell;
  if (quantity.unit !== "") return quantity.unit;
  const bracket = /\(\s*(%|‰|%o|%0|[\p{L}\s]{1,25}(?:\/[\p{L}\d.\s]+)?)\s*\)\s*$/u.exec(name)?.[1];
  if (bracket && (/^[%‰]/u.test(bracket) || UNIT_NOUNS.has(foldText(bracket)))) return bracket.startsWith("%o") || bracket === "%0" ? "‰" : bracket;
  const rate = /((?:số|tỷ lệ|tỉ lệ)\s+)?([\p{L}\s]{2,30})\/\s?(\d[\d.]*|vạn)\s?(dân|trẻ|người|phụ nữ|bé gái)/iu.exec(name);
  if (rate) return `${(rate[2] ?? "").trim()}/${rate[3]} ${rate[4]}`;
  return /^(?:tỷ|tỉ) lệ/iu.test(name) ? "%" : "";
}
