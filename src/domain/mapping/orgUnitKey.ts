import { ABBREVIATIONS } from "./abbreviations";
import { canonicalSyllable } from "./syllables";
import { normalizeText } from "../text/normalizeText";
import { remembered } from "../text/remembered";

/** What an office or a place is; longest first, so that `trạm y tế xã` goes before `trạm y tế`. */
const TYPES: readonly (readonly [RegExp, OrgUnitType | null])[] = [
  [/^(?:trạm y tế|tyt|trạm|ubnd|ủy ban nhân dân|bcđ cssknd|ban chỉ đạo|đơn vị|hội đồng nhân dân)(?![\p{L}\d])/u, null],
  [/^(?:trung tâm y tế|ttyt)(?![\p{L}\d])/u, null],
  [/^(?:thị trấn|ttr|tt)(?![\p{L}\d])/u, "town"],
  [/^(?:thị xã|tx)(?![\p{L}\d])/u, "district-town"],
  [/^(?:thành phố|tp)(?![\p{L}\d])/u, "city"],
  [/^(?:xã|x)(?![\p{L}\d])/u, "commune"],
  [/^(?:phường|p|f)(?![\p{L}\d])/u, "ward"],
  [/^(?:huyện|h)(?![\p{L}\d])/u, "district"],
  [/^(?:quận|q)(?![\p{L}\d])/u, "urban-district"],
  [/^(?:tỉnh)(?![\p{L}\d])/u, "province"],
  [/^đặc khu(?![\p{L}\d])/u, "special-zone"],
];

type OrgUnitType = "commune" | "ward" | "town" | "district" | "urban-district" | "district-town" | "city" | "province" | "special-zone";

/** A unit's label taken apart. */
export interface OrgUnitName {
  /** Lower case, one spelling, without type words and numbering: what joins the sheets. */
  readonly bare: string;
  readonly type: OrgUnitType | null;
}

/** @example parseOrgUnit("1. TYT xã Thiệu Vũ ") → { bare: "thiệu vũ", type: "commune" } */
export const parseOrgUnit: (label: string) => OrgUnitName = remembered(20_000, readName);

function readName(label: string): OrgUnitName {
  let rest = normalizeText(label).toLowerCase().replace(/^(?:\d+[.)-]|[ivxlc]+[.)]|[a-z][.)]|[-+*•])\s*/u, "").replace(/[.,;:]+$/u, "");
  rest = rest.replace(/\s*[-–]\s*/gu, " - ");
  let type: OrgUnitType | null = null;
  for (let stripped = true; stripped; ) {
    stripped = false;
    for (const [pattern, each] of TYPES) {
      const after = rest.replace(pattern, "").replace(/^[\s.:-]+/u, "");
      if (after === rest || after === "" ) continue;
      // "Phường 5", "Quận 1": the number alone is no name.
      type = each ?? type;
      rest = after;
      stripped = true;
      break;
    }
  }
  return { bare: canonicalName(rest), type };
}

/** Numbered wards keep their type: `phường 5` and `quận 5` share nothing but the number. */
export function orgUnitKey(label: string): string {
  const { bare, type } = parseOrgUnit(label);
  return /^\d+$/u.test(bare) && type !== null ? `${type} ${Number(bare)}` : bare;
}

function canonicalName(text: string): string {
  return text.replace(/['’`´]/gu, "'").split(/\s+/u).map((word) => (ABBREVIATIONS[word.toUpperCase()] === undefined ? canonicalSyllable(word) : word)).join(" ").trim();
}
