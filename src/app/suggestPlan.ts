import type { WorkbookSnapshot } from "../domain/grid/WorkbookSnapshot";
import { suggestMapping } from "../domain/mapping/suggestMapping";
import type { Plan } from "../domain/plan/Plan";
import type { SourceTable } from "../domain/tables/SourceTable";
import { foldText } from "../domain/text/foldText";

/** Words that name a kind of organisation and not whose it is. */
const KIND_WORDS = /(?<!\p{L})(?:sở|trung tâm|trạm|phòng|ban chỉ đạo|chăm sóc sức khỏe nhân dân|chăm sóc sức khoẻ nhân dân|bệnh viện|ủy ban nhân dân|ubnd|y tế|tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|tp|tx)(?!\p{L})/giu;

/**
 * The plan this workbook is most likely about: its issuer's place stands in the title block of a table, and at least one
 * of its indicators has its own column. Null when none fits or two fit equally well: a wrong plan is worse than none
 * (DESIGN D6).
 */
export function suggestPlan(plans: readonly Plan[], tables: readonly SourceTable[], snapshot: WorkbookSnapshot): Plan | null {
  const titles = foldText(tables.flatMap((table) => table.title).join(" \n "));
  const ranked = plans
    .filter((plan) => {
      const place = placeOf(plan.issuer);
      return place !== "" && titles.includes(place);
    })
    .map((plan) => ({ plan, mapped: new Set(suggestMapping({ plan, tables, snapshot, decisions: [] }).matches.map((match) => match.indicator)).size }))
    .filter(({ mapped }) => mapped > 0)
    .sort((a, b) => b.mapped - a.mapped);
  const [first, second] = ranked;
  return first && first.mapped !== second?.mapped ? first.plan : null;
}

/** @example placeOf("Trung tâm Y tế huyện Thiệu Hóa") === foldText("Thiệu Hóa") */
function placeOf(issuer: string): string {
  return foldText(issuer.normalize("NFC").replace(KIND_WORDS, " ")).replace(/\s+/g, " ").trim();
}
