/** One thing that is measured. A file `bench/NAME.bench.ts` exports one as `default`, or a list of them. */
export interface Benchmark {
  /** Short, with hyphens; the same name with several `n` shows growth. */
  readonly name: string;
  /** How many things one run works on (cells, facts, sheets ...). */
  readonly n: number;
  /** What the figure counts: `ms` is timed by the harness, anything else is what `run` answers. */
  readonly unit: "ms" | "bytes" | "requests" | "MB" | "cells/s" | "ratio";
  /** Made once per benchmark, not measured; `run` gets what it answers. */
  readonly prepare?: () => unknown;
  /** One run. With unit `ms` a number answered replaces the harness's own timing (to leave out preparation). */
  readonly run: (prepared: never) => unknown;
  /** Measured runs after one that warms up; 5 when absent. */
  readonly runs?: number;
}
