import type { Language } from "../LocalizedText";
import type { AdministrativeLevel, IsoDate, Plan } from "../plan/Plan";
import type { Period } from "../text/Period";

/** Words an issuer's name begins with before its place. */
const ORGANISATION = /^(sở y tế|trung tâm y tế|ttyt|trạm y tế|phòng y tế|ủy ban nhân dân|ubnd|ban chỉ đạo .*?(?=\s(?:xã|phường|thị trấn|huyện|quận|tỉnh)\s))\s*/iu;
const LEVEL = /^(tỉnh|thành phố|tp\.?|huyện|thị xã|quận|xã|phường|thị trấn)\s+/iu;

/** Place a document is dated at: the issuer's own, "…" when its name does not say. @example placeOf("Sở Y tế tỉnh Bắc Giang") === "Bắc Giang" */
export function placeOf(issuer: string): string {
  const name = issuer.normalize("NFC").trim();
  const rest = name.replace(ORGANISATION, "");
  if (rest === name || rest === "") return "…";
  return rest.replace(LEVEL, "");
}

const PARENTS: Readonly<Record<AdministrativeLevel, { readonly vi: string; readonly en: string }>> = {
  province: { vi: "UBND TỈNH", en: "PEOPLE'S COMMITTEE OF" },
  district: { vi: "SỞ Y TẾ …", en: "DEPARTMENT OF HEALTH OF …" },
  commune: { vi: "TRUNG TÂM Y TẾ …", en: "HEALTH CENTRE OF …" },
};

/** Upper authority in the heading (Decree 30/2020); what the plan does not say is left to be filled in. */
export function parentAuthority(plan: Plan, language: Language): string {
  const parent = PARENTS[plan.level][language];
  return plan.level === "province" ? `${parent} ${placeOf(plan.issuer).toUpperCase()}` : parent;
}

/** @example "Hà Tĩnh, ngày 05 tháng 01 năm 2026": a leading 0 for days below 10 and for months 1 and 2 (Decree 30/2020). */
export function placeAndDate(place: string, date: IsoDate, language: Language): string {
  const [year = "", month = "", day = ""] = date.split("-");
  if (language === "en") return `${place}, ${dayText(date)}`;
  return `${place}, ngày ${day} tháng ${Number(month) <= 2 ? month : String(Number(month))} năm ${year}`;
}

/** @example dayText("2021-06-30") === "30/6/2021" */
export function dayText(date: IsoDate): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${String(Number(day))}/${String(Number(month))}/${year}`;
}

/** Last day of a half-open period. @example lastDay("2021-07-01") === "2021-06-30" */
export function lastDay(until: IsoDate): IsoDate {
  return new Date(Date.parse(`${until}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

const ROMAN = ["I", "II", "III", "IV"];

/** A period as people say it. @example "6 tháng đầu năm 2021", "quý II năm 2024", "năm 2021" */
export function periodText(period: Period, language: Language): string {
  const { key } = period;
  const [year = "", rest = ""] = [key.slice(0, 4), key.slice(5)];
  const vi = language === "vi";
  if (rest === "") return vi ? `năm ${year}` : year;
  const half = /^H([12])$/.exec(rest)?.[1];
  if (half) return vi ? `6 tháng ${half === "1" ? "đầu" : "cuối"} năm ${year}` : `half ${half} of ${year}`;
  const quarter = /^Q([1-4])$/.exec(rest)?.[1];
  if (quarter) return vi ? `quý ${ROMAN[Number(quarter) - 1] ?? quarter} năm ${year}` : `quarter ${quarter} of ${year}`;
  const months = /^M(\d+)\.\.M(\d+)$/.exec(rest);
  if (months) return vi ? (months[1] === "1" ? `${months[2] ?? ""} tháng năm ${year}` : `tháng ${months[1] ?? ""}-${months[2] ?? ""} năm ${year}`) : `months ${months[1] ?? ""}-${months[2] ?? ""} of ${year}`;
  if (/^\d{2}$/.test(rest)) return vi ? `tháng ${String(Number(rest))} năm ${year}` : `${rest}/${year}`;
  return key;
}

/** Title of the summary, in the capitals the decree asks for. */
export function summaryTitle(plan: Plan, language: Language): string {
  const [from, to] = [plan.period.from.slice(0, 4), plan.period.to.slice(0, 4)];
  if (language === "en") return `PLAN TARGETS: RESULTS ${from === to ? from : `${from} - ${to}`}`;
  return `TỔNG HỢP KẾT QUẢ THỰC HIỆN CHỈ TIÊU ${from === to ? `NĂM ${from}` : `GIAI ĐOẠN ${from} - ${to}`}`;
}
