import { HostError } from "../../app/HostError";
import type { Clock } from "../../app/ports/Clock";
import type { Progress, ProgressPhase } from "../../app/ports/Progress";
import type { WorkbookEvent, WorkbookPort } from "../../app/ports/WorkbookPort";
import type { WorkbookState } from "../../app/WorkbookState";
import { BUILT_IN_PLANS } from "../../domain/catalogue";
import type { MappingDecision } from "../../domain/mapping/MappingDecision";
import type { Rect } from "../../domain/grid/Rect";
import type { UseCases } from "../../taskpane/session/UseCases";

export const fakeClock: Clock = { today: () => "2026-01-12", now: () => "2026-01-12 10:32" };

export interface FakePort extends WorkbookPort {
  /** Where the pane asked to go. */
  readonly shown: { readonly sheetId: string; readonly range: Rect | null }[];
  emit(event: WorkbookEvent): void;
}

/** A workbook without content: the fake use-cases answer by themselves. */
export function fakePort(): FakePort {
  const listeners = new Set<(event: WorkbookEvent) => void>();
  const shown: { readonly sheetId: string; readonly range: Rect | null }[] = [];
  return {
    shown,
    emit: (event) => listeners.forEach((listener) => listener(event)),
    readWorkbook: () => Promise.reject(new HostError("unknown", false)),
    applySheets: () => Promise.resolve([]),
    show: (sheetId, range) => {
      shown.push({ sheetId, range });
      return Promise.resolve();
    },
    readSelection: () => Promise.resolve(null),
    listen: (listener) => {
      listeners.add(listener);
      return Promise.resolve(() => {
        listeners.delete(listener);
        return Promise.resolve();
      });
    },
  };
}

export interface FakeOptions {
  /** Time each phase takes; 0 answers at once. */
  readonly phaseMs?: number;
  readonly failsWith?: Error;
}

/** Use-cases that answer with a given state; decisions are carried out on its mapping so that the pane can be tried. */
export function fakeUseCases(state: WorkbookState, { phaseMs = 0, failsWith }: FakeOptions = {}): UseCases {
  const pass = async (phases: readonly ProgressPhase[], progress: Progress) => {
    for (const phase of phases) {
      for (let step = 0; step < 5; step++) {
        if (progress.signal.aborted) throw new HostError("cancelled", true);
        progress.report(phase, step, 5);
        if (phaseMs > 0) await new Promise((resolve) => setTimeout(resolve, phaseMs / 5));
      }
    }
    if (failsWith) throw failsWith;
  };
  return {
    async readState(_port, _clock, request, progress) {
      await pass(["reading", "detecting", "mapping", "computing"], progress);
      const plan = request.plan ?? state.plan;
      return { ...state, plan, planOrigin: request.plan ? "given" : state.planOrigin, mapping: plan && state.mapping ? request.decisions.reduce(decide, state.mapping) : null };
    },
    async updateReport(port, clock, request, progress) {
      const answer = await this.readState(port, clock, request, progress);
      await pass(["writing"], progress);
      return {
        state: answer,
        sheets: [
          { kind: "summary", id: "s1", name: "Tổng hợp" },
          { kind: "by-unit", id: "s3", name: "Theo đơn vị" },
          { kind: "plan", id: "s2", name: "Kế hoạch" },
        ],
      };
    },
    listPlans: () => Promise.resolve(BUILT_IN_PLANS),
    readPlanFile: (bytes) => Promise.resolve(new TextDecoder().decode(bytes)),
  };
}

function decide(mapping: NonNullable<WorkbookState["mapping"]>, decision: MappingDecision): NonNullable<WorkbookState["mapping"]> {
  const others = mapping.unmapped.filter((unmapped) => unmapped.indicator !== decision.indicator);
  const matches = mapping.matches.filter((match) => match.indicator !== decision.indicator);
  if (decision.kind === "none") return { ...mapping, matches, unmapped: [...others, { indicator: decision.indicator, dismissed: true, candidates: [] }] };
  return {
    ...mapping,
    unmapped: others,
    matches: [
      ...matches,
      {
        indicator: decision.indicator,
        sheet: decision.sheet,
        sheetId: decision.sheet,
        table: "A5:J20",
        role: decision.role,
        columns: decision.column === null ? [] : [decision.column],
        rows: decision.row === null ? null : [decision.row],
        marks: null,
        header: decision.header,
        confidence: 1,
        reasons: [],
        decidedBy: "person",
      },
    ],
  };
}
