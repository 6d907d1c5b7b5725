import { foldText } from "../../text/foldText";
import type { AdministrativeLevel, IsoDate } from "../Plan";

/** What the first page says of the plan itself. */
export interface PlanHeader {
  readonly title: string;
  readonly number: string | null;
  readonly issuer: string;
  readonly level: AdministrativeLevel;
  readonly period: { readonly from: IsoDate; readonly to: IsoDate } | null;
  readonly parentPlan: string | null;
}

const FIRST_LINES = 60;
const KIND = /^(?:dự thảo\s+)?(?:kế hoạch(?: hành động)?|đề án|chương trình(?: hành động)?|quyết định|nghị quyết|công văn|thông báo|hướng dẫn|phương án|chỉ thị)$/u;
const NUMBER = /số\s*:?\s*[*_]*\s*(\d{1,5})?\s*[*_]*\s*(?:\/\s*(\d{4}))?\s*\/\s*((?:KH|QĐ|CTr|CTR|ĐA|CT|NQ|HD|PA|CV|TB|BC|KHPH|KHLN)\s*(?:[-–]\s*[\p{L}]+(?:\s*[-–.]\s*[\p{Lu}]+)*)?)/iu;
const ISSUERS = /(?:(?:liên\s+)?sở y tế|trung tâm y tế|trung tâm kiểm soát bệnh tật|chi cục dân số|chi cục an toàn vệ sinh thực phẩm|ủy ban nhân dân|uỷ ban nhân dân|ubnd|bệnh viện|phòng y tế|trạm y tế|ban chỉ đạo|bộ y tế|sở giáo dục và đào tạo|cục y tế dự phòng)/iu;

/** Reads title, number, issuer, level, period and parent plan from the head of a text. Nothing here is required. */
export function readPlanHeader(text: string): PlanHeader {
  const lines = headLines(text);
  const title = readTitle(lines);
  const number = readNumber(lines);
  const issuer = boardOf(text) ?? readIssuer(lines, title, number);
  return { title, number, issuer, level: readLevel(issuer, title, number), period: readPeriod(lines, title), parentPlan: readParent(lines) };
}

function headLines(text: string): readonly string[] {
  const lines: string[] = [];
  for (const line of text.slice(0, 20_000).split(/\r?\n/)) {
    const clean = line.normalize("NFC").replace(/[*_#|]+/g, " ").replace(/\s+/gu, " ").trim();
    if (clean !== "") lines.push(clean);
    if (lines.length >= FIRST_LINES) break;
  }
  return lines;
}

/** Behind the word KẾ HOẠCH on a line of its own, up to the first sentence; or on the same line; or the first long line. */
function readTitle(lines: readonly string[]): string {
  for (const [index, line] of lines.entries()) {
    const folded = foldText(line);
    if (KIND.test(folded)) {
      const parts: string[] = [];
      for (const next of lines.slice(index + 1, index + 5)) {
        if (/^(?:thực hiện|căn cứ|theo|i\.|1\.|phần|ngày|nhằm|chủ tịch|giám đốc|sở y tế xây)/iu.test(next) && parts.length > 0) break;
        if (parts.length > 0 && /^(?:[-–(]|thực hiện (?:kế hoạch|quyết định|nghị quyết|chỉ thị|công văn))/iu.test(next)) break;
        parts.push(next);
        if (/[.;:]$/u.test(next) || parts.join(" ").length > 160) break;
      }
      if (parts.length > 0) return parts.join(" ").replace(/[.]$/u, "");
    }
    const inline = /^(?:KẾ HOẠCH|ĐỀ ÁN|CHƯƠNG TRÌNH(?: HÀNH ĐỘNG)?)\s+(.{8,240})$/u.exec(line);
    if (inline) return (inline[1] ?? "").trim();
  }
  const long = lines.slice(0, 15).find((line) => line.length >= 20 && !/cộng hòa xã hội|độc lập|^số\s*:/iu.test(line));
  return (long ?? lines[0] ?? "").slice(0, 240);
}

function readNumber(lines: readonly string[]): string | null {
  for (const line of lines.slice(0, 20)) {
    if (/^(?:thực hiện|căn cứ|theo)/iu.test(line)) break;
    const found = NUMBER.exec(line);
    if (found?.[1]) return `${found[1]}${found[2] ? `/${found[2]}` : ""}/${(found[3] ?? "").replace(/\s+/gu, "").replace(/–/g, "-")}`;
  }
  return null;
}

/** From `… của Sở Y tế Hà Tĩnh`, the letterhead, or the first sentence (`Trung tâm Y tế Giang Thành xây dựng Kế hoạch`). */
function readIssuer(lines: readonly string[], title: string, number: string | null): string {
  const place = placeOf(lines);
  const builds = lines.slice(0, 40).map((line) => /((?:Sở Y tế|Trung tâm Y tế|Trung tâm Kiểm soát bệnh tật|Ủy ban nhân dân|UBND|Chi cục Dân số|Bệnh viện|Phòng Y tế|Trạm Y tế|BCĐ|Ban [Cc]hỉ đạo)(?:\s[\p{L}-]+){0,8}?)\s+(?:tổ chức triển khai|xây dựng|ban hành|triển khai|năm \d{4} xây dựng)/u.exec(line)?.[1]).find(Boolean);
  const letterhead = lines.slice(0, 8).find((line) => line.length < 70 && line === line.toUpperCase() && ISSUERS.test(line) && !/^UBND (?:TỈNH|HUYỆN)/u.test(line));
  const inTitle = /của\s+((?:Sở|Trung tâm|UBND|Ủy ban nhân dân|Chi cục|Bệnh viện)[^,;.]{3,60})/u.exec(title)?.[1];
  const found = inTitle ?? builds ?? letterhead ?? "";
  const base = found === found.toUpperCase() ? sentenceCase(found.replace(/CỘNG HÒA.*$/u, "").trim()) : found.trim();
  if (base === "") return number?.includes("UBND") ? `UBND${place ? ` ${place}` : ""}` : "";
  const isBare = /^(?:sở y tế|trung tâm y tế|ubnd|ủy ban nhân dân|uỷ ban nhân dân)$/iu.test(base);
  return isBare && place ? `${base} ${place}` : base;
}

/** A commune's steering committee signs without a letterhead: `… của Ban chỉ đạo CSSKND xã Bình An`. */
function boardOf(text: string): string | null {
  const found = /Ban chỉ đạo (?:CSSKND|chăm sóc sức khỏe nhân dân|công tác dân số) (?:xã|phường|thị trấn) \p{Lu}[\p{L}]*(?:\s\p{Lu}[\p{L}]*){0,3}/u.exec(text.slice(0, 200_000));
  return found ? found[0] : null;
}

/** `Hà Tĩnh, ngày 31 tháng 5 năm 2021`. */
function placeOf(lines: readonly string[]): string | null {
  for (const line of lines.slice(0, 20)) {
    const found = /(?:^|\s)([\p{Lu}][\p{L}]+(?:\s[\p{L}]+){0,3}),\s*ngày/u.exec(line);
    if (found) return found[1] ?? null;
  }
  return null;
}

const OFFICES = ["Sở Y tế", "Trung tâm Y tế", "Trung tâm Kiểm soát bệnh tật", "Chi cục Dân số - KHHGĐ", "Chi cục Dân số", "Chi cục An toàn vệ sinh thực phẩm", "Ủy ban nhân dân", "Uỷ ban nhân dân", "UBND", "Bệnh viện Đa khoa", "Bệnh viện", "Phòng Y tế", "Trạm Y tế", "Ban chỉ đạo", "Sở Giáo dục và Đào tạo"];
const LEVELS = /^(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|khu vực)\s+/u;

/** `TRUNG TÂM Y TẾ HUYỆN AN LẠC` as it is written in a sentence: `Trung tâm Y tế huyện An Lạc`. */
function sentenceCase(text: string): string {
  const lower = text.toLowerCase();
  const office = OFFICES.find((name) => lower.startsWith(name.toLowerCase()));
  const rest = office === undefined ? lower : lower.slice(office.length).trim();
  const level = LEVELS.exec(rest)?.[1];
  const place = (level === undefined ? rest : rest.slice(level.length).trim()).replace(/(^|[\s-])(\p{L})/gu, (_, space: string, letter: string) => space + letter.toUpperCase());
  return [office, level, place].filter(Boolean).join(" ");
}

function readLevel(issuer: string, title: string, number: string | null): AdministrativeLevel {
  const folded = foldText(`${issuer} ${number ?? ""}`);
  if (/trạm y tế|(?:^| )(?:xã|phường|thị trấn) /u.test(`${folded} `)) return "commune";
  if (/sở |tỉnh|thành phố|cdc|kiểm soát bệnh tật|chi cục|-syt/u.test(folded)) return "province";
  if (/trung tâm y tế|huyện|quận|thị xã|ttyt|phòng y tế/u.test(folded)) return "district";
  const inTitle = foldText(title);
  if (/xã |phường /u.test(inTitle)) return "commune";
  return /huyện|quận|thị xã/u.test(inTitle) ? "district" : "province";
}

/** `giai đoạn 2021 - 2025`, `năm 2024`, `đến năm 2020`; in the title first, then in the first lines. */
function readPeriod(lines: readonly string[], title: string): PlanHeader["period"] {
  const issued = Number(lines.slice(0, 15).map((line) => /ngày.{0,30}(20\d\d)/u.exec(line)?.[1]).find(Boolean) ?? NaN);
  const own = periodIn(title);
  if (own) return isOpenEnd(title) && issued < Number(own.to.slice(0, 4)) ? { from: `${issued}-01-01`, to: own.to } : own;
  for (const line of lines.slice(0, 25)) {
    if (/^(?:căn cứ|theo quyết định|thực hiện (?:quyết định|nghị quyết|chỉ thị))/iu.test(line)) continue;
    const opening = /^năm\s+(20\d\d)[^.]{0,120}phấn đấu/iu.exec(line)?.[1];
    if (opening) return { from: `${opening}-01-01`, to: `${opening}-12-31` };
    const wish = /(?:phấn đấu|mục tiêu|chỉ tiêu|nhiệm vụ|kế hoạch|công tác|phương hướng|dinh dưỡng|dân số)[^.;]{0,120}/iu.exec(line)?.[0] ?? (/^năm 20\d\d/iu.test(line) && /phấn đấu/iu.test(line) ? line : "");
    const found = periodIn(wish) ?? (/phấn đấu/iu.test(line) ? periodIn(line) : null);
    if (found) return !Number.isNaN(issued) && found.from.slice(0, 4) === found.to.slice(0, 4) && Number(found.to.slice(0, 4)) > issued ? { from: `${issued}-01-01`, to: found.to } : found;
  }
  return Number.isNaN(issued) ? null : { from: `${issued}-01-01`, to: `${issued}-12-31` };
}

/** `đến năm 2020` says nothing of the beginning. */
function isOpenEnd(text: string): boolean {
  return /đến\s+(?:hết\s+)?(?:năm\s+)?20\d\d/iu.test(text) && !/20\d\d\s*(?:[-–—]|đến)/iu.test(text);
}

function periodIn(whole: string): PlanHeader["period"] {
  const text = whole.replace(/so với (?:cùng kỳ )?năm\s+20\d\d/giu, " ");
  const range = /(20\d\d)\s*(?:[-–—]|đến(?: năm)?)\s*(20\d\d)/u.exec(text);
  if (range) return { from: `${range[1]}-01-01`, to: `${range[2]}-12-31` };
  const until = /đến\s+(?:hết\s+)?(?:năm\s+)?(20\d\d)/iu.exec(text);
  if (until) return { from: `${until[1]}-01-01`, to: `${until[1]}-12-31` };
  const year = /(?:năm|nam)\s+(20\d\d)/iu.exec(text) ?? /\b(20\d\d)\b/u.exec(text);
  return year ? { from: `${year[1]}-01-01`, to: `${year[1]}-12-31` } : null;
}

function readParent(lines: readonly string[]): string | null {
  return parentIn(lines.filter((line) => /(?:Kế hoạch|Quyết định|Nghị quyết|Chỉ thị|Đề án)\s+số/u.test(line))) ?? parentIn(lines.filter((line) => !/^(?:Thực hiện|Căn cứ)\s+Chương trình/u.test(line)));
}

function parentIn(lines: readonly string[]): string | null {
  for (const line of lines) {
    const found = /^(?:Thực hiện|Căn cứ|Theo)\s+((?:Kế hoạch|Quyết định|Nghị quyết|Chỉ thị|Chương trình|Đề án)\s.{5,260}?)(?=\s+về\s|\s*[;,.]?$|,\s+(?:[\p{L}\d]+\s+){1,14}(?:xây dựng|ban hành)|\.\s)/u.exec(line);
    if (found) return (found[1] ?? "").trim();
  }
  return null;
}
