import type { Attainment } from "../attainment/Attainment";
import type { Language } from "../LocalizedText";
import { formatNumber } from "./formatNumber";

/** What is counted, by the first word that names it in the indicator's population or name; longest first. */
const NOUNS: readonly (readonly [RegExp, string, string])[] = [
  [/trạm y tế|(?<!\p{L})TYT(?!\p{L})/iu, "trạm", "stations"],
  [/nhà vệ sinh/iu, "nhà vệ sinh", "toilets"],
  [/hộ gia đình|(?<!\p{L})hộ(?!\p{L})/iu, "hộ", "households"],
  [/bếp ăn/iu, "bếp ăn", "kitchens"],
  [/phụ nữ|bà mẹ|thai phụ|sản phụ/iu, "phụ nữ", "women"],
  [/(?<!\p{L})(trẻ|bé)(?!\p{L})/iu, "trẻ", "children"],
  [/bệnh nhân|người bệnh/iu, "người bệnh", "patients"],
  [/cán bộ|viên chức|người lao động|nhân viên/iu, "người", "people"],
  [/bác s[ĩỹ]/iu, "bác sỹ", "doctors"],
  [/giường/iu, "giường", "beds"],
  [/(?<!\p{L})(xã|phường|thị trấn)(?!\p{L})/iu, "xã", "communes"],
  [/dân số|người dân|(?<!\p{L})người(?!\p{L})/iu, "người", "people"],
];

/** Noun behind the number still needed; the unit of measure for counts, "" where the words do not say. @example "trẻ" */
export function neededNoun({ indicator }: Pick<Attainment, "indicator">, language: Language): string {
  const { form } = indicator.target;
  if (form === "nested") return language === "vi" ? "đơn vị" : "units";
  if (form === "roll-up") return language === "vi" ? "chỉ tiêu" : "targets";
  if (indicator.per === null && form !== "ratio") return indicator.unit;
  // "ở tất cả các xã" counts people, not communes.
  const text = `${indicator.population ?? ""} ${form === "every-unit" ? "" : indicator.name}`.normalize("NFC");
  const found = NOUNS.find(([pattern]) => pattern.test(text));
  return found ? found[language === "vi" ? 1 : 2] : "";
}

/** Longest number with its noun that the column takes without showing ###. */
const LONGEST_WITH_NOUN = 15;

/** Excel format of a number still needed, with its noun; where less is wanted, as a number to be taken off. */
export function neededFormat(attainment: Pick<Attainment, "indicator" | "needed">, language: Language): string {
  const fewer = attainment.indicator.direction === "lower" ? (language === "vi" ? "giảm " : "less ") : "";
  const noun = neededNoun(attainment, language).replaceAll(/["\\]/g, "");
  const digits = formatNumber(attainment.needed ?? 0, language, 0).length + 1;
  if (fewer.length + digits > LONGEST_WITH_NOUN) return "#,##0_)";
  const tail = noun === "" || fewer.length + digits + 1 + noun.length > LONGEST_WITH_NOUN ? "" : `" ${noun}"`;
  return `${fewer === "" ? "" : `"${fewer}"`}#,##0${tail}_)`;
}
