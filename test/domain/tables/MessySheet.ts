/** An invented sheet, named after its quirk, and what a careful reader sees in it (`said`, `paths` of drawnSheet.ts). */
export interface MessySheet {
  readonly quirk: string;
  readonly drawing: string;
  readonly tables: readonly string[];
  readonly paths?: readonly (readonly string[])[];
}
