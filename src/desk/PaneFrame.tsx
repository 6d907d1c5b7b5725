import { useEffect } from "react";
import type { FramedPane } from "./DeskEngine";

declare global {
  interface Window {
    /** Called by the page in the frame (`lendExcel.js`, `lendOffice.js`). */
    lendExcel?: FramedPane["lendExcel"];
    lendOffice?: FramedPane["lendOffice"];
  }
}

export interface PaneFrameProps {
  readonly title: string;
  readonly pane: FramedPane;
}

/** The production task pane in a frame of its own, as Office shows it. Mounted anew for another workbook. */
export function PaneFrame({ title, pane }: PaneFrameProps) {
  // Here and not in an effect: they must be there before the frame's scripts run.
  Object.assign(window, { lendExcel: (frame: Window) => pane.lendExcel(frame), lendOffice: (frame: Window) => pane.lendOffice(frame) });
  useEffect(
    () => () => {
      delete window.lendExcel;
      delete window.lendOffice;
    },
    [],
  );
  return <iframe title={title} src="taskpane.html" style={{ display: "block", width: "100%", height: "100%", border: "none" }} />;
}
