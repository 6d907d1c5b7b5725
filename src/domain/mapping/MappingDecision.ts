import type { MatchRole } from "./Mapping";

/**
 * What was decided about one indicator, found again next month by the header it was said of and not by its place:
 * columns move and are renamed slightly. `header` is the header path joined by " › ", decoded, NFC.
 */
export type MappingDecision =
  | {
      readonly kind: "use";
      readonly indicator: string;
      readonly role: MatchRole;
      readonly sheet: string;
      /** Empty: a person gave the place alone, and the place is meant. */
      readonly header: string;
      /** Where it stood when it was decided, in sheet coordinates; a hint among equals. Row: indicators-as-rows tables. */
      readonly column: number | null;
      readonly row: number | null;
      /** A match the rules made and nobody objected to: it helps to find the column again, and any answer of a person overrules it. */
      readonly byRule?: true;
      /** The cell of `Ánh xạ` that says so, for findings. */
      readonly at?: string;
    }
  | { readonly kind: "none"; readonly indicator: string; readonly at?: string };

export type UseDecision = Extract<MappingDecision, { kind: "use" }>;
