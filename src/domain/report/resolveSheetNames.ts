import type { WorkbookSnapshot, SheetSnapshot } from "../grid/WorkbookSnapshot";
import type { Language } from "../LocalizedText";
import type { OwnSheet } from "./OwnSheet";
import { SHEET_KINDS, type SheetKind } from "./SheetPlan";
import { SHEET_TITLES } from "./sheetTitles";

/** Name a sheet of ours is written under, and the id of the sheet it is written over; null: it is added. */
interface ResolvedSheetName {
  readonly name: string;
  readonly replaces: string | null;
}

/** The sheets of one run: those asked for, and only those. */
export type SheetNames = Readonly<Partial<Record<SheetKind, ResolvedSheetName>>>;

const LONGEST_NAME = 31;
const PRODUCT = "Chỉ Tiêu";

/**
 * The sheet of this kind that is ours: it carries our stamp and its id or its name is the recorded one (DESIGN D4).
 * The id wins, because a person may have given the recorded name to a copy.
 */
export function findOwnSheet(snapshot: WorkbookSnapshot, kind: SheetKind, register: readonly OwnSheet[]): SheetSnapshot | null {
  const recorded = register.filter((entry) => entry.kind === kind);
  const stamped = snapshot.sheets.filter((sheet) => sheet.stamp === kind);
  return (
    stamped.find((sheet) => recorded.some((entry) => entry.id === sheet.id)) ??
    stamped.find((sheet) => recorded.some((entry) => sameName(entry.name, sheet.name))) ??
    null
  );
}

/**
 * Where each of `kinds` is written. A sheet of ours keeps the name a person gave it; a new one gets its title, or, when
 * the user's own sheet has that name, the title with the product's name and a number behind it.
 */
export function resolveSheetNames(snapshot: WorkbookSnapshot, kinds: readonly SheetKind[], register: readonly OwnSheet[], language: Language): SheetNames {
  const taken = snapshot.sheets.map((sheet) => sheet.name);
  const names: Partial<Record<SheetKind, ResolvedSheetName>> = {};
  for (const kind of SHEET_KINDS.filter((known) => kinds.includes(known))) {
    const own = findOwnSheet(snapshot, kind, register);
    const name = own?.name ?? freeName(SHEET_TITLES[kind][language], taken);
    if (!own) taken.push(name);
    names[kind] = { name, replaces: own?.id ?? null };
  }
  return names;
}

function freeName(title: string, taken: readonly string[]): string {
  const isFree = (name: string): boolean => !taken.some((other) => sameName(other, name));
  if (isFree(title)) return title;
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? ` (${PRODUCT})` : ` (${PRODUCT} ${String(number)})`;
    const name = title.slice(0, LONGEST_NAME - suffix.length) + suffix;
    if (isFree(name)) return name;
  }
}

/** Excel takes two names for one when they differ only in case or in how their accents are composed. */
function sameName(one: string, other: string): boolean {
  return one.normalize("NFC").toLowerCase() === other.normalize("NFC").toLowerCase();
}
