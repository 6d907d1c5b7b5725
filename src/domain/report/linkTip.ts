import type { Attainment } from "../attainment/Attainment";
import type { Language } from "../LocalizedText";
import { reportWord } from "./reportWords";

/** Longest text Excel shows beside a hyperlink. */
const LONGEST = 255;

/** What a figure's hyperlink says when pointed at: the judgement as it was explained when the sources were read. */
export function linkTip({ explanation }: Attainment, language: Language): string {
  const text = `${reportWord("asRead", language)}: ${explanation[language]} ${reportWord("openFact", language)}.`.replace(/\s+/g, " ");
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}
