import { Button, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { HostError } from "../../../app/HostError";
import { hostErrorText } from "../../../app/hostErrorText";
import { extractPlan } from "../../../domain/plan/extractPlan";
import type { ExtractedPlan } from "../../../domain/plan/extractPlan";
import type { LocalizedText } from "../../../domain/LocalizedText";
import type { Plan } from "../../../domain/plan/Plan";
import { useTexts } from "../../Texts";
import { useStepStyles } from "../stepStyles";
import { PlanReview } from "./PlanReview";

const useStyles = makeStyles({
  paste: { width: "100%", marginBottom: tokens.spacingVerticalS },
  trouble: { color: tokens.colorPaletteRedForeground1 },
});

/** A plan has some dozens of pages; bytes. */
const LARGEST_FILE = 20_000_000;

export interface PlanImportProps {
  readonly onUse: (plan: Plan) => void;
  readonly readPlanFile: (bytes: Uint8Array) => Promise<string>;
  /** The text of the selected cells; null when nothing is selected. */
  readonly readSelectionText: () => Promise<string | null>;
}

/** A plan from its own words: pasted, from a file, or from the selected cells. */
export default function PlanImport({ onUse, readPlanFile, readSelectionText }: PlanImportProps) {
  const styles = useStyles();
  const shared = useStepStyles();
  const { t, pick } = useTexts();
  const [text, setText] = useState("");
  const [found, setFound] = useState<{ readonly extracted: ExtractedPlan; readonly text: string } | null>(null);
  const [trouble, setTrouble] = useState<readonly LocalizedText[]>([]);
  const picker = useRef<HTMLInputElement>(null);

  const take = (source: string) => {
    const extracted = extractPlan(source);
    const isEmpty = extracted.plan.indicators.length + extracted.candidates.length === 0;
    setTrouble(isEmpty ? extracted.findings.flatMap((finding) => [finding.message, finding.advice]) : []);
    if (!isEmpty) setFound({ extracted, text: source });
  };
  const readFile = async (file: File) => {
    if (file.size > LARGEST_FILE) throw new HostError("file-too-large", false);
    return readPlanFile(new Uint8Array(await file.arrayBuffer()));
  };
  const attempt = async (read: () => Promise<string | null>) => {
    try {
      const source = await read();
      if (source !== null) {
        setText(source);
        take(source);
      }
    } catch (error) {
      const { title, advice } = hostErrorText(error instanceof HostError ? error.code : "unknown");
      setTrouble([title, advice]);
    }
  };

  if (found) return <PlanReview found={found.extracted} text={found.text} onUse={onUse} onBack={() => setFound(null)} />;
  return (
    <>
      <h3 className={shared.heading}>{t("import.title")}</h3>
      <Textarea className={styles.paste} aria-label={t("import.paste")} placeholder={t("import.paste")} rows={5} value={text} onChange={(_event, { value }) => setText(value)} />
      <input
        ref={picker}
        type="file"
        hidden
        aria-label={t("import.file")}
        accept=".docx,.txt,.md"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file) void attempt(() => readFile(file));
        }}
      />
      <div className={shared.actions}>
        <Button size="small" appearance="primary" disabled={text.trim() === ""} onClick={() => take(text)}>
          {t("import.read")}
        </Button>
        <Button size="small" onClick={() => picker.current?.click()}>
          {t("import.file")}
        </Button>
        <Button size="small" onClick={() => void attempt(readSelectionText)}>
          {t("import.selection")}
        </Button>
      </div>
      <p className={`${shared.detail} ${styles.trouble}`} role="status">
        {trouble.map(pick).join(" ")}
      </p>
    </>
  );
}
