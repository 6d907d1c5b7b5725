import type { PlannedCell, SheetPlan } from "../../src/domain/report/SheetPlan";

/** A sheet plan with cells and nothing else. */
export function plainSheetPlan(cells: readonly (readonly (PlannedCell | null)[])[], more: Partial<SheetPlan> = {}): SheetPlan {
  return {
    kind: "summary",
    name: "Tổng hợp",
    visible: true,
    tabColor: null,
    cells,
    columnWidths: [],
    hiddenColumns: [],
    rowHeights: [],
    merges: [],
    conditionalRules: [],
    dataBars: [],
    links: [],
    validations: [],
    charts: [],
    tables: [],
    freeze: { rows: 0, columns: 0 },
    print: { orientation: "portrait", fitToWidth: false, fitToHeight: 0, titleRows: null, footer: "" },
    gridlines: true,
    ...more,
  };
}

export function constant(value: string | number | boolean): PlannedCell {
  return { content: { kind: "constant", value } };
}

export function formula(text: string, value: string | number | boolean): PlannedCell {
  return { content: { kind: "formula", formula: text, value } };
}
