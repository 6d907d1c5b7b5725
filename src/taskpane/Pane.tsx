import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Clock } from "../app/ports/Clock";
import type { WorkbookPort } from "../app/ports/WorkbookPort";
import type { Status } from "../domain/attainment/Status";
import type { Language } from "../domain/LocalizedText";
import { ChoosePlanCard } from "./components/ChoosePlanCard";
import { FailureMessage } from "./components/FailureMessage";
import { JobProgress } from "./components/JobProgress";
import { PaneHeader } from "./components/PaneHeader";
import { PlanCard } from "./components/PlanCard";
import { StepSection } from "./components/StepSection";
import { previewedSheets } from "./previewedSheets";
import type { UseCases } from "./session/UseCases";
import { useSession } from "./session/useSession";
import { MappingStep } from "./steps/MappingStep";
import { PlanStep } from "./steps/PlanStep";
import { ResultsStep } from "./steps/ResultsStep";
import { resultsView } from "./steps/resultsView";
import { SourcesStep } from "./steps/SourcesStep";
import { useMappingStep } from "./steps/useMappingStep";
import { useSourcesStep } from "./steps/useSourcesStep";
import { usePlanStep } from "./steps/usePlanStep";
import { useTexts } from "./Texts";

const useStyles = makeStyles({
  pane: { minHeight: "100%", backgroundColor: tokens.colorNeutralBackground2, color: tokens.colorNeutralForeground1 },
  notices: { display: "grid", rowGap: tokens.spacingVerticalS },
  outside: { margin: tokens.spacingHorizontalM },
  steps: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  footer: { padding: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

type StepName = "plan" | "sources" | "mapping" | "results";

export interface PaneProps {
  readonly port: WorkbookPort;
  readonly clock: Clock;
  readonly useCases: UseCases;
  readonly build: string;
  readonly onLanguage: (language: Language) => void;
}

/** The task pane (DESIGN §6): where things stand, one button, four steps that open. */
export function Pane({ port, clock, useCases, build, onLanguage }: PaneProps) {
  const styles = useStyles();
  const { t, language, date } = useTexts();
  const session = useSession({ port, clock, useCases, language });
  const [open, setOpen] = useState<StepName | null>(null);
  const [filter, setFilter] = useState<Status | null>(null);
  const planStep = usePlanStep(session, useCases);
  const sourcesStep = useSourcesStep(session);
  const mappingStep = useMappingStep(session);
  const results = resultsView(session);

  const { workbook, job, failure, isStale, written } = session.state;
  const plan = planStep.plan;
  const toggle = (step: StepName) => setOpen(open === step ? null : step);
  const questions = mappingStep.items?.filter((item) => item.kind === "question").length ?? 0;
  const mapped = mappingStep.items?.filter((item) => item.kind === "mapped").length ?? 0;
  const sheets = new Set(workbook?.tables.map((table) => table.sheetId)).size;
  const units = workbook?.units.filter((unit) => !unit.isTotal).length ?? 0;
  const lastDay = latestDay(workbook?.attainments.map((attainment) => attainment.period?.until ?? null) ?? []);
  const findings = workbook?.findings ?? [];
  const warnings = findings.filter((finding) => finding.severity !== "info").length;

  const hasRead = workbook !== null;
  useEffect(() => {
    if (hasRead && !plan) setOpen("plan");
  }, [hasRead, plan]);

  const notices = (job ?? failure) && (
    <div className={styles.notices}>
      {job && <JobProgress job={job} onStop={session.stop} />}
      {failure && <FailureMessage failure={failure} onRetry={session.retry} onDismiss={session.dismiss} />}
    </div>
  );

  return (
    <div className={styles.pane}>
      <PaneHeader onLanguage={onLanguage} />
      <main>
        {!workbook && (
          <div className={styles.outside}>
            {job && <Spinner size="small" label={t("step.loading")} />}
            {notices}
            {!job && !failure && <Button onClick={session.read}>{t("sources.read")}</Button>}
          </div>
        )}
        {workbook && !plan && <ChoosePlanCard tables={workbook.tables.length} sheets={sheets} onChoose={() => setOpen("plan")}>{notices}</ChoosePlanCard>}
        {workbook && plan && (
          <PlanCard
            title={plan.title}
            facts={[plan.issuer, t("card.targets", { n: plan.indicators.length }), t("card.sheets", { n: sheets }), lastDay ? t("card.until", { date: date(lastDay) }) : ""].filter((fact) => fact !== "")}
            counts={results.counts}
            preview={previewedSheets(workbook, language)}
            isUpdating={job?.name === "update"}
            isStale={isStale}
            isFrozen={workbook.isFrozen}
            written={written}
            onUpdate={session.update}
            onOpenStatus={(status) => {
              setFilter(status);
              setOpen("results");
            }}
            onShowSheet={(sheet) => session.show(sheet, null)}
          >
            {notices}
          </PlanCard>
        )}
        {workbook && (
          <div className={styles.steps}>
            <StepSection
              title={t("plan.title")}
              summary={planSummary()}
              attention={plan ? 0 : null}
              isOpen={open === "plan"}
              onToggle={() => toggle("plan")}
            >
              <PlanStep {...planStep} />
            </StepSection>
            <StepSection
              title={t("sources.title")}
              summary={workbook.tables.length === 0 ? t("sources.none") : [t("sources.summary", { tables: workbook.tables.length, sheets }), units > 0 ? t("sources.units", { n: units }) : ""].filter((part) => part !== "").join(" · ")}
              attention={workbook.tables.length === 0 ? 1 : 0}
              isOpen={open === "sources"}
              onToggle={() => toggle("sources")}
            >
              <SourcesStep {...sourcesStep} />
            </StepSection>
            <StepSection
              title={t("mapping.title")}
              summary={mappingStep.items ? [t("mapping.summary", { done: mapped, total: mappingStep.items.length }), questions > 0 ? t("mapping.open", { n: questions }) : ""].filter((part) => part !== "").join(", ") : t("mapping.waiting")}
              attention={mappingStep.items ? Math.max(questions, mapped === 0 ? mappingStep.items.length : 0) : null}
              isOpen={open === "mapping"}
              onToggle={() => toggle("mapping")}
            >
              <MappingStep {...mappingStep} />
            </StepSection>
            <StepSection
              title={t("results.title")}
              summary={results.attainments.length === 0 ? t("results.waiting") : [results.toDo > 0 ? t("results.todo", { n: results.toDo }) : t("results.allWell"), warnings > 0 ? t("results.warnings", { n: warnings }) : ""].filter((part) => part !== "").join(" · ")}
              attention={results.attainments.length === 0 ? null : results.toDo + warnings}
              isOpen={open === "results"}
              onToggle={() => {
                setFilter(null);
                toggle("results");
              }}
            >
              <ResultsStep attainments={results.attainments} findings={findings} status={filter} onFilter={setFilter} onShow={session.show} />
            </StepSection>
          </div>
        )}
      </main>
      <footer className={styles.footer}>
        {t("app.privacy")} {t("app.build", { build })}
      </footer>
    </div>
  );

  function planSummary(): string {
    if (!plan) return t("plan.none");
    const params = { targets: plan.indicators.length, commitments: plan.commitments.length };
    return plan.commitments.length > 0 ? t("plan.summary", params) : t("plan.summary.targets", params);
  }
}

/** Last day of the latest of half-open periods that end at these days. */
function latestDay(untils: readonly (string | null)[]): string | null {
  const latest = untils.reduce<string | null>((best, until) => (until !== null && (best === null || until > best) ? until : best), null);
  if (latest === null) return null;
  const day = new Date(`${latest}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
