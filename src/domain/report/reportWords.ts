import type { LocalizedText } from "../LocalizedText";

/** Fixed words of the generated sheets. Sentences with figures are in `narrative.ts` and `headline.ts`. */
const WORDS = {
  ordinal: { vi: "TT", en: "No." },
  code: { vi: "Mã", en: "Code" },
  indicator: { vi: "Chỉ tiêu", en: "Target" },
  unit: { vi: "Đơn vị", en: "Unit" },
  period: { vi: "Kỳ", en: "Period" },
  part: { vi: "Thành phần", en: "Part" },
  numerator: { vi: "Tử số", en: "Numerator" },
  denominator: { vi: "Mẫu số", en: "Denominator" },
  value: { vi: "Giá trị", en: "Value" },
  planned: { vi: "Kế hoạch giao", en: "Assigned plan" },
  figure: { vi: "Số liệu", en: "Figure" },
  used: { vi: "Dùng để tính", en: "Counted" },
  source: { vi: "Ô nguồn (bấm để mở)", en: "Source cell (click)" },
  labelNow: { vi: "Nhãn dòng hiện nay", en: "Row label now" },
  labelThen: { vi: "Nhãn dòng khi đọc", en: "Row label when read" },
  check: { vi: "Kiểm tra", en: "Check" },
  sentence: { vi: "Câu chữ trong kế hoạch", en: "Words of the plan" },
  rule: { vi: "Cách đánh giá", en: "Rule" },
  readAt: { vi: "Đọc lúc", en: "Read at" },
  key: { vi: "Khóa", en: "Key" },
  wholeArea: { vi: "Toàn địa bàn", en: "Whole area" },
  linked: { vi: "khớp", en: "in place" },
  linkLost: { vi: "mất liên kết", en: "link lost" },
  linkMoved: { vi: "nguồn đã đổi chỗ, bấm Cập nhật", en: "source moved, press Update" },
  sourceError: { vi: "ô nguồn báo lỗi", en: "source cell shows an error" },
  typed: { vi: "không có ô nguồn", en: "no source cell" },
  factsTitle: { vi: "SỐ LIỆU DÙNG ĐỂ ĐÁNH GIÁ", en: "FIGURES BEHIND THE REPORT" },
  factsNote: {
    vi: "Mỗi dòng là một số liệu, liên kết trực tiếp với ô nguồn; sửa ở sheet nguồn, không sửa ở đây. Cột Kiểm tra báo khi ô nguồn bị xóa hoặc đổi chỗ: khi đó số liệu được để trống cho đến khi bấm Cập nhật.",
    en: "One line per figure, linked to its source cell; correct the source, not this sheet. Check says when the source was deleted or moved: the figure stays empty until Update is pressed.",
  },
  lostCount: { vi: "Số dòng không còn khớp với nguồn:", en: "Lines that no longer match their source:" },
  openSource: { vi: "Mở ô nguồn", en: "Open the source cell" },
  openFact: { vi: "Xem số liệu gốc", en: "See the figures behind it" },
  measure: { vi: "ĐVT", en: "Measure" },
  target: { vi: "Mục tiêu", en: "Goal" },
  actual: { vi: "Thực hiện", en: "Actual" },
  versusTarget: { vi: "So với mục tiêu", en: "Against the goal" },
  judgement: { vi: "Đánh giá", en: "Status" },
  change: { vi: "So kỳ trước", en: "Change" },
  stillNeeded: { vi: "Còn thiếu", en: "Still needed" },
  targets: { vi: "chỉ tiêu", en: "targets" },
  state: { vi: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", en: "SOCIALIST REPUBLIC OF VIET NAM" },
  motto: { vi: "Độc lập - Tự do - Hạnh phúc", en: "Independence - Freedom - Happiness" },
  attention: { vi: "Đơn vị cần quan tâm", en: "Units to look at" },
  leading: { vi: "Đơn vị dẫn đầu", en: "Leading units" },
  metOfAssessed: { vi: "Số chỉ tiêu đạt", en: "Targets met" },
  remarks: { vi: "Nhận xét", en: "Remarks" },
  remarksStale: {
    vi: "Số liệu đã thay đổi sau khi viết nhận xét này: bấm Cập nhật để viết lại.",
    en: "Figures have changed since these remarks were written: press Update.",
  },
  legend: {
    vi: "│ mức mục tiêu · █ mức thực hiện · ▒ càng thấp càng tốt · ★ ✔ ≈ ➜ ▼ ✖ … – kèm chữ, không chỉ dựa vào màu · bấm vào số thực hiện để xem số liệu gốc",
    en: "│ goal · █ actual · ▒ lower is better · ★ ✔ ≈ ➜ ▼ ✖ … – stand beside every colour · click an actual figure to see what is behind it",
  },
  preparedBy: { vi: "NGƯỜI LẬP BIỂU", en: "PREPARED BY" },
  head: { vi: "THỦ TRƯỞNG ĐƠN VỊ", en: "HEAD OF UNIT" },
  sign: { vi: "(Ký, ghi rõ họ tên)", en: "(Signature and full name)" },
  signSeal: { vi: "(Ký, đóng dấu, ghi rõ họ tên)", en: "(Signature, seal and full name)" },
  byUnitTitle: { vi: "KẾT QUẢ THỰC HIỆN CHỈ TIÊU THEO ĐƠN VỊ", en: "RESULTS BY UNIT" },
  ownTotals: { vi: "Dòng tổng có sẵn trong sheet nguồn (để đối chiếu)", en: "Total rows found in the sources (for comparison)" },
  totalFromParts: { vi: "Chung (tính từ số liệu các đơn vị)", en: "All (from the units' figures)" },
  metShort: { vi: "Đạt", en: "Met" },
  assessedShort: { vi: "Có số liệu", en: "With data" },
  chartTitle: { vi: "Số chỉ tiêu đạt theo đơn vị", en: "Targets met by unit" },
  page: { vi: "Trang &P/&N", en: "Page &P of &N" },
  frozenStamp: { vi: "SỐ LIỆU ĐÃ CHỐT", en: "FIGURES FROZEN" },
  linksLost: {
    vi: "số liệu mất liên kết hoặc nguồn đã đổi chỗ: bấm Cập nhật để đọc lại",
    en: "figures have lost their source or it moved: press Update to read again",
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

export type Word = keyof typeof WORDS;

/** The word in the report's language. */
export function reportWord(word: Word, language: keyof LocalizedText): string {
  return WORDS[word][language];
}
