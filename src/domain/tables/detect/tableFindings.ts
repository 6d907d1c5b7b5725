import type { Finding } from "../../finding";

const figure = (value: number, mark: "," | ".") => {
  const [whole = "", fraction] = String(Math.round(value * 1e6) / 1e6).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, mark === "," ? "." : ",");
  return fraction === undefined ? grouped : `${grouped}${mark}${fraction}`;
};

export function notSumFinding(at: string, stated: number, sum: number): Finding {
  return {
    code: "total.notSum",
    severity: "warning",
    at,
    message: {
      vi: `Dòng tổng ghi ${figure(stated, ",")} nhưng cộng các dòng được ${figure(sum, ",")}.`,
      en: `The total row says ${figure(stated, ".")} but its rows add up to ${figure(sum, ".")}.`,
    },
    advice: { vi: "Kiểm tra lại dòng tổng hoặc các dòng thành phần.", en: "Check the total row or the rows it adds up." },
  };
}

export function textNumberFinding(at: string, count: number): Finding {
  return {
    code: "cell.textNumber",
    severity: "warning",
    at,
    message: {
      vi: `${count} ô trong cột này là số ghi dạng chữ; hàm SUM của Excel bỏ qua các ô đó.`,
      en: `${count} cells of this column are numbers stored as text; Excel's SUM skips them.`,
    },
    advice: { vi: "Báo cáo vẫn đọc được; nên chuyển các ô này sang dạng số.", en: "The report reads them; better convert them to numbers." },
  };
}

export function ambiguousNumberFinding(at: string, text: string, one: number, other: number): Finding {
  return {
    code: "cell.ambiguousNumber",
    severity: "warning",
    at,
    message: {
      vi: `“${text}” có thể là ${figure(one, ",")} hoặc ${figure(other, ",")}; cả cột không có ô nào cho biết dấu nào là dấu thập phân.`,
      en: `"${text}" can be ${figure(one, ".")} or ${figure(other, ".")}; no cell of the column shows which mark is the decimal one.`,
    },
    advice: { vi: `Đang đọc là ${figure(one, ",")}. Nếu sai, hãy nhập lại ô này ở dạng số.`, en: `It is read as ${figure(one, ".")}. If that is wrong, type the cell again as a number.` },
  };
}

export function notNumberFinding(at: string, text: string): Finding {
  const shown = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  return {
    code: "cell.notNumber",
    severity: "info",
    at,
    message: { vi: `Ô này phải là số nhưng ghi “${shown}”.`, en: `A number is expected here but the cell says "${shown}".` },
    advice: { vi: "Ô được coi là chưa có số liệu. Nhập số, hoặc để trống nếu chưa có.", en: "The cell counts as no data. Type a number, or leave it blank." },
  };
}

export function errorCellFinding(at: string, error: string, count: number): Finding {
  return {
    code: "cell.error",
    severity: "error",
    at,
    message: { vi: `${count} ô trong cột này báo lỗi ${error}.`, en: `${count} cells of this column show ${error}.` },
    advice: { vi: "Sửa công thức ở các ô đó; ô lỗi được coi là chưa có số liệu.", en: "Repair the formulas; cells with errors count as no data." },
  };
}

export function decodedFinding(at: string, encoding: string): Finding {
  return {
    code: "table.encodingDecoded",
    severity: "info",
    at,
    message: { vi: `Bảng gõ bằng phông ${encoding}; chữ được đọc sang Unicode trong bộ nhớ.`, en: `The table is typed in a ${encoding} font; its texts are read as Unicode in memory.` },
    advice: { vi: "Trang tính của bạn không bị thay đổi.", en: "Your sheet is not changed." },
  };
}

export function uncertainFinding(at: string): Finding {
  return {
    code: "table.uncertain",
    severity: "info",
    at,
    message: { vi: "Không chắc đây là bảng số liệu, hoặc không chắc dòng nào là tiêu đề.", en: "It is not certain that this is a table, or which rows are its header." },
    advice: { vi: "Xem lại bảng ở bước Nguồn số liệu; chọn lại tiêu đề hoặc bỏ bảng này.", en: "Look at it in the step Sources; choose its header again or leave it out." },
  };
}

export function noTablesFinding(): Finding {
  return {
    code: "workbook.noTables",
    severity: "warning",
    at: null,
    message: { vi: "Không tìm thấy bảng số liệu nào trong tệp.", en: "No table of figures was found in the workbook." },
    advice: {
      vi: "Mỗi bảng cần một dòng tiêu đề và các dòng đơn vị hoặc chỉ tiêu bên dưới; kiểm tra xem có mở đúng tệp không.",
      en: "A table needs a row of headings with units or indicators below it; check that this is the right file.",
    },
  };
}
