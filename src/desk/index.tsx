import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { rememberedLanguage } from "../taskpane/rememberedLanguage";
import { THEMES, useThemeName } from "../taskpane/theme";
import { Desk } from "./Desk";
import type { OpenEngine } from "./DeskEngine";

const SAMPLE = "ha-tinh-2024.xlsx";

async function loadSample(): Promise<{ readonly bytes: Uint8Array; readonly name: string }> {
  const answer = await fetch(`samples/${SAMPLE}`);
  if (!answer.ok) throw new Error(`samples/${SAMPLE}: ${answer.status}`);
  return { bytes: new Uint8Array(await answer.arrayBuffer()), name: SAMPLE };
}

/** The file edition, and `?engine=file`: over the file; otherwise over Microsoft's library and the embedded Excel. */
const isOverFile = PAGE === "desk" || new URLSearchParams(location.search).get("engine") === "file";
const openEngine: OpenEngine = async (bytes, name) =>
  isOverFile ? (await import("./engines/openFileEngine")).openFileEngine(bytes, name) : (await import("./engines/openHostEngine")).openHostEngine(bytes, name);

function Page() {
  const theme = useThemeName(null);
  const [language, setLanguage] = useState(() => rememberedLanguage(null));
  useEffect(() => {
    // The pane in its frame keeps the choice; the page around it follows.
    const follow = () => setLanguage(rememberedLanguage(null));
    window.addEventListener("storage", follow);
    return () => window.removeEventListener("storage", follow);
  }, []);
  return (
    <FluentProvider theme={THEMES[theme]}>
      <Desk
        open={openEngine}
        loadFirst={loadSample}
        language={language}
        onEngine={(engine) => {
          window.desk = engine;
        }}
      />
    </FluentProvider>
  );
}

const place = document.getElementById("root");
if (place === null) throw new Error("desk.html has no #root");
createRoot(place).render(<Page />);
