import { columnLetters } from "../grid/address";

/** Why a column was matched, in the words shown beside it. */
export const reasonText = {
  words: (shared: number, of: number) => `trùng ${shared}/${of} từ của tiêu đề`,
  unit: (unit: string) => `ĐVT ${unit} khớp`,
  formula: (rate: string, numerator: string, denominator: string) => `${rate} = ${numerator}/${denominator} theo dòng chỉ số`,
  arithmetic: (rate: string, numerator: string, denominator: string, fits: number, rows: number) => `${rate} = ${numerator}/${denominator} đúng ${fits}/${rows} dòng`,
  group: "cùng nhóm tiêu đề",
  population: "trùng đối tượng của chỉ tiêu",
  otherTable: "tử số và mẫu số ở hai bảng",
  sameMeasure: (code: string) => `cùng số đo với chỉ tiêu ${code}`,
  person: "người dùng đã chọn",
  remembered: "đã dùng ở lần trước",
  rival: (header: string) => `cũng giống: ${header}`,
  planWord: "tiêu đề nói là kế hoạch giao",
  column: (column: number) => columnLetters(column),
  row: (row: number) => `dòng ${row + 1}`,
  ignored: {
    comparison: "so với kế hoạch hoặc cùng kỳ, không phải số của chỉ tiêu",
    estimate: "số ước thực hiện",
    noIndicator: "không giống chỉ tiêu nào",
    component: (code: string) => `chỉ là tử số hoặc mẫu số của chỉ tiêu ${code}`,
    weaker: (code: string) => `chỉ tiêu ${code} đã có cột khớp hơn`,
    unsure: (code: string) => `có thể là chỉ tiêu ${code}, chưa đủ chắc`,
    form: "cột của biểu mẫu",
  },
};
