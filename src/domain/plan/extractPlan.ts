import type { Finding } from "../finding";
import { STAND_BEHIND } from "./extract/accept";
import { timeMentions } from "./extract/deadline";
import type { Find } from "./extract/Find";
import { lineAt, logicalLines, type LogicalLine } from "./extract/logicalLines";
import { readPlanHeader } from "./extract/planHeader";
import { readPiece } from "./extract/readPiece";
import { organisationOf, readPromises, type PromiseLine } from "./extract/readPromises";
import { readTable } from "./extract/readTable";
import { sectionKind, type SectionKind } from "./extract/sections";
import { splitSentences } from "./extract/splitSentences";
import { Tokenizer, type Token } from "./extract/tokenize";
import { makeIndicator } from "./makeIndicator";
import { checkTarget } from "./checkTarget";
import { targetValues } from "./targetValues";
import type { Indicator, IsoDate, Plan, SpecificTarget } from "./Plan";

export interface ExtractedPlan {
  readonly plan: Plan;
  /** Doubtful finds, of the same shape; a person decides. */
  readonly candidates: readonly Indicator[];
  readonly findings: readonly Finding[];
}

/** A find with its place in the file. */
interface PlacedFind {
  readonly find: Find;
  readonly phrase: string;
  readonly line: number;
  readonly group: string | null;
  readonly responsible: readonly string[];
  /** Of the heading above it; null: of the plan. */
  readonly deadline: IsoDate | null;
  readonly specificTargets: readonly SpecificTarget[];
}

/**
 * Reads a plan from its own words: lines → paragraphs → headings, table rows and sentences → sentence parts → figures
 * with their words → targets. Deterministic, without a network, in time linear in the length of the text; never throws.
 */
export function extractPlan(text: string): ExtractedPlan {
  const readable = isReadable(text) ? text : "";
  const header = readPlanHeader(readable);
  const walk = walkLines(logicalLines(readable), header.period ? Number(header.period.from.slice(0, 4)) : null);
  const period = header.period ?? periodOf(walk.finds);
  const promises = readPromises(walk.promises, period.to, new Tokenizer());
  const all = walk.finds.map((placed, index) => toIndicator(placed, index, period.to, header.period !== null));
  const sure = all.filter((indicator) => indicator.confidence >= STAND_BEHIND);
  const indicators = linkRemainders(sure.map((indicator, index) => ({ ...indicator, code: String(index + 1) })));
  const candidates = all.filter((indicator) => indicator.confidence < STAND_BEHIND).map((indicator, index) => ({ ...indicator, code: `?${index + 1}` }));
  const plan: Plan = {
    id: idOf(header.title, header.number),
    title: header.title,
    issuer: header.issuer,
    number: header.number,
    level: header.level,
    period,
    parentPlan: header.parentPlan,
    indicators,
    ...promises,
    units: walk.organisations,
    nearFrom: 0.95,
  };
  return { plan, candidates, findings: indicators.length > 0 ? [] : [noTargets(readable, candidates.length)] };
}

interface Walk {
  readonly finds: readonly PlacedFind[];
  readonly promises: readonly PromiseLine[];
  readonly organisations: readonly string[];
}

/** One pass over the paragraphs with what the headings above them say. */
function walkLines(lines: readonly LogicalLine[], planFrom: number | null): Walk {
  const tokenizer = new Tokenizer();
  const finds: PlacedFind[] = [];
  const promises: PromiseLine[] = [];
  const organisations = new Set<string>();
  const told = new Set<string>();
  let top: SectionKind = "other";
  let section: SectionKind = "other";
  let group: string | null = null;
  let organisation: string | null = null;
  let deadline: IsoDate | null = null;
  let head: readonly Token[] | null = null;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) continue;
    if (line.cells) {
      let last = index;
      while (lines[last + 1]?.cells) last += 1;
      for (const row of readTable(lines.slice(index, last + 1), planFrom, tokenizer)) {
        if (section !== "past") finds.push({ find: row.find, phrase: row.row.text.trim(), line: row.row.parts[0]?.line ?? 0, group, responsible: row.responsible, deadline, specificTargets: row.specificTargets });
      }
      index = last;
      continue;
    }
    const body = line.text.slice(line.start.length);
    if (line.isHeading) {
      const kind = sectionKind(body);
      const isTop = line.start.kind === "roman" || ((line.start.kind === "none" || line.start.kind === "letter") && body === body.toUpperCase());
      if (isTop) top = kind ?? "other";
      section = isTop ? top : kind === null || (kind === "work" && top === "aims") ? top : kind;
      group = body.replace(/[*_]+/g, "").replace(/[:.]\s*$/u, "").trim();
      organisation = top === "organisation" ? organisationOf(body) : null;
      if (organisation) organisations.add(organisation);
      deadline = headingDeadline(line, tokenizer, planFrom) ?? (isTop ? null : deadline);
      head = null;
      if (!mayHoldTargets(body)) continue;
    }
    const named = organisationOf(body.includes(":") || section === "organisation" ? body.trim() : "", true);
    if (named && (section === "organisation" || section === "work")) organisations.add(named);
    const read: LineReading | null = section === "past" || section === "law" || !mayAim(line.text) ? null : readLine(line, tokenizer, { head, planFrom, section });
    if (read === null) head = null;
    else {
      for (const one of read.told) told.add(one);
      for (const find of read.finds) finds.push(place(line, find, group, named ?? organisation, deadline));
      head = line.text.trimEnd().endsWith(":") ? read.head : line.start.kind === "none" || line.isHeading ? null : head;
      if (line.text.trimEnd().endsWith(":")) deadline = headingDeadline(line, tokenizer, planFrom) ?? deadline;
    }
    const hasTarget = read !== null && read.finds.some((find) => find.confidence >= STAND_BEHIND);
    if (!line.isHeading) promises.push({ line, section, organisation: named ?? organisation, text: (named && body.includes(":") ? body.slice(body.indexOf(":") + 1) : body).replace(/\s+/gu, " ").replace(/[*_]+/g, "").trim(), hasTarget });
  }
  return { finds: withoutToldHeadline(finds, lines[0]?.parts[0]?.line ?? 0, told), promises, organisations: [...organisations] };
}

/** A numbered line can be a heading and a target at once (`Cam kết 10: Không có …`). */
function mayHoldTargets(body: string): boolean {
  return body.length > 12 && (/\d/.test(body) || /không (?:để|có|còn)/iu.test(body.normalize("NFC")) || body.includes(":"));
}

/** A line without a figure and without the words that stand for one holds no target; most lines of a plan are such. */
function mayAim(text: string): boolean {
  return /\d|kh[oô]|t(?:o(?:à|a\u0300)n b|(?:ấ|ấ|a\u0302\u0301)t c)|m(?:ọ|o\u0323)i |:\s*$/iu.test(text);
}

interface LineContext {
  readonly head: readonly Token[] | null;
  readonly planFrom: number | null;
  readonly section: SectionKind;
}

interface LineReading {
  readonly finds: readonly Find[];
  readonly told: readonly string[];
  readonly head: readonly Token[] | null;
}

function readLine(line: LogicalLine, tokenizer: Tokenizer, context: LineContext): LineReading {
  const tokens = tokenizer.tokenize(line.text).filter((token) => token.start >= line.start.length);
  const finds: Find[] = [];
  const told: string[] = [];
  let { head } = context;
  let sentence = -1;
  let isPastSentence = false;
  let isAfterEvent = false;
  for (const piece of splitSentences(tokens)) {
    if (piece.sentence !== sentence) {
      sentence = piece.sentence;
      isPastSentence = false;
      isAfterEvent = false;
      if (finds.length > 0 || sentence > 0) head = null;
    }
    const isLaw = piece.tokens[0]?.fold === "căn" && piece.tokens[1]?.fold === "cứ";
    if (isLaw) continue;
    const reading = readPiece(piece, { head, planFrom: context.planFrom, isPastSentence, isAim: context.section === "aims", isAfterEvent, isFinance: context.section === "finance" });
    finds.push(...reading.finds);
    told.push(...reading.told);
    if (piece.parent === null) {
      head = reading.head;
      isPastSentence = reading.isPast;
      isAfterEvent = reading.lastEvent;
    }
  }
  return { finds, told, head };
}

/** Cuts the phrase to the line its figure stands on, so that it can be found there. */
function place(line: LogicalLine, find: Find, group: string | null, organisation: string | null, deadline: IsoDate | null): PlacedFind {
  const at = lineAt(line, find.at);
  const phrase = line.text.slice(Math.max(find.start, at.from), Math.min(Math.max(find.end, find.at + 1), at.to)).trim();
  return { find, phrase, line: at.line, group, responsible: organisation === null ? [] : [organisation], deadline, specificTargets: [] };
}

function headingDeadline(line: LogicalLine, tokenizer: Tokenizer, planFrom: number | null): IsoDate | null {
  const last = timeMentions(tokenizer.tokenize(line.text.slice(0, 300))).at(-1);
  return last && (planFrom === null || last.year >= planFrom) ? last.date : null;
}

function toIndicator(placed: PlacedFind, index: number, planEnd: IsoDate, hasPeriod: boolean): Indicator {
  const { find } = placed;
  const stated = find.deadline ?? placed.deadline;
  const sound = checkTarget(find.target) === null;
  return makeIndicator({
    code: String(index + 1), name: find.name, unit: find.unit, per: find.per,
    target: sound ? find.target : { form: "threshold", comparator: ">=", value: 0 },
    group: placed.group, phrase: placed.phrase, line: placed.line, statedComparator: find.stated, direction: find.direction, population: find.population,
    baseline: find.baseline, responsible: placed.responsible, specificTargets: placed.specificTargets,
    deadline: stated ?? (hasPeriod ? planEnd : null), deadlineInferred: stated === null, ambiguous: find.ambiguous,
    confidence: sound ? find.confidence : 0, reasons: find.reasons,
  });
}

/** A headline that repeats a figure which the text below tells as past is no target. */
function withoutToldHeadline(finds: readonly PlacedFind[], headline: number, told: ReadonlySet<string>): readonly PlacedFind[] {
  return finds.filter(({ line, find }) => line !== headline || !told.has(`${targetValues(find.target).value}|${find.unit}`));
}

/** `số còn lại` belongs to the nested target before it. */
function linkRemainders(indicators: readonly Indicator[]): readonly Indicator[] {
  return indicators.map((indicator, index) => {
    if (indicator.target.form !== "remainder") return indicator;
    const nested = indicators.slice(0, index).findLast((one) => one.target.form === "nested");
    return nested ? { ...indicator, target: { ...indicator.target, of: nested.code } } : indicator;
  });
}

function periodOf(finds: readonly PlacedFind[]): Plan["period"] {
  const years = finds.map(({ find }) => find.deadline).filter((one) => one !== null).sort();
  const last = years.at(-1) ?? "2100-12-31";
  return { from: years.length > 0 ? `${last.slice(0, 4)}-01-01` : "2000-01-01", to: last };
}

/** Not a text at all: a file of bytes read as one. */
function isReadable(text: string): boolean {
  const sample = text.slice(0, 4_000);
  let strange = 0;
  for (let index = 0; index < sample.length; index += 1) {
    const code = sample.charCodeAt(index);
    if (code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12)) strange += 1;
  }
  return strange * 20 <= sample.length;
}

function idOf(title: string, number: string | null): string {
  const source = `${number ?? ""} ${title}`.normalize("NFD").replace(/[\u0300-\u036F]/g, "").replace(/đ/gi, "d").toLowerCase();
  return source.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 48).replace(/-+$/, "") || "ke-hoach";
}

function noTargets(text: string, candidates: number): Finding {
  const isEmpty = text.trim() === "";
  return {
    code: "plan.noTargets", severity: "warning", at: null,
    message: isEmpty
      ? { vi: "Không đọc được chữ nào trong văn bản này.", en: "No readable text was found here." }
      : { vi: `Không tìm thấy chỉ tiêu nào có con số rõ ràng${candidates > 0 ? `; có ${candidates} chỗ cần người xem` : ""}.`, en: `No target with a clear figure was found${candidates > 0 ? `; ${candidates} places need a person` : ""}.` },
    advice: isEmpty
      ? { vi: "Mở lại tệp gốc (.docx, .txt), hoặc dán phần chữ của kế hoạch.", en: "Open the original file (.docx, .txt), or paste the words of the plan." }
      : { vi: "Kiểm tra đã dán đúng phần mục tiêu, chỉ tiêu; hoặc gõ chỉ tiêu vào bảng Kế hoạch.", en: "Check that the part with the targets was pasted, or type them into the plan table." },
  };
}
