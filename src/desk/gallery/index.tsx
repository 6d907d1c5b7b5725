import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { HostError } from "../../app/HostError";
import type { Language } from "../../domain/LocalizedText";
import { App } from "../../taskpane/App";
import { fakeClock, fakePort, fakeUseCases } from "./fakeUseCases";
import { samplePlan, sampleState } from "./sampleState";

/** Every state the pane can be in, by the name in `?state=`. */
const STATES = {
  returning: () => fakeUseCases(sampleState()),
  first: () => fakeUseCases({ ...sampleState(), plan: null, planOrigin: null, mapping: null, attainments: [], findings: [], ownSheets: [] }),
  empty: () => fakeUseCases({ ...sampleState(), plan: null, planOrigin: null, mapping: null, attainments: [], findings: [], ownSheets: [], tables: [], units: [] }),
  chosen: () => fakeUseCases({ ...sampleState(), planOrigin: "given", ownSheets: [], plan: samplePlan() }),
  loading: () => fakeUseCases(sampleState(), { phaseMs: 60_000 }),
  slow: () => fakeUseCases(sampleState(), { phaseMs: 2_000 }),
  refused: () => fakeUseCases(sampleState(), { failsWith: new HostError("cell-edit-mode", true) }),
  bug: () => fakeUseCases(sampleState(), { failsWith: new TypeError("example") }),
} as const;

function isStateName(name: string): name is keyof typeof STATES {
  return name in STATES;
}

const query = new URLSearchParams(location.search);
const asked = query.get("state") ?? "";
const language: Language = query.get("language") === "en" ? "en" : "vi";
const root = document.getElementById("root");

/** With the spreadsheet component, which is large: fetched for this state only. */
const DeskSample = lazy(async () => {
  const [{ Desk }, { fakeGrid }] = await Promise.all([import("../Desk"), import("./fakeGrid")]);
  return {
    default: () => (
      <Desk
        open={(_bytes, name) => Promise.resolve({ fileName: name, grid: fakeGrid(), pane: { kind: "port", port: fakePort() }, save: () => Promise.resolve(new Uint8Array()) })}
        loadFirst={() => Promise.resolve({ bytes: new Uint8Array(), name: "mau.xlsx" })}
        language={language}
        onEngine={() => undefined}
      />
    ),
  };
});

if (root && asked === "desk") {
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <Suspense>
        <DeskSample />
      </Suspense>
    </FluentProvider>,
  );
} else if (root && isStateName(asked)) {
  createRoot(root).render(<App port={fakePort()} clock={fakeClock} useCases={STATES[asked]()} language={language} officeTheme={null} build="gallery" />);
} else if (root) {
  createRoot(root).render(
    <div style={{ display: "flex", flexWrap: "wrap", gap: 24, padding: 24, fontFamily: "sans-serif" }}>
      {Object.keys(STATES).flatMap((name) =>
        ["vi", "en"].map((each) => (
          <figure key={`${name} ${each}`} style={{ margin: 0 }}>
            <figcaption>{`${name} · ${each}`}</figcaption>
            <iframe title={`${name} ${each}`} src={`?state=${name}&language=${each}`} width={350} height={760} style={{ border: "1px solid #ccc" }} />
          </figure>
        )),
      )}
    </div>,
  );
}
