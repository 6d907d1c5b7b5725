import type { TimeMention } from "./deadline";
import { words } from "./unit";
import { BEFORE, CUES, HEADS, INCREASE, MORE_OF, RESTRAIN } from "./vocabulary";
import type { Token } from "./tokenize";

/** Longest name that is built; a sentence without punctuation must not become one. */
const LONGEST = 60;

/** Words of a name without the wishes before it and the years around it. */
export function nameTokens(tokens: readonly Token[], from: number, end: number, times: readonly TimeMention[]): readonly Token[] {
  let start = Math.max(from, end - LONGEST);
  let stop = end;
  const isTime = (index: number): TimeMention | undefined => times.find((mention) => mention.start <= index && index < mention.end);
  for (;;) {
    const time = isTime(start);
    const token = tokens[start];
    if (start >= stop || token === undefined) break;
    if (time) start = time.end;
    else if (token.kind === "mark" || token.kind === "comparator" || token.kind === "percent") start += 1;
    else if (HEADS.matchAt(tokens, start, stop) > 0) break;
    else {
      const skip = RESTRAIN.matchAt(tokens, start, stop) || (isVerbBeforeHead(tokens, start, stop) ? INCREASE.matchAt(tokens, start, stop) : 0) || CUES.matchAt(tokens, start, stop);
      if (skip === 0) break;
      start += skip;
    }
  }
  for (;;) {
    const token = tokens[stop - 1];
    if (stop <= start || token === undefined) break;
    const time = times.find((mention) => mention.start < stop && stop <= mention.end);
    if (time) stop = Math.max(start, time.start);
    else if (token.kind === "mark" && token.fold !== ")") stop -= 1;
    else {
      const tail = BEFORE["="].endsAt(tokens, stop, start);
      const wish = tail >= 0 ? tail : TRAILING.has(token.fold) ? stop - 1 : -1;
      if (wish < 0) break;
      stop = wish;
    }
  }
  return tokens.slice(start, stop);
}

const TRAILING: ReadonlySet<string> = new Set(["phấn", "đấu", "đạt", "là", "được", "phải", "và", "sẽ", "có", "trong", "đó", "ở", "đến", "vào", "cả", "toàn"]);

function isVerbBeforeHead(tokens: readonly Token[], at: number, end: number): boolean {
  const length = INCREASE.matchAt(tokens, at, end);
  return length > 0 && (HEADS.matchAt(tokens, at + length, end) > 0 || MORE_OF.matchAt(tokens, at, end) > 0 || tokens[at]?.fold === "đưa");
}

/** Name as a heading: first letter large. */
export function nameText(tokens: readonly Token[], prefix = ""): string {
  const text = words(tokens, 0, tokens.length).replace(/,(?=\S)/g, ", ").trim();
  if (text === "") return "";
  if (prefix === "") return text.charAt(0).toUpperCase() + text.slice(1);
  const isProper = tokens[0] !== undefined && tokens[0].raw.length > 1 && tokens[0].raw === tokens[0].raw.toUpperCase();
  return `${prefix} ${isProper ? text : text.charAt(0).toLowerCase() + text.slice(1)}`;
}
