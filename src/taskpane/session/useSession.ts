import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { Clock } from "../../app/ports/Clock";
import { HostError } from "../../app/HostError";
import type { Progress } from "../../app/ports/Progress";
import type { WorkbookPort } from "../../app/ports/WorkbookPort";
import { plainRequest } from "../../app/WorkbookState";
import { parseAddress } from "../../domain/grid/address";
import type { MappingDecision } from "../../domain/mapping/MappingDecision";
import type { TableCorrection } from "../../domain/tables/TableCorrection";
import type { Plan } from "../../domain/plan/Plan";
import type { Language } from "../../domain/LocalizedText";
import { initialState, reduceSession } from "./SessionState";
import type { JobName, SessionAction, SessionState } from "./SessionState";
import type { UseCases } from "./UseCases";
import { useWorkbookEvents } from "./useWorkbookEvents";

export interface Session {
  readonly state: SessionState;
  readonly port: WorkbookPort;
  readonly read: () => void;
  readonly update: (mode: "live" | "frozen") => void;
  readonly stop: () => void;
  readonly retry: () => void;
  readonly dismiss: () => void;
  readonly choosePlan: (plan: Plan) => void;
  readonly decide: (decision: MappingDecision) => void;
  readonly askAgain: (indicator: string) => void;
  readonly undo: () => void;
  readonly correct: (correction: TableCorrection) => void;
  readonly undoCorrection: () => void;
  /** Shows a place given as `'Sheet'!F12`, or a sheet by its name. */
  readonly show: (sheet: string, address: string | null) => void;
}

export interface SessionOptions {
  readonly port: WorkbookPort;
  readonly clock: Clock;
  readonly useCases: UseCases;
  readonly language: Language;
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

/** The one place of the pane that runs jobs: one at a time, each can be stopped, each ends in a state or a failure. */
export function useSession({ port, clock, useCases, language }: SessionOptions): Session {
  const [state, dispatch] = useReducer(reduceSession, initialState);
  const running = useRef<AbortController | null>(null);
  const latest = useRef(state);
  latest.current = state;

  const run = useCallback(
    async (name: JobName, work: (progress: Progress) => Promise<void>) => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      const isCurrent = () => running.current === controller;
      dispatch({ kind: "started", job: name });
      try {
        await work({
          signal: controller.signal,
          report: (phase, done, total) => {
            if (isCurrent()) dispatch({ kind: "progressed", phase, done, total });
          },
          waiting: () => {
            if (isCurrent()) dispatch({ kind: "waited" });
          },
        });
      } catch (error) {
        if (!isCurrent()) return;
        const isStop = controller.signal.aborted || (error instanceof HostError && error.code === "cancelled");
        if (isStop) dispatch({ kind: "stopped" });
        else dispatch({ kind: "failed", job: name, error: toError(error) });
      } finally {
        if (isCurrent()) running.current = null;
      }
    },
    [],
  );

  const read = useCallback(
    (next?: SessionState) => {
      const { plan, decisions, corrections } = next ?? latest.current;
      void run("read", async (progress) => {
        const workbook = await useCases.readState(port, clock, { ...plainRequest, plan, decisions, corrections }, progress);
        if (!progress.signal.aborted) dispatch({ kind: "read", workbook });
      });
    },
    [port, clock, useCases, run],
  );

  const update = useCallback(
    (mode: "live" | "frozen") => {
      const { plan, decisions, corrections } = latest.current;
      void run("update", async (progress) => {
        const { state: workbook, sheets } = await useCases.updateReport(port, clock, { ...plainRequest, plan, decisions, corrections, mode, language, overwriteFrozen: latest.current.workbook?.isFrozen ?? false }, progress);
        dispatch({ kind: "written", workbook, written: { sheets, time: clock.now().slice(-5) } });
        const summary = sheets.find((sheet) => sheet.kind === "summary");
        if (summary) await port.show(summary.id, null);
        // Ids of new sheets, and the plan as the workbook now holds it, are known only after writing.
        const after = await useCases.readState(port, clock, { ...plainRequest, decisions, corrections }, { ...progress, report: () => undefined });
        if (!progress.signal.aborted) dispatch({ kind: "read", workbook: after });
      });
    },
    [port, clock, useCases, language, run],
  );

  /** After an edit in the workbook: reads again without a word; where that is not possible the pane says that it is behind. */
  const refresh = useCallback(async () => {
    if (latest.current.job?.name === "update") {
      dispatch({ kind: "changed" });
      return;
    }
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { plan, decisions, corrections } = latest.current;
    try {
      const workbook = await useCases.readState(port, clock, { ...plainRequest, plan, decisions, corrections }, { signal: controller.signal, report: () => undefined });
      if (!controller.signal.aborted) dispatch({ kind: "read", workbook });
    } catch {
      if (!controller.signal.aborted) dispatch({ kind: "changed" });
    }
  }, [port, clock, useCases]);

  useEffect(() => read(), [read]);
  useWorkbookEvents(port, () => void refresh(), () => latest.current.workbook?.ownSheets ?? []);

  return useMemo(() => {
    const decideAll = (action: SessionAction) => {
      const next = reduceSession(latest.current, action);
      dispatch(action);
      read(next);
    };
    return {
      state,
      port,
      read: () => read(),
      update,
      stop: () => running.current?.abort(),
      retry: () => (state.failure?.job === "update" ? update("live") : read()),
      dismiss: () => dispatch({ kind: "dismissed" }),
      choosePlan: (plan) => decideAll({ kind: "planChosen", plan }),
      decide: (decision) => decideAll({ kind: "decided", decision }),
      askAgain: (indicator) => decideAll({ kind: "askedAgain", indicator }),
      undo: () => decideAll({ kind: "undone" }),
      correct: (correction) => decideAll({ kind: "corrected", correction }),
      undoCorrection: () => decideAll({ kind: "correctionUndone" }),
      show: (sheet, address) => {
        const id = state.workbook?.snapshot.sheets.find((each) => each.name === sheet || each.id === sheet)?.id
          ?? state.written?.sheets.find((each) => each.name === sheet || each.id === sheet)?.id;
        if (id === undefined) return;
        port.show(id, address === null ? null : parseAddress(address)).catch((error: unknown) => dispatch({ kind: "failed", job: "show", error: toError(error) }));
      },
    };
  }, [state, port, read, update]);
}
