import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { parsePeriodKey } from "../domain/text/parsePeriodKey";
import { SHEET_KINDS, type SheetKind } from "../domain/report/SheetPlan";
import type { Language } from "../domain/LocalizedText";
import { CliFailure } from "./CliFailure";
import { bench } from "./commands/bench";
import { listTables } from "./commands/listTables";
import { mapHeaders } from "./commands/mapHeaders";
import { mapWorkbook } from "./commands/mapWorkbook";
import { extractPlanCommand, listPlans, showPlan } from "./commands/planCommands";
import { writeReport } from "./commands/writeReport";
import { badArguments, badDay, badPeriod, headersNeedPlan, internalFailure, mapNeedsOneSource, OWN_PLAN_HELP, PRODUCT_DESCRIPTION } from "./failureTexts";
import type { CommonOptions, Terminal } from "./Terminal";

interface RawOptions {
  readonly json?: boolean;
  readonly lang?: Language;
}

function common(command: Command): CommonOptions {
  const { json = false, lang = "vi" } = command.optsWithGlobals<RawOptions>();
  return { json, language: lang };
}

function isoDate(value: string): string {
  const date = new Date(`${value}T00:00:00Z`);
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
  if (!isDate) throw badDay(value);
  return value;
}

function periodKey(value: string): string {
  if (parsePeriodKey(value) === null) throw badPeriod(value);
  return value;
}

function sheetKind(value: string, before: readonly SheetKind[]): readonly SheetKind[] {
  const kind = SHEET_KINDS.find((one) => one === value);
  if (!kind) throw new InvalidArgumentError(SHEET_KINDS.join(", "));
  return [...before, kind];
}

function addPlanCommands(program: Command, terminal: Terminal): void {
  const plan = program.command("plan").description("built-in plans, and plans read from files");
  plan.command("list").description("the built-in plans").action((_options, command: Command) => listPlans(terminal, common(command)));
  plan
    .command("show <id|file>")
    .description("a whole plan: built-in, or from a workbook, text, .docx or JSON")
    .action((reference: string, _options, command: Command) => showPlan(reference, terminal, common(command)));
  plan
    .command("extract <file>")
    .description("the targets in a text that nobody prepared (.txt, .md, .docx)")
    .action((path: string, _options, command: Command) => extractPlanCommand(path, terminal, common(command)));
}

interface ReportOptions {
  readonly plan?: string;
  readonly asOf?: string;
  readonly period?: string;
  readonly mode: "live" | "frozen";
  readonly mapping?: string;
  readonly out?: string;
  readonly inPlace?: boolean;
  readonly overwriteFrozen?: boolean;
  readonly allPeriods?: boolean;
  readonly sheet: readonly SheetKind[];
}

function addReportCommand(program: Command, terminal: Terminal): void {
  program
    .command("report <workbook...>")
    .description("write the attainment sheets beside the user's own")
    .option("--plan <id|file>", OWN_PLAN_HELP)
    .option("--as-of <date>", "day of judgement, YYYY-MM-DD (default: today)", isoDate)
    .option("--period <text>", "2024, 2024-H1, 2024-Q2, 2024-06 or 2024-M1..M6", periodKey)
    .addOption(new Option("--mode <mode>", "live formulas, or frozen values").choices(["live", "frozen"]).default("live"))
    .option("--mapping <file>", "answers, in the shape `map --json` prints")
    .option("--out <file>", "file to write (default: NAME-chi-tieu.xlsx beside the first input)")
    .option("--in-place", "write into the first input itself")
    .option("--overwrite-frozen", "write over a report that was frozen")
    .option("--all-periods", "judge every period, not the asked one alone")
    .option("--sheet <kind>", "a further sheet to write (repeatable)", sheetKind, [])
    .action((workbooks: string[], options: ReportOptions, command: Command) =>
      writeReport(
        {
          workbooks,
          plan: options.plan ?? null,
          asOf: options.asOf ?? null,
          period: options.period ?? null,
          mode: options.mode,
          mapping: options.mapping ?? null,
          out: options.out ?? null,
          inPlace: options.inPlace ?? false,
          overwriteFrozen: options.overwriteFrozen ?? false,
          allPeriods: options.allPeriods ?? false,
          extraSheets: options.sheet,
        },
        terminal,
        common(command),
      ),
    );
}

function addOtherCommands(program: Command, terminal: Terminal): void {
  program
    .command("tables <workbook>")
    .description("the tables of a workbook, as they are")
    .option("--sheet <name>", "only this sheet")
    .action((path: string, options: { sheet?: string }, command: Command) => listTables(path, options.sheet ?? null, terminal, common(command)));
  program
    .command("map [workbook]")
    .description("which columns hold which indicators of a plan")
    .option("--plan <id|file>", "built-in plan or plan file")
    .option("--headers <file>", "a JSON array of header texts instead of a workbook")
    .action((path: string | undefined, options: { plan?: string; headers?: string }, command: Command) => {
      if (options.headers !== undefined && path === undefined) {
        if (options.plan === undefined) throw headersNeedPlan();
        return mapHeaders(options.headers, options.plan, terminal, common(command));
      }
      if (path === undefined || options.headers !== undefined) throw mapNeedsOneSource();
      return mapWorkbook(path, options.plan ?? null, terminal, common(command));
    });
  program
    .command("bench [name...]")
    .description("how long the main jobs take on this machine")
    .action((names: string[], _options, command: Command) => bench(names, terminal, common(command)));
}

function programFor(terminal: Terminal): Command {
  const program = new Command("chi-tieu");
  program
    .description(PRODUCT_DESCRIPTION)
    .option("--json", "print one JSON document")
    .addOption(new Option("--lang <language>", "language of messages and sheets").choices(["vi", "en"]).default("vi"))
    .exitOverride()
    .configureOutput({ writeOut: (text) => terminal.print(text.trimEnd()), writeErr: () => undefined });
  addPlanCommands(program, terminal);
  addReportCommand(program, terminal);
  addOtherCommands(program, terminal);
  // Options that hold everywhere may stand anywhere: `chi-tieu plan list --json`.
  const inherit = (command: Command): void => {
    for (const child of command.commands) {
      child.exitOverride().configureOutput({ writeOut: (text) => terminal.print(text.trimEnd()), writeErr: () => undefined });
      child.option("--json", "print one JSON document").addOption(new Option("--lang <language>", "language").choices(["vi", "en"]));
      inherit(child);
    }
  };
  inherit(program);
  return program;
}

function toFailure(cause: unknown): CliFailure | null {
  if (cause instanceof CliFailure) return cause;
  if (!(cause instanceof CommanderError)) return internalFailure(cause);
  if (cause.exitCode === 0 || cause.code === "commander.help") return null;
  const said = cause.message.replace(/^error:\s*/, "");
  return badArguments(said);
}

/** Runs one command; answers the exit code. `args` are those after the program's name. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const language: Language = args.includes("en") && args.includes("--lang") ? "en" : "vi";
  try {
    await programFor(terminal).parseAsync(args, { from: "user" });
    return 0;
  } catch (cause) {
    const failure = toFailure(cause);
    if (failure === null) return cause instanceof CommanderError && cause.exitCode === 0 ? 0 : 2;
    if (args.includes("--json")) terminal.print(JSON.stringify(failure.toJson(language)));
    else {
      terminal.note(failure.text.message[language]);
      terminal.note(failure.text.hint[language]);
    }
    if (process.env["CHI_TIEU_DEBUG"]) terminal.note(String(failure.cause instanceof Error ? failure.cause.stack : failure.stack));
    return failure.exitCode;
  }
}
