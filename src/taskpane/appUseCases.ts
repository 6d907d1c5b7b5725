import type { Plan } from "../domain/plan/Plan";
import type { UseCases } from "./session/UseCases";

async function listPlans(): Promise<readonly Plan[]> {
  return (await import("../domain/catalogue")).BUILT_IN_PLANS;
}

/** The real use-cases, fetched after the pane is on screen: reading, mapping and the catalogue are most of the product's code. */
export const appUseCases: UseCases = {
  readState: async (port, clock, request, progress) => (await import("../app/readState")).readState(port, clock, { ...request, knownPlans: await listPlans() }, progress),
  updateReport: async (port, clock, request, progress) => (await import("../app/updateReport")).updateReport(port, clock, { ...request, knownPlans: await listPlans() }, progress),
  listPlans,
};
