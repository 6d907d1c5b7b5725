import type { XmlElement } from "../../file/ooxml/scanXml";
import { childNamed } from "../../file/ooxml/scanXml";
import { isOn } from "../../file/ooxml/workbookStructure";
import { parseLocal } from "../model/parseRangeAddress";
import type { ConditionalFormat, DataBarRule } from "../workbook/SheetParts";
import type { Theme } from "./colors";
import { colorOfElement } from "./colors";
import type { StyleTable } from "./readStyles";
import { textOf } from "./textOf";

const OPERATORS: Readonly<Record<string, string>> = {
  lessThan: "LessThan",
  lessThanOrEqual: "LessThanOrEqual",
  greaterThan: "GreaterThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  between: "Between",
};

/** Rules the host can show, in the order in which they win; the others stay in the file and are not shown. */
export function readConditionalFormats(text: string, root: XmlElement, styles: StyleTable, theme: Theme): ConditionalFormat[] {
  const found: { readonly priority: number; readonly rule: ConditionalFormat }[] = [];
  for (const area of root.children.filter(({ name }) => name === "conditionalFormatting")) {
    const ranges = (area.attributes.get("sqref") ?? "").split(/\s+/).flatMap((address) => parseLocal(address) ?? []);
    for (const element of area.children.filter(({ name }) => name === "cfRule")) {
      const rule = ranges.length ? readRule(text, element, styles, theme, found.length) : null;
      if (rule) found.push({ priority: Number(element.attributes.get("priority") ?? 0), rule: { ...rule, ranges } });
    }
  }
  return found.sort((a, b) => a.priority - b.priority).map(({ rule }) => rule);
}

function readRule(text: string, element: XmlElement, styles: StyleTable, theme: Theme, index: number): ConditionalFormat | null {
  const { attributes } = element;
  const formulas = element.children.filter(({ name }) => name === "formula").map((formula) => `=${textOf(text, formula)}`);
  const type = attributes.get("type");
  const operator = OPERATORS[attributes.get("operator") ?? ""] ?? null;
  const kind = type === "dataBar" ? "DataBar" : type === "cellIs" && operator ? "CellValue" : formulas.length && type !== "cellIs" ? "Custom" : null;
  if (!kind) return null;
  return {
    id: `{CF-file-${index}}`,
    type: kind,
    ranges: [],
    stopIfTrue: isOn(attributes.get("stopIfTrue")),
    formula: formulas[0] ?? null,
    formula2: formulas[1] ?? null,
    operator,
    change: styles.differences[Number(attributes.get("dxfId") ?? -1)] ?? {},
    dataBar: kind === "DataBar" ? readBar(childNamed(element, "dataBar"), theme) : null,
  };
}

function readBar(element: XmlElement | undefined, theme: Theme): DataBarRule {
  const bounds = (element?.children ?? []).filter(({ name }) => name === "cfvo");
  const bound = (cfvo: XmlElement | undefined): DataBarRule["lower"] => (cfvo?.attributes.get("type") === "num" ? { type: "Number", formula: cfvo.attributes.get("val") ?? null } : { type: "Automatic", formula: null });
  return {
    color: colorOfElement(element && childNamed(element, "color"), theme) ?? "#638EC6",
    gradient: true,
    showValue: element?.attributes.get("showValue") !== "0",
    lower: bound(bounds[0]),
    upper: bound(bounds[1]),
  };
}
