import type { Finding } from "../finding";
import type { WorkbookSnapshot } from "../grid/WorkbookSnapshot";
import type { OwnSheet } from "../report/OwnSheet";
import { findOwnSheet } from "../report/resolveSheetNames";
import type { MappingDecision } from "./MappingDecision";
import { parseMappingSheet } from "./parseMappingSheet";

/** What the workbook's own `Ánh xạ` sheet remembers of people's answers, and what on it could not be read. */
export function recallDecisions(
  snapshot: WorkbookSnapshot,
  register: readonly OwnSheet[],
): { readonly decisions: readonly MappingDecision[]; readonly findings: readonly Finding[] } {
  const sheet = findOwnSheet(snapshot, "mapping", register);
  if (sheet === null) return { decisions: [], findings: [] };
  return parseMappingSheet(sheet, snapshot.sheets.map((each) => each.name));
}
