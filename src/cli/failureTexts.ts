import type { HostError } from "../app/HostError";
import { hostErrorText } from "../app/hostErrorText";
import type { LocalizedText } from "../domain/LocalizedText";
import { CliFailure } from "./CliFailure";

/** Every failure of the command line, with its words. Call sites say what happened and never spell it. */
function text(vi: string, en: string): LocalizedText {
  return { vi, en };
}

export function hostFailure(error: HostError, file: string): CliFailure {
  const { title, advice } = hostErrorText(error.code);
  return new CliFailure(error.code, 1, { message: text(`${file}: ${title.vi}`, `${file}: ${title.en}`), hint: advice }, error);
}

export function fileNotFound(path: string): CliFailure {
  const { advice } = hostErrorText("file-not-found");
  return new CliFailure("file-not-found", 1, { message: text(`Không tìm thấy tệp “${path}”.`, `There is no file “${path}”.`), hint: advice });
}

export function cannotRead(path: string, cause: unknown): CliFailure {
  return new CliFailure("file-unreadable", 1, {
    message: text(`Không đọc được tệp “${path}”.`, `The file “${path}” cannot be read.`),
    hint: text("Kiểm tra quyền đọc và xem đó có phải là tệp không.", "Check that it is a file and that you may read it."),
  }, cause);
}

export function cannotWrite(path: string, cause: unknown): CliFailure {
  return new CliFailure("file-unwritable", 1, {
    message: text(`Không ghi được tệp “${path}”.`, `The file “${path}” cannot be written.`),
    hint: text("Đóng tệp nếu đang mở trong Excel, kiểm tra thư mục và quyền ghi, rồi chạy lại.", "Close it if it is open in Excel, check the folder and your rights, then run again."),
  }, cause);
}

export function planNotFound(reference: string, known: readonly string[]): CliFailure {
  return new CliFailure("plan-not-found", 1, {
    message: text(`Không có kế hoạch hay tệp nào tên “${reference}”.`, `There is no plan and no file called “${reference}”.`),
    hint: text(`Kế hoạch có sẵn: ${known.join(", ")}.`, `Built-in plans: ${known.join(", ")}.`),
  });
}

export function planInvalid(path: string, where: string, why: LocalizedText): CliFailure {
  return new CliFailure("plan-invalid", 1, {
    message: text(`Tệp kế hoạch “${path}” sai ở ${where}: ${why.vi}`, `The plan file “${path}” is wrong at ${where}: ${why.en}`),
    hint: text(
      "JSON theo dạng của “chi-tieu plan show --json”: cần title, và mỗi chỉ tiêu có code, name, effectiveComparator, value, unit.",
      "JSON of the shape of “chi-tieu plan show --json”: title, and per indicator code, name, effectiveComparator, value, unit.",
    ),
  });
}

export function planMissing(path: string): CliFailure {
  return new CliFailure("plan-missing", 1, {
    message: text(`“${path}” không có kế hoạch.`, `“${path}” holds no plan.`),
    hint: text("Chọn kế hoạch bằng --plan, hoặc gõ chỉ tiêu vào sheet “Kế hoạch”.", "Choose a plan with --plan, or type targets into a sheet “Kế hoạch”."),
  });
}

export function planWithoutTargets(title: string): CliFailure {
  return new CliFailure("plan-no-targets", 1, {
    message: text(`Kế hoạch “${title}” không có chỉ tiêu nào để đánh giá.`, `The plan “${title}” has no target to judge.`),
    hint: text("Thêm ít nhất một chỉ tiêu có con số vào kế hoạch.", "Add at least one target with a number to the plan."),
  });
}

export function sheetNotFound(name: string, known: readonly string[]): CliFailure {
  return new CliFailure("sheet-not-found", 1, {
    message: text(`Không có sheet “${name}”.`, `There is no sheet “${name}”.`),
    hint: text(`Các sheet: ${known.join(", ")}.`, `Sheets: ${known.join(", ")}.`),
  });
}

export function mappingInvalid(path: string, where: string): CliFailure {
  return new CliFailure("mapping-invalid", 1, {
    message: text(`Tệp ánh xạ “${path}” sai ở ${where}.`, `The mapping file “${path}” is wrong at ${where}.`),
    hint: text("Dùng đúng dạng mà “chi-tieu map --json” in ra.", "Use the shape that “chi-tieu map --json” prints."),
  });
}

export function headersInvalid(path: string): CliFailure {
  return new CliFailure("headers-invalid", 1, {
    message: text(`“${path}” không phải là danh sách tiêu đề.`, `“${path}” is not a list of headers.`),
    hint: text('Cần một mảng JSON gồm các chuỗi, ví dụ ["TL bao phủ BHYT (%)"].', 'A JSON array of texts is needed, such as ["TL bao phủ BHYT (%)"].'),
  });
}

export function wouldOverwrite(path: string): CliFailure {
  return new CliFailure("would-overwrite", 2, {
    message: text(`“${path}” là tệp đầu vào nên không ghi đè.`, `“${path}” is an input file and is not written over.`),
    hint: text("Chọn tên khác bằng --out, hoặc thêm --in-place nếu muốn ghi vào chính tệp đó.", "Choose another name with --out, or add --in-place to write into that very file."),
  });
}

function wrongUsage(message: LocalizedText): CliFailure {
  return new CliFailure("usage", 2, { message, hint: text("Xem “chi-tieu --help”.", "See “chi-tieu --help”.") });
}

function badOption(option: string, value: string, expected: LocalizedText): CliFailure {
  return wrongUsage(text(`${option}: “${value}” không hợp lệ; cần ${expected.vi}.`, `${option}: “${value}” is not valid; ${expected.en} is needed.`));
}

export function onlyInCheckout(): CliFailure {
  return new CliFailure("bench-unavailable", 1, {
    message: text("Đo tốc độ chỉ chạy được trong thư mục mã nguồn.", "Benchmarks run in a checkout of the sources only."),
    hint: text("Tải mã nguồn, chạy “npm ci”, rồi “npm run bench”.", "Get the sources, run “npm ci”, then “npm run bench”."),
  });
}

export function benchFailed(): CliFailure {
  return new CliFailure("bench-failed", 1, {
    message: text("Đo tốc độ không chạy được.", "The benchmarks failed."),
    hint: text("Xem lỗi in ở trên.", "See the errors printed above."),
  });
}

export function badDay(value: string): CliFailure {
  return badOption("--as-of", value, text("ngày dạng 2025-12-31", "a day such as 2025-12-31"));
}

export function badPeriod(value: string): CliFailure {
  return badOption("--period", value, text("kỳ dạng 2024, 2024-H1, 2024-Q2, 2024-06 hoặc 2024-M1..M6", "a period such as 2024, 2024-H1, 2024-Q2, 2024-06 or 2024-M1..M6"));
}

export function headersNeedPlan(): CliFailure {
  return wrongUsage(text("map --headers cần thêm --plan.", "map --headers needs --plan."));
}

export function mapNeedsOneSource(): CliFailure {
  return wrongUsage(text("map cần một tệp, hoặc --headers.", "map needs a workbook, or --headers."));
}

export function inPlaceWithOut(): CliFailure {
  return wrongUsage(text("--in-place và --out không dùng cùng nhau.", "--in-place and --out exclude each other."));
}

export function notInPlace(path: string): CliFailure {
  return badOption("--in-place", path, text("tệp .xlsx hoặc .xlsm", "an .xlsx or .xlsm file"));
}

export function badOutName(path: string, extension: string): CliFailure {
  return badOption("--out", path, text(`tên tệp ${extension}`, `a name ending in ${extension}`));
}

/** Why a field of a plan file is not accepted; `said`: the checker's own English words. */
export function fieldProblem(said: string | null): LocalizedText {
  if (said === null) return text("thiếu trường này.", "this field is missing.");
  return text(`giá trị không hợp lệ (${said}).`, `the value is not valid (${said}).`);
}

export function codeUsedTwice(code: string): LocalizedText {
  return text(`mã “${code}” đã dùng.`, `the code “${code}” is used twice.`);
}

export function notJson(detail: string): LocalizedText {
  return text(`không phải JSON (${detail}).`, `this is not JSON (${detail}).`);
}

/** What the parser of the arguments said; it speaks English only. */
export function badArguments(said: string): CliFailure {
  return wrongUsage(text(`Sai cách gọi lệnh: ${said}`, said));
}

/** A line of the human-readable mapping. */
export const NO_COLUMN: LocalizedText = text("chưa có cột", "no column");

export const PRODUCT_DESCRIPTION = "Chỉ Tiêu: attainment sheets from the reports a health department already fills";
export const OWN_PLAN_HELP = "built-in plan or plan file (default: the workbook's own Kế hoạch sheet)";

/** A bug of ours, said as such. */
export function internalFailure(cause: unknown): CliFailure {
  const detail = cause instanceof Error ? cause.message : String(cause);
  return new CliFailure("internal", 1, {
    message: text(`Lỗi bên trong chương trình: ${detail}`, `Internal error: ${detail}`),
    hint: text("Chạy lại với CHI_TIEU_DEBUG=1 và gửi kết quả cho người phụ trách.", "Run again with CHI_TIEU_DEBUG=1 and send what it prints to your contact."),
  }, cause);
}
