/** Pieces of a formula, without its `=`. Texts of all tokens together give the formula back. */
export interface FormulaToken {
  readonly kind: "number" | "text" | "boolean" | "error" | "name" | "function" | "reference" | "sheet" | "operator" | "open" | "close" | "comma" | "colon" | "array" | "space" | "unknown";
  readonly text: string;
}

const RULES: readonly (readonly [FormulaToken["kind"], RegExp])[] = [
  ["space", /\s+/u],
  ["text", /"(?:[^"]|"")*"/u],
  ["error", /#(?:REF!|DIV\/0!|VALUE!|NAME\?|NUM!|N\/A|NULL!|SPILL!|CALC!|GETTING_DATA)/iu],
  // 'Báo cáo ''Q1'''!  Sheet1!  [Book.xlsx]Sheet1!
  ["sheet", /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*|\[[^\]]+\][\p{L}\p{N}_.]*)!/u],
  ["reference", /\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.(])/iu],
  ["reference", /\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}_.(])/iu],
  ["reference", /\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.(])/iu],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iu],
  ["function", /[\p{L}_][\p{L}\p{N}_.]*(?=\()/u],
  ["boolean", /(?:TRUE|FALSE)(?![\p{L}\p{N}_.])/iu],
  ["name", /[\p{L}_\\][\p{L}\p{N}_.\\?]*(?:\[[^\]]*\])?/u],
  ["operator", /<>|<=|>=|[-+*/^&=<>%@]/u],
  ["open", /\(/u],
  ["close", /\)/u],
  ["comma", /[,;]/u],
  ["colon", /:/u],
  ["array", /[{}]/u],
];

/** All rules as one expression, a group for each. */
const TOKEN = new RegExp(RULES.map(([, rule]) => `(${rule.source})`).join("|"), "iuy");

export function tokenizeFormula(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length; ) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(formula);
    const group = match ? match.findIndex((text, index) => index > 0 && text !== undefined) - 1 : -1;
    const token: FormulaToken = match ? { kind: RULES[group]?.[0] ?? "unknown", text: match[0] } : { kind: "unknown", text: formula.charAt(at) };
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}
