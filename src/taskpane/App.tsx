import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Clock } from "../app/ports/Clock";
import type { WorkbookPort } from "../app/ports/WorkbookPort";
import type { Language } from "../domain/LocalizedText";
import { ErrorBoundary } from "./components/ErrorBoundary";
import { Pane } from "./Pane";
import type { UseCases } from "./session/UseCases";
import { TextsProvider } from "./Texts";
import { THEMES, useThemeName } from "./theme";
import type { OfficeTheme } from "./theme";

export interface AppProps {
  readonly port: WorkbookPort;
  readonly clock: Clock;
  readonly useCases: UseCases;
  /** The language to begin with. */
  readonly language: Language;
  readonly onLanguage?: (language: Language) => void;
  readonly officeTheme: OfficeTheme | null;
  readonly build: string;
}

/** The pane with its theme, its language and the net under it. */
export function App({ port, clock, useCases, language: first, onLanguage, officeTheme, build }: AppProps) {
  const [language, setLanguage] = useState(first);
  const theme = useThemeName(officeTheme);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={THEMES[theme]}>
      <TextsProvider language={language}>
        <ErrorBoundary>
          <Pane
            port={port}
            clock={clock}
            useCases={useCases}
            build={build}
            onLanguage={(next) => {
              setLanguage(next);
              onLanguage?.(next);
            }}
          />
        </ErrorBoundary>
      </TextsProvider>
    </FluentProvider>
  );
}
