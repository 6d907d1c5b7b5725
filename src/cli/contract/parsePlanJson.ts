import { z } from "zod";
import type { LocalizedText } from "../../domain/LocalizedText";
import { makeIndicator } from "../../domain/plan/makeIndicator";
import type { Indicator, Plan } from "../../domain/plan/Plan";
import { targetOfCells } from "../../domain/plan/targetCells";
import { codeUsedTwice, fieldProblem } from "../failureTexts";

/** What is wrong with a plan file, and where: `indicators[2].value`. */
export interface PlanJsonProblem {
  readonly where: string;
  readonly why: LocalizedText;
}

const comparator = z.enum([">=", ">", "<=", "<", "=", "between", "up", "down"]);
const date = z.string().regex(/^\d{4}(-\d{2}-\d{2})?$/).transform((text) => (text.length === 4 ? `${text}-12-31` : text));
const text = z.string().min(1);
const list = z.array(z.string()).or(z.string().transform((one) => (one === "" ? [] : [one]))).nullish().transform((found) => found ?? []);

const indicatorShape = z.object({
  code: text.or(z.number().transform(String)),
  name: text,
  effectiveComparator: comparator,
  value: z.number(),
  unit: z.string(),
  group: z.string().nullish(),
  aliases: list,
  phrase: z.string().nullish(),
  line: z.int().nullish(),
  form: z
    .enum(["threshold", "band", "ratio", "fraction", "increment", "relative", "zero-event", "every-unit", "nested", "remainder", "frequency", "roll-up"])
    .nullish(),
  comparator: comparator.nullish(),
  value2: z.number().nullish(),
  inner: z.object({ effectiveComparator: z.enum([">=", ">", "<=", "<", "="]), value: z.number() }).nullish(),
  per: z.number().positive().nullish(),
  direction: z.enum(["higher", "lower", "exact"]).nullish(),
  aggregation: z.enum(["ratio", "sum", "last", "max", "min"]).nullish(),
  baseline: z.number().nullish(),
  path: z.enum(["linear", "end-only"]).nullish(),
  targets: z.array(z.object({ unit: z.string().nullish(), from: date.nullish(), to: date.nullish(), value: z.number() })).nullish(),
  population: z.string().nullish(),
  responsible: list,
  deadline: date.nullish(),
  deadlineInferred: z.boolean().nullish(),
  ambiguous: z.boolean().nullish(),
  confidence: z.number().min(0).max(1).nullish(),
  includesLow: z.boolean().nullish(),
  includesHigh: z.boolean().nullish(),
  measuredIn: z.enum(["percent", "points"]).nullish(),
  base: z.string().nullish(),
  of: z.string().nullish(),
  every: z.enum(["month", "quarter", "half-year", "year"]).nullish(),
  each: z.string().nullish(),
  innerUnit: z.string().nullish(),
});

const commitmentShape = z.object({ code: z.string().nullish(), text, line: z.int().nullish(), responsible: list, deadline: date.nullish() });

const planShape = z.object({
  title: text,
  indicators: z.array(indicatorShape),
  id: z.string().nullish(),
  issuer: z.string().nullish(),
  number: z.string().nullish(),
  level: z.enum(["province", "district", "commune"]).nullish(),
  period: z.object({ from: date, to: date }).nullish(),
  parentPlan: z.string().nullish(),
  nearFrom: z.number().gt(0).max(1).nullish(),
  commitments: z.array(commitmentShape).or(z.number().transform(() => [])).nullish(),
  milestones: z.array(z.object({ name: text, date: date.nullish(), line: z.int().nullish() })).nullish(),
  units: z.array(z.string()).nullish(),
});

type IndicatorInput = z.infer<typeof indicatorShape>;

/** Half-open and open bands have comparators of their own where a target is spread over cells. */
function comparatorChoice({ effectiveComparator, includesLow, includesHigh }: IndicatorInput) {
  if (effectiveComparator !== "between") return effectiveComparator;
  if (includesLow === false) return includesHigh === false ? "between-open" : "between-open-low";
  return includesHigh === false ? "between-open-high" : "between";
}

function toIndicator(input: IndicatorInput): Indicator | LocalizedText {
  const form = input.form ?? (input.effectiveComparator === "between" ? "band" : input.effectiveComparator === "up" || input.effectiveComparator === "down" ? "relative" : "threshold");
  const target = targetOfCells({
    form,
    comparator: comparatorChoice(input),
    value: form === "every-unit" ? (input.inner?.value ?? input.value) : input.value,
    value2: form === "nested" ? (input.inner?.value ?? input.value2 ?? null) : (input.value2 ?? (form === "ratio" ? (input.per ?? null) : null)),
    innerComparator: input.inner?.effectiveComparator ?? null,
    each: input.each ?? null,
    innerUnit: input.innerUnit ?? null,
    frequency: input.every ?? null,
    changeIn: input.measuredIn ?? (input.unit.trim() === "%" ? "percent" : "points"),
    base: (form === "remainder" ? input.of : input.base) ?? null,
    baseline: input.baseline ?? null,
  });
  if ("column" in target) return target.text;
  return makeIndicator({
    code: input.code,
    name: input.name.normalize("NFC"),
    target,
    unit: input.unit,
    group: input.group ?? null,
    aliases: input.aliases,
    phrase: input.phrase ?? "",
    line: input.line ?? null,
    ...(input.comparator && { statedComparator: input.comparator }),
    ...(input.per && { per: input.per }),
    ...(input.direction && { direction: input.direction }),
    ...(input.aggregation && { aggregation: input.aggregation }),
    ...(input.path !== undefined && { path: input.path }),
    baseline: input.baseline ?? null,
    specificTargets: (input.targets ?? []).map(({ unit, from, to, value }) => ({ unit: unit ?? null, from: from ?? null, to: to ?? null, value })),
    population: input.population ?? null,
    responsible: input.responsible,
    deadline: input.deadline ?? null,
    deadlineInferred: input.deadlineInferred ?? false,
    ambiguous: input.ambiguous ?? false,
    confidence: input.confidence ?? 1,
  });
}

/** @example pathText(["indicators", 2, "value"]) === "indicators[2].value" */
function pathText(path: readonly PropertyKey[]): string {
  const joined = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`)).join("");
  return joined.replace(/^\./, "") || "JSON";
}

function problemOf(error: z.ZodError): PlanJsonProblem {
  const issue = error.issues[0];
  const isMissing = issue?.code === "invalid_type" && /undefined/.test(issue.message);
  const why = fieldProblem(isMissing ? null : (issue?.message ?? ""));
  return { where: pathText(issue?.path ?? []), why };
}

/** A plan from JSON of the `plan show` shape, or what is wrong with it. */
export function parsePlanJson(json: unknown): Plan | PlanJsonProblem {
  const parsed = planShape.safeParse(json);
  if (!parsed.success) return problemOf(parsed.error);
  const input = parsed.data;
  const indicators: Indicator[] = [];
  for (const [index, one] of input.indicators.entries()) {
    const indicator = toIndicator(one);
    if (!("code" in indicator)) return { where: `indicators[${index}]`, why: indicator };
    if (indicators.some((other) => other.code === indicator.code)) {
      return { where: `indicators[${index}].code`, why: codeUsedTwice(indicator.code) };
    }
    indicators.push(indicator);
  }
  const due = indicators.map(({ deadline }) => deadline).filter((one) => one !== null).sort();
  const to = input.period?.to ?? due.at(-1) ?? "2100-12-31";
  return {
    id: input.id ?? "ke-hoach",
    title: input.title,
    issuer: input.issuer ?? "",
    number: input.number ?? null,
    level: input.level ?? "province",
    period: { from: input.period?.from ?? `${to.slice(0, 4)}-01-01`, to },
    parentPlan: input.parentPlan ?? null,
    indicators,
    commitments: (input.commitments ?? []).map((one, index) => ({
      code: one.code ?? `C${String(index + 1).padStart(2, "0")}`,
      text: one.text,
      line: one.line ?? null,
      responsible: one.responsible,
      deadline: one.deadline ?? null,
    })),
    milestones: (input.milestones ?? []).map((one) => ({ name: one.name, date: one.date ?? null, line: one.line ?? null })),
    units: input.units ?? [],
    nearFrom: input.nearFrom ?? 0.95,
  };
}
