import type { Attainment } from "../../domain/attainment/Attainment";
import { sheetCell } from "../../domain/grid/address";
import type { Language } from "../../domain/LocalizedText";

/** An attainment of `chi-tieu report`. */
export function attainmentJson(attainment: Attainment, language: Language) {
  const { indicator, unit, period, target } = attainment;
  const sources = attainment.facts.flatMap(({ source }) => (source ? [sheetCell(source.sheet, source.row, source.column)] : []));
  return {
    indicator: indicator.code,
    orgUnit: unit?.name ?? null,
    orgUnitKey: unit?.key ?? null,
    period: period?.key ?? null,
    target: { comparator: target.comparator, value: target.value, value2: target.value2 },
    actual: attainment.actual,
    numerator: attainment.numerator,
    denominator: attainment.denominator,
    status: attainment.status,
    ratio: attainment.ratio,
    gap: attainment.gap,
    needed: attainment.needed,
    explanation: attainment.explanation[language],
    sources: [...new Set(sources)],
  };
}
