import type { UseCases } from "./session/UseCases";

/** The real use-cases, fetched after the pane is on screen: reading, mapping and the catalogue are most of the product's code. */
export const appUseCases: UseCases = {
  readState: async (...given) => (await import("../app/readState")).readState(...given),
  updateReport: async (...given) => (await import("../app/updateReport")).updateReport(...given),
  listPlans: async () => (await import("../domain/catalogue")).BUILT_IN_PLANS,
};
