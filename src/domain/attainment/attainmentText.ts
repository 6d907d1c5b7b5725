import { STATUS_WORDS } from "./statusWords";

/** Wording of explanations, Vietnamese first, as departments write their reports. */
export const attainmentText = {
  status: STATUS_WORDS,
  lacks: {
    data: { vi: "chưa có số liệu trong kỳ", en: "no figures for the period" },
    "roll-up": { vi: "chỉ có tỷ lệ từng đơn vị, không có tử số và mẫu số nên không tính chung được", en: "only rates of units, without numerators and denominators, so there is no common figure" },
    baseline: { vi: "chưa có gốc để so sánh", en: "no baseline to compare with" },
    "base-period": { vi: "chưa có gốc: thiếu số liệu kỳ so sánh", en: "no baseline: figures of the base period are missing" },
    "own-target": { vi: "chỉ tiêu giao cho toàn địa bàn, đơn vị chưa được giao riêng", en: "the target is the whole area's; this unit has none of its own" },
    "check-in": { vi: "chờ người theo dõi xác nhận", en: "waiting for a person's check-in" },
  },
  comparator: {
    ">=": { vi: "từ", en: "at least" },
    ">": { vi: "trên", en: "above" },
    "<=": { vi: "không quá", en: "at most" },
    "<": { vi: "dưới", en: "below" },
    "=": { vi: "bằng", en: "exactly" },
  },
  between: { vi: (low: string, high: string) => `từ ${low} đến ${high}`, en: (low: string, high: string) => `between ${low} and ${high}` },
  plain: { vi: (actual: string, required: string) => `${actual}, yêu cầu ${required}`, en: (actual: string, required: string) => `${actual}, required ${required}` },
  nested: {
    vi: (met: number, all: number, share: string, inner: string, required: string) => `${met}/${all} đơn vị (${share}) đạt ${inner}, yêu cầu ${required}`,
    en: (met: number, all: number, share: string, inner: string, required: string) => `${met}/${all} units (${share}) reach ${inner}, required ${required}`,
  },
  fraction: {
    vi: (count: string, of: number, unit: string, required: string) => `${count}/${of} ${unit}, yêu cầu ${required}`,
    en: (count: string, of: number, unit: string, required: string) => `${count}/${of} ${unit}, required ${required}`,
  },
  everyUnit: {
    vi: (worst: string, required: string) => `đơn vị thấp nhất ${worst}, yêu cầu mọi đơn vị ${required}`,
    en: (worst: string, required: string) => `the worst unit has ${worst}, every unit must have ${required}`,
  },
  above: { vi: (points: string) => `Cao hơn ${points} điểm %.`, en: (points: string) => `${points} percentage points above.` },
  below: { vi: (points: string) => `Thấp hơn ${points} điểm %.`, en: (points: string) => `${points} percentage points below.` },
  exactlyStrict: { vi: "Vừa bằng mức, nhưng chỉ tiêu đòi hỏi vượt qua mức này.", en: "Equal to the limit, but the target asks for more than that." },
  neededMore: { vi: (count: string, noun: string) => `Còn thiếu ${count}${noun === "" ? "" : ` ${noun}`}.`, en: (count: string, noun: string) => `${count}${noun === "" ? "" : ` ${noun}`} more needed.` },
  neededFewer: { vi: (count: string, noun: string) => `Cần giảm ${count}${noun === "" ? "" : ` ${noun}`}.`, en: (count: string, noun: string) => `${count}${noun === "" ? "" : ` ${noun}`} too many.` },
  neededUnits: { vi: (count: string) => `Còn thiếu ${count} đơn vị.`, en: (count: string) => `${count} more units needed.` },
  unitNeeds: { vi: (count: string) => `còn thiếu ${count}`, en: (count: string) => `${count} short` },
  endOnly: { vi: "Chỉ tính cuối kỳ.", en: "Judged at the end only." },
  expected: { vi: (value: string, elapsed: number) => `Theo tiến độ cần đạt ${value} (đã qua ${elapsed}% thời gian).`, en: (value: string, elapsed: number) => `Expected by now: ${value} (${elapsed}% of the time has passed).` },
  perMonth: { vi: (count: string) => `Từ nay mỗi tháng cần thêm khoảng ${count}.`, en: (count: string) => `About ${count} a month are needed from now on.` },
  projected: { vi: (value: string) => `Nếu giữ nhịp hiện nay, đến hạn ước đạt ${value}.`, en: (value: string) => `At the present pace it would reach ${value} by the deadline.` },
  fromZero: { vi: " Tiến độ tính từ 0 vì chưa có gốc.", en: " The path starts at 0, as no baseline is known." },
  failing: { vi: (names: string, more: number) => `Chưa đạt: ${names}${more > 0 ? ` và ${more} đơn vị khác` : ""}.`, en: (names: string, more: number) => `Not met: ${names}${more > 0 ? ` and ${more} others` : ""}.` },
  oneCase: { vi: "Chỉ thêm hoặc bớt 1 trường hợp là đổi kết quả.", en: "One case would change the outcome." },
  typed: {
    vi: (rate: string, meets: boolean) => `Nếu lấy tỷ lệ ghi sẵn ${rate} thì ${meets ? "đạt" : "không đạt"}.`,
    en: (rate: string, meets: boolean) => `With the typed rate ${rate} it would be ${meets ? "met" : "missed"}.`,
  },
  otherReading: {
    vi: (required: string, meets: boolean) => `Nếu hiểu chỉ tiêu là ${required} thì ${meets ? "đạt" : "không đạt"}.`,
    en: (required: string, meets: boolean) => `Read as ${required} it would be ${meets ? "met" : "missed"}.`,
  },
  incomplete: {
    vi: (reported: number, expected: number, names: string) => `Mới có số liệu ${reported}/${expected} đơn vị${names === "" ? "" : `, chưa có: ${names}`}.`,
    en: (reported: number, expected: number, names: string) => `Figures of ${reported} of ${expected} units${names === "" ? "" : `, missing: ${names}`}.`,
  },
};
