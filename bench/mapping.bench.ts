import { builtInPlan } from "../src/domain/catalogue";
import { matchUnits } from "../src/domain/mapping/matchUnits";
import { suggestMapping } from "../src/domain/mapping/suggestMapping";
import type { Plan } from "../src/domain/plan/Plan";
import { sheetTable, workbookOf } from "../test/support/sheetTable";
import type { Benchmark } from "./Benchmark";

const SYLLABLES = "an bình cẩm châu đại điền đông giang hà hải hòa hưng khánh lâm lộc long minh mỹ nam ngọc nghĩa phú phúc quang sơn tân thạch thanh thịnh thuận tiến trung văn việt vĩnh xuân yên".split(" ");
const TOPICS = ["tiêm", "khám", "quản lý", "sàng lọc", "điều trị", "tư vấn", "cấp phát", "giám sát", "truyền thông", "tập huấn"];
const PEOPLE = ["trẻ em dưới 1 tuổi", "trẻ em dưới 5 tuổi", "phụ nữ mang thai", "người cao tuổi", "học sinh", "hộ nghèo", "người tăng huyết áp", "người đái tháo đường", "bà mẹ sau sinh", "cán bộ y tế"];

const word = (index: number, salt: number) => SYLLABLES[(index * 7 + salt * 13) % SYLLABLES.length] ?? "an";

/** A plan of `indicators` invented rates, and one table with `columns` columns, half of them about the plan. */
function prepareMapping(columns: number, indicators: number) {
  const base = builtInPlan("ha-tinh-thi-dua-2021-2025");
  const first = base?.indicators[3];
  if (!base || first === undefined) throw new Error("no plan");
  const nameOf = (index: number) => `Tỷ lệ ${PEOPLE[index % PEOPLE.length]} được ${TOPICS[Math.floor(index / PEOPLE.length) % TOPICS.length]} ${word(index, 1)} ${word(index, 2)} ${index >= 100 ? "định kỳ" : ""}`.trim();
  const plan: Plan = { ...base, indicators: Array.from({ length: indicators }, (_, index) => ({ ...first, code: String(index + 1), name: nameOf(index), population: null })) };
  const headers = Array.from({ length: columns }, (_, index) => (index === 0 ? ["Xã"] : index % 2 === 0 ? [`TL ${nameOf(index % indicators).slice(6)} (%)`] : [`Số ${word(index, 3)} ${word(index, 4)} ${word(index, 5)}`]));
  const rows = Array.from({ length: 30 }, (_, row) => [`Xã ${word(row, 6)} ${word(row, 7)}`, ...Array.from({ length: columns - 1 }, (_, column) => ((row + 3) * (column + 5)) % 97)]);
  return { plan, ...workbookOf([sheetTable({ headers, rows, period: "2024" })]), decisions: [] };
}

function prepareUnits(count: number) {
  const known = Array.from({ length: count }, (_, index) => `Xã ${word(index, 1)} ${word(Math.floor(index / 40), 2)} ${word(Math.floor(index / 1600), 3)} ${index % 7}`);
  return { known, asked: known.map((name, index) => (index % 3 === 0 ? name.toUpperCase() : index % 3 === 1 ? `TYT ${name.toLowerCase()}` : ` ${name.normalize("NFD")} `)) };
}

const mapping = (columns: number, indicators: number): Benchmark => ({
  name: `map-${columns}x${indicators}`, n: columns * indicators, unit: "ms",
  prepare: () => prepareMapping(columns, indicators), run: (request: ReturnType<typeof prepareMapping>) => suggestMapping(request),
});

const units = (count: number): Benchmark => ({
  name: `match-units-${count / 1000}k`, n: count, unit: "ms",
  prepare: () => prepareUnits(count), run: ({ known, asked }: ReturnType<typeof prepareUnits>) => matchUnits(asked, known),
});

export default [mapping(75, 150), mapping(150, 150), mapping(300, 150), units(2_500), units(5_000), units(10_000)];
