import { useEffect, useRef } from "react";
import type { WorkbookPort } from "../../app/ports/WorkbookPort";
import type { OwnSheet } from "../../domain/report/OwnSheet";
import type { SheetKind } from "../../domain/report/SheetPlan";

/** Long enough for a paste or a fill to be over, short enough to feel live. */
const QUIET_MS = 600;

/** Own sheets that people edit: a change there changes the results. The others only hold results. */
const EDITED_KINDS: readonly SheetKind[] = ["plan", "mapping", "commitments", "entry", "org-units"];

/** Calls back once the figures have been changed and left alone for a moment. */
export function useWorkbookEvents(port: WorkbookPort, onChanged: () => void, ownSheets: () => readonly OwnSheet[]): void {
  const callbacks = useRef({ onChanged, ownSheets });
  callbacks.current = { onChanged, ownSheets };

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isClosed = false;
    let stop: (() => Promise<void>) | null = null;
    port
      .listen((event) => {
        if (event.kind === "selected") return;
        const own = event.kind === "changed" ? callbacks.current.ownSheets().find((sheet) => sheet.id === event.sheetId) : undefined;
        if (own && !EDITED_KINDS.includes(own.kind)) return;
        clearTimeout(timer);
        timer = setTimeout(() => callbacks.current.onChanged(), QUIET_MS);
      })
      .then(
        (stopListening) => {
          if (isClosed) void stopListening();
          else stop = stopListening;
        },
        // Without events the pane still works: Cập nhật reads everything anew.
        () => undefined,
      );
    return () => {
      isClosed = true;
      clearTimeout(timer);
      if (stop) void stop();
    };
  }, [port]);
}
