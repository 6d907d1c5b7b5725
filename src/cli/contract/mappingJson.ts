import { columnLetters } from "../../domain/grid/address";
import type { Mapping, Match, MatchCandidate } from "../../domain/mapping/Mapping";

function matchJson({ indicator, sheet, table, role, columns, rows, header, confidence, reasons, decidedBy }: Match) {
  return { indicator, sheet, table, role, columns: columns.map(columnLetters), rows: rows && rows.map((row) => row + 1), header, confidence, reasons, decidedBy };
}

function candidateJson({ sheet, table, column, row, header, confidence, reasons }: MatchCandidate) {
  return {
    sheet,
    table,
    ...(column === null ? {} : { column: columnLetters(column) }),
    ...(row === null ? {} : { row: row + 1 }),
    header,
    confidence,
    reasons,
  };
}

/** `chi-tieu map`. */
export function mappingJson(mapping: Mapping) {
  return {
    matches: mapping.matches.map(matchJson),
    unmapped: mapping.unmapped.map(({ indicator, dismissed, candidates }) => ({ indicator, dismissed, candidates: candidates.map(candidateJson) })),
    ignored: mapping.ignored.map(({ sheet, column, path, why }) => ({ sheet, column: columnLetters(column), path, why })),
  };
}
