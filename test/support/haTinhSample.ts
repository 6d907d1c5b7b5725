import { cellAddress, columnLetters } from "../../src/domain/grid/address";
import type { Rect } from "../../src/domain/grid/Rect";
import { buildWorkbook, type BuiltCell, type BuiltSheet } from "./buildWorkbook";

/**
 * The sample workbook of the Hà Tĩnh plan: invented figures in the form a department really keeps them. Traps inside:
 * decimal commas as text (vaccination rates), a blank unit, 13 units of which two are called Kỳ Anh, a province row with
 * formulas, targets where less is better.
 */

interface Unit {
  readonly name: string;
  readonly population: number;
}

/** Districts of the province as of 2021; populations are round, invented figures. */
const UNITS: readonly Unit[] = [
  { name: "TP Hà Tĩnh", population: 112_400 },
  { name: "TX Hồng Lĩnh", population: 38_600 },
  { name: "TX Kỳ Anh", population: 86_200 },
  { name: "Huyện Hương Sơn", population: 117_300 },
  { name: "Huyện Đức Thọ", population: 104_100 },
  { name: "Huyện Vũ Quang", population: 32_700 },
  { name: "Huyện Nghi Xuân", population: 101_500 },
  { name: "Huyện Can Lộc", population: 131_200 },
  { name: "Huyện Hương Khê", population: 104_800 },
  { name: "Huyện Thạch Hà", population: 142_600 },
  { name: "Huyện Cẩm Xuyên", population: 152_300 },
  { name: "Huyện Kỳ Anh", population: 122_700 },
  { name: "Huyện Lộc Hà", population: 84_900 },
];

const VU_QUANG = 5;

/** One indicator of a form: three columns under one heading; the rate is 100, 1.000 or 10.000 · numerator / denominator. */
interface Measure {
  readonly title: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly rate: string;
  readonly per: number;
  readonly denominators: readonly number[];
  /** Rate each unit should come out at, in the rate's own unit. */
  readonly rates: readonly number[];
  /** Rates typed as text with a decimal comma. */
  readonly asText?: boolean;
  /** Units that have not reported. */
  readonly blank?: readonly number[];
}

function shareOf(share: number): readonly number[] {
  return UNITS.map(({ population }) => Math.round(population * share));
}

const PER_POPULATION = UNITS.map(({ population }) => population);

const STAFF: readonly Measure[] = [
  { title: "Số bác sỹ/10.000 dân", numerator: "Số bác sỹ", denominator: "Dân số", rate: "BS/10.000 dân", per: 10_000, denominators: PER_POPULATION, rates: [24.2, 13.1, 10.9, 10.2, 11.9, 12.2, 10.6, 10.4, 9.9, 10.1, 10.7, 9.4, 8.8] },
  { title: "Tỷ lệ trạm y tế có bác sỹ làm việc", numerator: "Số TYT có BS làm việc", denominator: "Tổng số TYT", rate: "Tỷ lệ (%)", per: 100, denominators: [15, 6, 11, 25, 16, 10, 17, 18, 21, 22, 23, 20, 12], rates: [100, 100, 100, 96, 100, 90, 100, 100, 95.2, 100, 100, 95, 100] },
  { title: "Số giường bệnh/10.000 dân", numerator: "Số giường bệnh", denominator: "Dân số", rate: "GB/10.000 dân", per: 10_000, denominators: PER_POPULATION, rates: [92.5, 41.4, 24.4, 22.2, 26.9, 33.6, 21.7, 20.6, 22.9, 20.3, 22.3, 18.7, 17.7] },
];

const POPULATION: readonly Measure[] = [
  { title: "Tỷ lệ dân số được quản lý sức khỏe", numerator: "Số người được QLSK", denominator: "Dân số", rate: "Tỷ lệ (%)", per: 100, denominators: PER_POPULATION, rates: [97.8, 98.2, 94.1, 95.6, 96.9, 93.8, 95.1, 96.4, 92.7, 95.9, 95.2, 93.3, 94.8] },
  { title: "Tỷ lệ người dân tham gia BHYT", numerator: "Số người có thẻ BHYT", denominator: "Dân số", rate: "Tỷ lệ (%)", per: 100, denominators: PER_POPULATION, rates: [98.6, 97.4, 93.2, 94.9, 96.1, 99.3, 92.6, 94.2, 95.5, 93.9, 94.3, 92.8, 91.7] },
  { title: "Tỷ số giới tính khi sinh", numerator: "Số bé trai", denominator: "Số bé gái", rate: "Bé trai/100 bé gái", per: 100, denominators: shareOf(0.0062), rates: [109.4, 107.9, 112.6, 110.3, 111.8, 108.9, 110.8, 113.4, 109.2, 112.1, 110.6, 113.9, 111.3] },
];

const LIFE_EXPECTANCY = [75.1, 74.6, 74.0, 73.6, 74.2, 73.4, 73.9, 74.1, 73.2, 74.0, 73.8, 73.5, 73.9];
const LIFE_EXPECTANCY_PROVINCE = 73.9;

const CHILDREN: readonly Measure[] = [
  { title: "Tỷ lệ trẻ em dưới 1 tuổi được tiêm chủng đầy đủ các loại vắc xin", numerator: "Số trẻ TCĐĐ", denominator: "Số trẻ dưới 1 tuổi", rate: "Tỷ lệ (%)", per: 100, denominators: shareOf(0.0131), rates: [98.1, 97.6, 93.4, 96.2, 95.8, 95.0, 94.7, 96.9, 92.8, 95.3, 96.1, 93.9, 94.2], asText: true, blank: [VU_QUANG] },
  { title: "Tỷ suất tử vong trẻ em dưới 1 tuổi", numerator: "Số tử vong <1 tuổi", denominator: "Số trẻ đẻ ra sống", rate: "Tỷ suất (‰)", per: 1_000, denominators: shareOf(0.0129), rates: [2.8, 4.0, 5.4, 5.9, 4.5, 4.7, 6.1, 5.3, 6.7, 5.4, 5.1, 6.3, 6.4] },
  { title: "Tỷ suất tử vong trẻ em dưới 5 tuổi", numerator: "Số tử vong <5 tuổi", denominator: "Số trẻ đẻ ra sống", rate: "Tỷ suất (‰)", per: 1_000, denominators: shareOf(0.0129), rates: [4.1, 6.0, 7.2, 7.9, 6.7, 7.1, 8.4, 7.1, 9.6, 7.6, 7.1, 9.5, 8.2] },
];

const NUTRITION: readonly Measure[] = [
  { title: "Tỷ lệ suy dinh dưỡng ở trẻ em dưới 5 tuổi (thể nhẹ cân)", numerator: "Số trẻ SDD", denominator: "Số trẻ được cân", rate: "Tỷ lệ (%)", per: 100, denominators: shareOf(0.071), rates: [5.1, 6.3, 8.9, 9.2, 7.9, 9.8, 8.4, 8.1, 10.2, 8.6, 8.3, 9.4, 8.8] },
  { title: "Tỷ lệ suy dinh dưỡng ở trẻ em dưới 5 tuổi (thể thấp còi)", numerator: "Số trẻ SDD", denominator: "Số trẻ được đo", rate: "Tỷ lệ (%)", per: 100, denominators: shareOf(0.0706), rates: [9.3, 11.2, 14.6, 15.1, 13.2, 15.9, 13.9, 13.4, 17.1, 13.8, 13.5, 15.7, 14.2] },
];

const TITLE_ROWS = 6;
const HEADER_ROWS = 2;
const FIRST = TITLE_ROWS + HEADER_ROWS;
const TOTAL = FIRST + UNITS.length;
const FIRST_MEASURE = 2;

function header(value: string): BuiltCell {
  return { value, style: "header" };
}

function decimals(per: number): number {
  return per === 100 ? 1 : 2;
}

function rateFormula(row: number, column: number, per: number): string {
  const numerator = cellAddress(row, column);
  const denominator = cellAddress(row, column + 1);
  return `IF(${denominator}=0,"",ROUND(${numerator}/${denominator}*${per},${decimals(per)}))`;
}

function rounded(value: number, per: number): number {
  return Number(value.toFixed(decimals(per)));
}

function measureCells(measure: Measure, unit: number, column: number): BuiltCell[] {
  const row = FIRST + unit;
  if (measure.blank?.includes(unit)) return [null, null, null].map(() => ({ value: "", style: "body.number" }));
  const denominator = measure.denominators[unit] ?? 0;
  const numerator = Math.round(((measure.rates[unit] ?? 0) * denominator) / measure.per);
  const rate = rounded((numerator / denominator) * measure.per, measure.per);
  const shown: BuiltCell = measure.asText
    ? { value: rate.toFixed(1).replace(".", ","), style: "body.number", numberFormat: "@" }
    : { value: rate, formula: rateFormula(row, column, measure.per), style: "body.number", numberFormat: "0.0" };
  return [{ value: numerator, style: "body.number", numberFormat: "#,##0" }, { value: denominator, style: "body.number", numberFormat: "#,##0" }, shown];
}

function numbersIn(rows: readonly (readonly BuiltCell[])[], column: number): number[] {
  return rows.flatMap((row) => {
    const cell = row[column];
    return typeof cell === "object" && cell !== null && typeof cell.value === "number" ? [cell.value] : [];
  });
}

function totalCells(measure: Measure, rows: readonly (readonly BuiltCell[])[], column: number): BuiltCell[] {
  const sum = (at: number): BuiltCell => ({
    value: numbersIn(rows, at).reduce((total, value) => total + value, 0),
    formula: `SUM(${columnLetters(at)}${FIRST + 1}:${columnLetters(at)}${TOTAL})`,
    style: "total",
    numberFormat: "#,##0",
  });
  const [numerator, denominator] = [sum(column), sum(column + 1)];
  const value = (cell: BuiltCell): number => (typeof cell === "object" && typeof cell?.value === "number" ? cell.value : 0);
  const rate = rounded((value(numerator) / value(denominator)) * measure.per, measure.per);
  return [numerator, denominator, { value: rate, formula: rateFormula(TOTAL, column, measure.per), style: "total", numberFormat: "0.0" }];
}

/** One form: title block, two rows of headings, 13 units, the province. `values`: single columns behind the measures. */
function form(name: string, title: string, measures: readonly Measure[], values: readonly { readonly title: string; readonly figures: readonly number[]; readonly province: number }[] = []): BuiltSheet {
  const width = FIRST_MEASURE + measures.length * 3 + values.length;
  const right = width - 1;
  const half = Math.max(4, Math.floor(width / 2));
  const line = (left: BuiltCell, rightText: BuiltCell): BuiltCell[] => [left, ...Array.from({ length: half - 1 }, () => null), rightText];
  const merges: Rect[] = [0, 1].flatMap((row) => [
    { top: row, left: 0, bottom: row, right: half - 2 },
    { top: row, left: half, bottom: row, right },
  ]);
  merges.push({ top: 3, left: 0, bottom: 3, right }, { top: 4, left: 0, bottom: 4, right });
  const upper: BuiltCell[] = [header("STT"), header("Đơn vị")];
  const lower: BuiltCell[] = [header(""), header("")];
  merges.push({ top: TITLE_ROWS, left: 0, bottom: TITLE_ROWS + 1, right: 0 }, { top: TITLE_ROWS, left: 1, bottom: TITLE_ROWS + 1, right: 1 });
  measures.forEach((measure, index) => {
    const left = FIRST_MEASURE + index * 3;
    merges.push({ top: TITLE_ROWS, left, bottom: TITLE_ROWS, right: left + 2 });
    upper.push(header(measure.title), header(""), header(""));
    lower.push(header(measure.numerator), header(measure.denominator), header(measure.rate));
  });
  values.forEach((value, index) => {
    const left = FIRST_MEASURE + measures.length * 3 + index;
    merges.push({ top: TITLE_ROWS, left, bottom: TITLE_ROWS + 1, right: left });
    upper.push(header(value.title));
    lower.push(header(""));
  });
  const body = UNITS.map((unit, index): BuiltCell[] => [
    { value: index + 1, style: "body.center" },
    { value: unit.name, style: "body" },
    ...measures.flatMap((measure, at) => measureCells(measure, index, FIRST_MEASURE + at * 3)),
    ...values.map(({ figures }): BuiltCell => ({ value: figures[index] ?? 0, style: "body.number", numberFormat: "0.0" })),
  ]);
  const total: BuiltCell[] = [
    { value: "", style: "total" },
    { value: "Toàn tỉnh", style: "total.label" },
    ...measures.flatMap((measure, at) => totalCells(measure, body, FIRST_MEASURE + at * 3)),
    ...values.map(({ province }): BuiltCell => ({ value: province, style: "total", numberFormat: "0.0" })),
  ];
  return {
    name,
    rows: [
      line({ value: "SỞ Y TẾ HÀ TĨNH", style: "title.issuerParent" }, { value: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", style: "title.state" }),
      line({ value: "PHÒNG KẾ HOẠCH - TÀI CHÍNH", style: "title.issuer" }, { value: "Độc lập - Tự do - Hạnh phúc", style: "title.motto" }),
      [],
      [{ value: title, style: "title" }],
      [{ value: "Năm 2024 (số liệu minh họa)", style: "subtitle" }],
      [],
      upper,
      lower,
      ...body,
      total,
      [],
      [null, "Ghi chú: số liệu trong tệp này là số liệu minh họa, không phải số liệu thật."],
      [null, { value: "Người lập biểu", style: "signature" }],
    ],
    merges,
    columnWidths: [6, 22, ...Array.from({ length: width - FIRST_MEASURE }, () => 12)],
    rowHeights: [...Array.from({ length: TITLE_ROWS }, () => null), 34, 32],
    freeze: { rows: FIRST, columns: 2 },
  };
}

/** Bytes of assets/samples/ha-tinh-2024.xlsx. */
export function haTinhSample(): Uint8Array {
  return buildWorkbook([
    form("BC nhân lực", "BÁO CÁO NHÂN LỰC, GIƯỜNG BỆNH", STAFF),
    form("BC dân số", "BÁO CÁO DÂN SỐ, QUẢN LÝ SỨC KHỎE, BẢO HIỂM Y TẾ", POPULATION, [{ title: "Tuổi thọ bình quân (tuổi)", figures: LIFE_EXPECTANCY, province: LIFE_EXPECTANCY_PROVINCE }]),
    form("BC trẻ em", "BÁO CÁO TIÊM CHỦNG, TỬ VONG TRẺ EM", CHILDREN),
    form("BC dinh dưỡng", "BÁO CÁO DINH DƯỠNG TRẺ EM DƯỚI 5 TUỔI", NUTRITION),
  ]);
}
