/** Where a long job reports how far it is, and learns that it should stop. */
export interface Progress {
  /** `done` of `total` steps of the named phase. */
  report(phase: ProgressPhase, done: number, total: number): void;
  /** The host has not answered for a while; most often a cell is being edited and Enter or Esc is awaited. */
  waiting?(): void;
  /** Aborted: stop at the next safe point and throw `HostError` with code `cancelled`. */
  readonly signal: AbortSignal;
}

export type ProgressPhase = "reading" | "detecting" | "mapping" | "computing" | "writing";

export const silentProgress: Progress = { report: () => undefined, signal: new AbortController().signal };
