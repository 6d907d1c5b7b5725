import type { HeaderBlock } from "./growHeader";
import type { BodyBlock } from "./findBody";
import type { MarkedColumns } from "./markColumns";

export interface Confidence {
  readonly confidence: number;
  readonly reasons: readonly string[];
}

/** How sure we are that this is a table with this header. 1 is never said: only a person can. */
export function rateConfidence(header: HeaderBlock, body: BodyBlock, marked: MarkedColumns, pathless: number, columns: number): Confidence {
  const reasons = [...header.reasons];
  let confidence = 0.5 + Math.min(0.35, (header.score - 4) * 0.05);
  const add = (points: number, reason: string) => {
    confidence += points;
    reasons.push(reason);
  };
  if (marked.label !== null) add(0.07, "label column");
  else add(-0.15, "no label column");
  if (marked.ordinal !== null) add(0.05, "ordinal column");
  if (body.bottom === null) add(-0.1, "no rows below the header");
  else if (body.bottom - body.top < 2) add(-0.1, "few rows");
  else if (body.bottom - body.top >= 4 && marked.label !== null) add(0.05, "several labelled rows");
  if (pathless > columns / 3) add(-0.15, "columns without heading");
  return { confidence: Math.round(Math.max(0.05, Math.min(0.98, confidence)) * 100) / 100, reasons };
}
