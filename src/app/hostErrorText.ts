import type { LocalizedText } from "../domain/LocalizedText";
import type { HostErrorCode } from "./HostError";

/** What happened, in one sentence, and what to do next. */
export interface HostErrorText {
  readonly title: LocalizedText;
  readonly advice: LocalizedText;
}

const TEXTS: Readonly<Record<HostErrorCode, HostErrorText>> = {
  cancelled: {
    title: { vi: "Đã dừng theo yêu cầu.", en: "Stopped as you asked." },
    advice: { vi: "Bấm Cập nhật để chạy lại từ đầu.", en: "Press Update to run it again from the start." },
  },
  "cell-edit-mode": {
    title: { vi: "Excel đang chờ nhập xong một ô.", en: "Excel is waiting for a cell to be finished." },
    advice: { vi: "Bấm Enter hoặc Esc trong ô đang sửa, rồi thử lại.", en: "Press Enter or Esc in the cell being edited, then try again." },
  },
  "sheet-protected": {
    title: { vi: "Sheet đang được bảo vệ nên không ghi được.", en: "The sheet is protected and cannot be written." },
    advice: {
      vi: "Vào Review › Unprotect Sheet ở sheet do Chỉ Tiêu tạo, rồi bấm Cập nhật. Sheet số liệu gốc không cần bỏ bảo vệ.",
      en: "Use Review › Unprotect Sheet on the sheet Chỉ Tiêu made, then press Update. Source sheets may stay protected.",
    },
  },
  "structure-protected": {
    title: { vi: "Tệp đang khóa cấu trúc nên không thêm được sheet.", en: "The workbook's structure is protected, so no sheet can be added." },
    advice: { vi: "Vào Review › Protect Workbook để bỏ khóa, rồi bấm Cập nhật.", en: "Switch off Review › Protect Workbook, then press Update." },
  },
  "read-only": {
    title: { vi: "Tệp đang mở ở chế độ chỉ đọc.", en: "The workbook is open read-only." },
    advice: { vi: "Bấm Enable Editing hoặc lưu thành bản khác (F12), rồi bấm Cập nhật.", en: "Press Enable Editing or save a copy (F12), then press Update." },
  },
  "payload-too-large": {
    title: { vi: "Một sheet quá lớn để chuyển trong một lần.", en: "A sheet is too large to be transferred at once." },
    advice: { vi: "Xóa bớt vùng định dạng thừa bên dưới bảng, hoặc chuyển sheet không cần sang tệp khác.", en: "Remove formatting beyond the table, or move sheets you do not need to another file." },
  },
  "values-missing": {
    title: { vi: "Excel không trả về số liệu của một vùng.", en: "Excel did not return the values of a range." },
    advice: { vi: "Chờ Excel tải xong tệp rồi thử lại.", en: "Wait until Excel has loaded the file, then try again." },
  },
  "other-workbook-active": {
    title: { vi: "Một tệp Excel khác đang được chọn.", en: "Another workbook has the focus." },
    advice: { vi: "Bấm vào tệp cần cập nhật, rồi thử lại.", en: "Click the workbook to be updated, then try again." },
  },
  "workbook-changed": {
    title: { vi: "Tệp vừa bị thay đổi trong lúc cập nhật.", en: "The workbook was changed during the update." },
    advice: { vi: "Bấm Cập nhật để đọc lại tệp và ghi tiếp.", en: "Press Update to read the workbook again and go on." },
  },
  "file-not-found": {
    title: { vi: "Không tìm thấy tệp.", en: "The file was not found." },
    advice: { vi: "Kiểm tra lại tên tệp và thư mục.", en: "Check the file's name and folder." },
  },
  "file-corrupt": {
    title: { vi: "Tệp bị hỏng, không đọc được.", en: "The file is damaged and cannot be read." },
    advice: { vi: "Mở tệp bằng Excel, chọn Open and Repair, lưu lại rồi thử lại.", en: "Open it in Excel with Open and Repair, save it, then try again." },
  },
  "file-encrypted": {
    title: { vi: "Tệp được đặt mật khẩu.", en: "The file is protected by a password." },
    advice: { vi: "Mở bằng Excel, bỏ mật khẩu ở File › Info › Protect Workbook, lưu lại rồi thử lại.", en: "Open it in Excel, remove the password under File › Info › Protect Workbook, save it, then try again." },
  },
  "file-unsupported": {
    title: { vi: "Loại tệp này chưa đọc được.", en: "This kind of file cannot be read." },
    advice: { vi: "Dùng tệp .xlsx, .xlsm, .xls, .ods hoặc .csv; kế hoạch dùng .docx, .txt hoặc .md.", en: "Use .xlsx, .xlsm, .xls, .ods or .csv; for plans .docx, .txt or .md." },
  },
  "file-too-large": {
    title: { vi: "Tệp quá lớn khi giải nén.", en: "The file is too large when unpacked." },
    advice: { vi: "Chuyển các sheet cần dùng sang một tệp mới rồi thử lại.", en: "Move the sheets you need to a new file, then try again." },
  },
  "unsupported-excel": {
    title: { vi: "Phiên bản Excel này chưa dùng được Chỉ Tiêu.", en: "This version of Excel cannot run Chỉ Tiêu." },
    advice: { vi: "Cần Excel 2021, Microsoft 365 hoặc Excel trên web; hoặc dùng bản chạy trên tệp.", en: "Excel 2021, Microsoft 365 or Excel on the web is needed; or use the file edition." },
  },
  "host-busy": {
    title: { vi: "Excel đang bận.", en: "Excel is busy." },
    advice: { vi: "Đóng hộp thoại đang mở trong Excel, chờ một lát rồi thử lại.", en: "Close any open dialog in Excel, wait a moment, then try again." },
  },
  "report-frozen": {
    title: { vi: "Báo cáo trong tệp này đã chốt số liệu.", en: "The report in this workbook is frozen." },
    advice: {
      vi: "Lưu tệp thành bản khác rồi cập nhật bản đó, hoặc xác nhận ghi đè báo cáo đã chốt.",
      en: "Save the workbook as a copy and update the copy, or confirm that the frozen report may be written over.",
    },
  },
  unknown: {
    title: { vi: "Excel báo lỗi không rõ nguyên nhân.", en: "Excel reported an error we do not know." },
    advice: { vi: "Thử lại. Nếu vẫn lỗi, bấm Sao chép chi tiết và gửi cho người phụ trách.", en: "Try again. If it fails again, press Copy details and send them to your contact." },
  },
};

export function hostErrorText(code: HostErrorCode): HostErrorText {
  return TEXTS[code];
}
