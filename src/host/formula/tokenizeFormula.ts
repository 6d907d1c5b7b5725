/** Pieces of a formula, without its `=`. Texts of all tokens together give the formula back. */
export interface FormulaToken {
  readonly kind: "number" | "text" | "boolean" | "error" | "name" | "function" | "reference" | "sheet" | "operator" | "open" | "close" | "comma" | "colon" | "array" | "space" | "unknown";
  readonly text: string;
}

const RULES: readonly (readonly [FormulaToken["kind"], RegExp])[] = [
  ["space", /\s+/y],
  ["text", /"(?:[^"]|"")*"/y],
  ["error", /#(?:REF!|DIV\/0!|VALUE!|NAME\?|NUM!|N\/A|NULL!|SPILL!|CALC!|GETTING_DATA)/iy],
  // 'Báo cáo ''Q1'''!  Sheet1!  [Book.xlsx]Sheet1!
  ["sheet", /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*|\[[^\]]+\][\p{L}\p{N}_.]*)!/uy],
  ["reference", /\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.(])/iuy],
  ["reference", /\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}_.(])/iuy],
  ["reference", /\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.(])/uy],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iy],
  ["function", /[\p{L}_][\p{L}\p{N}_.]*(?=\()/uy],
  ["boolean", /(?:TRUE|FALSE)(?![\p{L}\p{N}_.])/iuy],
  ["name", /[\p{L}_\\][\p{L}\p{N}_.\\?]*(?:\[[^\]]*\])?/uy],
  ["operator", /<>|<=|>=|[-+*/^&=<>%@]/y],
  ["open", /\(/y],
  ["close", /\)/y],
  ["comma", /[,;]/y],
  ["colon", /:/y],
  ["array", /[{}]/y],
];

export function tokenizeFormula(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length; ) {
    const token = next(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function next(formula: string, at: number): FormulaToken {
  for (const [kind, rule] of RULES) {
    rule.lastIndex = at;
    const match = rule.exec(formula);
    if (match) return { kind, text: match[0] };
  }
  return { kind: "unknown", text: formula.charAt(at) };
}
