import type { Plan } from "../plan/Plan";
import { bacGiang } from "./bacGiang";
import { chiengOn } from "./chiengOn";
import { giangThanh } from "./giangThanh";
import { haTinh } from "./haTinh";
import { thieuHoa } from "./thieuHoa";

/** The five plans that come with the product, in the order the command line lists them. */
export const BUILT_IN_PLANS: readonly Plan[] = [bacGiang, thieuHoa, chiengOn, giangThanh, haTinh];

export function builtInPlan(id: string): Plan | null {
  return BUILT_IN_PLANS.find((plan) => plan.id === id) ?? null;
}
