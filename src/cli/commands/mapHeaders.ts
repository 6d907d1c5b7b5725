import { z } from "zod";
import { mapHeaders as mapHeaderTexts } from "../../domain/mapping/mapHeaders";
import { decodeText } from "../../file/parseDelimitedText";
import { headersInvalid } from "../failureTexts";
import { readInput } from "../inputFile";
import { readPlan } from "../readPlan";
import type { CommonOptions, Terminal } from "../Terminal";

async function readHeaders(path: string): Promise<readonly string[]> {
  try {
    const parsed = z.array(z.string()).safeParse(JSON.parse(decodeText(await readInput(path)).replace(/^\uFEFF/, "")));
    if (parsed.success) return parsed.data;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
  }
  throw headersInvalid(path);
}

/** Bare header texts against a plan: what each would hold. */
export async function mapHeaders(path: string, planReference: string, terminal: Terminal, { json }: CommonOptions): Promise<void> {
  const { plan } = await readPlan(planReference);
  const headers = await readHeaders(path);
  const matches = mapHeaderTexts(headers, plan);
  if (json) return terminal.print(JSON.stringify(matches));
  for (const { header, indicator, component, role, confidence } of matches) terminal.print(`${header}\t${indicator ?? component ?? "-"}\t${role}\t${confidence}`);
}
