import { rectAddress } from "../../domain/grid/address";
import type { SheetPlan } from "../../domain/report/SheetPlan";
import { fileFormula, type SheetContext } from "./cellXml";
import { escapeXml } from "./escapeXml";
import { argb } from "./StyleSheetDraft";

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";

/** Ids only tie the two halves of a bar together within one sheet. */
function barId(index: number): string {
  return `{00000000-C117-4E0B-A000-${String(index + 1).padStart(12, "0")}}`;
}

/** `<conditionalFormatting>` elements; the order of the plan is the order in which rules win. */
export function conditionalXml(plan: SheetPlan, context: SheetContext): string {
  const bars = plan.dataBars.map(
    ({ rect, color, minimum, maximum }, index) =>
      `<conditionalFormatting sqref="${rectAddress(rect)}"><cfRule type="dataBar" priority="${index + 1}"><dataBar><cfvo type="num" val="${minimum}"/><cfvo type="num" val="${maximum}"/><color rgb="${argb(color)}"/></dataBar>` +
      `<extLst><ext xmlns:x14="${X14}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>${barId(index)}</x14:id></ext></extLst></cfRule></conditionalFormatting>`,
  );
  const rules = plan.conditionalRules.map(
    ({ rect, formula, style }, index) =>
      `<conditionalFormatting sqref="${rectAddress(rect)}"><cfRule type="expression" dxfId="${context.styles.difference(context.styleOf(style))}" priority="${bars.length + index + 1}" stopIfTrue="1">` +
      `<formula>${escapeXml(fileFormula(formula))}</formula></cfRule></conditionalFormatting>`,
  );
  return bars.join("") + rules.join("");
}

/** Excel 2010's half of the bars (solid, from the stated minimum to maximum), for the sheet's `<extLst>`. */
export function dataBarExtension(plan: SheetPlan): string {
  if (plan.dataBars.length === 0) return "";
  const bars = plan.dataBars.map(
    ({ rect, minimum, maximum }, index) =>
      `<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="${barId(index)}"><x14:dataBar minLength="0" maxLength="100" gradient="0">` +
      `<x14:cfvo type="num"><xm:f>${minimum}</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>${maximum}</xm:f></x14:cfvo><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/>` +
      `</x14:dataBar></x14:cfRule><xm:sqref>${rectAddress(rect)}</xm:sqref></x14:conditionalFormatting>`,
  );
  return `<extLst><ext xmlns:x14="${X14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>${bars.join("")}</x14:conditionalFormattings></ext></extLst>`;
}
