import { cellAddress, rectAddress } from "../../src/domain/grid/address";
import type { SheetPlan } from "../../src/domain/report/SheetPlan";

/** A planned sheet as text a person can read and diff: one line per cell, then what lies around the cells. */
export function dumpSheet(plan: SheetPlan): string {
  const cells = plan.cells.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      const { content } = cell ?? {};
      if (!cell || !content) return [];
      const value = content.kind === "own-sheet-id" ? `<id of ${content.of}>` : JSON.stringify(content.value);
      return [[`${cellAddress(r, c)}: ${value}`, content.kind === "formula" ? `=${content.formula}` : "", cell.style ?? "", cell.numberFormat ?? ""].join(" | ").replace(/( \| )+$/, "")];
    }),
  );
  const list = <Item>(title: string, items: readonly Item[], line: (item: Item) => string): string[] => (items.length === 0 ? [] : ["", `${title}:`, ...items.map((item) => `  ${line(item)}`)]);
  return [
    `${plan.kind}: ${plan.name}`,
    `widths ${plan.columnWidths.map((width) => width ?? "-").join(" ")}`,
    `hidden columns ${plan.hiddenColumns.join(" ") || "none"}; freeze ${String(plan.freeze.rows)} rows, ${String(plan.freeze.columns)} columns; tab ${plan.tabColor ?? "none"}`,
    `print ${JSON.stringify(plan.print)}`,
    `row heights ${plan.rowHeights.map((height) => height ?? "-").join(" ")}`,
    "",
    ...cells,
    ...list("merges", plan.merges, rectAddress),
    ...list("rules, first that holds wins", plan.conditionalRules, (rule) => `${rectAddress(rule.rect)} ${rule.style}: ${rule.formula}`),
    ...list("links", plan.links, (link) => `${cellAddress(link.row, link.column)} -> ${link.target}`),
    ...list("choices", plan.validations, (one) => `${rectAddress(one.rect)}: ${one.choices.join(" / ")}`),
    ...list("charts", plan.charts, (chart) => `${chart.kind} at ${rectAddress(chart.at)} "${chart.title}": ${chart.dataSheet ?? "here"} ${rectAddress(chart.categories)} -> ${rectAddress(chart.values)}`),
    "",
  ].join("\n");
}
