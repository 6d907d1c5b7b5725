import { Tokenizer } from "../../../domain/plan/extract/tokenize";
import type { Token } from "../../../domain/plan/extract/tokenize";
import { AFTER, BEFORE } from "../../../domain/plan/extract/vocabulary";
import type { Target } from "../../../domain/plan/Target";
import { targetValues } from "../../../domain/plan/targetValues";

export interface Span {
  readonly text: string;
  readonly isRecognised: boolean;
}

/**
 * A plan's phrase cut into what the target was read from (its figures with their comparators) and the rest.
 * @example "đạt trên 95% ở các xã" with > 95: "đạt ", "trên 95%", " ở các xã"
 */
export function recognisedSpans(phrase: string, target: Target): readonly Span[] {
  const { value, value2 } = targetValues(target);
  const tokens = new Tokenizer().tokenize(phrase);
  const spans: Span[] = [];
  let end = 0;
  tokens.forEach((token, index) => {
    if (token.kind !== "number" || (token.value !== value && token.value !== value2) || token.start < end) return;
    const start = Math.max(end, tokens[comparatorBefore(tokens, index)]?.start ?? token.start);
    const stop = tokens[lastAfter(tokens, index)]?.end ?? token.end;
    if (start > end) spans.push({ text: phrase.slice(end, start), isRecognised: false });
    spans.push({ text: phrase.slice(start, stop), isRecognised: true });
    end = stop;
  });
  if (end < phrase.length) spans.push({ text: phrase.slice(end), isRecognised: false });
  return spans;
}

/** Index of the first token of the sign or words that compare, directly before the figure; the figure itself when there are none. */
function comparatorBefore(tokens: readonly Token[], figure: number): number {
  if (tokens[figure - 1]?.kind === "comparator") return figure - 1;
  const starts = Object.values(BEFORE).map((words) => words.endsAt(tokens, figure)).filter((start) => start >= 0);
  return Math.min(figure, ...starts);
}

/** Index of the last token of the percent sign and the words that compare, directly after the figure. */
function lastAfter(tokens: readonly Token[], figure: number): number {
  const last = tokens[figure + 1]?.kind === "percent" ? figure + 1 : figure;
  return last + Math.max(...Object.values(AFTER).map((words) => words.matchAt(tokens, last + 1)));
}
