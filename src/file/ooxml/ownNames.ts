import { STAMP_NAME } from "../../domain/report/OwnSheet";
import { columnLetters, quoteSheet, rectAddress } from "../../domain/grid/address";
import type { SheetPlan } from "../../domain/report/SheetPlan";
import type { SheetName } from "./editWorkbookPart";
import { stampFormula } from "./ownershipStamp";

/** Rows and columns repeated on each printed page; null where there are none. */
function printTitles({ name, print }: SheetPlan): string | null {
  const { titleRows, titleColumns } = print;
  const columns = titleColumns ? [`${quoteSheet(name)}!$${columnLetters(titleColumns[0])}:$${columnLetters(titleColumns[1])}`] : [];
  const rows = titleRows ? [`${quoteSheet(name)}!$${titleRows[0] + 1}:$${titleRows[1] + 1}`] : [];
  return columns.length + rows.length === 0 ? null : [...columns, ...rows].join(",");
}

function printArea({ name, print }: SheetPlan): string | null {
  if (!print.area) return null;
  return `${quoteSheet(name)}!${rectAddress(print.area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}

/** Sheet-scoped names of one of our sheets: the stamp, and how it is printed. */
export function ownNames(plan: SheetPlan): readonly SheetName[] {
  const area = printArea(plan);
  const titles = printTitles(plan);
  return [
    ...(area === null ? [] : [{ name: "_xlnm.Print_Area", text: area, hidden: false }]),
    ...(titles === null ? [] : [{ name: "_xlnm.Print_Titles", text: titles, hidden: false }]),
    { name: STAMP_NAME, text: stampFormula(plan.kind), hidden: true },
  ];
}
