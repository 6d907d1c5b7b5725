import { columnNumber } from "../../domain/grid/address";
import type { Expression, Reference } from "./Expression";
import { sheetOf } from "./renameSheetInFormula";
import type { FormulaToken } from "./tokenizeFormula";
import { tokenizeFormula } from "./tokenizeFormula";

const BINDING: Readonly<Record<string, number>> = { "=": 1, "<>": 1, "<": 1, ">": 1, "<=": 1, ">=": 1, "&": 2, "+": 3, "-": 3, "*": 4, "/": 4, "^": 5 };

/** A formula with or without its `=` as a tree; what it does not understand becomes an `unknown` node, never a guess. */
export function parseFormula(formula: string): Expression {
  const tokens = tokenizeFormula(formula.replace(/^=/, "")).filter((token) => token.kind !== "space");
  const parser = new Parser(tokens);
  const expression = parser.expression(0);
  return parser.isAtEnd ? expression : { kind: "unknown", text: formula };
}

class Parser {
  #at = 0;

  constructor(private readonly tokens: readonly FormulaToken[]) {}

  get isAtEnd(): boolean {
    return this.#at >= this.tokens.length;
  }

  expression(binding: number): Expression {
    let left = this.#operand();
    for (;;) {
      const token = this.tokens[this.#at];
      if (token?.kind !== "operator") return left;
      if (token.text === "%") {
        this.#at += 1;
        left = { kind: "unary", operator: "%", of: left };
        continue;
      }
      const power = BINDING[token.text];
      if (power === undefined || power <= binding) return left;
      this.#at += 1;
      left = { kind: "binary", operator: token.text, left, right: this.expression(power) };
    }
  }

  #operand(): Expression {
    const token = this.tokens[this.#at];
    this.#at += 1;
    switch (token?.kind) {
      case "number":
        return { kind: "constant", value: Number(token.text) };
      case "text":
        return { kind: "constant", value: token.text.slice(1, -1).replaceAll('""', '"') };
      case "boolean":
        return { kind: "constant", value: token.text.toUpperCase() === "TRUE" };
      case "error":
        return { kind: "constant", value: { error: token.text.toUpperCase() } };
      case "sheet":
        return this.#reference(sheetOf(token.text), this.tokens[this.#at++]);
      case "reference":
        return this.#reference(null, token);
      case "function":
        return this.#call(token.text.replace(/^_xlfn\./i, "").toUpperCase());
      case "open": {
        const inner = this.expression(0);
        return this.#take("close") ? inner : unknown(token);
      }
      case "operator":
        if (token.text === "-" || token.text === "+") return { kind: "unary", operator: token.text, of: this.expression(5) };
        return unknown(token);
      default:
        return unknown(token);
    }
  }

  #reference(sheet: string | null, token: FormulaToken | undefined): Expression {
    const from = token?.kind === "reference" ? parseReference(token.text) : null;
    if (!from) return unknown(token);
    if (this.tokens[this.#at]?.kind !== "colon") return { kind: "cell", sheet, at: from };
    const end = this.tokens[this.#at + 1];
    const to = end?.kind === "reference" ? parseReference(end.text) : null;
    this.#at += 2;
    return to ? { kind: "range", sheet, from, to } : unknown(end);
  }

  #call(name: string): Expression {
    if (!this.#take("open")) return { kind: "unknown", text: name };
    const args: Expression[] = [];
    if (this.#take("close")) return { kind: "call", name, args };
    do {
      const next = this.tokens[this.#at]?.kind;
      args.push(next === "comma" || next === "close" ? { kind: "constant", value: null } : this.expression(0));
    } while (this.#take("comma"));
    return this.#take("close") ? { kind: "call", name, args } : { kind: "unknown", text: name };
  }

  #take(kind: FormulaToken["kind"]): boolean {
    if (this.tokens[this.#at]?.kind !== kind) return false;
    this.#at += 1;
    return true;
  }
}

function parseReference(text: string): Reference | null {
  const match = /^(\$?)([A-Z]{1,3})(\$?)(\d+)$/i.exec(text);
  if (!match) return null;
  const [, columnFixed, letters = "", rowFixed, digits = ""] = match;
  return { row: Number(digits) - 1, column: columnNumber(letters), rowFixed: rowFixed === "$", columnFixed: columnFixed === "$" };
}

function unknown(token: FormulaToken | undefined): Expression {
  return { kind: "unknown", text: token?.text ?? "" };
}
