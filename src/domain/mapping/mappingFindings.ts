import type { Finding } from "../finding";
import { ACCEPT } from "./accept";
import type { Match, MatchCandidate, UnmappedIndicator } from "./Mapping";
import type { MappingDecision } from "./MappingDecision";
import type { Measure } from "./scoreSlots";

/** Indicators without a column, those with a doubtful one, and decisions that mean nothing in this workbook. */
export function mappingFindings(measures: readonly Measure[], matches: readonly Match[], unmapped: readonly UnmappedIndicator[], decisions: readonly MappingDecision[]): Finding[] {
  const findings: Finding[] = [];
  const nameOf = new Map(measures.map(({ indicator }) => [indicator.code, indicator.name]));
  for (const { indicator, dismissed, candidates } of unmapped) {
    if (dismissed) continue;
    const name = nameOf.get(indicator) ?? "";
    const best = candidates.find((candidate) => !isTaken(candidate, matches));
    findings.push(best !== undefined && best.confidence >= ACCEPT / 2 ? uncertain(indicator, name, best.sheet, best.header) : withoutColumn(indicator, name));
  }
  const known = new Set(nameOf.keys());
  for (const decision of decisions) {
    if (decision.at === undefined) continue;
    if (!known.has(decision.indicator)) findings.push(unknownCode(decision.at, decision.indicator));
    else if (decision.kind === "use" && decision.byRule !== true && !matches.some((match) => match.indicator === decision.indicator && match.role === decision.role && match.decidedBy === "person")) {
      findings.push(notFound(decision.at, decision.header, decision.sheet));
    }
  }
  return findings;
}

/** A column that surely is another indicator's is no question about this one. */
function isTaken({ sheet, table, column, row }: MatchCandidate, matches: readonly Match[]): boolean {
  return matches.some((match) => match.sheet === sheet && match.table === table && (row === null ? match.rows === null && column !== null && match.columns.includes(column) : match.rows?.includes(row) === true));
}

function uncertain(code: string, name: string, sheet: string, header: string): Finding {
  return {
    code: "mapping.uncertain", severity: "warning", at: null,
    message: { vi: `Chỉ tiêu ${code} “${name}”: không chắc, có thể là cột “${header}” của sheet ${sheet}.`, en: `Target ${code} “${name}”: not sure, possibly the column “${header}” of sheet ${sheet}.` },
    advice: { vi: "Chọn cột đúng ở bước Ánh xạ, hoặc chọn “không có”.", en: "Choose the right column in the mapping step, or “none”." },
  };
}

function withoutColumn(code: string, name: string): Finding {
  return {
    code: "indicator.unmapped", severity: "info", at: null,
    message: { vi: `Chỉ tiêu ${code} “${name}”: chưa tìm thấy cột số liệu.`, en: `Target ${code} “${name}”: no column was found.` },
    advice: { vi: "Chọn cột ở bước Ánh xạ hoặc nhập số vào bảng Nhập số liệu.", en: "Choose a column in the mapping step or enter the figure on the entry sheet." },
  };
}

function unknownCode(at: string, code: string): Finding {
  return {
    code: "mapping.badCell", severity: "error", at,
    message: { vi: `Không có chỉ tiêu mã “${code}” trong kế hoạch.`, en: `The plan has no target with code “${code}”.` },
    advice: { vi: "Ghi đúng mã chỉ tiêu như trên sheet Kế hoạch.", en: "Use a code of the plan sheet." },
  };
}

function notFound(at: string, header: string, sheet: string): Finding {
  return {
    code: "mapping.badCell", severity: "error", at,
    message: {
      vi: header === "" ? `Ô này không chỉ vào cột số liệu nào của sheet “${sheet}”.` : `Không tìm thấy cột “${header}”.`,
      en: header === "" ? `This does not point to a column of figures on sheet “${sheet}”.` : `The column “${header}” was not found.`,
    },
    advice: { vi: "Chọn lại cột ở bước Ánh xạ.", en: "Choose the column again in the mapping step." },
  };
}
