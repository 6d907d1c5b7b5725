import type { Finding } from "../finding";
import type { LocalizedText } from "../LocalizedText";
import { foldText } from "../text/foldText";
import { isHeading, lineStart } from "./extract/sections";
import { isoDate, dateText } from "./planDate";
import type { IsoDate, Plan } from "./Plan";

interface TextLine {
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
}

/** Marks that only the words of the plan show. */
export function lintText(text: string, plan: Plan): readonly Finding[] {
  const lines = text.normalize("NFC").split(/\r?\n/).map((one, index) => ({ text: one.slice(0, 20_000), line: index + 1 })).filter((one) => one.text.trim() !== "");
  return [...lintYears(lines, plan), ...lintCitations(lines), ...lintMarks(lines), ...lintNumbers(lines), ...lintHeadings(lines)];
}

const AIM = /(?:chỉ tiêu|mục tiêu|kế hoạch được giao|nhiệm vụ)[^.;]{0,60}năm\s+(20\d\d)/giu;

/** `đạt chỉ tiêu khám chữa bệnh năm 2023` in a plan for 2024: left over from the year before. */
function lintYears(lines: readonly TextLine[], plan: Plan): readonly Finding[] {
  const from = Number(plan.period.from.slice(0, 4));
  return lines.flatMap(({ text, line }) => [...text.matchAll(AIM)].flatMap((found) => {
    const year = Number(found[1]);
    const isReport = /kết quả|so với|đã |căn cứ|theo |thực hiện kế hoạch|quyết định|nghị quyết|chương trình|đánh giá|tổng kết|sơ kết/iu.test(`${text.slice(Math.max(0, (found.index ?? 0) - 60), found.index ?? 0)}${found[0]}`);
    if (year >= from || from - year > 6 || isReport) return [];
    return [lint(line, "warning", { vi: `Dòng ${line} nói chỉ tiêu năm ${year} trong kế hoạch năm ${from}.`, en: `Line ${line} speaks of targets of ${year} in a plan for ${from}.` }, { vi: "Có thể chép từ kế hoạch năm trước; sửa lại năm.", en: "It may be copied from last year's plan; correct the year." })];
  }));
}

const CITATION = /(\d{1,5})\s*\/\s*(?:(\d{4})\s*\/\s*)?((?:KH|QĐ|CT|NQ|NĐ|TT|CV|HD|ĐA|CTr)\s*-\s*[\p{Lu}Đ]+\p{Ll}?(?:\s*-\s*[\p{Lu}]+)?)(?:\s+tỉnh)?(?:,?\s*ngày\s+(\d{1,2})(?:\s*\/\s*|\s+tháng\s+)(\d{1,2})(?:\s*\/\s*|\s+năm\s+)(\d{4}))?/gu;

/** One document with two dates; a number whose year is not the year of its date. */
function lintCitations(lines: readonly TextLine[]): readonly Finding[] {
  const found: Finding[] = [];
  const dates = new Map<string, { readonly date: IsoDate; readonly line: number }>();
  for (const { text, line } of lines) {
    for (const one of text.matchAll(CITATION)) {
      const [, number, year, kind = "", day, month, dateYear] = one;
      const name = `${number}/${year ? `${year}/` : ""}${kind.replace(/\s+/gu, "")}`;
      if (dateYear === undefined) continue;
      const date = isoDate(Number(dateYear), Number(month), Number(day));
      if (date === null) found.push(lint(line, "warning", { vi: `Dòng ${line} ghi ngày ${day}/${month}/${dateYear}, không có ngày đó.`, en: `Line ${line} gives ${day}/${month}/${dateYear}, which is no day.` }, { vi: "Sửa lại ngày của văn bản.", en: "Correct the date of the document." }));
      if (date === null) continue;
      if (year !== undefined && year !== dateYear) found.push(lint(line, "warning", { vi: `Dòng ${line}: văn bản số ${name} là của năm ${year} nhưng ghi ngày ${dateText(date)}.`, en: `Line ${line}: document ${name} is of ${year} but dated ${date}.` }, { vi: "Một trong hai năm sai; đối chiếu bản gốc.", en: "One of the two years is wrong." }));
      const known = dates.get(name);
      if (known && known.date !== date) found.push(lint(line, "warning", { vi: `Văn bản số ${name} ghi ngày ${dateText(known.date)} ở dòng ${known.line} nhưng ${dateText(date)} ở dòng ${line}.`, en: `Document ${name} is dated ${known.date} in line ${known.line} and ${date} in line ${line}.` }, { vi: "Thống nhất một ngày theo bản gốc.", en: "Keep the date of the original." }));
      if (!known) dates.set(name, { date, line });
    }
  }
  return [...found, ...lintTwins(lines)];
}

/** One title cited under two numbers: `gói dịch vụ y tế cơ bản` once as 37/2017, once as 39/2017. */
function lintTwins(lines: readonly TextLine[]): readonly Finding[] {
  const found: Finding[] = [];
  const titles = new Map<string, { readonly name: string; readonly line: number }>();
  for (const { text, line } of lines) {
    for (const one of text.matchAll(/(\d{1,5}\/\d{4}\/[\p{Lu}Đ]+-[\p{Lu}Đ]+|\d{1,5}\/(?:KH|QĐ|CT|NQ)-[\p{Lu}Đ]+)[^.;]{0,80}?(?:về việc|về|quy định|ban hành)\s+([^.;,]{25,90})/gu)) {
      const name = one[1] ?? "";
      const title = foldText(one[2] ?? "").split(" ").slice(0, 9).join(" ");
      const known = titles.get(title);
      if (known && known.name !== name) found.push(lint(line, "info", { vi: `Dòng ${known.line} và dòng ${line} nói cùng một nội dung nhưng dẫn hai số văn bản: ${known.name} và ${name}.`, en: `Lines ${known.line} and ${line} cite one matter under two numbers: ${known.name} and ${name}.` }, { vi: "Kiểm tra số văn bản.", en: "Check the number." }));
      if (!known) titles.set(title, { name, line });
    }
  }
  return found;
}

/** Decimal point and decimal comma in one text. */
function lintMarks(lines: readonly TextLine[]): readonly Finding[] {
  const at = (pattern: RegExp): readonly { readonly line: number; readonly figure: string }[] =>
    lines.flatMap(({ text, line }) => [...text.matchAll(pattern)].map((found) => ({ line, figure: found[0] })));
  const commas = at(/(?<![\d.,/])\d{1,3},\d{1,2}(?=\s*(?:%|‰|\$|\\))/gu);
  const points = at(/(?<![\d.,/])\d{1,3}\.\d{1,2}(?=\s*(?:%|‰|\\%))/gu);
  const [few, many] = points.length <= commas.length ? [points, commas] : [commas, points];
  const first = few[0];
  const other = many[0];
  if (!first || !other) return [];
  return [lint(first.line, "warning", { vi: `Số thập phân viết hai kiểu: “${first.figure}” ở dòng ${first.line}, “${other.figure}” ở dòng ${other.line}.`, en: `Decimals are written in two ways: “${first.figure}” in line ${first.line}, “${other.figure}” in line ${other.line}.` }, { vi: "Văn bản tiếng Việt dùng dấu phẩy thập phân.", en: "Vietnamese documents use the decimal comma." })];
}

/** A section number used twice under one parent; a numbering that begins with 2. */
function lintNumbers(lines: readonly TextLine[]): readonly Finding[] {
  const found: Finding[] = [];
  const roman = new Map<string, number>();
  let arabic = new Map<string, number>();
  for (const { text, line } of lines) {
    const start = lineStart(text);
    const number = /^[\s*_#]*([IVX]{1,5}|\d{1,2}(?:\.\d{1,2})*)(?!\.?\d)\s*[.)]?\s*\p{L}/u.exec(text)?.[1];
    if (number === undefined || !isHeading(text, start) || (start.kind !== "roman" && start.kind !== "number")) continue;
    const seen = start.kind === "roman" ? roman : arabic;
    const before = seen.get(number);
    if (before !== undefined) found.push(lint(line, "warning", { vi: `Số mục ${number} dùng hai lần: dòng ${before} và dòng ${line}.`, en: `Section number ${number} is used twice: lines ${before} and ${line}.` }, { vi: "Đánh lại số mục; chỗ khác dẫn chiếu số này sẽ không rõ.", en: "Renumber; references to it are unclear." }));
    else seen.set(number, line);
    if (start.kind === "number" && number === "2" && !seen.has("1") && before === undefined) found.push(lint(line, "info", { vi: `Dòng ${line} là mục 2 nhưng không có mục 1 trước đó.`, en: `Line ${line} is section 2, but there is no section 1 before it.` }, { vi: "Thêm mục 1 hoặc bỏ đánh số.", en: "Add section 1 or drop the number." }));
    if (start.kind === "roman") arabic = new Map();
  }
  return found;
}

/** Number and date left blank, as in a draft. */
function lintHeadings(lines: readonly TextLine[]): readonly Finding[] {
  return lines.slice(0, 25).flatMap(({ text, line }) => {
    if (/^\s*số\s*:?\s*(?:…|\.{2,}|_+)?\s*\/\s*\p{Lu}/iu.test(text)) return [lint(line, "info", { vi: `Dòng ${line}: số văn bản để trống.`, en: `Line ${line}: the number of the document is blank.` }, { vi: "Điền số khi ban hành.", en: "Fill it in when issued." })];
    if (/ngày\s*(?:…|\.{2,}|_+)?\s*tháng\s*(?:…|\.{2,}|_+)?\s*năm\s*\d{4}/iu.test(text)) return [lint(line, "info", { vi: `Dòng ${line}: ngày ban hành để trống.`, en: `Line ${line}: the date of issue is blank.` }, { vi: "Điền ngày khi ban hành.", en: "Fill it in when issued." })];
    return [];
  });
}

function lint(_line: number, severity: Finding["severity"], message: LocalizedText, advice: LocalizedText): Finding {
  return { code: "plan.lint", severity, at: null, message, advice };
}
