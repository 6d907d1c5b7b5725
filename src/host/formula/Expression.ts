import type { Cell } from "../../domain/grid/Cell";

/** A formula as a tree. References count from 0; `fixed` marks `$`. `sheet` null: the formula's own. */
export type Expression =
  | { readonly kind: "constant"; readonly value: Cell }
  | { readonly kind: "cell"; readonly sheet: string | null; readonly at: Reference }
  | { readonly kind: "range"; readonly sheet: string | null; readonly from: Reference; readonly to: Reference }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: "binary"; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "unary"; readonly operator: "-" | "+" | "%"; readonly of: Expression }
  | { readonly kind: "unknown"; readonly text: string };

export interface Reference {
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}
