import type { SheetPlan } from "../domain/report/SheetPlan";
import { rangeAt } from "./rangeAt";

/** Excel's limits, in characters. */
const LONGEST_LIST = 255;
const LONGEST_PROMPT = 255;

/** Accepts whatever is typed; a note needs some rule to hang on. */
const ANYTHING: Excel.DataValidationRule = { custom: { formula: "=TRUE" } };

/** Queues choice lists and the notes beside the cells people fill in. A list Excel cannot keep is left out, its note stays. */
export function writeChoices(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { rect, choices, input } of plan.validations) {
    const { dataValidation } = rangeAt(sheet, rect);
    const source = choices.join(",");
    const fits = source !== "" && source.length <= LONGEST_LIST && choices.every((choice) => !choice.includes(","));
    dataValidation.rule = fits ? { list: { inCellDropDown: true, source } } : ANYTHING;
    if (input !== null) dataValidation.prompt = promptOf(input);
  }
  for (const { rect, input } of plan.inputNotes ?? []) {
    const { dataValidation } = rangeAt(sheet, rect);
    dataValidation.rule = ANYTHING;
    dataValidation.prompt = promptOf(input);
  }
}

function promptOf(message: string): Excel.DataValidationPrompt {
  return { showPrompt: true, title: "", message: message.slice(0, LONGEST_PROMPT) };
}
