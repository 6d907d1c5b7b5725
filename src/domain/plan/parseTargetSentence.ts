import type { Language } from "../LocalizedText";
import { checkTarget } from "./checkTarget";
import { PERIOD_WORDS, WORDS } from "./describeTarget";
import type { IsoDate } from "./Plan";
import { parsePlanDate } from "./planDate";
import { parseSentenceNumber } from "./sentenceNumber";
import type { Comparator, Condition, FrequencyTarget, Target } from "./Target";

/** What a canonical sentence says. `unit` is null where the sentence does not carry it (nested, roll-up, relative in %). */
export interface TargetSentence {
  readonly target: Target;
  readonly unit: string | null;
  readonly deadline: IsoDate | null;
}

/** Reads a sentence of `describeTarget` back, in either language; null when it is not one or says nonsense. */
export function parseTargetSentence(sentence: string): TargetSentence | null {
  const text = sentence.normalize("NFC").replace(/\s+/gu, " ").trim().replace(/\.$/, "");
  const vi = /^đạt khi (.+?)(?:, hạn ([\d/ .-]+))?$/iu.exec(text);
  const en = vi ? null : /^met when (.+?)(?:, due ([\d/ .-]+))?$/iu.exec(text);
  const found = vi ?? en;
  if (!found) return null;
  const deadline = found[2] === undefined ? null : parsePlanDate(found[2]);
  if (found[2] !== undefined && deadline === null) return null;
  const parsed = parseBody(found[1] ?? "", vi ? "vi" : "en");
  return parsed === null || checkTarget(parsed.target) !== null ? null : { ...parsed, deadline };
}

type Body = Omit<TargetSentence, "deadline">;

const COMPARATORS: Readonly<Record<string, Comparator>> = { "≥": ">=", ">=": ">=", ">": ">", "≤": "<=", "<=": "<=", "<": "<", "=": "=" };
const LIMIT = "(≥|>=|>|≤|<=|<|=) ?(-?[\\d.,]*\\d)";

function parseBody(body: string, language: Language): Body | null {
  for (const read of READERS) {
    const parsed = read(body, language);
    if (parsed) return parsed;
  }
  return null;
}

function condition(comparator: string | undefined, digits: string | undefined, language: Language): Condition | null {
  const value = parseSentenceNumber(digits ?? "", language);
  const known = COMPARATORS[comparator ?? ""];
  return value === null || known === undefined ? null : { comparator: known, value };
}

function match(pattern: string, body: string): readonly (string | undefined)[] | null {
  return new RegExp(`^${pattern}$`, "iu").exec(body);
}

type Reader = (body: string, language: Language) => Body | null;

const readBand: Reader = (body, language) => {
  const w = WORDS[language];
  const found = match(`${w.from} (${w.above} )?(-?[\\d.,]*\\d) ${w.to} (${w.below} )?(-?[\\d.,]*\\d)(?: (.+))?`, body);
  const low = parseSentenceNumber(found?.[2] ?? "", language);
  const high = parseSentenceNumber(found?.[4] ?? "", language);
  if (!found || low === null || high === null) return null;
  return { target: { form: "band", low, high, includesLow: found[1] === undefined, includesHigh: found[3] === undefined }, unit: found[5] ?? "" };
};

const readRatio: Reader = (body, language) => {
  const w = WORDS[language];
  const found = match(`${w.ratio} ${LIMIT} ${w.per} ([\\d.,]*\\d)(?: \\((.+)\\))?`, body);
  const limit = condition(found?.[1], found?.[2], language);
  const base = parseSentenceNumber(found?.[3] ?? "", language);
  return found && limit && base !== null ? { target: { form: "ratio", ...limit, base }, unit: found[4] ?? "" } : null;
};

const readIncrement: Reader = (body, language) => {
  const w = WORDS[language];
  const found = match(`${w.more} ${LIMIT}(?: (.+?))??(?: ${w.baseline} (-?[\\d.,]*\\d))?`, body);
  const limit = condition(found?.[1], found?.[2], language);
  if (!found || !limit) return null;
  const baseline = found[4] === undefined ? null : parseSentenceNumber(found[4], language);
  return { target: { form: "increment", ...limit, baseline }, unit: found[3] ?? "" };
};

const readRelative: Reader = (body, language) => {
  const w = WORDS[language];
  const found = match(`(${w.up}|${w.down}) (${w.relatively} )?${w.atLeast} ([\\d.,]*\\d)(?: (.+?))??(?: ${w.against} (.+))?`, body);
  const value = parseSentenceNumber(found?.[3] ?? "", language);
  if (!found || value === null) return null;
  const measuredIn = found[2] === undefined ? "points" : "percent";
  const change = found[1]?.toLowerCase() === w.up ? "up" : "down";
  return { target: { form: "relative", change, value, measuredIn, base: found[5] ?? null }, unit: measuredIn === "percent" ? null : (found[4] ?? "") };
};

const readZero: Reader = (body, language) => {
  const w = WORDS[language];
  const found = match(`${w.no} (.+) ${w.none}(?: ${w.sizeFrom} ([\\d.,]*\\d) ${w.orMore})?`, body);
  if (!found) return null;
  const minimumSize = found[2] === undefined ? null : parseSentenceNumber(found[2], language);
  return { target: { form: "zero-event", minimumSize }, unit: found[1] ?? "" };
};

const readRemainder: Reader = (body, language) => {
  const w = WORDS[language];
  const found = match(`${w.rest} ${LIMIT}(?: (.+?))??(?: \\(${w.outside.slice(1)} (.+)\\))?`, body);
  const limit = condition(found?.[1], found?.[2], language);
  return found && limit ? { target: { form: "remainder", ...limit, of: found[4] ?? null }, unit: found[3] ?? "" } : null;
};

const readFrequency: Reader = (body, language) => {
  const w = WORDS[language];
  for (const per of PERIODS) {
    const found = match(`${w.each} ${PERIOD_WORDS[per][language]} ${LIMIT}(?: (.+))?`, body);
    const limit = condition(found?.[1], found?.[2], language);
    if (found && limit) return { target: { form: "frequency", ...limit, per }, unit: found[3] ?? "" };
  }
  return null;
};

const PERIODS: readonly FrequencyTarget["per"][] = ["month", "quarter", "half-year", "year"];

const readShare: Reader = (body, language) => {
  const w = WORDS[language];
  const rollUp = match(`${LIMIT} % ${w.assigned}`, body);
  const share = condition(rollUp?.[1], rollUp?.[2], language);
  if (share) return { target: { form: "roll-up", ...share }, unit: null };
  const found = match(`${LIMIT} % ${w.ofThe} (.+) ${w.reach} ${LIMIT}(?: (.+))?`, body);
  const outer = condition(found?.[1], found?.[2], language);
  const inner = condition(found?.[4], found?.[5], language);
  if (!found || !outer || !inner) return null;
  const each = named(found[3], w.units);
  return { target: { form: "nested", ...outer, inner, ...(each && { each }), ...(found[6] && { innerUnit: found[6] }) }, unit: null };
};

const readPlain: Reader = (body, language) => {
  const w = WORDS[language];
  const fraction = match(`${LIMIT}/([\\d.,]*\\d)(?: (.+))?`, body);
  const part = condition(fraction?.[1], fraction?.[2], language);
  const whole = parseSentenceNumber(fraction?.[3] ?? "", language);
  if (part && whole !== null) return { target: { form: "fraction", ...part, of: whole }, unit: fraction?.[4] ?? "" };
  const every = match(`${LIMIT}(?: (.+?))?? ${w.inEvery} (.+)`, body);
  const inner = condition(every?.[1], every?.[2], language);
  if (every && inner) {
    const each = named(every[4], w.unit);
    return { target: { form: "every-unit", inner, ...(each && { each }) }, unit: every[3] ?? "" };
  }
  const plain = match(`${LIMIT}(?: (.+))?`, body);
  const limit = condition(plain?.[1], plain?.[2], language);
  return plain && limit ? { target: { form: "threshold", ...limit }, unit: plain[3] ?? "" } : null;
};

/** The general word stands for "the plan does not say what they are called". */
function named(found: string | undefined, general: string): string | null {
  return found === undefined || found === general ? null : found;
}

const READERS: readonly Reader[] = [readBand, readRatio, readIncrement, readRelative, readZero, readRemainder, readFrequency, readShare, readPlain];
