import { createRoot } from "react-dom/client";
import { clockFrom } from "../app/clockFrom";
import { openExcelWorkbook } from "../excel/openExcelWorkbook";
import { App } from "./App";
import { appUseCases } from "./appUseCases";
import { rememberedLanguage, rememberLanguage } from "./rememberedLanguage";

const place = document.getElementById("root");
if (place === null) throw new Error("taskpane.html has no #root");
const root = createRoot(place);
const useCases = appUseCases(async (bytes) => (await import("../file/readPlanText")).readPlanText(bytes));
const clock = clockFrom(() => new Date());

/** `oldExcel.js` has already said why when the host is none or too old. */
void Office.onReady().then(({ host }) => {
  if (!host || document.documentElement.hasAttribute("data-notice")) return;
  root.render(
    <App
      port={openExcelWorkbook()}
      clock={clock}
      useCases={useCases}
      language={rememberedLanguage(Office.context.displayLanguage)}
      onLanguage={rememberLanguage}
      officeTheme={Office.context.officeTheme ?? null}
      build={BUILD_NUMBER}
    />,
  );
});
