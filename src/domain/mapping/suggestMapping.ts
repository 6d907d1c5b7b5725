import { rectAddress } from "../grid/address";
import type { WorkbookSnapshot } from "../grid/WorkbookSnapshot";
import type { Plan } from "../plan/Plan";
import type { SourceTable } from "../tables/SourceTable";
import { ACCEPT, MENTION } from "./accept";
import { assignSlots, type Assigned, type Find } from "./assignSlots";
import { vocabularyOf } from "./expandAbbreviations";
import { featuresOf, rarityOf } from "./features";
import type { IgnoredColumn, Mapping, Match, MatchCandidate, UnmappedIndicator } from "./Mapping";
import type { MappingDecision } from "./MappingDecision";
import { findPartsAcrossTables } from "./findPartsAcrossTables";
import { mappingFindings } from "./mappingFindings";
import { measureText } from "./measureText";
import { readSlots } from "./readSlots";
import { reasonText } from "./reasonText";
import { dismissedIndicators } from "./resolveDecisions";
import { measureSet, type Measure } from "./scoreSlots";
import type { Slot } from "./Slot";

export interface MappingRequest {
  readonly plan: Plan;
  readonly tables: readonly SourceTable[];
  readonly snapshot: WorkbookSnapshot;
  /** What people answered, oldest first (from `recallDecisions` and the pane); they win over every guess. */
  readonly decisions: readonly MappingDecision[];
}

/**
 * Proposes which column (or row) holds which indicator, with a confidence and reasons:
 *
 *   tables -> slots (headers read: words, role, kind, guards, figures)
 *          -> scores (slot × indicator: words weighted by rarity, guards, kinds)
 *          -> earlier decisions, found again by header
 *          -> assignment (one slot to one measure, or to none, per table and period)
 *          -> parts (numerator and denominator of each rate)
 *          -> matches, questions, ignored columns
 */
export function suggestMapping({ plan, tables, snapshot, decisions }: MappingRequest): Mapping {
  const measures = plan.indicators;
  const vocabulary = vocabularyOf(measures.flatMap((each) => [each.name, ...each.aliases, each.population ?? ""]));
  const texts = measures.map((each) => measureText(each, vocabulary));
  const bare = tables.map((table) => {
    const grid = snapshot.sheets.find((sheet) => sheet.id === table.sheetId)?.grid;
    return grid === undefined ? [] : readSlots(table, grid, vocabulary);
  });
  const documents = new Map<string, readonly string[]>();
  for (const text of texts) for (const variant of text.variants) documents.set(variant.words.join(" "), variant.words);
  for (const slots of bare) for (const slot of slots) documents.set(slot.header.words.join(" "), slot.header.words);
  const rarity = rarityOf([...documents.values()]);
  const set = measureSet(texts, rarity);
  const results = bare.map((slots) => {
    const full = slots.map((slot) => ({
      ...slot,
      features: featuresOf(slot.header.words, rarity),
      otherHeaders: slot.otherHeaders.map((header) => ({ header, features: featuresOf(header.words, rarity) })),
    }));
    return { slots: full, ...assignSlots(full, set, decisions) };
  });
  return assemble(set.measures, results, findPartsAcrossTables(results, set.measures), decisions);
}

type TableResult = { readonly slots: readonly Slot[] } & Assigned;

function assemble(measures: readonly Measure[], results: readonly TableResult[], across: readonly Match[], decisions: readonly MappingDecision[]): Mapping {
  const dismissed = dismissedIndicators(decisions);
  const matches = [...results.flatMap(({ matches: found }) => found.filter((match) => match.confidence >= ACCEPT)), ...across];
  const mapped = new Set(matches.filter((match) => match.role !== "plan").map((match) => match.indicator));
  const unmapped = measures.flatMap(({ indicator }): UnmappedIndicator[] => {
    if (mapped.has(indicator.code)) return [];
    const candidates = results.flatMap(({ candidates: found }) => found.get(indicator.code) ?? []);
    return [{ indicator: indicator.code, dismissed: dismissed.has(indicator.code), candidates: best(candidates) }];
  });
  return { matches, unmapped, ignored: results.flatMap((result) => ignoredOf(result, matches)), findings: mappingFindings(measures, matches, unmapped, decisions) };
}

function best(finds: readonly Find[]): MatchCandidate[] {
  return finds.filter((each) => each.confidence >= MENTION).sort((a, b) => b.confidence - a.confidence).slice(0, 5).map((each) => each.describe());
}

function ignoredOf({ slots, whyNot }: TableResult, matches: readonly Match[]): IgnoredColumn[] {
  const used = new Set(matches.flatMap((match) => (match.rows === null ? match.columns.map((column) => `${match.sheetId}!${match.table}!${column}`) : [])));
  return slots.flatMap((slot) => {
    if (slot.isRow || used.has(`${slot.table.sheetId}!${rectAddress(slot.table.range)}!${slot.at}`)) return [];
    return [{ sheet: slot.table.sheet, column: slot.at, path: slot.columns[0]?.path ?? [], why: whyNot.get(slot) ?? reasonText.ignored.noIndicator }];
  });
}
