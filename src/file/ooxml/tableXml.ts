import { rectAddress } from "../../domain/grid/address";
import type { PlannedTable, SheetPlan } from "../../domain/report/SheetPlan";
import type { Dialect } from "./dialect";
import { escapeAttribute } from "./escapeXml";

function headerTexts(plan: SheetPlan, { rect }: PlannedTable): string[] {
  const row = plan.cells[rect.top] ?? [];
  const texts: string[] = [];
  for (let column = rect.left; column <= rect.right; column += 1) {
    const content = row[column]?.content;
    if (content?.kind !== "constant" || typeof content.value !== "string" || content.value === "") {
      throw new RangeError(`table ${plan.name}: the header cell in column ${column + 1} is not a text`);
    }
    if (texts.some((text) => text.toLowerCase() === content.value.toString().toLowerCase())) {
      throw new RangeError(`table ${plan.name}: two columns are called ${content.value}`);
    }
    texts.push(content.value);
  }
  return texts;
}

/** Line breaks of a heading are written in Excel's own escape here, or it finds the table damaged. */
function columnName(text: string): string {
  return escapeAttribute(text.replaceAll("\r", "_x000d_").replaceAll("\n", "_x000a_"));
}

/** Text of a table part. Names of columns are those of the header cells, which Excel requires to be equal. */
export function tableXml(plan: SheetPlan, table: PlannedTable, name: string, id: number, dialect: Dialect): string {
  const columns = headerTexts(plan, table).map((text, index) => `<tableColumn id="${index + 1}" name="${columnName(text)}"/>`);
  const ref = rectAddress(table.rect);
  return (
    `<table xmlns="${dialect.main}" id="${id}" name="${escapeAttribute(name)}" displayName="${escapeAttribute(name)}" ref="${ref}" totalsRowShown="0">` +
    `<autoFilter ref="${ref}"/><tableColumns count="${columns.length}">${columns.join("")}</tableColumns>` +
    '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>'
  );
}
