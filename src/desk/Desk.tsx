import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, Spinner, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { clockFrom } from "../app/clockFrom";
import { HostError } from "../app/HostError";
import { hostErrorText } from "../app/hostErrorText";
import type { Language } from "../domain/LocalizedText";
import { App } from "../taskpane/App";
import { appUseCases } from "../taskpane/appUseCases";
import { rememberLanguage } from "../taskpane/rememberedLanguage";
import type { DeskEngine, OpenEngine } from "./DeskEngine";
import { deskText } from "./deskTexts";
import { DeskToolbar } from "./DeskToolbar";
import { PaneFrame } from "./PaneFrame";
import { saveFile } from "./saveFile";
import { SpreadsheetArea } from "./SpreadsheetArea";

const useStyles = makeStyles({
  desk: { display: "grid", gridTemplateRows: "auto auto minmax(0, 1fr)", height: "100vh", backgroundColor: tokens.colorNeutralBackground2 },
  work: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) 350px", minHeight: 0 },
  pane: { minWidth: 0, overflowY: "auto", borderLeft: `1px solid ${tokens.colorNeutralStroke1}`, backgroundColor: tokens.colorNeutralBackground2 },
  opening: { alignSelf: "center" },
});

export interface DeskProps {
  readonly open: OpenEngine;
  /** The workbook shown at once. */
  readonly loadFirst: () => Promise<{ readonly bytes: Uint8Array; readonly name: string }>;
  readonly language: Language;
  readonly onEngine: (engine: DeskEngine) => void;
}

/** The spreadsheet at the left, the pane at the right. */
export function Desk({ open, loadFirst, language, onEngine }: DeskProps) {
  const styles = useStyles();
  const [opened, setOpened] = useState<{ readonly engine: DeskEngine; readonly number: number } | null>(null);
  const engine = opened?.engine ?? null;
  const [trouble, setTrouble] = useState<{ readonly title: string; readonly detail: string } | null>(null);
  const [note, setNote] = useState("");

  const openFile = useCallback(
    async (load: () => Promise<{ readonly bytes: Uint8Array; readonly name: string }>) => {
      setTrouble(null);
      setNote(deskText("opening", language));
      try {
        const { bytes, name } = await load();
        const next = await open(bytes, name);
        onEngine(next);
        setOpened((before) => ({ engine: next, number: (before?.number ?? 0) + 1 }));
      } catch (error) {
        setTrouble({ title: deskText("failed", language), detail: explain(error, language) });
      }
      setNote("");
    },
    [open, onEngine, language],
  );
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the first workbook is opened once, whatever changes later
  useEffect(() => void openFile(loadFirst), []);

  const refused = useCallback((error: unknown) => setTrouble({ title: deskText("refused", language), detail: explain(error, language) }), [language]);
  const save = async () => {
    if (!engine) return;
    try {
      saveFile(await engine.save(), engine.fileName);
      setNote(deskText("saved", language, { name: engine.fileName }));
    } catch (error) {
      refused(error);
    }
  };

  return (
    <div className={styles.desk}>
      <DeskToolbar
        fileName={engine?.fileName ?? ""}
        note={note}
        language={language}
        onOpen={(file) => void openFile(async () => ({ bytes: new Uint8Array(await file.arrayBuffer()), name: file.name }))}
        onSave={() => void save()}
      />
      <div>
        {trouble && (
          <MessageBar intent="error">
            <MessageBarBody>
              <MessageBarTitle>{trouble.title}</MessageBarTitle>
              {trouble.detail}
            </MessageBarBody>
            <MessageBarActions>
              <Button size="small" appearance="transparent" onClick={() => setTrouble(null)}>
                {deskText("close", language)}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
      {opened ? (
        <div className={styles.work} key={opened.number}>
          <SpreadsheetArea grid={opened.engine.grid} language={language} onRefused={refused} />
          <aside className={styles.pane} aria-label={deskText("pane", language)}>
            <EnginePane engine={opened.engine} language={language} />
          </aside>
        </div>
      ) : (
        <Spinner className={styles.opening} label={deskText("opening", language)} />
      )}
    </div>
  );
}

const clock = clockFrom(() => new Date());
const useCases = appUseCases(async (bytes) => (await import("../file/readPlanText")).readPlanText(bytes));
/** A pane belongs to one workbook: another workbook gets another pane. */
function EnginePane({ engine, language }: { readonly engine: DeskEngine; readonly language: Language }) {
  const { pane } = engine;
  return pane.kind === "frame" ? (
    <PaneFrame title={deskText("pane", language)} pane={pane} />
  ) : (
    <App port={pane.port} clock={clock} useCases={useCases} language={language} onLanguage={rememberLanguage} officeTheme={null} build={BUILD_NUMBER} />
  );
}

function explain(error: unknown, language: Language): string {
  if (error instanceof HostError) {
    const { title, advice } = hostErrorText(error.code);
    return `${title[language]} ${advice[language]}`;
  }
  return error instanceof Error ? error.message : String(error);
}
