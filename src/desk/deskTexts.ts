import type { Language, LocalizedText } from "../domain/LocalizedText";

const TEXTS = {
  open: { vi: "Mở tệp…", en: "Open…" },
  save: { vi: "Lưu về máy", en: "Save" },
  opening: { vi: "Đang mở tệp…", en: "Opening the workbook…" },
  saved: { vi: "Đã lưu {name}.", en: "Saved {name}." },
  formulaBar: { vi: "Nội dung ô", en: "Cell content" },
  pane: { vi: "Bảng điều khiển Chỉ Tiêu", en: "Chỉ Tiêu task pane" },
  sheet: { vi: "Bảng tính", en: "Spreadsheet" },
  refused: { vi: "Bảng tính không nhận thay đổi này", en: "The spreadsheet refused this change" },
  failed: { vi: "Không mở được tệp", en: "The file could not be opened" },
  close: { vi: "Đóng", en: "Close" },
  engineExcel: { vi: "Chạy qua thư viện Excel", en: "Over the Excel library" },
  engineFile: { vi: "Chạy trực tiếp trên tệp", en: "Over the file" },
  engine: { vi: "Cách chạy", en: "Engine" },
} as const satisfies Readonly<Record<string, LocalizedText>>;

export type DeskTextKey = keyof typeof TEXTS;

export function deskText(key: DeskTextKey, language: Language, params: Readonly<Record<string, string>> = {}): string {
  return TEXTS[key][language].replace(/\{(\w+)\}/g, (whole, name: string) => params[name] ?? whole);
}
