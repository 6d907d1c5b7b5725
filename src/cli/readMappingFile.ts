import { z } from "zod";
import { columnNumber, parseAddress, rectAddress } from "../domain/grid/address";
import type { WorkbookSnapshot } from "../domain/grid/WorkbookSnapshot";
import type { MappingDecision } from "../domain/mapping/MappingDecision";
import { detectTables } from "../domain/tables/detectTables";
import type { SourceTable } from "../domain/tables/SourceTable";
import { decodeText } from "../file/parseDelimitedText";
import { mappingInvalid } from "./failureTexts";
import { readInput } from "./inputFile";

const letters = z.string().regex(/^[A-Za-z]{1,3}$/);

const shape = z.object({
  matches: z
    .array(
      z.object({
        indicator: z.string(),
        sheet: z.string(),
        table: z.string().nullish(),
        role: z.enum(["rate", "value", "numerator", "denominator", "plan"]),
        columns: z.array(letters).min(1),
        rows: z.array(z.int().positive()).nullish(),
        header: z.string().nullish(),
      }),
    )
    .default([]),
  unmapped: z.array(z.object({ indicator: z.string(), dismissed: z.boolean().nullish() })).default([]),
});

type MatchInput = z.infer<typeof shape>["matches"][number];

function tableOf(match: MatchInput, tables: readonly SourceTable[]): SourceTable | null {
  const wanted = match.table ? parseAddress(match.table) : null;
  const column = columnNumber(match.columns[0] ?? "A");
  const onSheet = tables.filter((table) => table.sheet === match.sheet);
  return (
    onSheet.find((table) => wanted !== null && rectAddress(table.range) === rectAddress(wanted)) ??
    onSheet.find((table) => column >= table.range.left && column <= table.range.right) ??
    null
  );
}

function headerOf(match: MatchInput, tables: readonly SourceTable[]): string {
  const column = columnNumber(match.columns[0] ?? "A");
  return match.header ?? tableOf(match, tables)?.columns.find((one) => one.column === column)?.path.join(" › ") ?? "";
}

/** Answers of a person in a file of the shape `chi-tieu map --json` prints. Throws `CliFailure`. */
export async function readMappingFile(path: string, snapshot: WorkbookSnapshot): Promise<readonly MappingDecision[]> {
  let json: unknown;
  try {
    json = JSON.parse(decodeText(await readInput(path)).replace(/^\uFEFF/, ""));
  } catch (cause) {
    throw cause instanceof SyntaxError ? mappingInvalid(path, "JSON") : cause;
  }
  const parsed = shape.safeParse(json);
  if (!parsed.success) throw mappingInvalid(path, parsed.error.issues[0]?.path.map(String).join(".") ?? "JSON");
  const { tables } = detectTables(snapshot);
  const uses = parsed.data.matches.map((match): MappingDecision => {
    const row = match.rows?.[0] ?? null;
    const column = columnNumber(match.columns[0] ?? "A");
    return { kind: "use", indicator: match.indicator, role: match.role, sheet: match.sheet, header: headerOf(match, tables), column, row: row === null ? null : row - 1 };
  });
  const nones = parsed.data.unmapped.filter(({ dismissed }) => dismissed).map(({ indicator }): MappingDecision => ({ kind: "none", indicator }));
  return [...uses, ...nones];
}
