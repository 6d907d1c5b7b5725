import type { Token } from "./tokenize";

/** A part of a line between full stops, semicolons or brackets. `tokens` leaves out what stands in brackets inside it. */
export interface Piece {
  readonly tokens: readonly Token[];
  /** Same number: parts of one sentence. */
  readonly sentence: number;
  /** In brackets: the piece they stand in, as words before the bracket. */
  readonly parent: readonly Token[] | null;
  /** Ends with a colon: it announces what follows. */
  readonly announces: boolean;
  /** Begins after a semicolon: it goes on with the sentence. */
  readonly continues: boolean;
}

/** Brackets longer than this are no aside; then the closing one is ignored. */
const LONGEST_ASIDE = 60;

/** In tokens; a sentence of a plan has fewer. */
const LONGEST_PIECE = 320;

export function splitSentences(tokens: readonly Token[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let sentence = 0;
  let current: Token[] = [];
  let continues = false;
  const close = (endsSentence: boolean): void => {
    if (current.length > 0) pieces.push({ tokens: current, sentence, parent: null, announces: current.at(-1)?.fold === ":", continues });
    current = [];
    continues = !endsSentence;
    if (endsSentence) sentence += 1;
  };
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) continue;
    if (token.fold === "(" && token.kind === "mark") {
      const end = closing(tokens, index);
      if (end > index) {
        const inner = tokens.slice(index + 1, end);
        if (inner.some((one) => one.kind === "number")) pieces.push({ tokens: inner, sentence, parent: current.slice(-40), announces: false, continues: true });
        index = end;
        continue;
      }
    }
    if (token.kind === "mark" && (token.fold === ";" || token.fold === "?" || token.fold === "!")) close(token.fold !== ";");
    else if (token.kind === "mark" && token.fold === "." && endsSentence(tokens, index)) close(true);
    else if (token.kind === "mark" && token.fold === "…" && tokens[index + 1]?.capital) close(true);
    else {
      current.push(token);
      // A text without punctuation is cut, so that the work on one part stays bounded.
      if (current.length > LONGEST_PIECE || (current.length > LONGEST_PIECE / 2 && token.fold === ",")) close(false);
    }
  }
  close(true);
  return pieces;
}

function closing(tokens: readonly Token[], open: number): number {
  for (let index = open + 1; index < Math.min(tokens.length, open + LONGEST_ASIDE); index += 1) {
    if (tokens[index]?.fold === ")") return index;
    if (tokens[index]?.fold === "(") return -1;
  }
  return -1;
}

/** A full stop, not the point of an abbreviation (`TP. Huế`, `BS. Lan`, `tr. 5`). */
function endsSentence(tokens: readonly Token[], index: number): boolean {
  const [before, point, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (after === undefined || before === undefined || point === undefined) return true;
  if (after.start === point.end && after.kind !== "word") return false;
  if (before.kind === "word" && before.raw.length <= 2 && before.raw === before.raw.toUpperCase() && after.start - point.end <= 1) return false;
  return after.capital || after.kind === "number" || after.kind === "mark" || after.kind === "comparator";
}
