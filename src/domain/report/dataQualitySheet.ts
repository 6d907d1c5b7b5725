import type { Finding, Severity } from "../finding";
import { placeText } from "./factLink";
import type { ReportContext } from "./ReportContext";
import { SheetDraft } from "./SheetDraft";
import type { SheetPlan } from "./SheetPlan";

const COLUMN = { ordinal: 0, severity: 1, place: 2, problem: 3, advice: 4, code: 5 } as const;
const WIDTHS = [4.5, 13, 26, 60, 50, 22];
const HEADER_ROW = 3;
const ORDER: readonly Severity[] = ["error", "warning", "info"];
const LOOKS = { error: "status.missed", warning: "status.behind", info: "status.no-data" } as const;

/** `Chất lượng số liệu`: every finding, the worst first, with a link to its cell and what to do about it. */
export function layoutDataQualitySheet({ input, word }: ReportContext, name: string): SheetPlan {
  const draft = new SheetDraft("data-quality", name, input.mode, WIDTHS);
  const { language } = input;
  draft.text(0, 0, word("qualityTitle"), "heading");
  draft.text(1, 0, word("qualityNote"), "note");
  draft.merge({ top: 1, left: 0, bottom: 1, right: COLUMN.code });
  for (const [column, text] of [[COLUMN.ordinal, "ordinal"], [COLUMN.severity, "severity"], [COLUMN.place, "place"], [COLUMN.problem, "problem"], [COLUMN.advice, "advice"], [COLUMN.code, "code"]] as const) {
    draft.text(HEADER_ROW, column, word(text), "header");
  }
  const findings = ORDER.flatMap((severity) => input.findings.filter((finding) => finding.severity === severity));
  const sheets = new Set(input.previous.sheets.map((sheet) => sheet.name));
  findings.forEach((finding, position) => {
    const row = HEADER_ROW + 1 + position;
    draft.text(row, COLUMN.ordinal, position + 1, "body.center");
    draft.text(row, COLUMN.severity, word(finding.severity), LOOKS[finding.severity]);
    const target = linkTarget(finding, sheets);
    draft.text(row, COLUMN.place, finding.at === null ? word("wholeFile") : placeText(finding.at), target === null ? "body.wrap" : "link");
    if (target !== null) draft.link(row, COLUMN.place, target, word("openSource"));
    draft.text(row, COLUMN.problem, finding.message[language], "body.wrap");
    draft.text(row, COLUMN.advice, finding.advice[language], "body.wrap");
    draft.text(row, COLUMN.code, finding.code, "note");
  });
  if (findings.length === 0) draft.text(HEADER_ROW + 1, 0, word("noFindings"), "note");
  return draft.close({
    tabColor: null,
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    print: { orientation: "landscape", fitToWidth: true, fitToHeight: 0, titleRows: [HEADER_ROW, HEADER_ROW], margins: { top: 15, bottom: 15, left: 12, right: 10 }, footer: word("page") },
  });
}

/** The finding's place, when it is a cell or an area of a sheet that is there. */
function linkTarget({ at }: Finding, sheets: ReadonlySet<string>): string | null {
  const match = at === null ? null : /^'((?:[^']|'')+)'!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/.exec(at);
  const sheet = match?.[1]?.replaceAll("''", "'");
  return at !== null && sheet !== undefined && sheets.has(sheet) ? at : null;
}
