import { isHeading, lineStart, type LineStart } from "./sections";

/** One or more lines of the file that are one paragraph: page breaks cut sentences. */
export interface LogicalLine {
  /** Texts as written, joined by a line break. */
  readonly text: string;
  /** First line of the file, counted from 1, and where each later one begins in `text`. */
  readonly parts: readonly { readonly line: number; readonly offset: number }[];
  readonly start: LineStart;
  readonly isHeading: boolean;
  /** Cells of a table row; null for prose. */
  readonly cells: readonly string[] | null;
  /** A blank line stands before it. */
  readonly afterBlank: boolean;
}

const LONGEST_JOIN = 4_000;

export function logicalLines(text: string): readonly LogicalLine[] {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  const result: LogicalLine[] = [];
  let blank = true;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (line.trim() === "") {
      blank = true;
      continue;
    }
    const cells = tableCells(line);
    const start = lineStart(line);
    const heading = cells === null && isHeading(line, start);
    const parts = [{ line: index + 1, offset: 0 }];
    let joined = line;
    if (cells === null && !heading) {
      for (let next = continuation(lines, index, joined); next > 0 && joined.length < LONGEST_JOIN; next = continuation(lines, index, joined)) {
        parts.push({ line: next + 1, offset: joined.length + 1 });
        joined += `\n${lines[next] ?? ""}`;
        index = next;
      }
    }
    result.push({ text: joined, parts, start, isHeading: heading, cells, afterBlank: blank });
    blank = false;
  }
  return result;
}

/** Index of the line that goes on with this one; 0 when the sentence is complete or something new begins. */
function continuation(lines: readonly string[], index: number, joined: string): number {
  const tail = joined.slice(-60).trimEnd();
  if (/[.;:!?…/|]["”’)*_\]]*$/u.test(tail) || tail.endsWith("*")) return 0;
  for (let next = index + 1; next <= index + 3 && next < lines.length; next += 1) {
    const line = lines[next] ?? "";
    if (line.trim() === "") continue;
    if (/\t|\|.*\|/u.test(line.slice(0, 500)) || lineStart(line).kind !== "none") return 0;
    const head = line.trimStart().slice(0, 12);
    const first = head.normalize("NFC").charAt(0);
    const isLower = first !== first.toUpperCase() && first === first.toLowerCase();
    return isLower || (next === index + 1 && /^[\d(≥≤<>%]/u.test(first) && /(?:^|[\s(])(?:\p{L}|\p{M})+$/u.test(tail) && joined.length > 40) ? next : 0;
  }
  return 0;
}

/** Where a place in the joined text lies: line of the file, and the bounds of that line in the text. */
export function lineAt(logical: LogicalLine, offset: number): { readonly line: number; readonly from: number; readonly to: number } {
  let found = logical.parts[0] ?? { line: 0, offset: 0 };
  let to = logical.text.length;
  for (const part of logical.parts) {
    if (part.offset <= offset) found = part;
    else {
      to = part.offset - 1;
      break;
    }
  }
  return { line: found.line, from: found.offset, to };
}

/** Cells of a line with tabs or at least two pipes; null when it is prose. */
function tableCells(line: string): readonly string[] | null {
  if (line.length > 4_000) return null;
  const separator = line.includes("\t") ? "\t" : (line.match(/\|/g)?.length ?? 0) >= 2 ? "|" : null;
  if (separator === null) return null;
  const trimmed = separator === "|" ? line.trim().replace(/^\||\|$/g, "") : line;
  const cells = trimmed.split(separator).map((cell) => cell.trim());
  return cells.filter((cell) => cell !== "").length >= 2 ? cells : null;
}
