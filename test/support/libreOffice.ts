import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

export type OfficeLocale = "en-US" | "vi-VN";

const TIMEOUT_MS = 120_000;

/** Settings of a fresh profile: every formula is calculated on loading, numbers and dates follow the locale. */
function profileSettings(locale: OfficeLocale): string {
  const item = (path: string, name: string, value: string): string =>
    `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    item("/org.openoffice.Office.Calc/Formula/Load", "OOXMLRecalcMode", "0"),
    item("/org.openoffice.Office.Calc/Formula/Load", "ODFRecalcMode", "0"),
    item("/org.openoffice.Setup/L10N", "ooSetupSystemLocale", locale),
    item("/org.openoffice.Setup/L10N", "ooLocale", "en-US"),
    item("/org.openoffice.Office.Common/Misc", "FirstRun", "false"),
    "</oor:items>",
  ].join("\n");
}

/** Path of LibreOffice, or null where it is not installed. */
export function findLibreOffice(): string | null {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.map((folder) => join(folder, "soffice")).find((path) => existsSync(path)) ?? null;
}

/** Opens a workbook in LibreOffice without a window and saves it in another format; every formula is calculated anew. */
export async function convertWithLibreOffice(bytes: Uint8Array, target: "xlsx" | "pdf" | "csv", locale: OfficeLocale): Promise<Uint8Array> {
  const program = findLibreOffice();
  if (program === null) throw new Error("LibreOffice is not installed");
  const folder = await mkdtemp(join(tmpdir(), "chi-tieu-office-"));
  try {
    const profile = join(folder, "profile");
    await mkdir(join(profile, "user"), { recursive: true });
    await mkdir(join(folder, "out"));
    await writeFile(join(profile, "user", "registrymodifications.xcu"), profileSettings(locale));
    await writeFile(join(folder, "in.xlsx"), bytes);
    const args = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--norestore", "--convert-to", target, "--outdir", join(folder, "out"), join(folder, "in.xlsx")];
    const { stderr, stdout } = await promisify(execFile)(program, args, { timeout: TIMEOUT_MS });
    const result = join(folder, "out", `in.${target}`);
    if (!existsSync(result)) throw new Error(`LibreOffice wrote nothing: ${stdout} ${stderr}`);
    return new Uint8Array(await readFile(result));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
