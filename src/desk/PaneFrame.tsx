import { useEffect } from "react";

declare global {
  interface Window {
    /** Called by the framed page before Microsoft's library loads in it (`connectPane.js`). */
    connectPane?: (frame: Window) => void;
  }
}

export interface PaneFrameProps {
  readonly title: string;
  readonly connect: (frame: Window) => void;
}

/** The production task pane in a frame of its own, as Office shows it. Mounted anew for another workbook. */
export function PaneFrame({ title, connect }: PaneFrameProps) {
  // Before the frame's scripts run: children's addresses are followed after this component is on the page.
  window.connectPane = connect;
  useEffect(
    () => () => {
      delete window.connectPane;
    },
    [],
  );
  return <iframe title={title} src="taskpane.html" style={{ display: "block", width: "100%", height: "100%", border: "none" }} />;
}
