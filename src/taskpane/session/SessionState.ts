import type { ProgressPhase } from "../../app/ports/Progress";
import type { WorkbookState } from "../../app/WorkbookState";
import type { MappingDecision } from "../../domain/mapping/MappingDecision";
import type { TableCorrection } from "../../domain/tables/TableCorrection";
import type { Plan } from "../../domain/plan/Plan";
import type { WrittenSheet } from "../../app/updateReport";

export type JobName = "read" | "update";

export interface Job {
  readonly name: JobName;
  readonly phase: ProgressPhase;
  readonly done: number;
  readonly total: number;
  /** The host has not answered for a while: most often a cell is being edited. */
  readonly isWaiting: boolean;
}

/** What went wrong, and with which job. */
export interface Failure {
  readonly job: JobName | "show";
  readonly error: Error;
}

export interface Written {
  readonly sheets: readonly WrittenSheet[];
  /** `HH:MM` */
  readonly time: string;
}

export interface SessionState {
  readonly job: Job | null;
  readonly failure: Failure | null;
  /** Null until the workbook has been read once. */
  readonly workbook: WorkbookState | null;
  /** A plan chosen and not yet written; null: the workbook's own. */
  readonly plan: Plan | null;
  readonly decisions: readonly MappingDecision[];
  /** What a person said about tables since the last writing, the newest last; what was written is remembered in the workbook. */
  readonly corrections: readonly TableCorrection[];
  readonly written: Written | null;
  /** The user changed a cell since the last reading. */
  readonly isStale: boolean;
}

export const initialState: SessionState = {
  job: null,
  failure: null,
  workbook: null,
  plan: null,
  decisions: [],
  corrections: [],
  written: null,
  isStale: false,
};

export type SessionAction =
  | { readonly kind: "started"; readonly job: JobName }
  | { readonly kind: "progressed"; readonly phase: ProgressPhase; readonly done: number; readonly total: number }
  | { readonly kind: "waited" }
  | { readonly kind: "read"; readonly workbook: WorkbookState }
  | { readonly kind: "written"; readonly workbook: WorkbookState; readonly written: Written }
  | { readonly kind: "failed"; readonly job: JobName | "show"; readonly error: Error }
  | { readonly kind: "stopped" }
  | { readonly kind: "dismissed" }
  | { readonly kind: "changed" }
  | { readonly kind: "planChosen"; readonly plan: Plan }
  | { readonly kind: "decided"; readonly decision: MappingDecision }
  | { readonly kind: "askedAgain"; readonly indicator: string }
  | { readonly kind: "corrected"; readonly correction: TableCorrection }
  | { readonly kind: "correctionUndone" }
  | { readonly kind: "undone" };

export function reduceSession(state: SessionState, action: SessionAction): SessionState {
  switch (action.kind) {
    case "started":
      return { ...state, failure: null, job: { name: action.job, phase: "reading", done: 0, total: 0, isWaiting: false } };
    case "progressed":
      return state.job ? { ...state, job: { ...state.job, phase: action.phase, done: action.done, total: action.total, isWaiting: false } } : state;
    case "waited":
      return state.job ? { ...state, job: { ...state.job, isWaiting: true } } : state;
    case "read":
      return { ...state, job: null, workbook: action.workbook, isStale: false };
    case "written":
      return { ...state, job: null, workbook: action.workbook, plan: null, corrections: [], written: action.written, isStale: false };
    case "failed":
      return { ...state, job: null, failure: { job: action.job, error: action.error } };
    case "stopped":
      return { ...state, job: null };
    case "dismissed":
      return { ...state, failure: null };
    case "changed":
      return { ...state, isStale: true };
    case "planChosen":
      return { ...state, plan: action.plan, decisions: [], written: null };
    case "decided":
      return { ...state, decisions: [...state.decisions, action.decision] };
    case "askedAgain":
      return { ...state, decisions: state.decisions.filter((decision) => decision.indicator !== action.indicator) };
    case "corrected":
      return { ...state, corrections: [...state.corrections, action.correction] };
    case "correctionUndone":
      return { ...state, corrections: state.corrections.slice(0, -1) };
    case "undone":
      return { ...state, decisions: state.decisions.slice(0, -1) };
    default:
      return action satisfies never;
  }
}
