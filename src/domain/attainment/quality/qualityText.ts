import type { Finding, FindingCode, Severity } from "../../finding";
import type { LocalizedText } from "../../LocalizedText";
import { sayNumber } from "../sayNumber";

const vi = (value: number) => sayNumber(value, "vi", 3);
const en = (value: number) => sayNumber(value, "en", 3);

function finding(code: FindingCode, severity: Severity, at: string | null, message: LocalizedText, advice: LocalizedText): Finding {
  return { code, severity, at, message, advice };
}

const CHECK_PARTS: LocalizedText = { vi: "Kiểm tra tử số, mẫu số và tỷ lệ; báo cáo dùng số tính từ tử số và mẫu số.", en: "Check numerator, denominator and rate; the report uses the one computed from the parts." };
const ASK: LocalizedText = { vi: "Hỏi lại đơn vị rồi sửa ô này.", en: "Ask the unit and correct the cell." };

/** What is wrong with figures, with the figures; Vietnamese first. */
export const qualityFinding = {
  disagrees: (at: string | null, unit: string, typed: number, computed: number) => finding("rate.disagreesWithParts", "warning", at,
    { vi: `${unit}: tỷ lệ ghi ${vi(typed)} nhưng tử số/mẫu số cho ${vi(computed)}.`, en: `${unit}: the rate says ${en(typed)}, its parts give ${en(computed)}.` }, CHECK_PARTS),
  swapped: (at: string | null, unit: string, numerator: number, denominator: number) => finding("rate.partsSwapped", "error", at,
    { vi: `${unit}: hình như tử số (${vi(numerator)}) và mẫu số (${vi(denominator)}) bị đổi chỗ.`, en: `${unit}: numerator (${en(numerator)}) and denominator (${en(denominator)}) seem to be swapped.` }, CHECK_PARTS),
  overWhole: (at: string | null, unit: string, numerator: number, denominator: number) => finding("part.overWhole", "warning", at,
    { vi: `${unit}: tử số ${vi(numerator)} lớn hơn mẫu số ${vi(denominator)}.`, en: `${unit}: the numerator ${en(numerator)} is larger than the denominator ${en(denominator)}.` }, ASK),
  over100: (at: string | null, unit: string, value: number) => finding("rate.over100", "warning", at,
    { vi: `${unit}: tỷ lệ ${vi(value)}% vượt 100%.`, en: `${unit}: the rate ${en(value)}% is over 100%.` }, ASK),
  unitSlip: (at: string | null, unit: string, value: number, median: number) => finding("rate.unitSlip", "warning", at,
    { vi: `${unit}: ${vi(value)} khác hẳn các đơn vị khác (thường khoảng ${vi(median)}); có thể sai đơn vị tính.`, en: `${unit}: ${en(value)} is of another size than the others (about ${en(median)}); the unit of measure may be wrong.` },
    { vi: "Kiểm tra đơn vị tính: 0,95 hay 95%, đồng hay triệu đồng.", en: "Check the unit of measure: 0.95 or 95%, dong or million dong." }),
  blank: (at: string | null, unit: string, reported: number, expected: number) => finding("value.blankWhereOthersReport", "warning", at,
    { vi: `${unit}: ô trống trong khi ${reported}/${expected} đơn vị đã có số liệu.`, en: `${unit}: blank while ${reported} of ${expected} units report.` },
    { vi: "Nếu không phát sinh, ghi số 0; nếu chưa báo cáo, đôn đốc đơn vị.", en: "Type 0 if nothing occurred; otherwise ask the unit for its figure." }),
  missing: (unit: string, code: string, period: string) => finding("unit.missing", "warning", null,
    { vi: `${unit} không có trong số liệu của chỉ tiêu ${code}${period === "" ? "" : ` kỳ ${period}`}.`, en: `${unit} is missing from the figures of target ${code}${period === "" ? "" : ` in ${period}`}.` },
    { vi: "Kiểm tra tên đơn vị hoặc bổ sung dòng còn thiếu.", en: "Check the unit's name or add the missing row." }),
  copied: (at: string | null, unit: string, count: number, before: string) => finding("value.copiedFromLastPeriod", "warning", at,
    { vi: `${unit}: ${count} số liệu giống hệt kỳ ${before}.`, en: `${unit}: ${count} figures are exactly those of ${before}.` },
    { vi: "Hỏi lại xem số liệu có bị chép từ kỳ trước không.", en: "Ask whether the figures were copied from the last period." }),
  jump: (at: string | null, unit: string, value: number, median: number, limit: number) => finding("value.jump", "info", at,
    { vi: `${unit}: ${vi(value)} lệch xa mức thường thấy ${vi(median)} (ngưỡng ±${vi(limit)}).`, en: `${unit}: ${en(value)} is far from the usual ${en(median)} (threshold ±${en(limit)}).` }, ASK),
  falls: (at: string | null, unit: string, value: number, before: number) => finding("value.cumulativeFalls", "warning", at,
    { vi: `${unit}: số lũy kế giảm từ ${vi(before)} xuống ${vi(value)}.`, en: `${unit}: the cumulative figure falls from ${en(before)} to ${en(value)}.` },
    { vi: "Số lũy kế chỉ có thể tăng hoặc giữ nguyên: kiểm tra hai kỳ.", en: "A cumulative figure can only grow: check both periods." }),
  conflict: (at: string | null, kept: number, other: number, keptAt: string) => finding("fact.conflict", "warning", at,
    { vi: `Hai nguồn khác nhau: ô này ghi ${vi(other)}, ${keptAt} ghi ${vi(kept)}.`, en: `Two sources disagree: this cell says ${en(other)}, ${keptAt} says ${en(kept)}.` },
    { vi: `Báo cáo đang dùng ${keptAt}; chọn lại cột ở bước Ánh xạ nếu không đúng.`, en: `The report uses ${keptAt}; choose the other column in the mapping step if that is wrong.` }),
};
