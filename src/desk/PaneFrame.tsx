import { useLayoutEffect } from "react";
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
  // In the layout phase: before the frame's scripts run, and after the pane of the workbook before has taken its own away.
  useLayoutEffect(() => {
    window.lendExcel = (frame) => pane.lendExcel(frame);
    window.lendOffice = (frame) => pane.lendOffice(frame);
    return () => {
      delete window.lendExcel;
      delete window.lendOffice;
    };
  }, [pane]);
  return <iframe title={title} src="taskpane.html" style={{ display: "block", width: "100%", height: "100%", border: "none" }} />;
}
