import type { MatchRole } from "./Mapping";

/**
 * What a person said about one indicator, found again next month by the header it was said of and not by its place:
 * columns move and are renamed slightly. `header` is the header path joined by " › ", decoded, NFC.
 */
export type MappingDecision =
  | {
      readonly kind: "use";
      readonly indicator: string;
      readonly role: MatchRole;
      readonly sheet: string;
      readonly header: string;
      /** Where it stood when it was decided, in sheet coordinates; a hint among equals. Row: indicators-as-rows tables. */
      readonly column: number | null;
      readonly row: number | null;
    }
  | { readonly kind: "none"; readonly indicator: string };
