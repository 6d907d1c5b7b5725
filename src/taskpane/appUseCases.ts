import type { Plan } from "../domain/plan/Plan";
import type { UseCases } from "./session/UseCases";

async function listPlans(): Promise<readonly Plan[]> {
  return (await import("../domain/catalogue")).BUILT_IN_PLANS;
}

/**
 * The real use-cases, fetched after the pane is on screen: reading, mapping and the catalogue are most of the product's
 * code. How a plan's file is read is the adapter's; the entry point hands it in.
 */
export function appUseCases(readPlanFile: UseCases["readPlanFile"]): UseCases {
  return {
    readState: async (port, clock, request, progress) => (await import("../app/readState")).readState(port, clock, { ...request, knownPlans: await listPlans() }, progress),
    updateReport: async (port, clock, request, progress) => (await import("../app/updateReport")).updateReport(port, clock, { ...request, knownPlans: await listPlans() }, progress),
    listPlans,
    readPlanFile,
  };
}
